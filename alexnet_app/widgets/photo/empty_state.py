"""What stands where the photo will be: one sentence, a picture of where to drop, three buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from alexnet_app.widgets.shared.shades import answer_font, blend


class DropPicture(QWidget):
    """A dashed frame with a photo falling into it, drawn from the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(224, 144)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        pen = QPen(blend(window, text, 0.4), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(blend(window, text, 0.03))
        painter.drawRoundedRect(frame, 8, 8)

        # Everything below is drawn on a field of 96 x 72 that is scaled into the frame.
        scale = min(frame.width() / 120, frame.height() / 96)
        painter.translate(frame.center())
        painter.scale(scale, scale)
        painter.translate(-48, -36)
        photo = QRectF(20, 6, 56, 42)
        painter.setPen(QPen(blend(window, text, 0.55), 1.6))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(photo, 3, 3)
        inside = QPainterPath()
        inside.addRect(photo.adjusted(3, 3, -3, -3))
        painter.setClipPath(inside)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(window, accent, 0.55))
        painter.drawPolygon(QPolygonF([QPointF(16, 52), QPointF(38, 22), QPointF(58, 52)]))
        painter.setBrush(blend(window, accent, 0.85))
        painter.drawPolygon(QPolygonF([QPointF(40, 52), QPointF(60, 29), QPointF(84, 54)]))
        painter.setBrush(blend(window, text, 0.35))
        painter.drawEllipse(QPointF(64, 18), 4.5, 4.5)
        painter.setClipping(False)
        arrow = QPen(accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(arrow)
        painter.drawLine(QPointF(48, 54), QPointF(48, 69))
        painter.drawPolyline(QPolygonF([QPointF(41, 63), QPointF(48, 70), QPointF(55, 63)]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class EmptyState(QWidget):
    """Shown until the first photo.

    Signals:
        open_requested(), paste_requested(), camera_requested(): the buttons.
        draw_requested(), tour_requested(): the links below them.
    """

    open_requested = Signal()
    paste_requested = Signal()
    camera_requested = Signal()
    draw_requested = Signal()
    tour_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = DropPicture(self)
        sentence = QLabel(self.tr("Drop a photo here."), self)
        sentence.setFont(answer_font(self))
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for text, tip, signal in (
            (self.tr("Open ..."), self.tr("Choose photos on this computer (Ctrl+O)"), self.open_requested),
            (
                self.tr("Paste"),
                self.tr("Take the photo, file or address from the clipboard (Ctrl+V)"),
                self.paste_requested,
            ),
            (self.tr("Camera"), self.tr("Show the camera live"), self.camera_requested),
        ):
            button = QPushButton(text, self)
            button.setToolTip(tip)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.links = QLabel(self)
        links = (("draw", self.tr("Draw a digit")), ("tour", self.tr("Guided tour")))
        self.links.setText(" \N{MIDDLE DOT} ".join(f'<a href="{link}">{text}</a>' for link, text in links))
        self.links.setAccessibleName(self.tr("Other ways to begin"))
        self.links.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.links.setWordWrap(True)
        self.links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.links.linkActivated.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.picture, 1)
        column.addWidget(sentence)
        column.addLayout(buttons)
        column.addWidget(self.links)

    @Slot(str)
    def _follow(self, link: str) -> None:
        if link == "draw":
            self.draw_requested.emit()
        else:
            self.tour_requested.emit()
