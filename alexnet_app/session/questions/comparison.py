"""What the photo on screen is compared with: another photo, or what another network says to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.background import Background
from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.requests.classify_beside import ClassifyBeside
from alexnet_app.requests.request import Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.selection import Selection
from model.geometry import describe_layers
from model.networks.card import Card, CardError, read_card
from model.networks.results import Classification, FeatureMaps
from model.photos.decoding import Photo
from model.photos.preprocessing import SquareView, stacked, views_of


@dataclass(frozen=True, eq=False)
class ComparedAnswer:
    """What stands beside the photo on screen.

    Attributes:
        photo, square: that were answered.
        classification: by the network on screen or by the other one.
        maps: of the chosen layer; None where that network has no such layer.
    """

    photo: Photo
    square: SquareView
    classification: Classification
    maps: FeatureMaps | None


@dataclass(frozen=True, eq=False)
class _Other:
    """Another network, in a process of its own."""

    folder: Path
    card: Card
    layers: frozenset[str]
    process: NetworkProcess


class Comparison(QObject):
    """With a photo that is kept, answered by the network on screen; or with another network, answered for its photo.

    The other network's process lives while somebody looks (`set_wanted`) and it is chosen.

    Attributes:
        answer: the newest; None before the first.
        problem: why there is none, in words.

    Signals:
        changed(): what is compared with, its answer, or why there is none.
    """

    changed = Signal()

    def __init__(
        self,
        start_process: Callable[[Path], NetworkProcess],
        photos: Photos,
        network: LoadedNetwork,
        answers: Answers,
        selection: Selection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start_process = start_process
        self._photos = photos
        self._network = network
        self._answers = answers
        self._selection = selection
        self._preparing = Background("compared-preparing", self)
        self._wanted = False
        self._kept: Photo | None = None
        self._folder: Path | None = None
        self._other: _Other | None = None
        self._number = 0
        self._asked: tuple[ClassifyBeside, Photo, SquareView] | None = None
        self.answer: ComparedAnswer | None = None
        self.problem = ""
        for signal in (answers.classification_changed, selection.layer_changed, answers.fit_changed, network.changed):
            signal.connect(self._ask)
        network.state_changed.connect(self._ask)
        network.replied.connect(self._replied)
        network.failed.connect(self._failed)

    @property
    def kept_photo(self) -> Photo | None:
        """None unless the comparison is with a photo."""
        return self._kept

    @property
    def folder(self) -> Path | None:
        """The other network's; None unless the comparison is with one."""
        return self._folder

    @property
    def card(self) -> Card | None:
        """The other network's, once its process was started."""
        return None if self._other is None else self._other.card

    @property
    def is_working(self) -> bool:
        return self._asked is not None

    def set_wanted(self, wanted: bool) -> None:
        """Whether somebody looks."""
        if wanted != self._wanted:
            self._wanted = wanted
            if wanted:
                self._start_other()
                self._ask()
            else:
                self._end_other()

    @Slot()
    def keep_photo(self) -> None:
        """Compares every photo from now on with the one that is on screen now."""
        if self._photos.photo is not None:
            self._choose(self._photos.photo, None)

    def choose_network(self, folder: Path) -> None:
        """Compares with what the network in `folder` says to the photo on screen."""
        self._choose(None, folder)

    @Slot()
    def clear(self) -> None:
        """Compares with nothing."""
        self._choose(None, None)

    def close(self) -> None:
        self._wanted = False
        self._end_other()
        self._preparing.close()

    def _choose(self, photo: Photo | None, folder: Path | None) -> None:
        self._end_other()
        self._kept, self._folder = photo, folder
        self.answer, self.problem = None, ""
        self._start_other()
        self.changed.emit()
        self._ask()

    def _start_other(self) -> None:
        if not self._wanted or self._folder is None or self._other is not None:
            return
        try:
            card = read_card(self._folder)
            layers = describe_layers(card.variant, len(card.classes), card.options)
        except (CardError, ValueError) as error:
            self.problem = str(error)
            self.changed.emit()
            return
        process = self._start_process(self._folder)
        process.setParent(self)
        self._other = _Other(self._folder, card, frozenset(layer.name for layer in layers), process)
        process.replied.connect(self._replied)
        process.failed.connect(self._failed)
        process.not_loaded.connect(self._other_stopped)
        process.stopped.connect(self._other_died)

    def _end_other(self) -> None:
        self._number += 1
        self._asked = None
        other, self._other = self._other, None
        if other is not None:
            other.process.dismiss(self)

    @Slot()
    def _ask(self) -> None:
        """Cuts the photo as that network wants it, off the UI thread, and asks."""
        photo = self._kept or (None if self._other is None else self._photos.photo)
        card = self._network.card if self._kept is not None else self.card
        if not self._wanted or photo is None or card is None:
            return
        if self._photos.is_frame and self._asked is not None:
            return  # the next frame comes soon
        self._number += 1
        number, fit, preprocessing = self._number, self._answers.fit, card.preprocessing

        def prepared(square: SquareView) -> None:
            if number == self._number:
                self._send(photo, square)

        self._preparing.run(lambda: views_of(photo.pixels, preprocessing, 1, fit)[0], prepared, self._not_prepared)

    def _send(self, photo: Photo, square: SquareView) -> None:
        layer: str | None = self._selection.layer
        if self._other is not None and layer not in self._other.layers:
            layer = None
        request = ClassifyBeside(stacked((square,)), layer or None)
        self._asked = request, photo, square
        if self._other is not None:
            self._other.process.ask(request)
        elif self._network.state != "stopped":
            self._network.ask(request)
        else:
            self._asked = None

    def _not_prepared(self, error: Exception) -> None:
        self._tell(str(error))

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if self._asked is not None and request is self._asked[0]:
            (_, photo, square), self._asked = self._asked, None
            self.answer, self.problem = ComparedAnswer(photo, square, *reply), ""
            self.changed.emit()

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if self._asked is not None and request is self._asked[0]:
            self._tell(problem)

    @Slot(str, str)
    def _other_stopped(self, problem: str, _details: str) -> None:
        self._tell(problem)

    @Slot(str)
    def _other_died(self, details: str) -> None:
        self._tell(details)

    def _tell(self, problem: str) -> None:
        self._asked = self.answer = None
        self.problem = problem
        self.changed.emit()
