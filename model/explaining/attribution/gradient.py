"""Simonyan, Vedaldi, Zisserman, "Deep Inside Convolutional Networks", arXiv:1312.6034 (2013): the plain gradient."""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import parts_of, prepared
from model.networks.classifier import Classifier


def gradient(classifier: Classifier, square: np.ndarray, class_index: int) -> np.ndarray:
    """How steeply the class's logit changes with each pixel: the largest magnitude over red, green and blue.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.

    Returns:
        (side, side) float32, at least 0.

    Raises:
        ValueError: a square of another shape or dtype, or no such class.
    """
    slope, _ = parts_of(classifier).gradient(prepared(classifier, square, class_index), class_index)
    return np.abs(slope[0]).max(axis=-1)
