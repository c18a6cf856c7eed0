"""A network's layers as blocks, to a scale that another network shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import blend
from model.geometry import LayerDescription

_HEIGHT = 128
_GAP = 10
_LARGEST_SIDE, _LARGEST_DENSE, _LARGEST_CHANNELS = 227, 4096, 384
"""What the full height and the full width stand for: AlexNet's image, its widest dense layer, its most maps."""
_WIDEST = 40


class ScaleDrawing(QWidget):
    """Maps are as high as their side in pixels and as wide as their number; dense layers as high as their units.

    Layers without numbers of their own to learn stand in a paler shade.
    """

    def __init__(self, layers: Sequence[LayerDescription], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = [layer for layer in layers if layer.kind not in ("dropout", "softmax")]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(layer.name for layer in self._layers))

    def blocks(self) -> list[QRectF]:
        """Where each layer stands, left to right; all of them about one middle."""
        left, found = 0.0, []
        for layer in self._layers:
            if layer.is_spatial:
                height = _HEIGHT * layer.output_shape[0] / _LARGEST_SIDE
                width = _WIDEST * layer.units / _LARGEST_CHANNELS
            else:
                height, width = _HEIGHT * layer.units / _LARGEST_DENSE, 6.0
            height, width = max(1.0, height), max(1.5, width)
            found.append(QRectF(left, (_HEIGHT - height) / 2, width, height))
            left += width + _GAP
        return found

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(round(self.blocks()[-1].right()) + 1, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        pale = blend(palette.window().color(), palette.windowText().color(), 0.3)
        for layer, block in zip(self._layers, self.blocks(), strict=True):
            painter.fillRect(block, palette.highlight().color() if layer.parameters else pale)
        painter.end()
