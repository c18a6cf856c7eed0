"""The question for what in a square drives one unit."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from alexnet_app.requests.request import Progress, Request


@dataclass(frozen=True, eq=False)
class MapUnit(Request):
    """From a unit back to the photo: (side, side, 3) float32, signed.

    Attributes:
        square: (side, side, 3) uint8 RGB, what the network sees.
        layer, unit: of any layer.
        kind: a name of `model.explaining.unit_map_kinds`.
    """

    square: np.ndarray
    layer: str
    unit: int
    kind: str

    def answer(self, network: Any) -> Generator[Progress, None, np.ndarray]:
        # A long question in one step: photos come first, and a wait for the next one's turn would cost a live frame.
        yield from ()
        # Brings keras, which the window's process never loads.
        unit_map = import_module("model.explaining.unit_maps").unit_map
        values: np.ndarray = unit_map(network, self.square, self.layer, self.unit, kind=self.kind)
        return values
