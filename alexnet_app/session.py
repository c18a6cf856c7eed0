"""The session: the photo, its answer, and what is selected. Widgets show this state and call these methods."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from alexnet_app.background import Background
from alexnet_app.inference import InferenceService
from alexnet_app.selection import Selection, overlay_of
from alexnet_app.sources import AddressLoader, PhotoAddress, PhotoData, PhotoFile, Source, as_source, expand
from model.card import Card, CardError, read_card
from model.geometry import LayerDescription, describe_layers
from model.photos import VIEW_SHORT_SIDE, Photo, PhotoError, load_photo
from model.preprocessing import FITS, Fit, Preprocessing, SquareView, square_view, ten_views
from model.results import Classification, FeatureMaps, Kernels

log = logging.getLogger(__name__)

THUMBNAIL_SIDE = 96
SMOOTHED_FRAMES = 8
MOST_RECENT = 2000


@dataclass(frozen=True, eq=False)
class RecentPhoto:
    """A photo of the strip; `thumbnail` is None until it has been read."""

    source: Source
    name: str
    thumbnail: QImage | None = None


@dataclass(frozen=True, eq=False)
class _Opened:
    photo: Photo
    thumbnail: QImage


@dataclass(frozen=True, eq=False)
class _Prepared:
    square: SquareView
    views: np.ndarray


class Session(QObject):
    """What the window shows. All state is read through properties and changed through methods.

    Photos are decoded on one background thread and answered in the network's process; whatever comes back for a
    photo, network or layer that is no longer the chosen one is dropped by its request number.

    Signals:
        Each `..._changed` comes without arguments, after the property of that name has changed.
        problem(text, details): something went wrong, in plain words; `details` may be empty or long.
        problem_cleared(): what was wrong is past, because something has succeeded since.
    """

    photo_changed = Signal()
    square_changed = Signal()
    recent_changed = Signal()
    network_changed = Signal()
    network_state_changed = Signal()
    layer_changed = Signal()
    unit_changed = Signal()
    classification_changed = Signal()
    feature_maps_changed = Signal()
    kernels_changed = Signal()
    busy_changed = Signal()
    fit_changed = Signal()
    views_changed = Signal()
    mark_changed = Signal()
    overlay_changed = Signal()
    live_changed = Signal()
    smoothing_changed = Signal()
    problem = Signal(str, str)
    problem_cleared = Signal()

    def __init__(self, service: InferenceService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._decoding = Background("photo-decoding", self)
        self._thumbnailing = Background("thumbnails", self)
        self._addresses = AddressLoader(parent=self)
        self._closed = False

        self._photo: Photo | None = None
        self._square: SquareView | None = None
        self._recent: list[RecentPhoto] = []
        self._recent_index = -1
        self._thumbnail_under_way = False
        self._no_thumbnail: set[int] = set()
        self._pending_source: Source | None = None

        self._card: Card | None = None
        self._folder: Path | None = None
        self._before: tuple[Path, Card] | None = None  # the last network that answered, to fall back on
        self._network_state = "stopped"
        self._device = ""
        self._layers: tuple[LayerDescription, ...] = ()
        self._selection = Selection()

        self._classification: Classification | None = None
        self._maps: dict[str, FeatureMaps] = {}
        self._kernels: dict[str, Kernels] = {}
        self._prepared: _Prepared | None = None
        self._request = 0
        self._answered_request = -1
        self._answer_under_way = False
        self._opening = 0
        self._decodes_under_way = 0
        self._busy = False
        self._fit: Fit = "crop"
        self._views = 1
        self._overlay_visible = False
        self._overlay: np.ndarray | None = None

        self._live = False
        self._smoothing = True
        self._smoothed: deque[np.ndarray] = deque(maxlen=SMOOTHED_FRAMES)
        self._frame_waiting: Photo | None = None
        self._frame_under_way = False

        self._addresses.loaded.connect(self._address_loaded)
        self._addresses.failed.connect(self._address_failed)
        service.ready.connect(self._network_ready)
        service.not_loaded.connect(self._network_not_loaded)
        service.answered.connect(self._answered)
        service.kernels_read.connect(self._kernels_read)
        service.failed.connect(self._not_answered)
        service.restarting.connect(self._network_restarting)
        service.stopped.connect(self._network_stopped)

    # What widgets read

    @property
    def photo(self) -> Photo | None:
        return self._photo

    @property
    def photo_name(self) -> str:
        return "" if self._photo is None else self._photo.name

    @property
    def square(self) -> SquareView | None:
        """The square that the network sees of the photo on screen; None before there is a network or a photo."""
        return self._square

    @property
    def recent(self) -> tuple[RecentPhoto, ...]:
        return tuple(self._recent)

    @property
    def recent_index(self) -> int:
        """Place in `recent` of the photo on screen; -1 where it is not among them."""
        return self._recent_index

    @property
    def card(self) -> Card | None:
        return self._card

    @property
    def network_folder(self) -> Path | None:
        return self._folder

    @property
    def network_state(self) -> str:
        """ "loading", "ready" or "stopped"."""
        return self._network_state

    @property
    def device(self) -> str:
        """What the network runs on, "CPU" or "GPU"; empty until it is ready."""
        return self._device

    @property
    def layers(self) -> tuple[LayerDescription, ...]:
        return self._layers

    @property
    def layer(self) -> str:
        return self._selection.layer

    @property
    def layer_description(self) -> LayerDescription | None:
        return self._selection.description

    @property
    def unit(self) -> int:
        return self._selection.unit

    @property
    def classification(self) -> Classification | None:
        return self._classification

    @property
    def feature_maps(self) -> FeatureMaps | None:
        """The chosen layer's maps for the photo; None until they have arrived."""
        return self._maps.get(self.layer)

    @property
    def kernels(self) -> Kernels | None:
        """The chosen layer's kernels; None for layers other than convolutions, and until they have arrived."""
        return self._kernels.get(self.layer)

    @property
    def busy(self) -> bool:
        """A photo is being read or answered; what is shown belongs to the one before."""
        return self._busy

    @property
    def fit(self) -> Fit:
        return self._fit

    @property
    def views(self) -> int:
        return self._views

    @property
    def live(self) -> bool:
        return self._live

    @property
    def smoothing(self) -> bool:
        """Whether live answers are the mean over the last 8 frames."""
        return self._smoothing

    @property
    def marked_point(self) -> tuple[float, float] | None:
        return self._selection.point

    @property
    def marked_region(self) -> tuple[float, float, float, float] | None:
        return self._selection.region(self._square)

    @property
    def marked_position(self) -> tuple[int, int] | None:
        """(row, column) in the chosen layer's maps of the marked point; None without a mark or for a dense layer."""
        return self._selection.position(self._square)

    @property
    def overlay(self) -> np.ndarray | None:
        """(height, width) float32 from 0 to 1: the chosen unit's map, to lay over the square; None while it is off."""
        return self._overlay

    @property
    def overlay_visible(self) -> bool:
        return self._overlay_visible

    # Photos

    def open_sources(self, sources: Iterable[Source | Path | str]) -> None:
        """Opens files, folders, addresses or picture data: the first is shown, all go into the strip."""
        given = [as_source(source) for source in sources]
        if not given:
            return
        self._opening += 1
        opening = self._opening
        self.set_live(False)
        if any(isinstance(source, PhotoFile) and source.path.is_dir() for source in given):
            self._begin_decode()

            def expanded(photos: list[Source]) -> None:
                self._end_decode()
                if opening == self._opening:
                    self._open_all(photos, given)

            self._decoding.run(lambda: expand(given), expanded, lambda error: self._unexpected(error, opening))
        else:
            self._open_all(given, given)

    def open_recent(self, index: int) -> None:
        """Shows a photo of the strip again. An index outside it is ignored."""
        if 0 <= index < len(self._recent):
            self._opening += 1
            self.set_live(False)
            self._open(self._recent[index].source)

    def next_photo(self) -> None:
        self.open_recent(self._place_in_strip() + 1)

    def previous_photo(self) -> None:
        self.open_recent(self._place_in_strip() - 1)

    def set_fit(self, fit: Fit) -> None:
        """How the photo becomes a square: "crop", "stretch" or "fit"."""
        if fit not in FITS:
            raise ValueError(f"fit: expected one of {', '.join(FITS)}. Received: {fit!r}")
        if fit != self._fit:
            self._fit = fit
            self.fit_changed.emit()
            self._prepare()

    def set_views(self, views: int) -> None:
        """Answer from 1 view or from the mean of 10."""
        if views not in (1, 10):
            raise ValueError(f"views: expected 1 or 10. Received: {views!r}")
        if views != self._views:
            self._views = views
            self.views_changed.emit()
            self._prepare()

    # Live frames

    def set_live(self, live: bool) -> None:
        """Says that frames are coming, or that they have ended; the last frame then stays as the photo."""
        if live == self._live:
            return
        self._live = live
        self._smoothed.clear()
        if live:
            self._opening += 1
            self._addresses.cancel()
            self._recent_index = -1
            self.recent_changed.emit()
        self.live_changed.emit()

    def set_smoothing(self, smoothing: bool) -> None:
        if smoothing != self._smoothing:
            self._smoothing = smoothing
            self._smoothed.clear()
            self.smoothing_changed.emit()

    def show_frame(self, pixels: np.ndarray, name: str = "") -> None:
        """Shows a frame, (height, width, 3) uint8 RGB, and has it answered unless a newer one comes before its turn."""
        height, width = pixels.shape[:2]
        self._photo = Photo(pixels, name or self.tr("camera"), (width, height))
        self.photo_changed.emit()
        self._frame_waiting = self._photo
        self._next_frame()

    # Network

    def choose_network(self, folder: Path | str) -> None:
        """Loads the trained network in `folder`; photo, layer and unit stay. A folder that is none is a problem."""
        path = Path(folder)
        try:
            card = read_card(path)
            layers = describe_layers(card.variant, len(card.classes), card.options)
        except (CardError, ValueError) as error:
            self._say(self.tr("This is not a trained network."), str(error))
            return
        self._use_network(path, card, layers)
        self._set_network_state("loading")
        self._service.start(path)

    def restart_network(self) -> None:
        """Starts the network's process again after it has stopped."""
        if self._folder is not None and self._network_state == "stopped":
            self._set_network_state("loading")
            self.problem_cleared.emit()
            self._service.start(self._folder)

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

    def address(self) -> str:
        """The chosen unit's address, such as conv3/217; units count from 0."""
        return self._selection.address()

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
        if self._square is not None and self._selection.mark_position(row, column, self._square):
            self.mark_changed.emit()

    def mark_photo_point(self, x: float, y: float) -> None:
        """Marks a point of the photo (photo pixels); outside the square the mark is cleared."""
        if self._square is None or not self._selection.mark_point(x, y, self._square):
            self.clear_mark()
            return
        self.mark_changed.emit()

    def clear_mark(self) -> None:
        if self._selection.clear_mark():
            self.mark_changed.emit()

    def strongest_at_mark(self, count: int) -> list[tuple[int, float]]:
        """(unit, value) of the chosen layer's strongest units at the marked point, strongest first."""
        maps, position = self.feature_maps, self.marked_position
        if maps is None or position is None or not maps.is_spatial:
            return []
        values = maps.values[position]
        return [(int(unit), float(values[unit])) for unit in np.argsort(-values, kind="stable")[:count]]

    def set_overlay_visible(self, visible: bool) -> None:
        if visible != self._overlay_visible:
            self._overlay_visible = visible
            self._update_overlay(always=True)

    def close(self) -> None:
        """Ends threads, downloads and the network's process. Nothing changes any more afterwards."""
        self._closed = True
        self._addresses.cancel()
        self._service.close()
        self._decoding.close()
        self._thumbnailing.close()

    # Opening photos

    def _place_in_strip(self) -> int:
        if self._pending_source is not None:
            for index, entry in enumerate(self._recent):
                if entry.source is self._pending_source:
                    return index
        return self._recent_index

    def _open_all(self, photos: list[Source], given: list[Source]) -> None:
        if not photos:
            name = given[0].name
            self._say(self.tr("There is no photo in {0}.").format(name), "")
            return
        known = {entry.source: index for index, entry in enumerate(self._recent)}
        for source in photos:
            # Addresses join the strip when they have been loaded, as the bytes they gave.
            if source not in known and not isinstance(source, PhotoAddress):
                known[source] = len(self._recent)
                self._recent.append(RecentPhoto(source, source.name))
        if len(self._recent) > MOST_RECENT:
            surplus = len(self._recent) - MOST_RECENT
            del self._recent[:surplus]
            self._recent_index = max(self._recent_index - surplus, -1)
        self.recent_changed.emit()
        self._open(photos[0])

    def _open(self, source: Source) -> None:
        if isinstance(source, PhotoAddress):
            self._begin_decode()
            self._addresses.cancel()
            if self._pending_source is not None and isinstance(self._pending_source, PhotoAddress):
                self._end_decode()
            self._pending_source = source
            self._addresses.load(source)
            return
        if isinstance(self._pending_source, PhotoAddress):
            self._addresses.cancel()
            self._end_decode()
        self._pending_source = source
        opening = self._opening
        self._begin_decode()

        def work() -> _Opened | None:
            if opening != self._opening:
                return None  # the user has walked on; do not decode what nobody waits for
            given = source.path if isinstance(source, PhotoFile) else source.data
            photo = load_photo(given, name=source.name, least_short_side=VIEW_SHORT_SIDE)
            return _Opened(photo, thumbnail_of(photo.pixels))

        def opened(result: _Opened | None) -> None:
            self._end_decode()
            if result is not None and opening == self._opening:
                self._pending_source = None
                self._photo_opened(source, result)

        def failed(error: Exception) -> None:
            if not isinstance(error, PhotoError):
                self._unexpected(error, opening)
            else:
                self._end_decode()
                if opening == self._opening:
                    self._say(str(error), "")
            if opening == self._opening:
                self._pending_source = None
                self._forget(source)

        self._decoding.run(work, opened, failed)

    def _photo_opened(self, source: Source, opened: _Opened) -> None:
        self._photo = opened.photo
        self._frame_waiting = None
        for index, entry in enumerate(self._recent):
            if entry.source == source:
                self._recent_index = index
                self._recent[index] = replace(entry, thumbnail=opened.thumbnail)
                break
        self.problem_cleared.emit()
        self._selection.clear_mark()
        self._square = None
        self.photo_changed.emit()
        self.mark_changed.emit()
        self.recent_changed.emit()
        self._prepare()
        self._read_thumbnails()

    def _forget(self, source: Source) -> None:
        for index, entry in enumerate(self._recent):
            if entry.source == source:
                del self._recent[index]
                self._no_thumbnail.clear()
                if index == self._recent_index:
                    self._recent_index = -1
                elif index < self._recent_index:
                    self._recent_index -= 1
                self.recent_changed.emit()
                return

    @Slot(object, object)
    def _address_loaded(self, source: PhotoAddress, data: PhotoData) -> None:
        self._pending_source = None
        self._end_decode()
        self._open_all([data], [data])

    @Slot(object, str, str)
    def _address_failed(self, source: PhotoAddress, text: str, details: str) -> None:
        self._pending_source = None
        self._end_decode()
        self._say(text, f"{source.address}\n{details}".strip())

    def _read_thumbnails(self) -> None:
        """One after the other, nearest to the photo on screen first, while nothing else is being decoded."""
        if self._thumbnail_under_way or self._closed:
            return
        middle = max(self._recent_index, 0)
        near = range(max(middle - 50, 0), min(middle + 50, len(self._recent)))
        waiting = [
            index
            for index in near
            if self._recent[index].thumbnail is None and id(self._recent[index].source) not in self._no_thumbnail
        ]
        if not waiting:
            return
        source = self._recent[min(waiting, key=lambda index: abs(index - middle))].source
        if isinstance(source, PhotoAddress):
            return
        self._thumbnail_under_way = True

        def work() -> QImage:
            given = source.path if isinstance(source, PhotoFile) else source.data
            return thumbnail_of(load_photo(given, name=source.name, least_short_side=THUMBNAIL_SIDE).pixels)

        def read(thumbnail: QImage) -> None:
            self._thumbnail_under_way = False
            for index, entry in enumerate(self._recent):
                if entry.source is source:
                    self._recent[index] = replace(entry, thumbnail=thumbnail)
                    self.recent_changed.emit()
                    break
            QTimer.singleShot(0, self, self._read_thumbnails)

        def failed(error: Exception) -> None:
            # Silence: the user has not opened this file, and will be told when they do.
            self._thumbnail_under_way = False
            self._no_thumbnail.add(id(source))
            QTimer.singleShot(0, self, self._read_thumbnails)

        self._thumbnailing.run(work, read, failed)

    # From the photo to the question

    def _prepare(self) -> None:
        """Cuts the photo as the network wants it, off the UI thread, and asks."""
        photo, card = self._photo, self._card
        if photo is None or card is None:
            return
        self._request += 1
        request, fit, views = self._request, self._fit, self._views
        self._prepared = None
        self._service.forget_question()
        self._begin_decode()

        def prepared(result: _Prepared | None) -> None:
            self._end_decode()
            if result is not None and request == self._request:
                self._use_square(result)

        self._decoding.run(
            lambda: _prepare(photo.pixels, card.preprocessing, fit, views) if request == self._request else None,
            prepared,
            lambda error: self._unexpected(error, self._opening),
        )

    def _next_frame(self) -> None:
        photo, card = self._frame_waiting, self._card
        if self._frame_under_way or photo is None or card is None:
            return
        self._frame_under_way, self._frame_waiting = True, None
        fit, views, opening = self._fit, self._views, self._opening

        def prepared(result: _Prepared) -> None:
            self._frame_under_way = False
            if opening == self._opening and card is self._card:
                self._request += 1
                self._use_square(result)
            self._next_frame()

        def failed(error: Exception) -> None:
            self._frame_under_way = False
            log.error("a frame could not be used: %s", error)

        self._decoding.run(lambda: _prepare(photo.pixels, card.preprocessing, fit, views), prepared, failed)

    def _use_square(self, prepared: _Prepared) -> None:
        moved = self._square is None or self._square.region != prepared.square.region
        self._prepared = prepared
        self._square = prepared.square
        self.square_changed.emit()
        if moved and self._selection.point is not None:
            self.mark_changed.emit()
        self._ask()

    def _ask(self) -> None:
        """Asks for the answer of the prepared photo with the chosen layer's maps; waits for the network if need be."""
        if self._prepared is None or self._network_state != "ready":
            self._update_busy()
            return
        self._answer_under_way = True
        self._service.classify(self._request, self._prepared.views, self.layer or None)
        self._update_busy()

    @Slot(int, object, object)
    def _answered(self, request: int, classification: Classification, maps: FeatureMaps | None) -> None:
        if self._live:
            # Frames are answered late by nature: any answer of this network is newer than the one on screen.
            if self._card is None or classification.network != self._card.name:
                return
            classification = self._smooth(classification)
        elif request != self._request:
            return
        if request == self._request:
            self._answer_under_way = False
        if request != self._answered_request:
            # The same photo asked for another layer gives the same answer, and its other maps stay good.
            self._answered_request = request
            self._maps.clear()
            self._classification = classification
            self.classification_changed.emit()
        if maps is not None:
            self._maps[maps.layer] = maps
            if maps.layer == self.layer:
                self.feature_maps_changed.emit()
                self._update_overlay()
                if self._live and self._selection.point is not None:
                    self.mark_changed.emit()
        self._update_busy()

    def _smooth(self, classification: Classification) -> Classification:
        if not self._smoothing:
            return classification
        if self._smoothed and self._smoothed[0].shape != classification.probabilities.shape:
            self._smoothed.clear()
        self._smoothed.append(classification.probabilities)
        return replace(classification, probabilities=np.mean(self._smoothed, axis=0, dtype=np.float32))

    @Slot(int, str, str)
    def _not_answered(self, request: int, text: str, details: str) -> None:
        if request == self._request:
            self._answer_under_way = False
            self._update_busy()
            self._say(self.tr("The network could not answer this photo: {0}").format(text), details)

    @Slot(object, object)
    def _kernels_read(self, folder: Path, kernels: Kernels) -> None:
        if folder == self._folder:
            self._kernels[kernels.layer] = kernels
            if kernels.layer == self.layer:
                self.kernels_changed.emit()

    # The network's comings and goings

    def _use_network(self, folder: Path, card: Card, layers: tuple[LayerDescription, ...]) -> None:
        same_input = self._card is not None and self._card.preprocessing == card.preprocessing
        self._folder, self._card, self._layers = folder, card, layers
        self._forget_answer()
        self._kernels.clear()
        layer_before, unit_before = self.layer, self.unit
        self._selection.use_layers(layers)
        self.network_changed.emit()
        if self.layer != layer_before:
            self.layer_changed.emit()
        if self.unit != unit_before:
            self.unit_changed.emit()
        self.kernels_changed.emit()
        if not same_input or self._prepared is None:
            self._prepare()

    def _forget_answer(self) -> None:
        self._request += 1
        self._answer_under_way = False
        self._smoothed.clear()
        self._maps.clear()
        self._classification = None
        self.classification_changed.emit()
        self.feature_maps_changed.emit()
        self._update_overlay()

    @Slot(object, str)
    def _network_ready(self, folder: Path, device: str) -> None:
        if folder != self._folder or self._card is None:
            return
        self._device = device
        self._before = (folder, self._card)
        self._set_network_state("ready")
        self._want_kernels()
        self._ask()

    @Slot(object, str, str)
    def _network_not_loaded(self, folder: Path, text: str, details: str) -> None:
        if folder != self._folder:
            return
        self._say(self.tr("The network in {0} could not be loaded: {1}").format(folder.name, text), details)
        if self._before is None:
            self._set_network_state("stopped")
            return
        folder_before, card = self._before
        self._use_network(folder_before, card, describe_layers(card.variant, len(card.classes), card.options))
        self._set_network_state("ready")
        self._want_kernels()
        self._ask()

    @Slot()
    def _network_restarting(self) -> None:
        log.warning("the network's process is started again")
        self._set_network_state("loading")

    @Slot(str)
    def _network_stopped(self, details: str) -> None:
        self._before = None
        self._answer_under_way = False
        self._set_network_state("stopped")
        self._say(self.tr("The network has stopped twice. Restart it, or choose another network."), details)

    def _set_network_state(self, state: str) -> None:
        if state != self._network_state:
            self._network_state = state
            self.network_state_changed.emit()
        self._update_busy()

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
        self._want_kernels()
        if self.feature_maps is None:
            self._ask()

    def _want_kernels(self) -> None:
        description = self._selection.description
        # Dense layers are left out: fc6's 151 MB would be sent to draw nothing anyone can read.
        wanted = description is not None and description.kind == "convolution" and self.layer not in self._kernels
        if wanted and self._network_state == "ready":
            self._service.read_kernels(self.layer)

    def _update_overlay(self, always: bool = False) -> None:
        before = self._overlay
        self._overlay = overlay_of(self.feature_maps, self.unit) if self._overlay_visible else None
        if always or before is not None or self._overlay is not None:
            self.overlay_changed.emit()

    # Busy, problems

    def _begin_decode(self) -> None:
        self._decodes_under_way += 1
        self._update_busy()

    def _end_decode(self) -> None:
        self._decodes_under_way -= 1
        self._update_busy()

    def _update_busy(self) -> None:
        waiting = self._network_state == "loading" and self._photo is not None
        busy = not self._live and (self._decodes_under_way > 0 or self._answer_under_way or waiting)
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()

    def _unexpected(self, error: Exception, opening: int) -> None:
        self._end_decode()
        log.error("a photo could not be opened", exc_info=error)
        if opening == self._opening:
            self._say(self.tr("This photo could not be opened: {0}").format(error), repr(error))

    def _say(self, text: str, details: str) -> None:
        log.warning("%s %s", text, details)
        self.problem.emit(text, details)


def _prepare(pixels: np.ndarray, preprocessing: Preprocessing, fit: Fit, views: int) -> _Prepared:
    square = square_view(pixels, preprocessing, fit)
    if views == 1:
        return _Prepared(square, square.pixels[np.newaxis])
    return _Prepared(square, ten_views(pixels, preprocessing))


def thumbnail_of(pixels: np.ndarray) -> QImage:
    """A small picture of (height, width, 3) uint8 RGB for the strip; its long side is 96 pixels."""
    height, width = pixels.shape[:2]
    step = max(1, min(height, width) // (2 * THUMBNAIL_SIDE))
    small = np.ascontiguousarray(pixels[::step, ::step])
    image = QImage(small.data, small.shape[1], small.shape[0], small.strides[0], QImage.Format.Format_RGB888)
    return image.scaled(
        THUMBNAIL_SIDE, THUMBNAIL_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
