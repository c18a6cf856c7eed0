"""Petsiuk, Das, Saenko, "RISE", BMVC 2018: deletion and insertion curves. Does the map point at what counts?

Deletion covers the pixels from the most important on with the mean colour: the faster the class's probability falls,
the better the map. Insertion brings them back into a blurred photo in the same order: the faster it rises, the better.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageFilter

from model.explaining.network_parts import parts_of, prepared
from model.explaining.results import FaithfulnessCurves
from model.networks.classifier import Classifier

_BATCH = 16
_BLUR_RADIUS = 10.0
"""Of the Gaussian that insertion starts from, pixels; the paper's 11 x 11 kernel has sigma 5 and is applied to 224."""


def faithfulness(
    classifier: Classifier,
    square: np.ndarray,
    class_index: int,
    values: np.ndarray,
    *,
    steps: int = 28,
    seed: int = 0,
    stopped: Callable[[], bool] = lambda: False,
) -> FaithfulnessCurves | None:
    """Both curves for the map `values`, and for a random order of the pixels.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        values: (side, side), the map; the largest value counts as the most important.
        steps: in how many equal steps all pixels are changed.
        seed: of the random order.
        stopped: asked before each call of the network; True ends the work.

    Returns:
        The curves; None if stopped.

    Raises:
        ValueError: a square or map of another shape, no such class, or no step.
    """
    if values.shape != square.shape[:2]:
        raise ValueError(f"values: expected {square.shape[:2]}, as the square. Received: {values.shape}")
    if steps < 1:
        raise ValueError(f"steps: expected at least 1. Received: {steps!r}")
    pixels = prepared(classifier, square, class_index)[0]
    blurred_square = np.asarray(Image.fromarray(square).filter(ImageFilter.GaussianBlur(_BLUR_RADIUS)))
    blurred = prepared(classifier, blurred_square)[0]
    order = np.argsort(-values.ravel(), kind="stable")
    random = np.random.default_rng(seed).permutation(order.size)
    counts = np.round(np.linspace(0, order.size, steps + 1)).astype(int)
    curves = []
    for start, end, way in (
        (pixels, np.zeros_like(pixels), order),
        (blurred, pixels, order),
        (pixels, np.zeros_like(pixels), random),
        (blurred, pixels, random),
    ):
        curve = _curve(classifier, start, end, way, counts, class_index, stopped)
        if curve is None:
            return None
        curves.append(curve)
    return FaithfulnessCurves((counts / order.size).astype(np.float32), *curves)


def _curve(
    classifier: Classifier,
    start: np.ndarray,
    end: np.ndarray,
    order: np.ndarray,
    counts: np.ndarray,
    class_index: int,
    stopped: Callable[[], bool],
) -> np.ndarray | None:
    """(steps + 1,): the class's probability while the pixels of `start` become those of `end` in `order`."""
    flat = np.empty(order.size, int)
    flat[order] = np.arange(order.size)
    place = flat.reshape(start.shape[:2])
    parts = parts_of(classifier)
    found = []
    for first in range(0, len(counts), _BATCH):
        if stopped():
            return None
        changed = place[None] < counts[first : first + _BATCH, None, None]
        found.append(parts.probabilities(np.where(changed[..., None], end, start))[:, class_index])
    return np.concatenate(found)
