"""Why the network gave its answer: the map of the chosen method for the chosen class, and of a second one beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.explain import Explain, MapProgress
from alexnet_app.requests.request import Progress, Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.questions.map_trust import MapTrust
from alexnet_app.session.questions.question import Question
from model.explaining.methods import METHODS, Method, find_method
from model.photos.decoding import Photo
from model.photos.preprocessing import SquareView


@dataclass(frozen=True, eq=False)
class ExplainedMap:
    """A map with all that it belongs to.

    Attributes:
        values: (side, side) float32.
        photo, square: what was explained; another photo may be on screen by now.
        request: the question.
        whole: False while a long method is still at it, or was stopped.
    """

    values: np.ndarray
    photo: Photo
    square: SquareView
    request: Explain
    whole: bool

    @property
    def class_index(self) -> int:
        return self.request.class_index

    @property
    def method(self) -> Method:
        return find_method(self.request.method)


class Explanation(QObject):
    """Asks only while somebody looks (`set_wanted`), and of live frames only when the last map has come.

    Attributes:
        map: None before the first one has come, or where there can be none.
        other: (side, side) float32, the map of the class that is compared with; None for none.
        trust: of the map.
        progress: of a long method; None while none is at work.
        problem: why there is no map, in words.

    Signals:
        choice_changed(): class, method or layer.
        map_changed(): another map, or none.
        other_changed(): the map of the second class, or which class that is.
        progress_changed()
        problem_changed()
    """

    choice_changed = Signal()
    map_changed = Signal()
    other_changed = Signal()
    progress_changed = Signal()
    problem_changed = Signal()

    def __init__(self, photos: Photos, network: LoadedNetwork, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._network = network
        self._answers = answers
        self._wanted = self._stopped = False
        self._chosen_class: int | None = None
        self._other_class: int | None = None
        self._method = METHODS[0]
        self._layer: str | None = None
        self._patch: tuple[int, int] | None = None
        self._asked: Explain | None = None
        self._asked_of: tuple[Photo, SquareView] | None = None
        self._other_question = Question(network, self)
        self._other_question.replied.connect(self._set_other)
        self.trust = MapTrust(network, answers, self)
        self.map: ExplainedMap | None = None
        self.other: np.ndarray | None = None
        self.progress: Progress | None = None
        self.problem = ""
        answers.classification_changed.connect(self._answered)
        network.changed.connect(self._network_changed)
        network.state_changed.connect(self._network_state_changed)
        network.replied.connect(self._replied)
        network.progressed.connect(self._progressed)
        network.failed.connect(self._failed)

    @property
    def method(self) -> Method:
        return self._method

    @property
    def layer(self) -> str | None:
        """The layer that was chosen for a method that takes one; None for the method's own choice."""
        return self._layer

    @property
    def patch(self) -> tuple[int, int] | None:
        """(side, stride) that was chosen for a method that moves a patch over the photo; None for its own choice."""
        return self._patch

    @property
    def chosen_class(self) -> int | None:
        """None: the network's first answer, whatever it is."""
        return self._chosen_class

    @property
    def class_index(self) -> int | None:
        """The class that is explained; None before there is an answer."""
        answer = self._answers.classification
        if self._chosen_class is not None or answer is None:
            return self._chosen_class
        return answer.top(1)[0].index

    @property
    def other_class(self) -> int | None:
        """The class that the explained one is compared with; None for none."""
        return self._other_class

    @property
    def is_working(self) -> bool:
        return self._asked is not None

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing to wait for: nobody looks, or the map is whole, or there will be none."""
        return not self._wanted or (not self.is_working and (bool(self.problem) or self.map is not None))

    def set_wanted(self, wanted: bool) -> None:
        """Whether somebody looks."""
        if wanted != self._wanted:
            self._wanted = wanted
            if wanted and not self._is_current():
                self._ask()
            elif not wanted:
                self._take_back()

    def choose_class(self, index: int | None) -> None:
        """Explains this class from now on; None: the first answer of each photo."""
        if index != self._chosen_class:
            self._chosen_class = index
            self.choice_changed.emit()
            self._ask()

    def compare_with(self, index: int | None) -> None:
        """Also explains this class, to see what speaks for the one and not for the other; None ends that."""
        if index != self._other_class:
            self._other_class = index
            self.other = None
            self.other_changed.emit()
            self._ask_other()

    def choose_method(self, name: str) -> None:
        """Raises ValueError for a method that is not known."""
        method = find_method(name)
        if method is not self._method:
            self._method = method
            self.choice_changed.emit()
            self._ask()

    def choose_layer(self, layer: str | None) -> None:
        if layer != self._layer:
            self._layer = layer
            self.choice_changed.emit()
            self._ask()

    def choose_patch(self, patch: tuple[int, int] | None) -> None:
        if patch != self._patch:
            self._patch = patch
            self.choice_changed.emit()
            if self._method.takes_patch:
                self._ask()

    @Slot()
    def stop(self) -> None:
        """Ends a long method; what there is of its map stays."""
        self._stopped = True
        self._take_back()

    # Asking

    def _is_current(self) -> bool:
        shown, wanted = self.map, self._to_explain()
        return (
            shown is not None
            and wanted is not None
            and shown.square is wanted[1]
            and shown.class_index == self.class_index
            and shown.method is self._method
            and (shown.request.layer == self._layer or not self._method.takes_layer)
            and (shown.request.patch == self._patch or not self._method.takes_patch)
        )

    def _to_explain(self) -> tuple[Photo, SquareView] | None:
        """Live, the frame that was answered: the network still has all layers of it, of a newer one it has none."""
        if self._photos.is_frame:
            return self._answers.seen
        photo, square = self._photos.photo, self._answers.square
        return None if photo is None or square is None else (photo, square)

    def _ask(self) -> None:
        self._stopped = False
        self._forget_what_belongs_to_the_map()
        seen, index = self._to_explain(), self.class_index
        if not self._wanted or seen is None or index is None or self._network.state != "ready":
            return
        self._take_back()
        self._asked = Explain(seen[1].pixels, index, self._method.name, self._layer, self._patch)
        self._asked_of = seen
        self._network.ask(self._asked)
        self.progress_changed.emit()

    def _ask_other(self) -> None:
        self._other_question.take_back()
        if self._wanted and self._other_class is not None and self.map is not None and self.map.whole:
            self._other_question.ask(replace(self.map.request, class_index=self._other_class, is_other=True))

    def _take_back(self) -> None:
        if self._asked is not None:
            self._network.cancel(self._asked)
            self._asked = self.progress = None
            self.progress_changed.emit()

    def _forget_what_belongs_to_the_map(self) -> None:
        self._other_question.take_back()
        if not self._answers.live:  # where it stays until the next one comes
            self._set_other(None)
        self.trust.forget()

    # What happens

    @Slot()
    def _answered(self) -> None:
        if self._answers.classification is None:
            return
        if self._photos.is_frame and (self._asked is not None or self._method.takes_long):
            return  # the next frame comes soon; a long method is for a photo that stays
        self._ask()

    @Slot()
    def _network_changed(self) -> None:
        self._asked = self.progress = None
        self._chosen_class = self._other_class = self._layer = self._patch = None
        self.map = self.other = None
        self._forget_what_belongs_to_the_map()
        self.choice_changed.emit()
        self.map_changed.emit()
        self.other_changed.emit()
        self.progress_changed.emit()

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state != "ready":
            self._asked = self.progress = None
            self.progress_changed.emit()
        elif self._answers.classification is not None and not self._is_current():
            self._ask()

    def _show(self, values: np.ndarray, whole: bool) -> None:
        if self._asked is None or self._asked_of is None:
            return
        photo, square = self._asked_of
        self.map = ExplainedMap(values, photo, square, self._asked, whole)
        self._set_problem("")
        self.map_changed.emit()

    @Slot(object, object)
    def _progressed(self, request: Request, progress: Progress) -> None:
        if request is self._asked:
            self.progress = progress
            if isinstance(progress, MapProgress) and progress.values is not None and progress.done < progress.total:
                self._show(progress.values, whole=False)
            self.progress_changed.emit()

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        asked = self._asked
        if asked is not None and request is asked:
            self._show(reply, whole=True)
            self.trust.check(asked, reply)
            self._asked = self.progress = None
            self.progress_changed.emit()
            self._ask_other()
            if self._photos.is_frame and self._wanted and not self._is_current():
                self._answered()

    @Slot(object)
    def _set_other(self, values: np.ndarray | None) -> None:
        if values is not self.other:
            self.other = values
            self.other_changed.emit()

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if request is self._asked:
            self._asked = self.progress = self.map = None
            self._set_problem(problem)
            self.map_changed.emit()
            self.progress_changed.emit()

    def _set_problem(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.problem_changed.emit()
