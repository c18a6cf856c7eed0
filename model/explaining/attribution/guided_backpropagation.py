"""Springenberg, Dosovitskiy, Brox, Riedmiller, "Striving for Simplicity", ICLR workshop 2015: guided backpropagation.

Adebayo et al. (2018) found that its maps hardly change when the upper layers' weights are made random: they show the
photo's edges more than the network's reasons.
"""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import needs_rectifiers, parts_of, prepared
from model.networks.classifier import Classifier


def guided_backpropagation(classifier: Classifier, square: np.ndarray, class_index: int) -> np.ndarray:
    """The gradient, passed back only where a unit was active and only where the signal is positive.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.

    Returns:
        (side, side) float32, at least 0: the largest magnitude over red, green and blue.

    Raises:
        ValueError: a square of another shape or dtype, no such class, or a network without rectified linear units.
    """
    needs_rectifiers(classifier, "guided backpropagation")
    signal, _ = parts_of(classifier).gradient(prepared(classifier, square, class_index), class_index, "guided")
    return np.abs(signal[0]).max(axis=-1)
