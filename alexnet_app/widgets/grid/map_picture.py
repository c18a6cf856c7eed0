"""One feature map, large: a position in it can be pointed at, to see on the photo what it sees."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.pictures.images import image_of_colours, image_of_levels
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from alexnet_app.widgets.shared.shades import DIMMED, blend
from model.pictures.colour_maps import ColourMap

_MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}

# Where a panel is wide, what belongs to a picture stands beside it, this wide.
FACTS_WIDTH = 256
QWIDGETSIZE_MAX = 16777215


def is_wide(width: int, height: int) -> bool:
    """Whether a panel of this size has its pictures and texts side by side."""
    return width > max(1.3 * height, FACTS_WIDTH + 128)


class MapPicture(FocusRingWidget):
    """A small array as a large picture, every value a square of whole device pixels.

    Signals:
        pointed(row, column): clicked, dragged over, or moved to by the arrow keys.
        unmarked(): Escape while a position is marked.
        opened(): double-clicked, after `pointed`.
    """

    pointed = Signal(int, int)
    unmarked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: np.ndarray | None = None
        self._image: QImage | None = None
        self._mark: tuple[int, int] | None = None
        self._pointable = True
        self._dimmed = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_dimmed(self, dimmed: bool) -> None:
        """Whether what is shown is not what is wanted any more."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_pointable(self, pointable: bool) -> None:
        """Whether positions can be marked; kernels have none."""
        self._pointable = pointable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pointable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if pointable else Qt.CursorShape.ArrowCursor)

    def show_levels(self, values: np.ndarray, levels: np.ndarray, colour_map: ColourMap) -> None:
        """(height, width) values for the readout, and their levels for the picture."""
        self._values = values
        self._image = image_of_levels(levels, colour_map, self.palette().base().color())
        self.update()

    def show_colours(self, colours: np.ndarray) -> None:
        """(height, width, 3) uint8 RGB."""
        self._values = None
        self._image = image_of_colours(colours)
        self.update()

    def clear(self) -> None:
        self._values, self._image = None, None
        self.update()

    @property
    def is_empty(self) -> bool:
        return self._image is None

    @property
    def image(self) -> QImage | None:
        """One pixel a value."""
        return self._image

    def set_mark(self, position: tuple[int, int] | None) -> None:
        if position != self._mark:
            self._mark = position
            self.update()

    @property
    def mark(self) -> tuple[int, int] | None:
        return self._mark

    def _shown_size(self, width: float, height: float) -> tuple[float, float]:
        """Of the picture in device pixels, in so much room: a whole factor larger, or reduced if it must be."""
        assert self._image is not None
        factor = max(0.0, min(width / self._image.width(), height / self._image.height()))
        if factor >= 1:
            factor = int(factor)
        return self._image.width() * factor, self._image.height() * factor

    def height_within(self, width: int, height: int) -> int:
        """The height, in logical pixels, that the picture really takes of so much room."""
        if self._image is None:
            return height
        ratio = self.devicePixelRatioF()
        return math.ceil(self._shown_size(width * ratio - 4, height * ratio - 4)[1] / ratio) + 4

    def picture_area(self) -> QRectF:
        """Where the picture lies, in logical pixels."""
        if self._image is None:
            return QRectF()
        ratio = self.devicePixelRatioF()
        width, height = self._shown_size(self.width() * ratio - 4, self.height() * ratio - 4)
        return QRectF(2 / ratio, 2 / ratio, width / ratio, height / ratio)

    def position_at(self, point: QPointF) -> tuple[int, int] | None:
        """(row, column) of the value at a point of the widget; None outside the picture."""
        area = self.picture_area()
        if self._image is None or not area.contains(point):
            return None
        row = int((point.y() - area.top()) / area.height() * self._image.height())
        column = int((point.x() - area.left()) / area.width() * self._image.width())
        return min(row, self._image.height() - 1), min(column, self._image.width() - 1)

    def _point_at(self, point: QPointF, *, inside: bool) -> None:
        area = self.picture_area()
        if self._image is None or not self._pointable or (inside and not area.contains(point)):
            return
        # A drag that leaves the picture goes on along its edge.
        x = min(max(point.x(), area.left()), area.right() - 1e-3)
        y = min(max(point.y(), area.top()), area.bottom() - 1e-3)
        position = self.position_at(QPointF(x, y))
        if position is not None:
            self.pointed.emit(*position)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        area = self.picture_area()
        shrinks = area.width() * self.devicePixelRatioF() < self._image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        painter.setOpacity(DIMMED if self._dimmed else 1.0)
        painter.drawImage(area, self._image)
        painter.setOpacity(1.0)
        if self._mark is not None:
            row, column = self._mark
            step_x, step_y = area.width() / self._image.width(), area.height() / self._image.height()
            cell = QRectF(area.left() + column * step_x, area.top() + row * step_y, step_x, step_y)
            # Never so small that it cannot be seen; two colours, for the map may be of either.
            grow = max(0.0, (6 - step_x) / 2)
            cell.adjust(-grow, -grow, grow, grow)
            painter.setPen(QPen(self.palette().base().color(), 3))
            painter.drawRect(cell)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(cell)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(area.adjusted(-1, -1, 1, 1))
        else:
            painter.setPen(QPen(blend(self.palette().window().color(), self.palette().windowText().color(), 0.3), 1))
            painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._values is not None:
            position = self.position_at(QPointF(event.pos()))
            if position is not None:
                self._show_value(event.globalPos(), position)
                return True
        return super().event(event)

    def _show_value(self, at: QPoint, position: tuple[int, int]) -> None:
        assert self._values is not None
        text = self.tr("row {0}, column {1}: {2}").format(*position, significant(float(self._values[position])))
        if self._pointable:
            text += "\n" + self.tr("Click to see on the photo what this position sees")
        QToolTip.showText(at, text, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._point_at(event.position(), inside=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point_at(event.position(), inside=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pointable and self.position_at(event.position()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _MOVES and self._image is not None and self._pointable:
            rows, columns = self._image.height(), self._image.width()
            row, column = self._mark or (rows // 2, columns // 2)
            step = _MOVES[key] if self._mark is not None else (0, 0)
            self.pointed.emit(min(max(row + step[0], 0), rows - 1), min(max(column + step[1], 0), columns - 1))
            return
        if plain and key == Qt.Key.Key_Escape and self._mark is not None:
            self.unmarked.emit()
            return
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(224, 224)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 96)
