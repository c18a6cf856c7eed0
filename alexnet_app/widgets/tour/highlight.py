"""A frame in the accent around the part of the window that the tour speaks of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget


class Highlight(QWidget):
    """Lies over the whole window, shows what lies below, takes neither mouse nor keys, and follows the part."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._part: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def show_around(self, part: QWidget | None) -> None:
        """Frames a part; None takes the frame away."""
        if self._part is not None:
            self._part.removeEventFilter(self)
        self._part = part
        if part is not None:
            part.installEventFilter(self)
            self.setGeometry(self._window.rect())
            self.raise_()
        self.setVisible(part is not None)
        self.update()

    def framed(self) -> QRect:
        """What is framed, in pixels of the window; empty without a part."""
        if self._part is None:
            return QRect()
        return QRect(self._part.mapTo(self._window, QPoint()), self._part.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._part is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self.setGeometry(self._window.rect())
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
        frame = QRectF(self.framed()).adjusted(-5, -3, 5, 3)
        painter.drawRoundedRect(frame.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2)), 6, 6)
