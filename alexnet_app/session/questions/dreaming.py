"""What a unit would like to see: a picture that grows on screen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.dream import DrawDream, DreamProgress
from alexnet_app.requests.request import Progress, Request
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.selection import Selection
from model.geometry import LayerDescription


@dataclass(frozen=True, eq=False)
class DreamPicture:
    """A picture with what it was drawn for.

    Attributes:
        pixels: (side, side, 3) uint8 RGB.
        value: of the unit for it, before its rectification.
        layer, unit, seed: the question.
        done, total: steps.
    """

    pixels: np.ndarray
    value: float
    layer: str
    unit: int
    seed: int
    done: int
    total: int

    @property
    def is_whole(self) -> bool:
        return self.done == self.total


class Dreaming(QObject):
    """Draws one picture at a time, for the unit that was chosen when it began; goes on whatever is looked at.

    Attributes:
        picture: the newest; None before the first, and of another network.
        progress: of the work.
        problem: why there is none, in words.

    Signals:
        changed(): picture, progress or problem.
        seed_changed()
    """

    changed = Signal()
    seed_changed = Signal()

    def __init__(self, network: LoadedNetwork, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._selection = selection
        self._seed = 0
        self._asked: DrawDream | None = None
        self._first_step: tuple[float, int] | None = None
        self.picture: DreamPicture | None = None
        self.progress = Progress(0)
        self.problem = ""
        network.changed.connect(self._forget)
        network.state_changed.connect(self._network_state_changed)
        network.replied.connect(self._replied)
        network.progressed.connect(self._progressed)
        network.failed.connect(self._failed)

    @property
    def seed(self) -> int:
        return self._seed

    def set_seed(self, seed: int) -> None:
        """For the next picture; at least 0."""
        if seed != self._seed:
            self._seed = seed
            self.seed_changed.emit()

    @property
    def is_working(self) -> bool:
        return self._asked is not None

    @property
    def target(self) -> tuple[str, int] | None:
        """The (layer, unit) that the next picture is for: the chosen unit, or what it is made of; None for none."""
        layer = dreamable(self._network.layers, self._selection.layer)
        return None if layer is None else (layer, self._selection.unit)

    @property
    def working_on(self) -> tuple[str, int] | None:
        """The (layer, unit) that is drawn now."""
        return None if self._asked is None else (self._asked.layer, self._asked.unit)

    @property
    def seconds_left(self) -> float | None:
        """None before that can be said."""
        if self._first_step is None or self.progress.done <= self._first_step[1]:
            return None
        started, first = self._first_step
        each = (time.monotonic() - started) / (self.progress.done - first)
        return each * (self.progress.total - self.progress.done)

    @Slot()
    def start(self) -> None:
        """Begins a picture for the chosen unit; the one under way ends."""
        target = self.target
        if target is not None and self._network.state != "stopped":
            self._take_back()
            self.problem = ""
            self.progress, self._first_step = Progress(0), None
            self._asked = DrawDream(*target, self._seed)
            self._network.ask(self._asked)
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """What there is of the picture stays."""
        if self._asked is not None:
            self._take_back()
            self.changed.emit()

    def _take_back(self) -> None:
        if self._asked is not None:
            self._network.cancel(self._asked)
            self._asked = None

    @Slot()
    def _forget(self) -> None:
        self._asked = self.picture = None
        self.problem = ""
        self.changed.emit()

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state == "stopped":
            self._asked = None
        self.changed.emit()

    def _show(self, dream: DreamProgress) -> None:
        if self._asked is not None and dream.pixels is not None:
            asked = self._asked
            self.picture = DreamPicture(
                dream.pixels, dream.value, asked.layer, asked.unit, asked.seed, dream.done, dream.total
            )

    @Slot(object, object)
    def _progressed(self, request: Request, progress: Progress) -> None:
        if request is self._asked and request is not None:
            self.progress = progress
            if self._first_step is None:
                self._first_step = time.monotonic(), progress.done
            if isinstance(progress, DreamProgress):
                self._show(progress)
            self.changed.emit()

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if request is self._asked and request is not None:
            self._show(reply)
            self._asked = None
            self.changed.emit()

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if request is self._asked and request is not None:
            self._asked = None
            self.problem = problem
            self.changed.emit()


def dreamable(layers: Sequence[LayerDescription], name: str) -> str | None:
    """The layer whose units a picture can be drawn for: itself, or the one below a dropout or a softmax.

    A dropout lets everything pass, and a probability also grows as the others shrink. None for an unknown layer.
    """
    found = None
    for layer in layers:
        if layer.kind not in ("input", "dropout", "softmax"):
            found = layer.name
        if layer.name == name:
            return found
    return None
