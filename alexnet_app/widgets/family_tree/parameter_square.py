"""A network's size as an area: squares to one scale, so that LeNet is a dot beside AlexNet."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.figures import count
from alexnet_app.widgets.shared.shades import blend

_LARGEST_SIDE = 64


class ParameterSquare(QWidget):
    """A square whose area is `parameters`, where `most` parameters are the largest square there is."""

    def __init__(self, parameters: int, most: int, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = max(2.0, _LARGEST_SIDE * math.sqrt(parameters / most))
        self._chosen = chosen
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("{0} parameters, as an area").format(count(parameters)))

    def sizeHint(self) -> QSize:
        return QSize(_LARGEST_SIDE, math.ceil(self.side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        grey = blend(palette.window().color(), palette.windowText().color(), 0.35)
        square = QRectF((_LARGEST_SIDE - self.side) / 2, 0, self.side, self.side)
        painter.fillRect(square, palette.highlight().color() if self._chosen else grey)
        painter.end()
