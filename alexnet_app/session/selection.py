"""What is selected in the network: layer, unit, and a marked point; and where that lies on the photo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from model.geometry import LayerDescription
from model.networks.results import FeatureMaps, Kernels
from model.photos.preprocessing import SquareView

Region = tuple[float, float, float, float]


class Selection(QObject):
    """Layer, unit and mark, and what there is of the chosen layer: its maps and kernels are asked for here.

    A unit that a smaller layer does not have is remembered, so that walking through the layers comes back to it. A
    mark is a point of the photo, so it keeps its place when layer or network change.

    Signals:
        layer_changed(), unit_changed(), mark_changed(), overlay_changed()
        maps_changed(), kernels_changed(): of the chosen layer: other ones, or none any more.
    """

    layer_changed = Signal()
    unit_changed = Signal()
    mark_changed = Signal()
    overlay_changed = Signal()
    maps_changed = Signal()
    kernels_changed = Signal()

    def __init__(self, network: LoadedNetwork, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._answers = answers
        self._layers: dict[str, LayerDescription] = {}
        self._layer = ""
        self._wanted_unit = 0
        self._point: tuple[float, float] | None = None
        self._overlay_visible = False
        self._overlay: np.ndarray | None = None
        network.changed.connect(self._use_layers)
        network.state_changed.connect(self._want_kernels)
        network.kernels_arrived.connect(self._kernels_arrived)
        answers.forgotten.connect(self._maps_forgotten)
        answers.maps_arrived.connect(self._maps_arrived)
        answers.square_changed.connect(self._square_changed)

    # What is chosen

    @property
    def layer(self) -> str:
        """Name of the chosen layer; empty before there is a network."""
        return self._layer

    @property
    def description(self) -> LayerDescription | None:
        return self._layers.get(self._layer)

    @property
    def unit(self) -> int:
        description = self.description
        return 0 if description is None else min(self._wanted_unit, description.units - 1)

    @property
    def maps(self) -> FeatureMaps | None:
        """The chosen layer's maps for the photo; None until they have arrived."""
        return self._answers.maps(self._layer)

    @property
    def kernels(self) -> Kernels | None:
        """The chosen layer's kernels; None for layers other than convolutions, and until they have arrived."""
        return self._network.kernels(self._layer)

    def address(self) -> str:
        """The chosen unit's address, such as conv3/217; units count from 0."""
        return f"{self._layer}/{self.unit}" if self._layer else ""

    def choose_layer(self, name: str) -> None:
        """Chooses a layer by name; unknown names, and the input, are ignored."""
        if name not in self._layers or name == self._layer:
            return
        self._layer = name
        self.layer_changed.emit()
        self.unit_changed.emit()
        self._layer_is_another()

    def choose_unit(self, unit: int) -> None:
        """Chooses a unit of the layer; one beyond its ends is brought to the end."""
        description = self.description
        if description is None:
            return
        before, self._wanted_unit = self.unit, min(max(unit, 0), description.units - 1)
        if self.unit != before:
            self.unit_changed.emit()
            self._update_overlay()

    def next_layer(self) -> None:
        self._step_layer(1)

    def previous_layer(self) -> None:
        self._step_layer(-1)

    def go_to(self, address: str) -> bool:
        """Chooses what an address names: "conv3/217", or "conv3" alone. False where there is no such unit."""
        name, slash, number = (part.strip() for part in address.strip().lower().partition("/"))
        description = self._layers.get(name)
        if description is None:
            return False
        if slash and not (
            number.isascii() and number.isdigit() and len(number) < 8 and int(number) < description.units
        ):
            return False
        self.choose_layer(name)
        if slash:
            self.choose_unit(int(number))
        return True

    # The mark

    @property
    def marked_point(self) -> tuple[float, float] | None:
        """(x, y) in pixels of the photo."""
        return self._point

    @property
    def marked_position(self) -> tuple[int, int] | None:
        """(row, column) in the chosen layer's maps of the marked point; None without a mark or for a dense layer."""
        description, square = self.description, self._answers.square
        if self._point is None or square is None or description is None or not description.is_spatial:
            return None
        left, top, right, bottom = square.region
        rows, columns = square.pixels.shape[:2]
        return description.position_at(
            (self._point[0] - left) * columns / (right - left), (self._point[1] - top) * rows / (bottom - top)
        )

    @property
    def marked_region(self) -> Region | None:
        """The receptive field, in photo pixels, of the position nearest to the mark; it may reach over the edge."""
        position, description, square = self.marked_position, self.description, self._answers.square
        if position is None or square is None or description is None:
            return None
        left, top, right, bottom = description.receptive_region(*position)
        return (*_to_photo(left, top, square), *_to_photo(right, bottom, square))

    def strongest_at_mark(self, count: int) -> list[tuple[int, float]]:
        """(unit, value) of the chosen layer's strongest units at the marked point, strongest first."""
        maps, position = self.maps if self._answers.current else None, self.marked_position
        if maps is None or position is None or not maps.is_spatial:
            return []
        values = maps.values[position]
        return [(int(unit), float(values[unit])) for unit in np.argsort(-values, kind="stable")[:count]]

    def mark_map_position(self, row: int, column: int) -> None:
        """Marks on the photo what one position of the chosen layer sees."""
        description, square = self.description, self._answers.square
        if description is None or square is None or not description.is_spatial:
            return
        left, top, right, bottom = description.receptive_region(row, column)
        self._point = _to_photo((left + right) / 2, (top + bottom) / 2, square)
        self.mark_changed.emit()

    def mark_photo_point(self, x: float, y: float) -> None:
        """Marks a point of the photo (photo pixels); outside the square the mark is cleared."""
        square = self._answers.square
        if square is None:
            self.clear_mark()
            return
        left, top, right, bottom = square.region
        if not (left <= x < right and top <= y < bottom):
            self.clear_mark()
            return
        self._point = (x, y)
        self.mark_changed.emit()

    @Slot()
    def clear_mark(self) -> None:
        if self._point is not None:
            self._point = None
            self.mark_changed.emit()

    # The overlay

    @property
    def overlay(self) -> np.ndarray | None:
        """(height, width) float32 from 0 to 1: the chosen unit's map, to lay over the square; None while it is off."""
        return self._overlay

    @property
    def overlay_visible(self) -> bool:
        return self._overlay_visible

    def set_overlay_visible(self, visible: bool) -> None:
        if visible != self._overlay_visible:
            self._overlay_visible = visible
            self._update_overlay(always=True)

    # What network and answers say

    @Slot()
    def _use_layers(self) -> None:
        """Takes another network's layers; stays at the layer of the same name where there is one."""
        layer_before, unit_before = self._layer, self.unit
        self._layers = {layer.name: layer for layer in self._network.layers if layer.kind != "input"}
        if self._layer not in self._layers:
            self._layer = next(iter(self._layers), "")
        if self._layer != layer_before:
            self.layer_changed.emit()
        if self.unit != unit_before:
            self.unit_changed.emit()
        self._layer_is_another()

    @Slot()
    def _want_kernels(self) -> None:
        self._network.want_kernels(self.description)

    @Slot(str)
    def _kernels_arrived(self, layer: str) -> None:
        if layer == self._layer:
            self.kernels_changed.emit()

    @Slot(str)
    def _maps_arrived(self, layer: str) -> None:
        if layer == self._layer:
            self.maps_changed.emit()
            self._update_overlay()
            if self._answers.live and self._point is not None:
                self.mark_changed.emit()

    @Slot()
    def _maps_forgotten(self) -> None:
        self.maps_changed.emit()
        self._update_overlay()

    @Slot()
    def _square_changed(self) -> None:
        self._update_overlay()
        if self._point is not None:
            self.mark_changed.emit()

    def _step_layer(self, step: int) -> None:
        names = list(self._layers)
        if self._layer in names:
            place = names.index(self._layer) + step
            if 0 <= place < len(names):
                self.choose_layer(names[place])

    def _layer_is_another(self) -> None:
        if self._point is not None:
            self.mark_changed.emit()
        self.maps_changed.emit()
        self.kernels_changed.emit()
        self._update_overlay()
        self._want_kernels()
        self._answers.want_maps(self._layer)

    def _update_overlay(self, always: bool = False) -> None:
        before = self._overlay
        # Another photo's map must not lie over this one, not even for a moment.
        maps = self.maps if self._overlay_visible and self._answers.current else None
        self._overlay = overlay_of(maps, self.unit)
        if always or before is not None or self._overlay is not None:
            self.overlay_changed.emit()


def _to_photo(x: float, y: float, square: SquareView) -> tuple[float, float]:
    left, top, right, bottom = square.region
    rows, columns = square.pixels.shape[:2]
    return left + x * (right - left) / columns, top + y * (bottom - top) / rows


def overlay_of(maps: FeatureMaps | None, unit: int) -> np.ndarray | None:
    """(height, width) float32 from 0 to 1: one unit's positive values over their largest; None for a dense layer."""
    if maps is None or not maps.is_spatial or unit >= maps.units:
        return None
    values = np.maximum(maps.values[:, :, unit].astype(np.float32), 0)
    largest = values.max()
    return values / largest if largest > 0 else values
