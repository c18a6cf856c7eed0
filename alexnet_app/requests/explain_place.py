"""The question for the arithmetic of one number."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from alexnet_app.requests.request import Request
from model.arithmetic.explaining import Explained, arithmetic_at
from model.arithmetic.places import Place
from model.arithmetic.records import Arithmetic


@dataclass(frozen=True, eq=False)
class ExplainPlace(Request):
    """What one number of the network was computed from.

    Attributes:
        square: (side, side, 3) uint8 RGB, the first view of the photo.
        place: layer, unit and position.
    """

    square: np.ndarray
    place: Place

    def answer(self, network: Explained) -> Arithmetic:
        return arithmetic_at(network, self.square, self.place)
