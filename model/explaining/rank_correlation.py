"""Spearman's rank correlation of two maps (Spearman 1904), as in the sanity check of Adebayo 2018. NumPy only."""

from __future__ import annotations

import numpy as np


def rank_correlation(first: np.ndarray, second: np.ndarray, *, magnitudes: bool = False) -> float:
    """How far two maps put the same pixels in the same order: 1 the same, 0 unrelated, -1 reversed.

    Args:
        first, second: of the same shape.
        magnitudes: compare without the signs.

    Returns:
        Pearson's correlation of the ranks, equal values sharing their mean rank; 0 where a map is constant.

    Raises:
        ValueError: the shapes differ.
    """
    if first.shape != second.shape:
        raise ValueError(f"expected two maps of the same shape. Received: {first.shape} and {second.shape}")
    if magnitudes:
        first, second = np.abs(first), np.abs(second)
    one, other = _ranks(first), _ranks(second)
    one, other = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum() / scale) if scale > 0 else 0.0


def _ranks(values: np.ndarray) -> np.ndarray:
    _, place, counts = np.unique(values.ravel(), return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    mean_rank = last - (counts - 1) / 2
    return mean_rank[place.ravel()]
