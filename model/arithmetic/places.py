"""A place in a network (layer, unit, position) and the part of the photo that it sees. No keras here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from model.geometry import LayerDescription
from model.photos.preprocessing import SquareView

Region = tuple[float, float, float, float]


@dataclass(frozen=True)
class Place:
    """One number of a network.

    Attributes:
        layer: name of the layer; "image" for the prepared pixels.
        unit: map, or colour of the image (0 red, 1 green, 2 blue), or unit of a dense layer.
        position: (row, column) on the map; None in a dense layer.
    """

    layer: str
    unit: int
    position: tuple[int, int] | None = None

    @property
    def address(self) -> str:
        """As the window writes it: conv3/217."""
        return f"{self.layer}/{self.unit}"

    def __str__(self) -> str:
        if self.position is None:
            return self.address
        return f"{self.address} at row {self.position[0]}, column {self.position[1]}"


def read_address(address: str, layers: Sequence[LayerDescription]) -> Place:
    """The layer and unit that "conv3/217" names, at no position yet.

    Raises:
        ValueError: no such layer or unit; one plain line.
    """
    by_name = {layer.name: layer for layer in layers}
    name, _, number = (part.strip() for part in address.strip().lower().partition("/"))
    if name not in by_name:
        raise ValueError(f"expected a layer and a unit such as conv1/0, of {', '.join(by_name)}. Received: {address!r}")
    units = by_name[name].units
    if not (number.isascii() and number.isdigit() and len(number) < 8 and int(number) < units):
        raise ValueError(f"expected a unit of {name}, {name}/0 to {name}/{units - 1}. Received: {address!r}")
    return Place(name, int(number))


def checked(place: Place, layers: Mapping[str, LayerDescription]) -> LayerDescription:
    """The layer of a place that exists. Raises ValueError for one that does not."""
    layer = layers.get(place.layer)
    if layer is None:
        raise ValueError(f"layer: expected one of {', '.join(layers)}. Received: {place.layer!r}")
    if not 0 <= place.unit < layer.units:
        raise ValueError(f"unit: expected 0 to {layer.units - 1} in {layer.name}. Received: {place.unit}")
    if not layer.is_spatial:
        if place.position is not None:
            raise ValueError(f"position: {layer.name} has none, it is no map. Received: {place.position}")
        return layer
    height, width, _ = layer.output_shape
    if place.position is None or not (0 <= place.position[0] < height and 0 <= place.position[1] < width):
        raise ValueError(
            f"position: expected a row of 0 to {height - 1} and a column of 0 to {width - 1} in {layer.name}. "
            f"Received: {place.position}"
        )
    return layer


def pixel_region(place: Place, layer: LayerDescription, image_size: int) -> Region:
    """(left, top, right, bottom) in pixels of the network's input that the place depends on, inside the input."""
    if place.position is None:
        return 0.0, 0.0, float(image_size), float(image_size)
    left, top, right, bottom = layer.receptive_region(*place.position)
    return max(left, 0.0), max(top, 0.0), min(right, float(image_size)), min(bottom, float(image_size))


def photo_region(region: Region, square: SquareView) -> Region:
    """A region of the network's input in the photo's own pixels."""
    left, top, right, bottom = square.region
    rows, columns = square.pixels.shape[:2]
    across, down = (right - left) / columns, (bottom - top) / rows
    return left + region[0] * across, top + region[1] * down, left + region[2] * across, top + region[3] * down
