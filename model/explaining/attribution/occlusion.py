"""Zeiler, Fergus, "Visualizing and Understanding Convolutional Networks", ECCV 2014: a grey patch moved over the photo.

The patch stops at every place of a grid, coarse places first: after the first few a whole map stands, and every
further one makes it finer until it is the map of all places. Nothing is computed twice.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from model.explaining.methods import usual_patch
from model.explaining.network_parts import parts_of, prepared
from model.explaining.results import MapStep
from model.networks.classifier import Classifier


def occlusion(
    classifier: Classifier,
    square: np.ndarray,
    class_index: int,
    *,
    patch: int | None = None,
    stride: int | None = None,
    batch: int = 16,
) -> np.ndarray:
    """The whole map of `occlusion_steps`: (side, side) float32, signed. Same arguments, same errors."""
    *_, last = occlusion_steps(classifier, square, class_index, patch=patch, stride=stride, batch=batch)
    return last.values


def occlusion_steps(
    classifier: Classifier,
    square: np.ndarray,
    class_index: int,
    *,
    patch: int | None = None,
    stride: int | None = None,
    batch: int = 16,
) -> Iterator[MapStep]:
    """Yields a map after each batch of places; stop iterating to stop.

    A value says by how much the class's logit falls when the pixel is covered: the mean over the places of the patch
    that cover it.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        patch: side of the square of mean colour that covers the photo, pixels; `usual_patch` for None.
        stride: distance of its places, at most `patch`; a last place beyond the edge is cut off there. None: as usual,
            or a quarter of a patch that was chosen.
        batch: places in one call of the network.

    Raises:
        ValueError: a square of another shape or dtype, no such class, or a patch, stride or batch out of range.
    """
    pixels = prepared(classifier, square, class_index)
    side = pixels.shape[1]
    if stride is None:
        stride = usual_patch(side)[1] if patch is None else max(1, patch // 4)
    if patch is None:
        patch = max(usual_patch(side)[0], min(stride, side))
    if not 1 <= patch <= side:
        raise ValueError(f"patch: expected 1 to {side} pixels. Received: {patch!r}")
    if not 1 <= stride <= patch:
        raise ValueError(f"stride: expected 1 to the patch's {patch} pixels. Received: {stride!r}")
    if batch < 1:
        raise ValueError(f"batch: expected at least 1. Received: {batch!r}")
    return _steps(classifier, pixels, class_index, patch, stride, batch)


def _steps(
    classifier: Classifier, pixels: np.ndarray, class_index: int, patch: int, stride: int, batch: int
) -> Iterator[MapStep]:
    parts = parts_of(classifier)
    side = pixels.shape[1]
    count = -(-(side - patch) // stride) + 1
    whole = float(parts.logits(pixels)[0, class_index])
    total = np.zeros((side, side), np.float64)
    covered = np.zeros((side, side), np.int32)
    falls = np.full((count, count), np.nan, np.float32)
    places = _coarse_to_fine(count)
    for start in range(0, len(places), batch):
        chunk = places[start : start + batch]
        views = np.repeat(pixels, len(chunk), axis=0)
        windows = []
        for view, (row, column) in zip(views, chunk, strict=True):
            window = _window(row * stride, patch), _window(column * stride, patch)
            view[window] = 0  # the mean colour
            windows.append(window)
        logits = parts.logits(views)[:, class_index]
        for window, place, logit in zip(windows, chunk, logits, strict=True):
            falls[place] = whole - logit
            total[window] += whole - logit
            covered[window] += 1
        values = total / np.maximum(covered, 1)
        if (covered == 0).any():
            values = np.where(covered > 0, values, _nearest(falls, side, patch, stride))
        yield MapStep(values.astype(np.float32), start + len(chunk), len(places))


def _window(start: int, patch: int) -> slice:
    return slice(start, start + patch)


def _coarse_to_fine(count: int) -> list[tuple[int, int]]:
    """All (row, column) of a grid, those of the widest spacing first."""
    spacing = 1
    while spacing * 4 < count:
        spacing *= 2
    places: dict[tuple[int, int], None] = {}
    while spacing:
        places.update(((row, column), None) for row in range(0, count, spacing) for column in range(0, count, spacing))
        spacing //= 2
    return list(places)


def _nearest(falls: np.ndarray, side: int, patch: int, stride: int) -> np.ndarray:
    """(side, side): for each pixel the fall at the nearest place that the patch has been to."""
    rows, columns = np.nonzero(np.isfinite(falls))
    centres = np.arange(len(falls))
    # Among the places of the grid first, which are few; then each pixel takes the place whose centre is nearest.
    distance = (centres[:, None, None] - rows) ** 2 + (centres[None, :, None] - columns) ** 2
    best = distance.argmin(axis=-1)
    grid = falls[rows[best], columns[best]]
    place = np.clip(np.round((np.arange(side) + 0.5 - patch / 2) / stride).astype(int), 0, len(falls) - 1)
    return grid[np.ix_(place, place)]
