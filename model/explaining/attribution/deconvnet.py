"""Zeiler, Fergus, "Visualizing and Understanding Convolutional Networks", ECCV 2014: the deconvolutional network.

It was not in Adebayo et al.'s table of 2018; Nie, Zhang, Patel (ICML 2018) showed that, like guided backpropagation,
it recovers the photo rather than what the class depends on.
"""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import needs_rectifiers, parts_of, prepared
from model.networks.classifier import Classifier


def deconvnet(classifier: Classifier, square: np.ndarray, class_index: int) -> np.ndarray:
    """The class's signal sent back through the transposed layers, rectified at every layer, whatever was active.

    Normalisation layers pass their gradient, max pooling its switches.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.

    Returns:
        (side, side) float32, at least 0: the largest magnitude over red, green and blue.

    Raises:
        ValueError: a square of another shape or dtype, no such class, or a network without rectified linear units.
    """
    needs_rectifiers(classifier, "deconvnet")
    signal, _ = parts_of(classifier).gradient(prepared(classifier, square, class_index), class_index, "deconvnet")
    return np.abs(signal[0]).max(axis=-1)
