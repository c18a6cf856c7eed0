"""From the photo on screen to the network's answer for it: the square, the question, what comes back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from alexnet_app.requests.classify import Classify
from alexnet_app.requests.request import Request
from alexnet_app.session.frame_mean import FrameMean
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.problems import Problems
from alexnet_app.session.view_cutting import Cut, CutPhoto, ViewCutting
from model.networks.results import Classification, FeatureMaps
from model.photos.decoding import Photo
from model.photos.preprocessing import FITS, Fit, SquareView

# An answer takes 20 ms: calling the one before outdated at once would only flicker.
OUTDATED_AFTER_MS = 150
# Live, any answer will do, as long as they keep coming.
OUTDATED_AFTER_LIVE_MS = 1000


class Answers(QObject):
    """Cuts the photo as the network wants it, off the UI thread, asks, and keeps what was answered.

    Every question has a number; an answer to an older one is dropped, except between live frames, where any answer is
    newer than the one on screen. Until the next answer comes the last one stays, and is `outdated` when that takes a
    moment; where none will come it is forgotten.

    Signals:
        square_changed(), classification_changed(), busy_changed(), outdated_changed()
        fit_changed(), views_changed(), smoothing_changed()
        maps_arrived(layer)
        forgotten(): there is no answer and there are no maps any more.
    """

    square_changed = Signal()
    classification_changed = Signal()
    busy_changed = Signal()
    outdated_changed = Signal()
    fit_changed = Signal()
    views_changed = Signal()
    smoothing_changed = Signal()
    maps_arrived = Signal(str)
    forgotten = Signal()

    def __init__(
        self,
        photos: Photos,
        network: LoadedNetwork,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._network = network
        self._problems = problems
        self._cutting = ViewCutting(self)
        self._layer = ""
        self._fit: Fit = "crop"
        self._views = 1
        self._prepared: CutPhoto | None = None
        self._square: SquareView | None = None
        self._classification: Classification | None = None
        self._maps: dict[str, FeatureMaps] = {}
        self._request = 0
        self._question: Classify | None = None  # asked and not answered
        self._answered_request = 0
        # By request, for those that may still be answered.
        self._asked: dict[int, tuple[Photo, SquareView]] = {}
        self._seen: tuple[Photo, SquareView] | None = None
        self._waiting = self._busy = self._outdated = self._live = False
        self._smoothing = True
        self._mean = FrameMean()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._take_as_outdated)
        self._cutting.done.connect(self._use)
        self._cutting.frame_done.connect(self._use_frame)
        self._cutting.failed.connect(self._not_cut)
        photos.changed.connect(self._photo_changed)
        photos.busy_changed.connect(self._update_busy)
        network.changed.connect(self._network_changed)
        network.state_changed.connect(self._network_state_changed)
        network.replied.connect(self._replied)
        network.failed.connect(self._failed)

    @property
    def square(self) -> SquareView | None:
        """The square that the network sees of the photo on screen, of ten views the centre, which maps belong to.

        None before there is a network or a photo.
        """
        return self._square

    @property
    def classification(self) -> Classification | None:
        return self._classification

    @property
    def seen(self) -> tuple[Photo, SquareView] | None:
        """The photo and square that the classification is about. Live, newer ones may be on screen by now."""
        return self._seen

    def maps(self, layer: str) -> FeatureMaps | None:
        """A layer's maps for the first view; None unless they were asked for and have arrived."""
        return self._maps.get(layer)

    @property
    def busy(self) -> bool:
        """Whether a photo is being opened, or the one on screen still waits for its answer. Never while live."""
        return self._busy

    @property
    def outdated(self) -> bool:
        """Whether answer and maps are not those of the photo on screen, or another photo is about to take its place."""
        return self._outdated

    @property
    def current(self) -> bool:
        """Whether answer and maps are those of the `square`; of frames, which follow each other, they always are."""
        return self._photos.is_frame or self._answered_request == self._request

    @property
    def fit(self) -> Fit:
        return self._fit

    @property
    def views(self) -> int:
        return self._views

    @property
    def live(self) -> bool:
        """Whether frames are coming."""
        return self._live

    @property
    def smoothing(self) -> bool:
        """Whether live answers are the mean over the last 8 frames."""
        return self._smoothing

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

    def set_smoothing(self, smoothing: bool) -> None:
        if smoothing != self._smoothing:
            self._smoothing = smoothing
            self._mean.clear()
            self.smoothing_changed.emit()

    def set_live(self, live: bool) -> None:
        """Whether frames are coming; when they have ended, the last stays as the photo."""
        if live != self._live:
            self._live = live
            self._mean.clear()
            self._update_busy()

    def want_maps(self, layer: str) -> None:
        """Says whose maps are wanted; asks for them if they are not there."""
        self._layer = layer
        if layer not in self._maps:
            self._ask()

    def close(self) -> None:
        self._late.stop()
        self._cutting.close()

    # Another photo, another network

    @Slot()
    def _photo_changed(self) -> None:
        if self._photos.is_frame:
            self._look_forward()
            cut = self._cut()
            if cut is not None:
                self._cutting.begin_frame(cut)
            return
        self._cutting.forget_waiting_frame()
        self._square = None
        self._prepare()

    @Slot()
    def _network_changed(self) -> None:
        self._request += 1
        self._question = None
        self._mean.clear()
        self._forget()
        card = self._network.card
        if self._prepared is None or card is None or self._prepared.preprocessing != card.preprocessing:
            self._prepare()

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state == "stopped":
            self._question = None
            self._set_waiting(False)
            self._forget_outdated()
        elif self._question is None and (self._answered_request != self._request or self._layer not in self._maps):
            # It stood still and has been started again.
            self._ask()

    # From the photo to the question

    def _cut(self) -> Cut | None:
        """How the photo on screen is cut now; None before there are a photo and a network."""
        photo, card = self._photos.photo, self._network.card
        return None if photo is None or card is None else Cut(photo, card.preprocessing, self._fit, self._views)

    def _prepare(self) -> None:
        """Cuts the photo anew, for another photo, fit, number of views or network, and asks."""
        cut = self._cut()
        if cut is None:
            return
        self._request += 1
        self._prepared = None
        if self._question is not None:
            self._network.cancel(self._question)
            self._question = None
        self._look_forward()
        self._set_waiting(True)
        self._cutting.begin(cut)

    @Slot(object)
    def _use_frame(self, cut: CutPhoto) -> None:
        # Not where a photo has been opened meanwhile, or another network.
        card = self._network.card
        if self._photos.is_frame and card is not None and cut.preprocessing == card.preprocessing:
            self._cutting.forget()
            self._request += 1
            self._use(cut)

    @Slot()
    def _not_cut(self) -> None:
        self._give_up(self.tr("This photo could not be prepared for the network."), self.tr("The log says why."))

    @Slot(object)
    def _use(self, cut: CutPhoto) -> None:
        self._prepared = cut
        self._square = cut.square
        self.square_changed.emit()
        self._ask()

    def _ask(self) -> None:
        if self._prepared is None:
            return
        self._set_waiting(True)
        if self._network.state != "stopped":
            self._question = Classify(self._prepared.views, self._layer or None, self._request)
            self._asked[self._request] = self._prepared.photo, self._prepared.square
            self._network.ask(self._question)

    # What comes back

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if isinstance(request, Classify):
            if request is self._question:
                self._question = None
            self._answered(request.number, *reply)

    def _answered(self, request: int, classification: Classification, maps: FeatureMaps | None) -> None:
        # Of pictures that follow each other (frames, a grating that is turned) any answer is newer than the last.
        if not (self._live or self._photos.is_frame) and request != self._request:
            return
        self._late.stop()
        if request != self._answered_request:
            # The same photo asked for another layer gives the same answer, and its other maps stay good.
            self._answered_request = request
            self._maps.clear()
            self._seen = self._asked.get(request)
            self._forget_asked(request)
            is_mean = self._live and self._smoothing
            self._classification = self._mean.with_next(classification) if is_mean else classification
            self._set_outdated(False)
            self.classification_changed.emit()
        if maps is not None:
            self._maps[maps.layer] = maps
            self.maps_arrived.emit(maps.layer)
        # The wanted layer may have changed since: to one whose maps are on their way, or back to one that is here.
        if request == self._request and (maps is None or self._layer in self._maps):
            self._set_waiting(False)

    def _forget_asked(self, request: int) -> None:
        """What was asked up to `request` is answered, or never will be."""
        self._asked = {number: pair for number, pair in self._asked.items() if number > request}

    @Slot(object, str, str)
    def _failed(self, request: Request, text: str, details: str) -> None:
        if isinstance(request, Classify) and request is self._question:
            self._question = None
            self._forget_asked(request.number)
            self._give_up(self.tr("The network could not answer this photo: {0}").format(text), details)

    def _give_up(self, text: str, details: str) -> None:
        """No answer will come for the photo on screen."""
        self._set_waiting(False)
        self._forget_outdated()
        self._problems.tell(text, details)

    # How old it is

    def _expect(self) -> None:
        """Another answer is wanted from now on than the one that is kept."""
        if not self._late.isActive():
            self._late.start(OUTDATED_AFTER_LIVE_MS if self._live else OUTDATED_AFTER_MS)

    def _look_forward(self) -> None:
        """Another photo is on screen; where no answer will come, that of the one before goes at once."""
        if self._network.state == "stopped":
            self._forget()
        else:
            self._expect()

    @Slot()
    def _take_as_outdated(self) -> None:
        self._set_outdated(self._classification is not None)

    def _forget_outdated(self) -> None:
        if self._answered_request != self._request:
            self._forget()

    def _forget(self) -> None:
        self._late.stop()
        if self._classification is None and not self._maps:
            return
        self._maps.clear()
        self._classification = self._seen = None
        self._set_outdated(False)
        self.classification_changed.emit()
        self.forgotten.emit()

    def _set_outdated(self, outdated: bool) -> None:
        if outdated != self._outdated:
            self._outdated = outdated
            self.outdated_changed.emit()

    def _set_waiting(self, waiting: bool) -> None:
        # A stopped network is not waited for.
        self._waiting = waiting and self._network.state != "stopped"
        self._update_busy()

    @Slot()
    def _update_busy(self) -> None:
        # Live frames always wait for one.
        busy = not self._live and (self._photos.busy or self._waiting)
        if self._photos.busy:
            self._expect()
        elif self._answered_request == self._request:
            # What was to be opened could not be: the photo on screen is still the one that was answered.
            self._late.stop()
            self._set_outdated(False)
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()
