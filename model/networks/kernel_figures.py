"""Figures that tell learned first-layer kernels from noise. NumPy only: training, the command line and tests use it.

White noise has an autocorrelation of 0 and no flat colour; BVLC's published AlexNet has a mean autocorrelation of
0.72, 81 % of its kernels above 0.5, and 98 % that are more than a flat colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

SMOOTH = 0.5
"""A kernel counts as smooth when its autocorrelation is above this."""

FLAT = 0.5
"""A kernel counts as a flat colour when its per-colour means hold at least this share of its energy."""


@dataclass(frozen=True)
class KernelFigures:
    """Figures of one layer's kernels.

    Attributes:
        kernels: how many there are.
        mean_autocorrelation: mean of `lag1_autocorrelation`, -1 to 1.
        share_smooth: share of the kernels whose autocorrelation is above 0.5.
        share_more_than_flat: share of the kernels whose flat colour holds under half of their energy.
        mean_initial_correlation: mean absolute correlation of each kernel with its own initial values; None where
            these are not known.
    """

    kernels: int
    mean_autocorrelation: float
    share_smooth: float
    share_more_than_flat: float
    mean_initial_correlation: float | None = None

    def to_json(self) -> dict[str, Any]:
        """As the card keeps them; figures that are not known are left out."""
        return {name: value for name, value in asdict(self).items() if value is not None}


def kernel_figures(kernels: np.ndarray, initial: np.ndarray | None = None) -> KernelFigures:
    """All figures of kernels of shape (height, width, colours, units), `initial` being their first values.

    Raises:
        ValueError: the kernels are not of rank 4, or `initial` has another shape.
    """
    autocorrelation = lag1_autocorrelation(kernels)
    correlation = None if initial is None else float(initial_correlation(kernels, initial).mean())
    return KernelFigures(
        kernels=int(kernels.shape[-1]),
        mean_autocorrelation=float(autocorrelation.mean()),
        share_smooth=float((autocorrelation > SMOOTH).mean()),
        share_more_than_flat=float((flat_share(kernels) < FLAT).mean()),
        mean_initial_correlation=correlation,
    )


def lag1_autocorrelation(kernels: np.ndarray) -> np.ndarray:
    """Spatial autocorrelation at a distance of one pixel, the mean of the horizontal and the vertical one.

    Each is taken over all colours of a kernel: the sum of the products of neighbours over the root of the product of
    their energies. A kernel of zeros gives 0.

    Args:
        kernels: (height, width, colours, units).

    Returns:
        (units,) float64, from -1 to 1.
    """
    values = _checked(kernels)
    horizontal = _similarity(values[:, :-1], values[:, 1:])
    vertical = _similarity(values[:-1], values[1:])
    return (horizontal + vertical) / 2


def flat_share(kernels: np.ndarray) -> np.ndarray:
    """Share of a kernel's energy that lies in its three per-colour means; a kernel of zeros counts as flat (1).

    Args:
        kernels: (height, width, colours, units).

    Returns:
        (units,) float64, from 0 (no colour of its own) to 1 (nothing but one flat colour).
    """
    values = _checked(kernels)
    height, width = values.shape[:2]
    energy = np.square(values).sum(axis=(0, 1, 2))
    flat = height * width * np.square(values.mean(axis=(0, 1))).sum(axis=0)
    return np.divide(flat, energy, out=np.ones_like(flat), where=energy > 0)


def colour_share(kernels: np.ndarray) -> np.ndarray:
    """Share of a kernel's energy that is colour: what is left of it when the mean of red, green and blue is taken away.

    Args:
        kernels: (height, width, colours, units).

    Returns:
        (units,) float64, from 0 (grey, as the first 48 kernels of the paper's Figure 3 are) to 1; 0 for zeros.
    """
    values = _checked(kernels)
    energy = np.square(values).sum(axis=(0, 1, 2))
    colour = np.square(values - values.mean(axis=2, keepdims=True)).sum(axis=(0, 1, 2))
    return np.divide(colour, energy, out=np.zeros_like(energy), where=energy > 0)


def initial_correlation(kernels: np.ndarray, initial: np.ndarray) -> np.ndarray:
    """Absolute (Pearson) correlation of every kernel with its own initial values; 0 where either is constant.

    Args:
        kernels, initial: (height, width, colours, units).

    Returns:
        (units,) float64, from 0 to 1.

    Raises:
        ValueError: the two shapes differ.
    """
    if np.shape(kernels) != np.shape(initial):
        raise ValueError(
            f"initial kernels: expected the kernels' shape {np.shape(kernels)}. Received: {np.shape(initial)}"
        )
    final, first = _checked(kernels), _checked(initial)
    return np.abs(_similarity(final - final.mean(axis=(0, 1, 2)), first - first.mean(axis=(0, 1, 2))))


def active_units(
    kernels: np.ndarray,
    bias: np.ndarray,
    photos: Iterable[np.ndarray],
    *,
    stride: int,
    padding: tuple[int, int] = (0, 0),
) -> np.ndarray:
    """Which units respond above zero (so that ReLU lets them through) anywhere on any of the photos.

    Args:
        kernels: (height, width, colours, units); bias: (units,).
        photos: prepared pixels of one photo each, (size, size, colours) float.
        stride: of the convolution, in pixels.
        padding: rows above and below, and so many columns on the left and on the right.

    Returns:
        (units,) bool.
    """
    height, width, colours, units = kernels.shape
    weights = kernels.transpose(2, 0, 1, 3).reshape(colours * height * width, units).astype(np.float32)
    active = np.zeros(units, bool)
    for pixels in photos:
        padded = np.pad(pixels, (padding, padding, (0, 0)))
        # (rows, columns, colours, height, width): every position's window, as one matrix product over them all.
        windows = np.lib.stride_tricks.sliding_window_view(padded, (height, width), (0, 1))[::stride, ::stride]
        patches = windows.reshape(-1, colours * height * width).astype(np.float32)
        active |= (patches @ weights).max(axis=0) + bias > 0
    return active


def _similarity(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    products = (first * second).sum(axis=(0, 1, 2))
    energies = np.sqrt(np.square(first).sum(axis=(0, 1, 2)) * np.square(second).sum(axis=(0, 1, 2)))
    return np.divide(products, energies, out=np.zeros_like(products), where=energies > 0)


def _checked(kernels: np.ndarray) -> np.ndarray:
    if np.ndim(kernels) != 4:
        raise ValueError(f"kernels: expected (height, width, colours, units). Received: {np.shape(kernels)}")
    return np.asarray(kernels, np.float64)
