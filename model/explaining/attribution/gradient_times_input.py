"""Shrikumar, Greenside, Shcherbina, Kundaje, "Not Just a Black Box", arXiv:1605.01713 (2016): gradient x input."""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import parts_of, prepared
from model.networks.classifier import Classifier


def gradient_times_input(classifier: Classifier, square: np.ndarray, class_index: int) -> np.ndarray:
    """The gradient of the class's logit times the prepared pixel, summed over red, green and blue.

    To first order, what each pixel adds over the mean colour.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.

    Returns:
        (side, side) float32, signed.

    Raises:
        ValueError: a square of another shape or dtype, or no such class.
    """
    pixels = prepared(classifier, square, class_index)
    slope, _ = parts_of(classifier).gradient(pixels, class_index)
    return (slope[0] * pixels[0]).sum(axis=-1)
