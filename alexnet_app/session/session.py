"""The session: the photo, its answer, and what is selected. Widgets show this state and call these methods."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot

from alexnet_app.processes.inference import InferenceService
from alexnet_app.session.photo_strip import RecentPhoto
from alexnet_app.session.selection import overlay_of
from alexnet_app.session.session_state import SessionState
from alexnet_app.sources.source import Source
from model.photos.decoding import Photo
from model.photos.preprocessing import FITS, Fit

__all__ = ["RecentPhoto", "Session"]

log = logging.getLogger(__name__)


class Session(SessionState):
    """What the window shows. All state is read through the properties of `SessionState` and changed through methods.

    Photos are decoded on one background thread and answered in the network's process; whatever comes back for a
    photo, network or layer that is no longer the chosen one is dropped by its request number.
    """

    def __init__(self, service: InferenceService, parent: QObject | None = None) -> None:
        super().__init__(service, parent)
        self._service = service
        self._strip.opened.connect(self._photo_opened)
        self._strip.changed.connect(self.recent_changed)
        self._strip.busy_changed.connect(self._update_busy)
        self._strip.problem.connect(self._say)
        self._answers.square_changed.connect(self._square_changed)
        self._answers.classification_changed.connect(self.classification_changed)
        self._answers.maps_arrived.connect(self._maps_arrived)
        self._answers.busy_changed.connect(self._update_busy)
        self._answers.problem.connect(self._say)
        self._network.changed.connect(self._network_changed)
        self._network.state_set.connect(self._network_state_set)
        self._network.kernels_arrived.connect(self._kernels_arrived)
        self._network.problem.connect(self._say)

    # Photos

    def open_sources(self, sources: Iterable[Source | Path | str]) -> None:
        """Opens files, folders, addresses or picture data: the first is shown, all go into the strip."""
        given = list(sources)
        if given:
            self.set_live(False)
            self._strip.open(given)

    def open_recent(self, index: int) -> None:
        """Shows a photo of the strip again. An index outside it is ignored."""
        if 0 <= index < len(self.recent):
            self.set_live(False)
            self._strip.show_recent(index)

    def next_photo(self) -> None:
        self._strip.step(1)

    def previous_photo(self) -> None:
        self._strip.step(-1)

    def set_fit(self, fit: Fit) -> None:
        """How the photo becomes a square: "crop", "stretch" or "fit"."""
        if fit not in FITS:
            raise ValueError(f"fit: expected one of {', '.join(FITS)}. Received: {fit!r}")
        if fit != self.fit:
            self._answers.fit = fit
            self.fit_changed.emit()
            self._answers.prepare()

    def set_views(self, views: int) -> None:
        """Answer from 1 view or from the mean of 10."""
        if views not in (1, 10):
            raise ValueError(f"views: expected 1 or 10. Received: {views!r}")
        if views != self.views:
            self._answers.views = views
            self.views_changed.emit()
            self._answers.prepare()

    # Live frames

    def set_live(self, live: bool) -> None:
        """Says that frames are coming, or that they have ended; the last frame then stays as the photo."""
        if live == self._live:
            return
        self._live = live
        self._answers.set_live(live)
        if live:
            self._strip.leave()
        self.live_changed.emit()

    def set_smoothing(self, smoothing: bool) -> None:
        if smoothing != self._smoothing:
            self._smoothing = smoothing
            self._answers.set_smoothing(smoothing)
            self.smoothing_changed.emit()

    def show_frame(self, pixels: np.ndarray, name: str = "") -> None:
        """Shows a frame, (height, width, 3) uint8 RGB, and has it answered unless a newer one comes before its turn."""
        height, width = pixels.shape[:2]
        self._photo = Photo(pixels, name or self.tr("camera"), (width, height))
        self.photo_changed.emit()
        self._answers.show_frame(self._photo)

    # Network

    def choose_network(self, folder: Path | str) -> None:
        """Loads the trained network in `folder`; photo, layer and unit stay. A folder that is none is a problem."""
        self._network.choose(Path(folder))

    def restart_network(self) -> None:
        """Starts the network's process again after it has stopped."""
        if self._network.restart():
            self.problem_cleared.emit()

    # Layer and unit

    def choose_layer(self, name: str) -> None:
        """Chooses a layer by name; unknown names, and the input, are ignored."""
        if self._selection.choose_layer(name):
            self._layer_chosen()

    def choose_unit(self, unit: int) -> None:
        """Chooses a unit of the layer; one beyond its ends is brought to the end."""
        if self._selection.choose_unit(unit):
            self.unit_changed.emit()
            self._update_overlay()

    def next_layer(self) -> None:
        self._step_layer(1)

    def previous_layer(self) -> None:
        self._step_layer(-1)

    def go_to(self, address: str) -> bool:
        """Chooses what an address names: "conv3/217", or "conv3" alone. False where there is no such unit."""
        place = self._selection.find(address)
        if place is None:
            return False
        self.choose_layer(place[0])
        if place[1] is not None:
            self.choose_unit(place[1])
        return True

    # Marks

    def mark_map_position(self, row: int, column: int) -> None:
        """Marks on the photo what one position of the chosen layer sees."""
        if self.square is not None and self._selection.mark_position(row, column, self.square):
            self.mark_changed.emit()

    def mark_photo_point(self, x: float, y: float) -> None:
        """Marks a point of the photo (photo pixels); outside the square the mark is cleared."""
        if self.square is None or not self._selection.mark_point(x, y, self.square):
            self.clear_mark()
            return
        self.mark_changed.emit()

    def clear_mark(self) -> None:
        if self._selection.clear_mark():
            self.mark_changed.emit()

    def set_overlay_visible(self, visible: bool) -> None:
        if visible != self._overlay_visible:
            self._overlay_visible = visible
            self._update_overlay(always=True)

    def close(self) -> None:
        """Ends threads, downloads and the network's process. Nothing changes any more afterwards."""
        self._strip.close()
        self._answers.close()
        self._service.close()

    # What the parts say

    @Slot(object)
    def _photo_opened(self, photo: Photo) -> None:
        self._photo = photo
        self.problem_cleared.emit()
        self._selection.clear_mark()
        self._answers.show_photo(photo)
        self.photo_changed.emit()
        self.mark_changed.emit()

    @Slot()
    def _square_changed(self) -> None:
        self.square_changed.emit()
        if self._selection.point is not None:
            self.mark_changed.emit()

    @Slot(str)
    def _maps_arrived(self, layer: str) -> None:
        if layer == self.layer:
            self.feature_maps_changed.emit()
            self._update_overlay()
            if self._live and self._selection.point is not None:
                self.mark_changed.emit()

    @Slot(str)
    def _kernels_arrived(self, layer: str) -> None:
        if layer == self.layer:
            self.kernels_changed.emit()

    @Slot()
    def _update_busy(self) -> None:
        busy = not self._live and (self._strip.busy or self._answers.busy)
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()

    @Slot(str, str)
    def _say(self, text: str, details: str) -> None:
        log.warning("%s %s", text, details)
        self.problem.emit(text, details)

    @Slot()
    def _network_changed(self) -> None:
        card = self._network.card
        if card is None:
            return
        layer_before, unit_before = self.layer, self.unit
        self._selection.use_layers(self._network.layers)
        self._answers.use_network(card)
        self._answers.set_layer(self.layer)
        self.network_changed.emit()
        if self.layer != layer_before:
            self.layer_changed.emit()
        if self.unit != unit_before:
            self.unit_changed.emit()
        self.feature_maps_changed.emit()
        self.kernels_changed.emit()
        self._update_overlay()

    @Slot(bool)
    def _network_state_set(self, changed: bool) -> None:
        self._answers.set_state(self._network.state)
        if changed:
            self.network_state_changed.emit()
        self._network.want_kernels(self.layer_description)

    # Layers

    def _step_layer(self, step: int) -> None:
        name = self._selection.neighbour(step)
        if name is not None:
            self.choose_layer(name)

    def _layer_chosen(self) -> None:
        self.layer_changed.emit()
        self.unit_changed.emit()
        if self._selection.point is not None:
            self.mark_changed.emit()
        self.feature_maps_changed.emit()
        self.kernels_changed.emit()
        self._update_overlay()
        self._network.want_kernels(self.layer_description)
        self._answers.set_layer(self.layer)

    def _update_overlay(self, always: bool = False) -> None:
        before = self._overlay
        self._overlay = overlay_of(self.feature_maps, self.unit) if self._overlay_visible else None
        if always or before is not None or self._overlay is not None:
            self.overlay_changed.emit()
