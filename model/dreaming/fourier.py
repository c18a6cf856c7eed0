"""A picture by its frequencies: equal steps change coarse and fine structure alike. NumPy for the constants.

Olah, Mordvintsev, Schubert, "Feature Visualization", Distill 2017: gradient ascent on pixels finds high-frequency
noise; on decorrelated frequencies and colours it finds pictures.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

# The colours of photos vary most from dark to light, then from blue to yellow, then from green to magenta: the
# principal axes of R, G, B in natural photos, each as long as its standard deviation, largest 1 (Ruderman, Cronin,
# Chiao 1998 found these axes: sums and differences of the channels).
_AXES = np.array([[1, 1, 1], [1, 0, -1], [1, -2, 1]], np.float32)
_SPREADS = np.array([1.0, 0.3, 0.12], np.float32)


def colour_axes() -> np.ndarray:
    """(3, 3) float32: rows are the colour axes in R, G, B, scaled by how far photos vary along them."""
    axes: np.ndarray = _AXES / np.linalg.norm(_AXES, axis=1, keepdims=True) * _SPREADS[:, np.newaxis]
    return axes


def frequencies(side: int) -> np.ndarray:
    """(side, side // 2 + 1) float32: cycles per pixel of each coefficient of a real picture's spectrum."""
    rows, columns = np.fft.fftfreq(side)[:, np.newaxis], np.fft.rfftfreq(side)[np.newaxis]
    return np.sqrt(rows**2 + columns**2).astype(np.float32)


def start(side: int, seed: int) -> np.ndarray:
    """(2, 3, side, side // 2 + 1) float32: real and imaginary parts of a faint random picture's coefficients."""
    shape = (2, 3, side, side // 2 + 1)
    return 0.01 * np.random.default_rng(seed).standard_normal(shape, np.float32)


def picture(coefficients: Any, side: int) -> Any:
    """Coefficients -> (side, side, 3) tensor of 0 to 1, in R, G, B."""
    # As in natural photos, the amplitude falls with the frequency.
    scale = 1 / np.maximum(frequencies(side), 1 / side) * np.float32(side / 4)
    spectrum = tf.complex(coefficients[0] * scale, coefficients[1] * scale)
    planes = tf.signal.irfft2d(spectrum, (side, side))
    pixels = tf.tensordot(tf.transpose(planes, (1, 2, 0)), tf.constant(colour_axes()), 1)
    return tf.sigmoid(pixels)
