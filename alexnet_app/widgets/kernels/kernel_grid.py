"""The kernels of the chosen convolution: conv1's as pictures, a deeper layer's as the slices of the chosen unit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from alexnet_app.pictures.figures import grouped, significant
from alexnet_app.pictures.images import image_of_colours, image_of_levels
from alexnet_app.pictures.kernel_pictures import colour_tiles, first_channel, has_colours, slice_levels, unit_slices
from alexnet_app.pictures.unit_facts import layer_before
from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.tile_grid import TileGrid
from alexnet_app.widgets.shared.shades import blend
from model.networks.results import Kernels
from model.pictures.colour_maps import BLUE_WHITE_RED


class KernelGrid(TileGrid):
    """Shows `session.selection.kernels`.

    In a layer that reads colours the cursor is `session.selection.unit`. In a deeper layer the tiles are the channels
    that the chosen unit reads, and the cursor is the grid's own.
    """

    tile_gap = 2
    least_tile = 20
    most_tile = 96

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kernels: Kernels | None = None
        self._columns = 1
        self._common = False
        self.setAccessibleName(self.tr("Kernels of the layer"))
        session.selection.kernels_changed.connect(self._kernels_changed)
        session.selection.unit_changed.connect(self._unit_changed)
        session.network.state_changed.connect(self.viewport().update)
        self.cursor_moved.connect(self._cursor_moved)
        self._kernels_changed()

    @property
    def kernels(self) -> Kernels | None:
        """What the grid shows. The session may be a step ahead while it announces another layer."""
        return self._kernels

    @property
    def common_scale(self) -> bool:
        return self._common

    def set_common_scale(self, common: bool) -> None:
        self._common = common
        self.tiles_changed()

    @property
    def shows_colours(self) -> bool:
        """Whether the tiles are kernels over red, green and blue, one for each unit."""
        return self._kernels is not None and has_colours(self._kernels)

    @property
    def channel(self) -> int:
        """The channel of the layer before whose slice the cursor is on; 0 where tiles are whole kernels."""
        if self._kernels is None or self.shows_colours:
            return 0
        return first_channel(self._kernels, self._session.selection.unit) + self.cursor_place

    @Slot()
    def _kernels_changed(self) -> None:
        before, self._kernels = self._kernels, self._session.selection.kernels
        layer = self._session.selection.description
        self._columns = 1 if layer is None else layer.columns
        self.tiles_changed()
        if self.shows_colours:
            self.set_cursor(self._session.selection.unit)
        elif before is None or self._kernels is None or before.layer != self._kernels.layer:
            self.set_cursor(0)
        self._tell_screen_reader()

    @Slot()
    def _unit_changed(self) -> None:
        if self._kernels is None or self._kernels.layer != self._session.selection.layer:
            return
        if self.shows_colours:
            self.set_cursor(self._session.selection.unit)
        else:
            self.tiles_changed()
            self._tell_screen_reader()

    @Slot(int)
    def _cursor_moved(self, place: int) -> None:
        if self.shows_colours:
            self._session.selection.choose_unit(place)

    # What TileGrid asks

    def tile_count(self) -> int:
        if self._kernels is None:
            return 0
        return int(self._kernels.values.shape[3 if self.shows_colours else 2])

    def tile_shape(self) -> tuple[int, int]:
        assert self._kernels is not None
        return int(self._kernels.values.shape[0]), int(self._kernels.values.shape[1])

    def tiles(self, height: int, width: int) -> np.ndarray:
        assert self._kernels is not None
        if self.shows_colours:
            return colour_tiles(self._kernels, common=self._common)
        return slice_levels(unit_slices(self._kernels, self._session.selection.unit), common=self._common)

    def picture(self, mosaic_pixels: np.ndarray) -> QImage:
        gap = self.gap_colour()
        if not self.shows_colours:
            return image_of_levels(mosaic_pixels, BLUE_WHITE_RED, gap)
        # Level 0 is the gap's here too: a kernel's own colours are levels of 1 to 255.
        empty = (mosaic_pixels == 0).all(axis=2)
        mosaic_pixels[empty] = (gap.red(), gap.green(), gap.blue())
        return image_of_colours(mosaic_pixels)

    def gap_colour(self) -> QColor:
        window, text = self.palette().window().color(), self.palette().windowText().color()
        # Zero is white: on a light window the tiles would run into each other.
        return window if self.shows_colours else blend(window, text, 0.4)

    def sections(self) -> tuple[int, ...]:
        if not self.shows_colours or self._columns < 2:
            return ()
        return (self.tile_count() // self._columns,) * self._columns

    def captions(self) -> tuple[str, ...]:
        return tuple(self.tr("GPU {0}").format(number + 1) for number in range(len(self.sections())))

    def tile_text(self, place: int) -> str:
        kernels, session = self._kernels, self._session
        if kernels is None or session.selection.description is None:
            return ""
        if self.shows_colours:
            values = kernels.values[..., place]
            name = f"{kernels.layer}/{place}"
        else:
            unit = min(session.selection.unit, kernels.values.shape[-1] - 1)
            values = kernels.values[:, :, place, unit]
            before = layer_before(session.network.layers, kernels.layer)
            name = f"{'' if before is None else before.name}/{first_channel(kernels, unit) + place}"
        return self.tr("{0}: weights {1} to {2}").format(
            name, significant(float(values.min())), significant(float(values.max()))
        )

    def empty_text(self) -> str:
        session = self._session
        layer = session.selection.description
        if layer is None:
            return self.tr("No network is loaded")
        if layer.kind == "convolution":
            if session.network.state == "stopped":
                return self.tr("The network is not running.")
            if session.network.state == "loading":
                return self.tr("Loading the network \N{HORIZONTAL ELLIPSIS}")
            return ""  # they come within a blink: words would only flash
        with_kernels = ", ".join(other.name for other in session.network.layers if other.kind == "convolution")
        if layer.kind == "dense":
            return self.tr(
                "{0} is fully connected: each of its {1} units has a weight for every value it reads, "
                "{2} weights in all, and no kernel that could be drawn. The layers with kernels are {3}."
            ).format(layer.name, grouped(layer.units), grouped(layer.parameters - layer.units), with_kernels)
        return self.tr("{0} has no weights. The layers with kernels are {1}.").format(layer.name, with_kernels)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self._session.selection.address():
            QGuiApplication.clipboard().setText(self._session.selection.address())
            event.accept()
            return
        super().keyPressEvent(event)
