"""The question for the probabilities of squares that are not the photo itself."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from alexnet_app.requests.request import Answering, Progress, Request
from model.perturbing.adversarial import AdversarialStep, Fooled, adversarial_step


@dataclass(frozen=True, eq=False)
class ProbabilitiesOf(Request):
    """The probabilities of every class for each of several squares, (n, classes) float32.

    Attributes:
        squares: (n, side, side, 3) uint8 RGB.
    """

    squares: np.ndarray

    def answer(self, network: Answering) -> Generator[Progress, None, np.ndarray]:
        probabilities = []
        for number, square in enumerate(self.squares, 1):
            probabilities.append(network.answer(square[np.newaxis], None)[0].probabilities)
            yield Progress(number, len(self.squares))
        return np.stack(probabilities)


@dataclass(frozen=True, eq=False)
class StepAway(Request):
    """One adversarial step away from what the network says to a square.

    Attributes:
        square: (side, side, 3) uint8 RGB.
        epsilon: by how much a pixel may change, of 255.
    """

    square: np.ndarray
    epsilon: int

    def answer(self, network: Fooled) -> AdversarialStep:
        return adversarial_step(network, self.square, self.epsilon)
