"""The question for how long an answer takes."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from alexnet_app.requests.request import Answering, Progress, Request


@dataclass(frozen=True, eq=False)
class TimeAnswer(Request):
    """The shortest time of several answers to the same views, in milliseconds.

    The shortest, because whatever else the machine does only adds to it; without the first, which wakes what sleeps.

    Attributes:
        views: (n, side, side, 3) uint8 RGB.
        times: how many answers count.
    """

    views: np.ndarray
    times: int = 5

    def answer(self, network: Answering) -> Generator[Progress, None, float]:
        """In steps: a photo that is opened meanwhile is answered between two of them."""
        network.answer(self.views, None)
        shortest = float("inf")
        for number in range(1, self.times + 1):
            yield Progress(number, self.times)
            shortest = min(shortest, network.answer(self.views, None)[0].milliseconds)
        return shortest
