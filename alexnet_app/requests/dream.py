"""The question for a picture that a unit would like to see."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from alexnet_app.requests.request import Progress, Request

DREAM_STEPS = 192
STEPS_BETWEEN_PICTURES = 8


@dataclass(frozen=True, eq=False)
class DreamProgress(Progress):
    """How far a picture has come.

    Attributes:
        pixels: (side, side, 3) uint8 RGB, where there is a new one.
        value: the unit's for it, before its rectification.
    """

    pixels: np.ndarray | None = None
    value: float = 0.0


@dataclass(frozen=True, eq=False)
class DrawDream(Request):
    """A picture that excites a unit as much as possible; grows in steps, and photos are answered between any two.

    Attributes:
        layer, unit: of a layer with values of its own: not the input, no dropout, not the probabilities.
        seed: of the first picture.
        steps: of the ascent.
    """

    layer: str
    unit: int
    seed: int = 0
    steps: int = DREAM_STEPS

    def answer(self, network: Any) -> Generator[Progress, None, DreamProgress]:
        # Brings keras, which the window's process never loads.
        maximisation = import_module("model.dreaming.maximisation")
        settings = maximisation.DreamSettings(steps=self.steps, seed=self.seed)
        latest = DreamProgress(0, self.steps)
        growing = maximisation.dream_steps(network, self.layer, self.unit, settings, every=STEPS_BETWEEN_PICTURES)
        for done, dream in enumerate(growing, 1):
            if dream is None:
                yield Progress(done, self.steps)
            else:
                latest = DreamProgress(done, self.steps, pixels=dream.pixels, value=dream.value)
                yield latest
        return latest
