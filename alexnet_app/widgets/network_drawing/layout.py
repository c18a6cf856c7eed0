"""Where everything lies in the drawing of the network, after the paper's Figure 2. No painting here.

Heights follow the map's side and widths the number of channels, both by a power below one: drawn in true proportion,
a 227-pixel input beside a map of 6 and a layer of 4,096 units beside one of 48 channels would leave nothing to see.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from model.geometry import LayerDescription

_SIDE_POWER = 0.38
_CHANNEL_POWER = 0.6
_WIDEST = 384
_TALLEST_DENSE = 4096
_THIN = 5.0
_BAR = 9.0
COLUMN_GAP = 8.0


@dataclass(frozen=True)
class DrawnLayer:
    """One layer's place.

    Attributes:
        layer: what is drawn.
        slot: its whole share of the width, label included.
        fronts: the front faces, one for each column, upper first.
        depth: how far the block reaches back, up and to the right; 0 for flat bars.
    """

    layer: LayerDescription
    slot: QRectF
    fronts: tuple[QRectF, ...]
    depth: float

    @property
    def flat(self) -> bool:
        return self.depth == 0

    def entry(self, column: int) -> QPointF:
        """Where a line from the layer before ends."""
        front = self.fronts[min(column, len(self.fronts) - 1)]
        return QPointF(front.left(), front.center().y())

    def exit(self, column: int) -> QPointF:
        """Where a line to the next layer starts."""
        front = self.fronts[min(column, len(self.fronts) - 1)]
        return QPointF(front.right() + self.depth / 2, front.center().y() - self.depth / 2)


def is_block(layer: LayerDescription) -> bool:
    """Convolutions are drawn as blocks; what only passes maps on is a thin slice, dense layers are bars."""
    return layer.kind == "convolution"


def mixes_columns(before: LayerDescription, layer: LayerDescription) -> bool:
    """Whether every column of `layer` reads every column of the layer before: where the two GPUs talk."""
    if max(before.columns, layer.columns) == 1 or before.columns == 1:
        return False
    return layer.kind == "dense" or (layer.kind in ("convolution", "normalization") and layer.groups < before.columns)


def connections(layers: tuple[DrawnLayer, ...]) -> list[tuple[QPointF, QPointF, bool]]:
    """The lines between neighbouring layers: (from, to, whether it crosses between columns)."""
    lines = []
    for before, after in pairwise(layers):
        columns_before, columns_after = len(before.fronts), len(after.fronts)
        everything = mixes_columns(before.layer, after.layer) or columns_before == 1 or columns_after == 1
        for source in range(columns_before):
            for target in range(columns_after):
                if everything or source == target:
                    crosses = source != target and columns_before > 1 and columns_after > 1
                    lines.append((before.exit(source), after.entry(target), crosses))
    return lines


def _height_share(layer: LayerDescription, image_side: int) -> float:
    if layer.is_spatial:
        return (layer.output_shape[0] / image_side) ** _SIDE_POWER
    return max(0.25, min(1.0, (layer.units / _TALLEST_DENSE) ** 0.2))


def _drawn_width(layer: LayerDescription, widest: float) -> float:
    if is_block(layer):
        return max(8.0, widest * min(1.0, layer.units / _WIDEST) ** _CHANNEL_POWER)
    return _BAR if layer.kind in ("dense", "softmax") else _THIN


def arrange(layers: tuple[LayerDescription, ...], area: QRectF, label_widths: list[float]) -> tuple[DrawnLayer, ...]:
    """Places every layer in `area`, left to right.

    Each slot is as wide as its label needs; what is left over is shared evenly. Where the labels need more than there
    is, all slots shrink alike.

    Args:
        layers: from "image" to "probabilities".
        area: for the blocks; labels go below it.
        label_widths: of each layer's label, pixels.
    """
    if not layers:
        return ()
    image_side = layers[0].output_shape[0]
    most_columns = max(layer.columns for layer in layers)
    depth_room = area.height() * 0.1
    column_height = (area.height() - depth_room - COLUMN_GAP * (most_columns - 1)) / most_columns
    image_height = min(column_height * (1.6 if most_columns > 1 else 1.0), area.height() - depth_room)
    widest = max(16.0, min(80.0, area.width() / 22))

    needed = [
        max(label, _drawn_width(layer, widest) + 6, image_height + 4 if layer.kind == "input" else 0)
        for layer, label in zip(layers, label_widths, strict=True)
    ]
    spare = (area.width() - sum(needed)) / len(layers)
    if spare >= 0:
        widths = [width + spare for width in needed]
    else:
        widths = [width * area.width() / sum(needed) for width in needed]

    drawn = []
    left = area.left()
    for layer, width in zip(layers, widths, strict=True):
        slot = QRectF(left, area.top(), width, area.height())
        left += width
        if layer.kind == "input":
            side = min(image_height, width - 4)
            middle = area.top() + (area.height() + depth_room) / 2
            front = QRectF(slot.center().x() - side / 2, middle - side / 2, side, side)
            drawn.append(DrawnLayer(layer, slot, (front,), 0))
            continue
        height = column_height * _height_share(layer, image_side)
        flat = layer.kind in ("dense", "dropout", "softmax")
        depth = 0.0 if flat else min(depth_room, height * 0.25, 10.0, width / 4)
        across = min(_drawn_width(layer, widest), width - depth - 2)
        drawn.append(DrawnLayer(layer, slot, _fronts(layer, slot, area, depth_room, height, across, depth), depth))
    return tuple(drawn)


def _fronts(
    layer: LayerDescription,
    slot: QRectF,
    area: QRectF,
    depth_room: float,
    height: float,
    across: float,
    depth: float,
) -> tuple[QRectF, ...]:
    room = area.height() - depth_room - COLUMN_GAP * (layer.columns - 1)
    column_height = room / layer.columns
    left = slot.center().x() - (across + depth) / 2
    if layer.columns == 1:
        middle = area.top() + (area.height() + depth_room) / 2
        return (QRectF(left, middle - height / 2, across, height),)
    return tuple(
        QRectF(
            left,
            area.top() + depth_room + column * (column_height + COLUMN_GAP) + (column_height - height) / 2,
            across,
            height,
        )
        for column in range(layer.columns)
    )
