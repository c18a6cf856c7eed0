"""What is selected in the network: layer, unit, and a marked point; and where that lies on the photo."""

from __future__ import annotations

import numpy as np

from model.geometry import LayerDescription
from model.networks.results import FeatureMaps
from model.photos.preprocessing import SquareView

Region = tuple[float, float, float, float]


class Selection:
    """Layer, unit and mark of the session.

    A unit that a smaller layer does not have is remembered, so that walking through the layers comes back to it. A
    mark is a point of the photo, so it keeps its place when layer or network change.
    """

    def __init__(self) -> None:
        self._layers: dict[str, LayerDescription] = {}
        self.layer = ""
        self._wanted_unit = 0
        self.point: tuple[float, float] | None = None

    @property
    def description(self) -> LayerDescription | None:
        return self._layers.get(self.layer)

    @property
    def unit(self) -> int:
        description = self.description
        return 0 if description is None else min(self._wanted_unit, description.units - 1)

    def use_layers(self, layers: tuple[LayerDescription, ...]) -> None:
        """Takes another network's layers; stays at the layer of the same name where there is one."""
        self._layers = {layer.name: layer for layer in layers if layer.kind != "input"}
        if self.layer not in self._layers:
            self.layer = next(iter(self._layers), "")

    def choose_layer(self, name: str) -> bool:
        if name not in self._layers or name == self.layer:
            return False
        self.layer = name
        return True

    def choose_unit(self, unit: int) -> bool:
        description = self.description
        if description is None:
            return False
        before, self._wanted_unit = self.unit, min(max(unit, 0), description.units - 1)
        return self.unit != before

    def neighbour(self, step: int) -> str | None:
        """Name of the layer `step` further on, or None beyond the ends."""
        names = list(self._layers)
        if self.layer not in names:
            return None
        place = names.index(self.layer) + step
        return names[place] if 0 <= place < len(names) else None

    def address(self) -> str:
        return f"{self.layer}/{self.unit}" if self.layer else ""

    def find(self, address: str) -> tuple[str, int | None] | None:
        """(layer, unit) of an address; the unit is None where only a layer is named; None where there is no such."""
        name, slash, number = (part.strip() for part in address.strip().lower().partition("/"))
        description = self._layers.get(name)
        if description is None:
            return None
        if not slash:
            return name, None
        if not (number.isascii() and number.isdigit() and len(number) < 8 and int(number) < description.units):
            return None
        return name, int(number)

    def mark_position(self, row: int, column: int, square: SquareView) -> bool:
        description = self.description
        if description is None or not description.is_spatial:
            return False
        left, top, right, bottom = description.receptive_region(row, column)
        self.point = _to_photo((left + right) / 2, (top + bottom) / 2, square)
        return True

    def mark_point(self, x: float, y: float, square: SquareView) -> bool:
        """Marks a point of the photo; False where it lies outside the square."""
        left, top, right, bottom = square.region
        if not (left <= x < right and top <= y < bottom):
            return False
        self.point = (x, y)
        return True

    def clear_mark(self) -> bool:
        before, self.point = self.point, None
        return before is not None

    def position(self, square: SquareView | None) -> tuple[int, int] | None:
        description = self.description
        if self.point is None or square is None or description is None or not description.is_spatial:
            return None
        left, top, right, bottom = square.region
        rows, columns = square.pixels.shape[:2]
        return description.position_at(
            (self.point[0] - left) * columns / (right - left), (self.point[1] - top) * rows / (bottom - top)
        )

    def region(self, square: SquareView | None) -> Region | None:
        """The receptive field, in photo pixels, of the position nearest to the mark; it may reach over the edge."""
        position, description = self.position(square), self.description
        if position is None or square is None or description is None:
            return None
        left, top, right, bottom = description.receptive_region(*position)
        return (*_to_photo(left, top, square), *_to_photo(right, bottom, square))


def _to_photo(x: float, y: float, square: SquareView) -> tuple[float, float]:
    left, top, right, bottom = square.region
    rows, columns = square.pixels.shape[:2]
    return left + x * (right - left) / columns, top + y * (bottom - top) / rows


def overlay_of(maps: FeatureMaps | None, unit: int) -> np.ndarray | None:
    """(height, width) float32 from 0 to 1: one unit's positive values over their largest; None for a dense layer."""
    if maps is None or not maps.is_spatial:
        return None
    values = np.maximum(maps.values[:, :, unit].astype(np.float32), 0)
    largest = values.max()
    return values / largest if largest > 0 else values
