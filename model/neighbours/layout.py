"""A map of photos: points in the plane, near each other where the features are, by t-SNE.

van der Maaten and Hinton, "Visualizing Data using t-SNE" (JMLR 2008), by openTSNE, after a reduction to 50 dimensions
by principal components, as is usual.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

MOST_PHOTOS = 10_000
"""A map of more would take many minutes, and nobody could see them."""
_DIMENSIONS = 50
_EARLY_ROUNDS, _ROUNDS, _AT_ONCE = 200, 400, 10
_PERPLEXITY = 30.0
_FEWEST = 8  # of fewer nothing can be said: they stand in a circle


@dataclass(frozen=True, eq=False)
class LayoutStep:
    """A map that is not finished: `positions` (n, 2) float32, after `done` of `total` rounds."""

    positions: np.ndarray
    done: int
    total: int


def chosen_for_map(count: int) -> np.ndarray:
    """Indices of the photos, of `count`, that get a place: all, or evenly as many as a map can hold."""
    return np.arange(count) if count <= MOST_PHOTOS else np.linspace(0, count - 1, MOST_PHOTOS).astype(np.int64)


def layout_in_steps(features: np.ndarray) -> Generator[LayoutStep, None, np.ndarray]:
    """A place for each photo; the same features give the same map.

    Args:
        features: (n, width), any float type.

    Returns:
        (n, 2) float32, in the middle of the plane and at most 1 from it in either direction.
    """
    from openTSNE import TSNEEmbedding, affinity, initialization
    from sklearn.decomposition import PCA

    count = len(features)
    if count < _FEWEST:
        angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
        return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    values = features.astype(np.float32)
    # Equal photos would all have one place and no direction to leave it.
    spread = float(np.abs(values).max()) or 1.0
    values += np.random.default_rng(0).normal(0, 1e-5 * spread, values.shape).astype(np.float32)
    values -= values.mean(axis=0)
    dimensions = min(_DIMENSIONS, count - 1, values.shape[1])
    values = PCA(dimensions, svd_solver="randomized", random_state=0).fit_transform(values)
    total = _EARLY_ROUNDS + _ROUNDS
    yield LayoutStep(_fitted(values[:, :2]), 0, total)
    perplexity = min(_PERPLEXITY, max(1.0, (count - 1) / 3))
    # One processor: its threads wait for each other, which on a busy machine takes many times as long.
    near = affinity.PerplexityBasedNN(values, perplexity=perplexity, method="exact", n_jobs=1, random_state=0)
    start = initialization.pca(values, random_state=0)
    method = "bh" if count < 5000 else "fft"
    embedding: Any = TSNEEmbedding(start, near, negative_gradient_method=method, n_jobs=1, random_state=0)
    for done in range(_AT_ONCE, total + 1, _AT_ONCE):
        early = done <= _EARLY_ROUNDS
        embedding.optimize(
            n_iter=_AT_ONCE, exaggeration=12 if early else None, momentum=0.5 if early else 0.8, inplace=True
        )
        yield LayoutStep(_fitted(np.asarray(embedding)), done, total)
    return _fitted(np.asarray(embedding))


def _fitted(positions: np.ndarray) -> np.ndarray:
    """Into the square from -1 to 1, with its proportions."""
    low, high = positions.min(axis=0), positions.max(axis=0)
    half = max(float((high - low).max()) / 2, 1e-12)
    fitted: np.ndarray = ((positions - (low + high) / 2) / half).astype(np.float32)
    return fitted


def layout_file(store: Path, rows: Sequence[int] | np.ndarray) -> Path:
    """Where the map of these rows of a store is kept: the same photos have the same, wherever they lie."""
    return store / "maps" / f"{hashlib.sha256(np.asarray(rows, np.int64).tobytes()).hexdigest()[:16]}.npy"


def read_layout(file: Path, count: int) -> np.ndarray | None:
    """A kept map of `count` photos; None where there is none."""
    try:
        with file.open("rb") as stream:
            positions: np.ndarray = np.load(stream, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return positions if positions.shape == (count, 2) and np.isfinite(positions).all() else None
