"""Petsiuk, Das, Saenko, "RISE", BMVC 2018: deletion and insertion curves. Does the map point at what counts?

Deletion covers the pixels from the most important on with the mean colour: the faster the class's probability falls,
the better the map. Insertion brings them back into a blurred photo in the same order: the faster it rises, the better.
"""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from PIL import Image, ImageFilter

from model.explaining.network_parts import parts_of, prepared
from model.explaining.results import FaithfulnessCurves
from model.networks.classifier import Classifier
from model.progress.steps import result_of

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
) -> FaithfulnessCurves:
    """The curves of `faithfulness_steps` in one go. Same arguments, same errors."""
    return result_of(faithfulness_steps(classifier, square, class_index, values, steps=steps, seed=seed, batch=_BATCH))


def faithfulness_steps(
    classifier: Classifier,
    square: np.ndarray,
    class_index: int,
    values: np.ndarray,
    *,
    steps: int = 28,
    seed: int = 0,
    batch: int = 4,
) -> Generator[tuple[int, int], None, FaithfulnessCurves]:
    """Both curves for the map `values`, and for a random order of the pixels; yields after each call of the network.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        values: (side, side), the map; the largest value counts as the most important.
        steps: in how many equal steps all pixels are changed.
        seed: of the random order.
        batch: changed squares in one call.

    Yields:
        (done, total) changed squares.

    Raises:
        ValueError: a square or map of another shape, no such class, no step or no batch.
    """
    if values.shape != square.shape[:2]:
        raise ValueError(f"values: expected {square.shape[:2]}, as the square. Received: {values.shape}")
    for name, number in (("steps", steps), ("batch", batch)):
        if number < 1:
            raise ValueError(f"{name}: expected at least 1. Received: {number!r}")
    pixels = prepared(classifier, square, class_index)[0]
    blurred_square = np.asarray(Image.fromarray(square).filter(ImageFilter.GaussianBlur(_BLUR_RADIUS)))
    blurred = prepared(classifier, blurred_square)[0]
    order = np.argsort(-values.ravel(), kind="stable")
    random = np.random.default_rng(seed).permutation(order.size)
    counts = np.round(np.linspace(0, order.size, steps + 1)).astype(int)
    parts = parts_of(classifier)
    curves: list[np.ndarray] = []
    for start, end, way in (
        (pixels, np.zeros_like(pixels), order),
        (blurred, pixels, order),
        (pixels, np.zeros_like(pixels), random),
        (blurred, pixels, random),
    ):
        flat = np.empty(way.size, int)
        flat[way] = np.arange(way.size)
        place = flat.reshape(start.shape[:2])
        found = []
        for first in range(0, len(counts), batch):
            # The pixels of `start` become those of `end` in the way's order.
            changed = place[None] < counts[first : first + batch, None, None]
            found.append(parts.probabilities(np.where(changed[..., None], end, start))[:, class_index])
            yield len(curves) * len(counts) + min(first + batch, len(counts)), 4 * len(counts)
        curves.append(np.concatenate(found))
    return FaithfulnessCurves((counts / order.size).astype(np.float32), *curves)
