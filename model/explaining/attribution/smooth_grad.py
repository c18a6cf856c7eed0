"""Smilkov, Thorat, Kim, Viégas, Wattenberg, "SmoothGrad: removing noise by adding noise", arXiv:1706.03825 (2017)."""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import parts_of, prepared
from model.networks.classifier import Classifier

_BATCH = 5


def smooth_grad(
    classifier: Classifier,
    square: np.ndarray,
    class_index: int,
    *,
    samples: int = 25,
    noise: float = 0.15,
    seed: int = 0,
) -> np.ndarray:
    """The mean gradient of the class's logit over noisy copies of the square, as a magnitude.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        samples: noisy copies.
        noise: standard deviation, as a share of the span of the prepared pixels (the paper's 10 to 20 %).
        seed: of the noise.

    Returns:
        (side, side) float32, at least 0: the largest magnitude over red, green and blue of the mean gradient.

    Raises:
        ValueError: a square of another shape or dtype, no such class, or no sample.
    """
    if samples < 1:
        raise ValueError(f"samples: expected at least 1. Received: {samples!r}")
    pixels = prepared(classifier, square, class_index)
    parts = parts_of(classifier)
    generator = np.random.default_rng(seed)
    deviation = np.float32(noise * (pixels.max() - pixels.min()))
    total = np.zeros(pixels.shape[1:], np.float64)
    for start in range(0, samples, _BATCH):
        count = min(_BATCH, samples - start)
        noisy = pixels + deviation * generator.standard_normal((count, *pixels.shape[1:]), np.float32)
        total += parts.gradient(noisy, class_index)[0].sum(axis=0)
    return np.abs(total / samples).max(axis=-1).astype(np.float32)
