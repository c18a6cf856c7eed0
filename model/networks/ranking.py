"""Which classes come first, with one rule for equal scores everywhere: the class of the lower index is first."""

from __future__ import annotations

import numpy as np


def first_classes(scores: np.ndarray, count: int) -> np.ndarray:
    """(..., classes) probabilities or logits -> (..., count) indices of the highest, highest first."""
    return np.argsort(-scores, axis=-1, kind="stable")[..., :count]


def places(scores: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The place of each true class among the answers, from 0: below 5 it is among the top five.

    Args:
        scores: (photos, classes) probabilities or logits. What is not a number is no answer: its class comes last.
        labels: (photos,) the true classes.

    Returns:
        (photos,) int64.
    """
    own = np.take_along_axis(scores, labels[:, np.newaxis], axis=1)
    earlier = np.arange(scores.shape[1]) < labels[:, np.newaxis]
    return (~(scores <= own) | ((scores == own) & earlier)).sum(axis=1)
