"""The grid of a layer's units: every feature map of the photo, or every value of a dense layer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.pictures.images import image_of_levels
from alexnet_app.pictures.map_display import MapDisplay, is_signed, map_levels, shown_colours, unit_maps, unit_order
from alexnet_app.pictures.unit_facts import feed
from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.tile_grid import TileGrid
from alexnet_app.widgets.shared.shades import blend
from alexnet_app.widgets.units import class_bars
from alexnet_app.widgets.units.class_bars import ClassBars
from alexnet_app.widgets.units.feed_sentence import feed_sentence
from alexnet_app.widgets.units.late_clearing import LateClearing
from model.networks.results import FeatureMaps, readable
from model.pictures.colour_maps import LOWEST_LEVEL, MIDDLE_LEVEL


class UnitGrid(TileGrid):
    """Shows `session.selection.maps`; its cursor is `session.selection.unit`.

    Maps of 1 x 1 (dense layers) become small squares of colour.

    Signals:
        maps_shown(): the grid has taken the session's maps, or has none any more.
    """

    maps_shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._display = MapDisplay()
        self._maps: FeatureMaps | None = None
        self._bars: ClassBars | None = None
        self._order = np.arange(0)
        self._places = np.arange(0)
        self._late_clearing = LateClearing(session, self._take_maps, self)
        self.setAccessibleName(self.tr("Units of the layer"))
        session.selection.maps_changed.connect(self._maps_changed)
        session.selection.unit_changed.connect(self._unit_changed)
        session.network.state_changed.connect(self._network_state_changed)
        session.photos.changed.connect(self._photo_changed)
        session.answers.outdated_changed.connect(self._dim)
        self.cursor_moved.connect(self._cursor_moved)
        self._maps_changed()

    @property
    def display(self) -> MapDisplay:
        return self._display

    def set_display(self, display: MapDisplay) -> None:
        reorder = display.order != self._display.order
        self._display = display
        if reorder:
            self._sort()
        self.tiles_changed()

    def unit_at(self, place: int) -> int:
        """The unit at a place of the grid."""
        return int(self._order[place])

    def place_of(self, unit: int) -> int:
        """Where a unit lies in the grid."""
        return int(self._places[unit]) if unit < len(self._places) else 0

    def _sort(self) -> None:
        if self._maps is None:
            self._order = self._places = np.arange(0)
            return
        self._order = unit_order(self._maps, self._display.order)
        self._places = np.empty_like(self._order)
        self._places[self._order] = np.arange(len(self._order))
        self.set_cursor(self.place_of(self._session.selection.unit))

    @Slot()
    def _maps_changed(self) -> None:
        if self._maps is not None and self._session.selection.maps is None and self._late_clearing.wait():
            return
        self._take_maps()

    def _take_maps(self) -> None:
        self._late_clearing.stop()
        before, self._maps = self._maps, self._session.selection.maps
        self._bars = self._class_bars()
        same_layer = before is not None and self._maps is not None and before.layer == self._maps.layer
        if not same_layer:
            self._choose_tile_sizes()
        # While frames come, an order by strength stays as it was: tiles that jump about cannot be watched.
        if not (same_layer and self._session.live.running and len(self._order) == self._maps.units):  # type: ignore[union-attr]
            self._sort()
        self.tiles_changed()
        if not same_layer:
            self.set_cursor(self.place_of(self._session.selection.unit))
            self._scroll_to(self.cursor_place)
            self._tell_screen_reader()
        self.maps_shown.emit()

    def _class_bars(self) -> ClassBars | None:
        """Of a layer whose units stand for classes."""
        maps, card = self._maps, self._session.network.card
        layer = next((each for each in self._session.network.layers if maps and each.name == maps.layer), None)
        if maps is None or card is None or layer is None or not layer.names_classes or maps.units != len(card.classes):
            return None
        return ClassBars.of(maps, card.classes, are_probabilities=layer.kind == "softmax")

    def _choose_tile_sizes(self) -> None:
        if self._bars is not None:
            self.tile_gap, self.least_tile, self.most_tile = (
                class_bars.GAP,
                class_bars.LEAST_WIDTH,
                class_bars.MOST_WIDTH,
            )
            return
        spatial = self._maps is None or self._maps.is_spatial
        self.tile_gap, self.least_tile, self.most_tile = (2, 26, 128) if spatial else (1, 5, 24)

    @Slot()
    def _dim(self) -> None:
        self.set_dimmed(self._session.answers.outdated)

    @Slot()
    def _unit_changed(self) -> None:
        if self._shows_chosen_layer():
            self.set_cursor(self.place_of(self._session.selection.unit))

    @Slot()
    def _network_state_changed(self) -> None:
        if self._session.selection.maps is None:
            self._maps_changed()
        self.viewport().update()

    @Slot()
    def _photo_changed(self) -> None:
        if self._maps is None:
            self.viewport().update()

    @Slot(int)
    def _cursor_moved(self, place: int) -> None:
        if self._shows_chosen_layer():
            self._session.selection.choose_unit(self.unit_at(place))

    def _shows_chosen_layer(self) -> bool:
        """False for the moment in which the maps of another layer are on their way."""
        return self._maps is not None and self._maps.layer == self._session.selection.layer

    # What TileGrid asks

    def tile_count(self) -> int:
        return 0 if self._maps is None else self._maps.units

    def tile_shape(self) -> tuple[int, int]:
        assert self._maps is not None
        if self._bars is not None:
            return class_bars.BAR_SHAPE
        height, width = unit_maps(self._maps).shape[1:]
        return int(height), int(width)

    def report_shape(self) -> tuple[int, int]:
        return self.tile_shape() if self._bars is None else class_bars.REPORT_SHAPE

    def has_paint_over(self) -> bool:
        return self._bars is not None

    def paint_over(self, painter: QPainter, place: int, area: QRectF) -> None:
        if self._bars is not None:
            self._bars.paint(painter, area, self.unit_at(place), self.palette(), self.font())

    def tiles(self, height: int, width: int) -> np.ndarray:
        assert self._maps is not None
        if self._bars is not None:
            return np.zeros((self._maps.units, height, width), np.uint8)  # the bars are painted over it
        return map_levels(self._maps, self._display, self._order, (height, width))

    def picture(self, mosaic_pixels: np.ndarray) -> QImage:
        return image_of_levels(mosaic_pixels, shown_colours(self._maps, self._display), self.gap_colour())

    def gap_colour(self) -> QColor:
        window, text = self.palette().window().color(), self.palette().windowText().color()
        if self._maps is None or self._bars is not None or (self._maps.is_spatial and not is_signed(self._maps)):
            return window
        if is_signed(self._maps):
            return blend(window, text, 0.4)
        # Thousands of bright lines between dark values would be all that is seen.
        table = shown_colours(self._maps, self._display).table()
        return blend(QColor(*map(int, table[LOWEST_LEVEL])), QColor(*map(int, table[MIDDLE_LEVEL])), 0.3)

    def tile_text(self, place: int) -> str:
        if self._maps is None:
            return ""
        unit = self.unit_at(place)
        address = f"{self._maps.layer}/{unit}"
        values = self._maps.values[..., unit]
        if self._maps.is_spatial:
            return self.tr("{0}: largest {1}, mean {2}").format(
                address, significant(float(values.max())), significant(float(values.mean()))
            )
        card = self._session.network.card
        named = {layer.name for layer in self._session.network.layers if layer.names_classes}
        if card is not None and self._maps.layer in named and unit < len(card.classes):
            return self.tr("{0} ({1}): {2}").format(address, readable(card.classes[unit]), significant(float(values)))
        return self.tr("{0}: {1}").format(address, significant(float(values)))

    def tooltip_text(self, place: int) -> str:
        session = self._session
        if not self._shows_chosen_layer():
            return self.tile_text(place)
        what = feed(session.network.layers, session.selection.layer, self.unit_at(place), session.selection.kernels)
        return f"{self.tile_text(place)}\n{feed_sentence(what)}"

    def empty_text(self) -> str:
        session = self._session
        if session.photos.photo is None:
            if not session.selection.layer:
                return self.tr("Drop a photo to see what the network makes of it.")
            return self.tr("Drop a photo to see what the units of {0} make of it.").format(session.selection.layer)
        if session.network.state == "loading":
            return self.tr("Loading the network \N{HORIZONTAL ELLIPSIS}")
        if session.network.state == "stopped":
            return self.tr("The network is not running.")
        return self.tr("Feature maps of {0} \N{HORIZONTAL ELLIPSIS}").format(session.selection.layer)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self._session.selection.address():
            QGuiApplication.clipboard().setText(self._session.selection.address())
            event.accept()
            return
        super().keyPressEvent(event)
