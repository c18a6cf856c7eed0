"""From the chosen unit back to the photo: what drives it there, live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from alexnet_app.requests.map_unit import MapUnit
from alexnet_app.requests.request import Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.selection import Selection
from model.explaining.unit_map_kinds import UNIT_MAP_KINDS, UnitMapKind, find_unit_map_kind
from model.photos.preprocessing import SquareView

# Between two of live frames: the answers to the frames themselves go on meanwhile.
LIVE_PAUSE_MS = 80


@dataclass(frozen=True, eq=False)
class UnitMap:
    """What drives a unit, with all that it belongs to.

    Attributes:
        values: (side, side, 3) float32, signed; all zero where the unit is silent.
        square: of the photo.
        layer, unit, kind: the question.
    """

    values: np.ndarray
    square: SquareView
    layer: str
    unit: int
    kind: UnitMapKind

    @property
    def is_silent(self) -> bool:
        return not self.values.any()


class Driving(QObject):
    """Asks while somebody looks (`set_wanted`), for the chosen unit of the photo on screen.

    Attributes:
        map: the newest that has come; None before the first, and of another network.
        problem: why there is none, in words.

    Signals:
        changed(): another map, or it is no longer that of the chosen unit and photo.
    """

    changed = Signal()

    def __init__(
        self,
        photos: Photos,
        network: LoadedNetwork,
        answers: Answers,
        selection: Selection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._network = network
        self._answers = answers
        self._selection = selection
        self._wanted = False
        self._kind: UnitMapKind | None = UNIT_MAP_KINDS[0]
        self._asked: MapUnit | None = None
        self._asked_of: SquareView | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LIVE_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.map: UnitMap | None = None
        self.problem = ""
        for signal in (selection.layer_changed, selection.unit_changed):
            signal.connect(self._choice_changed)
        answers.classification_changed.connect(self._answered)
        network.changed.connect(self._network_changed)
        network.state_changed.connect(self._network_state_changed)
        network.replied.connect(self._replied)
        network.failed.connect(self._failed)

    @property
    def kind(self) -> UnitMapKind | None:
        """None: nothing is asked."""
        return self._kind

    @property
    def is_current(self) -> bool:
        """Whether `map` is the chosen unit's on this photo; of live frames, on a frame of a moment ago."""
        shown = self.map
        return (
            shown is not None
            and (shown.layer, shown.unit) == (self._selection.layer, self._selection.unit)
            and shown.kind is self._kind
            and (shown.square is self._answers.square or self._photos.is_frame)
        )

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing to wait for: nobody looks, or the map is there, or there will be none."""
        return not self._wanted or self._kind is None or bool(self.problem) or self.is_current

    def set_wanted(self, wanted: bool) -> None:
        """Whether somebody looks."""
        if wanted != self._wanted:
            self._wanted = wanted
            if wanted and not self.is_current:
                self._ask()
            elif not wanted:
                self._take_back()

    def choose_kind(self, name: str | None) -> None:
        """None asks nothing any more. Raises ValueError for a kind that is not known."""
        kind = None if name is None else find_unit_map_kind(name)
        if kind is not self._kind:
            self._kind = kind
            self._choice_changed()

    def _take_back(self) -> None:
        self._pause.stop()
        if self._asked is not None:
            self._network.cancel(self._asked)
            self._asked = None

    @Slot()
    def _ask(self) -> None:
        self._take_back()
        square, layer = self._answers.square, self._selection.layer
        if not self._wanted or self._kind is None or square is None or not layer or self._network.state != "ready":
            return
        if self._answers.classification is None:
            return  # the answer to the photo comes first
        self._asked = MapUnit(square.pixels, layer, self._selection.unit, self._kind.name)
        self._asked_of = square
        self._network.ask(self._asked)

    @Slot()
    def _choice_changed(self) -> None:
        self.problem = ""
        self._ask()
        self.changed.emit()

    @Slot()
    def _answered(self) -> None:
        if self._photos.is_frame and (self._asked is not None or self._pause.isActive()):
            return  # the next frame comes soon
        self._ask()
        if not self._photos.is_frame:
            self.changed.emit()

    @Slot()
    def _network_changed(self) -> None:
        self._asked = self.map = None
        self._choice_changed()

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state != "ready":
            self._asked = None
        elif not self.is_current:
            self._ask()

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if request is self._asked and self._asked is not None and self._asked_of is not None:
            asked, self._asked = self._asked, None
            kind = find_unit_map_kind(asked.kind)
            self.map = UnitMap(reply, self._asked_of, asked.layer, asked.unit, kind)
            self.problem = ""
            if self._photos.is_frame:
                self._pause.start()
            self.changed.emit()

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if request is self._asked:
            self._asked = self.map = None
            self.problem = problem
            self.changed.emit()
