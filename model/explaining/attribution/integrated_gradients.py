"""Sundararajan, Taly, Yan, "Axiomatic Attribution for Deep Networks", ICML 2017: integrated gradients."""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import NetworkParts, parts_of, prepared
from model.networks.classifier import Classifier

_BATCH = 8
_FEWEST, _MOST = 32, 512
COMPLETENESS = 0.01


def integrated_gradients(
    classifier: Classifier, square: np.ndarray, class_index: int, *, steps: int | None = None
) -> np.ndarray:
    """What each pixel adds to the class's logit on the straight way from the mean colour to the photo.

    The integral is a Gauss-Legendre sum. Its values add up to the logit's difference between the photo and the
    baseline of mean colour (completeness), which also tells when there are enough steps.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        steps: points on the way; by default 32, doubled until completeness holds within 1 %, at most 512.

    Returns:
        (side, side) float32, signed: summed over red, green and blue.

    Raises:
        ValueError: a square of another shape or dtype, no such class, or no step.
    """
    if steps is not None and steps < 1:
        raise ValueError(f"steps: expected at least 1. Received: {steps!r}")
    pixels = prepared(classifier, square, class_index)
    parts = parts_of(classifier)
    if steps is not None:
        return _integral(parts, pixels, class_index, steps)
    ends = parts.logits(np.concatenate([pixels, np.zeros_like(pixels)]))[:, class_index]
    difference = float(ends[0] - ends[1])
    steps = _FEWEST
    while True:
        result = _integral(parts, pixels, class_index, steps)
        if abs(float(result.sum()) - difference) <= COMPLETENESS * abs(difference) or steps >= _MOST:
            return result
        steps *= 2


def _integral(parts: NetworkParts, pixels: np.ndarray, class_index: int, steps: int) -> np.ndarray:
    points, weights = np.polynomial.legendre.leggauss(steps)
    points, weights = ((points + 1) / 2).astype(np.float32), (weights / 2).astype(np.float32)
    total = np.zeros(pixels.shape[1:], np.float64)
    for start in range(0, steps, _BATCH):
        at, weight = points[start : start + _BATCH], weights[start : start + _BATCH]
        slope, _ = parts.gradient(at[:, None, None, None] * pixels, class_index)
        total += np.tensordot(weight, slope, axes=1)
    return (total * pixels[0]).sum(axis=-1).astype(np.float32)
