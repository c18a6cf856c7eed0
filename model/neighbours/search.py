"""The photos whose features are nearest to those of one photo. No keras here.

Every row is compared, straight from the float16 file, by usearch's kernels: no index to build, nothing approximate.
`benchmarks/neighbours.py` has the figures against other ways.
"""

from __future__ import annotations

import numpy as np
from usearch.index import MetricKind, search  # type: ignore[attr-defined]

from model.neighbours.results import METRICS, Metric, Neighbour


def nearest(rows: np.ndarray, query: np.ndarray, count: int, metric: Metric = "euclidean") -> tuple[Neighbour, ...]:
    """The `count` rows nearest to `query`, nearest first (fewer where there are fewer).

    Args:
        rows: (n, width) float16 features, in memory or mapped from a file.
        query: (width,) of any number type.
        metric: "euclidean", the paper's distance, or "cosine", 1 minus the cosine of the angle.

    Raises:
        ValueError: the shapes do not fit, or there is no such metric.
    """
    if metric not in METRICS:
        raise ValueError(f"metric: expected one of {', '.join(METRICS)}. Received: {metric!r}")
    if rows.ndim != 2 or query.shape != rows.shape[1:]:
        raise ValueError(f"query: expected ({rows.shape[-1]},) as the rows. Received: {query.shape}")
    if not len(rows):
        return ()
    limit = np.finfo(np.float16).max
    wanted = np.clip(query, -limit, limit).astype(np.float16)
    kind = MetricKind.L2sq if metric == "euclidean" else MetricKind.Cos
    # A contiguous view of the mapped file as a plain array: usearch reads it in place.
    found = search(np.asarray(rows), wanted, min(count, len(rows)), kind, exact=True)
    distances = np.maximum(np.asarray(found.distances, np.float64), 0)
    if metric == "euclidean":
        distances = np.sqrt(distances)
    return tuple(Neighbour(int(key), float(far)) for key, far in zip(found.keys, distances, strict=True))


def pixel_distances(thumbnails: np.ndarray, query: np.ndarray, count: int) -> tuple[Neighbour, ...]:
    """The nearest by raw pixels: what the features are worth is seen beside it.

    Args:
        thumbnails: (n, width) uint8.
        query: (width,) uint8.

    Returns:
        The nearest first; the distance is the root of the summed squares, of pixels 0 to 255.
    """
    distances = np.empty(len(thumbnails), np.float32)
    wanted = query.astype(np.int32)
    for start in range(0, len(thumbnails), 4096):
        difference = thumbnails[start : start + 4096].astype(np.int32) - wanted
        distances[start : start + 4096] = np.sqrt((difference**2).sum(axis=1))
    order = np.argsort(distances, kind="stable")[:count]
    return tuple(Neighbour(int(index), float(distances[index])) for index in order)


def nearest_of(
    rows: np.ndarray, members: np.ndarray, query: np.ndarray, count: int, metric: Metric = "euclidean"
) -> tuple[Neighbour, ...]:
    """As `nearest`, among the rows `members` alone: a store holds the photos of other folders too.

    Args:
        members: (m,) row numbers, each once.

    Returns:
        Neighbours whose `index` is the row's number.
    """
    allowed = np.zeros(len(rows), bool)
    allowed[members] = True
    wanted = min(count, int(allowed.sum()))
    asked = wanted
    while True:
        found = [each for each in nearest(rows, query, asked, metric) if allowed[each.index]]
        if len(found) >= wanted or asked >= len(rows):
            return tuple(found[:wanted])
        asked = min(max(4 * asked, 64), len(rows))
