"""The question that every photo asks: the answer, and one layer's maps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from alexnet_app.requests.request import Answering, Request
from model.networks.results import Classification, FeatureMaps


@dataclass(frozen=True, eq=False)
class Classify(Request):
    """What is on one photo, and the maps of `layer` for its first view.

    Attributes:
        views: (n, side, side, 3) uint8 RGB.
        layer: None for no maps.
        number: of the photo, for who asks.
    """

    views: np.ndarray
    layer: str | None = None
    number: int = 0

    def answer(self, network: Answering) -> tuple[Classification, FeatureMaps | None]:
        return network.answer(self.views, self.layer)
