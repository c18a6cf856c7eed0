"""The surface of the pad: the mouse draws, and so do the arrow keys with Shift."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.session.opened.drawing import DIGIT_SIDE, Drawing
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from model.patterns.registry import SIDE

_STEP = 8.0
_STEPS = {
    Qt.Key.Key_Left: QPointF(-_STEP, 0),
    Qt.Key.Key_Right: QPointF(_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -_STEP),
    Qt.Key.Key_Down: QPointF(0, _STEP),
}
_GUIDE = QColor(255, 255, 255, 70)


class PadCanvas(FocusRingWidget):
    """A black square; a faint one inside it shows where the training photos' digits lay.

    Signals:
        kept(): Enter.
        left(): Escape.
    """

    kept = Signal()
    left = Signal()

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._pen = QPointF(SIDE / 2, SIDE / 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Pad"))
        self.setAccessibleDescription(
            self.tr(
                "Draw with the mouse. The arrow keys move the pen, with Shift they draw; Delete clears, Enter keeps."
            )
        )
        self.setToolTip(self.accessibleDescription())
        drawing.changed.connect(self.update)

    def _square(self) -> QRectF:
        """Where the picture lies: as large as it fits, in the middle."""
        side = min(self.width(), self.height()) - 8
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        return square

    def to_pad(self, point: QPointF) -> QPointF:
        """A point of the widget in pixels of the drawing."""
        square = self._square()
        return (point - square.topLeft()) * (SIDE / square.width())

    def from_pad(self, point: QPointF) -> QPointF:
        square = self._square()
        return square.topLeft() + point * (square.width() / SIDE)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(288, 256)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        square = self._square()
        painter.drawImage(square, self._drawing.image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(_GUIDE, 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        guide = QRectF(0, 0, square.width() * DIGIT_SIDE / SIDE, square.width() * DIGIT_SIDE / SIDE)
        guide.moveCenter(square.center())
        painter.drawRect(guide)
        if self.hasFocus():
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(accent, 1.5))
            painter.drawRoundedRect(square.adjusted(-2, -2, 2, 2), 3, 3)
            radius = self._drawing.pen_width * square.width() / SIDE / 2
            painter.drawEllipse(self.from_pad(self._pen), radius, radius)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pen = self.to_pad(event.position())
            self._drawing.line(self._pen, self._pen)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(self.to_pad(event.position()), draws=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        allowed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if step is not None and not event.modifiers() & ~allowed:
            goal = self._pen + step
            goal = QPointF(min(max(goal.x(), 0), SIDE - 1), min(max(goal.y(), 0), SIDE - 1))
            self._move_to(goal, draws=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._drawing.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _move_to(self, goal: QPointF, draws: bool) -> None:
        if draws:
            self._drawing.line(self._pen, goal)
        self._pen = goal
        self.update()
