"""How far a network's confidence is from how often it is right, and one temperature that mends it. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BINS = 15


@dataclass(frozen=True)
class CalibrationBin:
    """The photos whose confidence lies between two values: how sure the network was, and how often it was right.

    Attributes:
        low, high: the ends; open below, closed above.
        photos: how many.
        confidence, accuracy: their means, 0 where there is no photo.
    """

    low: float
    high: float
    photos: int
    confidence: float
    accuracy: float


def expected_calibration_error(probabilities: np.ndarray, labels: np.ndarray, bins: int = BINS) -> float:
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
    confidence, right, chosen = _binned(probabilities, labels, bins)
    distances = np.bincount(chosen, weights=confidence - right, minlength=bins)
    return float(np.abs(distances).sum() / len(labels))


def calibration_bins(probabilities: np.ndarray, labels: np.ndarray, bins: int = BINS) -> tuple[CalibrationBin, ...]:
    """The bins of `expected_calibration_error`: its curve is their accuracy over their confidence.

    Args:
        probabilities: (photos, classes), each row sums to 1.
        labels: (photos,) whole numbers, the true classes.
    """
    confidence, right, chosen = _binned(np.asarray(probabilities), np.asarray(labels), bins)
    photos = np.bincount(chosen, minlength=bins)
    sure = np.bincount(chosen, weights=confidence, minlength=bins) / np.maximum(photos, 1)
    correct = np.bincount(chosen, weights=right, minlength=bins) / np.maximum(photos, 1)
    return tuple(
        CalibrationBin(each / bins, (each + 1) / bins, int(photos[each]), float(sure[each]), float(correct[each]))
        for each in range(bins)
    )


def _binned(probabilities: np.ndarray, labels: np.ndarray, bins: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each photo its confidence (float64), whether the first answer is right, and its bin."""
    confidence = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    return confidence, right, np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The temperature T that makes softmax(logits / T) most likely on these labels, from 0.05 to 20.

    Guo et al. (2017), section 4.2. The log-likelihood is concave in 1 / T: bisection on its slope finds the maximum.

    Args:
        logits: (photos, classes).
        labels: (photos,).

    Raises:
        ValueError: there are no photos, or the shapes do not fit.
    """
    logits, labels = np.asarray(logits, np.float64), np.asarray(labels)
    if logits.ndim != 2 or labels.shape != logits.shape[:1] or not len(labels):
        raise ValueError(
            f"expected (photos, classes) logits and (photos,) labels, at least one. "
            f"Received: {logits.shape} and {labels.shape}"
        )
    own = logits[np.arange(len(labels)), labels].mean()

    def slope(inverse: float) -> float:
        return float(own - (softmax(logits * inverse) * logits).sum(axis=1).mean())

    low, high = 1 / 20, 1 / 0.05
    for _ in range(60):
        middle = (low * high) ** 0.5
        if slope(middle) > 0:
            low = middle
        else:
            high = middle
    return 1 / (low * high) ** 0.5


def softmax(logits: np.ndarray) -> np.ndarray:
    """(..., classes) probabilities."""
    exponentials: np.ndarray = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)
