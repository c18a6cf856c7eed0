"""From the photo on screen to the network's answer for it: the square, the question, what comes back."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.background import Background
from alexnet_app.processes.inference import InferenceService
from model.networks.card import Card
from model.networks.results import Classification, FeatureMaps
from model.photos.decoding import Photo
from model.photos.preprocessing import Fit, Preprocessing, SquareView, square_view, ten_views

log = logging.getLogger(__name__)

SMOOTHED_FRAMES = 8


@dataclass(frozen=True, eq=False)
class _Prepared:
    square: SquareView
    views: np.ndarray


class Answers(QObject):
    """Cuts the photo as the network wants it, off the UI thread, asks, and keeps what was answered.

    Every question has a number; an answer to an older one is dropped, except between live frames, where any answer is
    newer than the one on screen. Until the next answer comes the last one stays.

    Signals:
        square_changed(), classification_changed(), busy_changed()
        maps_arrived(layer)
        problem(text, details): this photo could not be answered.
    """

    square_changed = Signal()
    classification_changed = Signal()
    busy_changed = Signal()
    maps_arrived = Signal(str)
    problem = Signal(str, str)

    def __init__(self, service: InferenceService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._preparing = Background("photo-preparing", self)
        self._photo: Photo | None = None
        self._card: Card | None = None
        self._state = "stopped"
        self._layer = ""
        self.fit: Fit = "crop"
        self.views = 1
        self._prepared: _Prepared | None = None
        self._square: SquareView | None = None
        self._classification: Classification | None = None
        self._maps: dict[str, FeatureMaps] = {}
        self._request = 0
        self._answered_request = -1
        self._waiting = False
        self._live = False
        self._smoothing = True
        self._smoothed: deque[np.ndarray] = deque(maxlen=SMOOTHED_FRAMES)
        self._frame_waiting: Photo | None = None
        self._frame_under_way = False
        service.answered.connect(self._answered)
        service.failed.connect(self._not_answered)

    @property
    def square(self) -> SquareView | None:
        return self._square

    @property
    def classification(self) -> Classification | None:
        return self._classification

    def maps(self, layer: str) -> FeatureMaps | None:
        return self._maps.get(layer)

    @property
    def busy(self) -> bool:
        """Whether the photo on screen still waits for its answer."""
        return self._waiting

    def show_photo(self, photo: Photo) -> None:
        self._photo = photo
        self._frame_waiting = None
        self._square = None
        self.prepare()

    def show_frame(self, photo: Photo) -> None:
        """A live frame: it is answered unless a newer one comes before its turn."""
        self._photo = self._frame_waiting = photo
        self._next_frame()

    def set_live(self, live: bool) -> None:
        self._live = live
        self._smoothed.clear()
        if live:
            self._set_waiting(False)

    def set_smoothing(self, smoothing: bool) -> None:
        """Whether live answers are the mean over the last 8 frames."""
        self._smoothing = smoothing
        self._smoothed.clear()

    def set_layer(self, layer: str) -> None:
        """Whose maps are wanted; asks for them if they are not there."""
        self._layer = layer
        if layer not in self._maps:
            self._ask()

    def use_network(self, card: Card) -> None:
        """Answers come from this network from now on; those of the one before are forgotten."""
        same_input = self._card is not None and self._card.preprocessing == card.preprocessing
        self._card = card
        self._state = "loading"
        self._request += 1
        self._smoothed.clear()
        self._maps.clear()
        self._classification = None
        self.classification_changed.emit()
        if not same_input or self._prepared is None:
            self.prepare()
        else:
            self._ask()

    def set_state(self, state: str) -> None:
        """The network's: "loading", "ready" or "stopped". What waits is asked for as soon as it is ready."""
        self._state = state
        if state == "ready":
            self._ask()
        elif state == "stopped":
            self._set_waiting(False)

    def prepare(self) -> None:
        """Cuts the photo anew, for another fit, number of views or network, and asks."""
        photo, card = self._photo, self._card
        if photo is None or card is None:
            return
        self._request += 1
        request, fit, views = self._request, self.fit, self.views
        self._prepared = None
        self._service.forget_question()
        self._set_waiting(True)

        def prepared(result: _Prepared | None) -> None:
            if result is not None and request == self._request:
                self._use(result)

        def failed(error: Exception) -> None:
            log.error("the photo could not be prepared", exc_info=error)
            if request == self._request:
                self._set_waiting(False)
                self.problem.emit(self.tr("This photo could not be prepared for the network."), repr(error))

        self._preparing.run(
            lambda: _prepare(photo.pixels, card.preprocessing, fit, views) if request == self._request else None,
            prepared,
            failed,
        )

    def close(self) -> None:
        self._preparing.close()

    def _next_frame(self) -> None:
        photo, card = self._frame_waiting, self._card
        if self._frame_under_way or photo is None or card is None:
            return
        self._frame_under_way, self._frame_waiting = True, None
        fit, views = self.fit, self.views

        def prepared(result: _Prepared) -> None:
            self._frame_under_way = False
            # Not where a photo has been opened meanwhile, or another network.
            if self._photo is not None and (self._live or self._photo is photo) and card is self._card:
                self._request += 1
                self._use(result)
            self._next_frame()

        def failed(error: Exception) -> None:
            self._frame_under_way = False
            log.error("a frame could not be prepared", exc_info=error)

        self._preparing.run(lambda: _prepare(photo.pixels, card.preprocessing, fit, views), prepared, failed)

    def _use(self, prepared: _Prepared) -> None:
        self._prepared = prepared
        self._square = prepared.square
        self.square_changed.emit()
        self._ask()

    def _ask(self) -> None:
        if self._prepared is None:
            return
        self._set_waiting(True)
        if self._state == "ready":
            self._service.classify(self._request, self._prepared.views, self._layer or None)

    @Slot(int, object, object)
    def _answered(self, request: int, classification: Classification, maps: FeatureMaps | None) -> None:
        if self._card is None or classification.network != self._card.name:
            return
        if not self._live and request != self._request:
            return
        if request != self._answered_request:
            # The same photo asked for another layer gives the same answer, and its other maps stay good.
            self._answered_request = request
            self._maps.clear()
            self._classification = self._smooth(classification) if self._live else classification
            self.classification_changed.emit()
        if maps is not None:
            self._maps[maps.layer] = maps
            self.maps_arrived.emit(maps.layer)
        # The wanted layer may have changed since: to one whose maps are on their way, or back to one that is here.
        if request == self._request and (maps is None or self._layer in self._maps):
            self._set_waiting(False)

    def _smooth(self, classification: Classification) -> Classification:
        if not self._smoothing:
            return classification
        if self._smoothed and self._smoothed[0].shape != classification.probabilities.shape:
            self._smoothed.clear()
        self._smoothed.append(classification.probabilities)
        return replace(classification, probabilities=np.stack(self._smoothed).mean(axis=0, dtype=np.float32))

    @Slot(int, str, str)
    def _not_answered(self, request: int, text: str, details: str) -> None:
        if request == self._request:
            self._set_waiting(False)
            self.problem.emit(self.tr("The network could not answer this photo: {0}").format(text), details)

    def _set_waiting(self, waiting: bool) -> None:
        # Live frames always wait for one, and a stopped network is not waited for.
        waiting = waiting and not self._live and self._state != "stopped"
        if waiting != self._waiting:
            self._waiting = waiting
            self.busy_changed.emit()


def _prepare(pixels: np.ndarray, preprocessing: Preprocessing, fit: Fit, views: int) -> _Prepared:
    square = square_view(pixels, preprocessing, fit)
    if views == 1:
        return _Prepared(square, square.pixels[np.newaxis])
    return _Prepared(square, ten_views(pixels, preprocessing))
