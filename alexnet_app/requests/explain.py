"""The questions of the tab Why: which part of a square made an answer, and how far the map can be trusted."""

from __future__ import annotations

from collections.abc import Generator, Hashable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from alexnet_app.requests.request import Progress, Request
from model.explaining.methods import find_method
from model.explaining.results import FaithfulnessCurves
from model.progress.steps import mapped


@dataclass(frozen=True, eq=False)
class MapProgress(Progress):
    """How far a map has come, with what there is of it: (side, side) float32."""

    values: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Explain(Request):
    """Which part of a square made an answer: the map of one method, whose coarse stages come on the way.

    Attributes:
        square: (side, side, 3) uint8 RGB.
        class_index: the class to explain.
        method: its name in `model.explaining.methods`.
        layer: for a method that takes one; None for its own choice.
        patch: (side, stride) of what is moved over the photo, for a method that does; None for its own choice.
        random_layers: so many layers, from the top, of the twin with random weights that is asked in the network's
            place; 0 asks the network itself.
        is_other: whether it is the second class of a comparison, which waits beside the first.
    """

    square: np.ndarray
    class_index: int
    method: str
    layer: str | None = None
    patch: tuple[int, int] | None = None
    random_layers: int = 0
    is_other: bool = False

    @property
    def topic(self) -> Hashable:
        return type(self), self.random_layers > 0, self.is_other

    def answer(self, network: Any) -> Generator[Progress, None, np.ndarray]:
        method = find_method(self.method)
        if self.random_layers:
            yield Progress(0)
            # Brings keras, which the window's process never loads.
            twin = import_module("model.explaining.randomisation").twin_of(network)
            network = twin.randomise(self.random_layers)
        choices: dict[str, Any] = {}
        if self.layer is not None and method.takes_layer:
            choices["layer"] = self.layer
        if self.patch is not None and method.takes_patch:
            choices["patch"], choices["stride"] = self.patch
        for step in method.steps(network, self.square, self.class_index, **choices):
            values = step.values
            if step.done < step.total:  # the last one is the reply: between live frames every step waits for its turn
                yield MapProgress(step.done, step.total, values=values)
        return values


@dataclass(frozen=True, eq=False)
class MeasureFaithfulness(Request):
    """The deletion and insertion curves of a map.

    Attributes:
        values: (side, side) float32, the map.
    """

    square: np.ndarray
    class_index: int
    values: np.ndarray

    def answer(self, network: Any) -> Generator[Progress, None, FaithfulnessCurves]:
        faithfulness_steps = import_module("model.explaining.faithfulness").faithfulness_steps
        work = faithfulness_steps(network, self.square, self.class_index, self.values)
        curves: FaithfulnessCurves = yield from mapped(work, lambda step: Progress(*step))
        return curves
