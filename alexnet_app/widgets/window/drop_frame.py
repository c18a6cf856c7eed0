"""What lights up while something that can be opened is dragged over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from alexnet_app.widgets.shared.shades import answer_font


class DropFrame(QWidget):
    """Lies over the whole window, shows what lies below, and takes neither mouse nor keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Drop it anywhere in the window"))
        window.installEventFilter(self)
        self.hide()

    def light(self, lit: bool) -> None:
        """Shows or hides the frame."""
        if lit and self.isHidden():
            self.setGeometry(self._window.rect())
            self.raise_()
        self.setVisible(lit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(accent)
        veil.setAlphaF(0.12)
        painter.setBrush(veil)
        painter.setPen(QPen(accent, 4))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 8, 8)
        text = self.tr("Drop it anywhere")
        font = answer_font(self)
        metrics = QFontMetricsF(font)
        label = QRectF(0, 0, metrics.horizontalAdvance(text) + 48, metrics.height() + 24)
        label.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(label, 8, 8)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
