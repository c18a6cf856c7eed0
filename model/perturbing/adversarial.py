"""The fast gradient sign method: the least change to every pixel that hurts the answer most.

Goodfellow, Shlens, Szegedy, "Explaining and harnessing adversarial examples", ICLR 2015 (arXiv:1412.6572), section 4:
x' = x + epsilon x sign(gradient of the loss by x).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from model.networks.results import Classification, FeatureMaps
from model.photos.preprocessing import Fit, Preprocessing


class Fooled(Protocol):
    """What the step needs of a loaded network (`model.networks.classifier.Classifier`)."""

    def answer(self, views: np.ndarray, layer: str | None = None) -> tuple[Classification, FeatureMaps | None]: ...

    def loss_gradient(self, square: np.ndarray, label: int) -> np.ndarray: ...


@dataclass(frozen=True, eq=False)
class AdversarialStep:
    """A square that was changed to fool the network.

    Attributes:
        pixels: (side, side, 3) uint8, the changed square.
        change: (side, side, 3) int16, changed minus original; no larger than `epsilon` anywhere.
        epsilon: of 255.
        away_from: index of the class that was to lose.
        before, after: the answers for the square and for the changed one.
    """

    pixels: np.ndarray
    change: np.ndarray
    epsilon: int
    away_from: int
    before: Classification
    after: Classification


def adversarial_step(
    classifier: Fooled, square: np.ndarray, epsilon: int = 2, away_from: int | None = None
) -> AdversarialStep:
    """One step of the fast gradient sign method.

    Args:
        classifier: whose answer is to change.
        square: (image_size, image_size, 3) uint8 RGB.
        epsilon: by how much every pixel may change, 1 to 255.
        away_from: class to lose; None for the one that the network gives now.

    Raises:
        ValueError: epsilon or class out of range, or a square of another shape.
    """
    before = classifier.answer(square[np.newaxis])[0]
    classes = len(before.classes)
    if not 1 <= epsilon <= 255:
        raise ValueError(f"epsilon: expected 1 to 255. Received: {epsilon!r}")
    label = int(np.argmax(before.probabilities)) if away_from is None else away_from
    if not 0 <= label < classes:
        raise ValueError(f"away_from: expected a class of 0 to {classes - 1}. Received: {away_from!r}")
    direction = np.sign(classifier.loss_gradient(square, label)).astype(np.int16)
    changed = np.clip(square.astype(np.int16) + epsilon * direction, 0, 255)
    pixels = changed.astype(np.uint8)
    after = classifier.answer(pixels[np.newaxis])[0]
    return AdversarialStep(pixels, changed - square, epsilon, label, before, after)


def photo_of_square(square: np.ndarray, preprocessing: Preprocessing, fit: Fit = "crop") -> np.ndarray:
    """A photo whose square view is exactly `square`: with the border that "crop" cuts off, its edge repeated.

    Args:
        square: (image_size, image_size, 3) uint8 RGB.
        preprocessing: of the network.
        fit: how the photo will become a square.
    """
    if fit != "crop":
        return square
    border = preprocessing.short_side - preprocessing.image_size
    sides = (border // 2, border - border // 2)
    return np.pad(square, (sides, sides, (0, 0)), mode="edge")
