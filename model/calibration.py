"""How far a network's confidence is from how often it is right."""

from __future__ import annotations

import numpy as np


def expected_calibration_error(probabilities: np.ndarray, labels: np.ndarray, bins: int = 15) -> float:
    """Mean distance between confidence and accuracy, over bins of equal width, weighted by their photos.

    The confidence is the probability of the most probable class (Guo, Pleiss, Sun, Weinberger, "On Calibration of
    Modern Neural Networks", ICML 2017, equation 3).

    Args:
        probabilities: (photos, classes), each row sums to 1.
        labels: (photos,) whole numbers, the true classes.
        bins: how many from 0 to 1, each open below and closed above.

    Returns:
        A fraction from 0 (every confidence is what it says) to 1.

    Raises:
        ValueError: no photo, or shapes that do not fit.
    """
    probabilities, labels = np.asarray(probabilities), np.asarray(labels)
    if probabilities.ndim != 2 or labels.shape != probabilities.shape[:1] or not len(labels):
        raise ValueError(
            f"expected probabilities (photos, classes) and labels (photos,) of at least one photo. "
            f"Received: {probabilities.shape} and {labels.shape}"
        )
    if bins < 1:
        raise ValueError(f"bins: expected at least 1. Received: {bins!r}")
    confidence = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    chosen = np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)
    distances = np.bincount(chosen, weights=confidence - right, minlength=bins)
    return float(np.abs(distances).sum() / len(labels))
