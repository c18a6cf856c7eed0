"""The question for another photo than the one on screen, beside it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from alexnet_app.requests.request import Answering, Request
from model.networks.results import Classification, FeatureMaps


@dataclass(frozen=True, eq=False)
class ClassifyBeside(Request):
    """As `Classify`, of another topic: neither takes the other's place.

    Attributes:
        views: (n, side, side, 3) uint8 RGB.
        layer: None for no maps.
    """

    views: np.ndarray
    layer: str | None = None

    def answer(self, network: Answering) -> tuple[Classification, FeatureMaps | None]:
        return network.answer(self.views, self.layer)
