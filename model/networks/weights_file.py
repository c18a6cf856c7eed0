"""Smaller weights files that stay plain `.weights.h5`, as Keras reads them: rounded, shuffled, gzip.

A weight is rounded to a whole multiple of a power of two and stored in float16, where such a number needs few of the
sixteen bits; HDF5's byte shuffle puts the bits that say something next to each other, and gzip does the rest. Both
filters are part of every HDF5 library. The same in float32 is a quarter larger and twice as slow to read, and HDF5's
scale-offset filter, whose steps are powers of ten, is a third larger at the same noise (measured on fc6-sized
matrices).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from model.writing import written_whole

# A dense layer averages over thousands of weights, and their rounding errors with them; a convolution over hundreds.
DENSE_DECIBELS = 18.5
CONVOLUTION_DECIBELS = 38.0
_LARGEST_MULTIPLE = 2**11
"""float16 holds every whole number up to here exactly."""


@dataclass(frozen=True)
class Rounding:
    """What became of one array: its path in the file, the step in which it is counted, and the signal to noise.

    `step` is 0, and `decibels` infinite, where nothing was rounded.
    """

    path: str
    step: float
    decibels: float


def compress_weights(
    source: Path | str,
    target: Path | str,
    *,
    dense_decibels: float = DENSE_DECIBELS,
    convolution_decibels: float = CONVOLUTION_DECIBELS,
) -> tuple[Rounding, ...]:
    """Writes the weights file `source` again, smaller.

    Kernels of dense and convolutional layers are rounded, each to the coarsest power of two that leaves the signal
    (the weights' energy) at least so many decibels above the noise (the rounding's). Kernels that see the photo
    itself (three input channels) and biases are stored as they are: they are few, and the former are looked at.

    Args:
        source: a Keras weights file; it is not changed.
        target: the new file, whole or not at all.
        dense_decibels, convolution_decibels: least signal-to-noise ratios.

    Returns:
        One record an array, in the file's order.

    Raises:
        OSError: `source` is no HDF5 file, or `target` cannot be written.
    """
    roundings: list[Rounding] = []

    def copy(path: str, item: Any) -> None:
        if isinstance(item, h5py.Group):
            new = smaller.require_group(path)
        else:
            values = item[()]
            least = {2: dense_decibels, 4: convolution_decibels}.get(values.ndim, math.inf)
            if values.ndim == 4 and values.shape[2] == 3:
                least = math.inf
            rounded, rounding = _rounded(path, values, least)
            roundings.append(rounding)
            filters = {"shuffle": True, "compression": "gzip", "compression_opts": 6} if values.ndim > 1 else {}
            new = smaller.create_dataset(path, data=rounded, chunks=_chunks(rounded.shape), **filters)
        new.attrs.update(item.attrs)

    with (
        written_whole(target) as draft,
        h5py.File(source, "r") as whole,
        h5py.File(draft, "w") as smaller,
    ):
        smaller.attrs.update(whole.attrs)
        whole.visititems(copy)
    return tuple(roundings)


def _rounded(path: str, values: np.ndarray, least_decibels: float) -> tuple[np.ndarray, Rounding]:
    energy = float(np.square(values, dtype=np.float64).mean())
    largest = float(np.abs(values).max(initial=0))
    if not math.isfinite(least_decibels) or energy == 0:
        return values, Rounding(path, 0.0, math.inf)
    # Rounding to steps adds noise of step^2 / 12, so this is near; the loop settles it.
    exponent = math.ceil(math.log2(math.sqrt(12 * energy) * 10 ** (-least_decibels / 20))) + 1
    while True:
        step = 2.0**exponent
        rounded = np.round(values / step) * step
        noise = float(np.square(values - rounded, dtype=np.float64).mean())
        decibels = math.inf if noise == 0 else 10 * math.log10(energy / noise)
        if decibels >= least_decibels:
            break
        exponent -= 1
    if (
        largest / step > _LARGEST_MULTIPLE
        or largest > float(np.finfo(np.float16).max)
        or step < float(np.finfo(np.float16).tiny)
    ):
        return values, Rounding(path, 0.0, math.inf)
    return rounded.astype(np.float16), Rounding(path, step, decibels)


def _chunks(shape: tuple[int, ...]) -> tuple[int, ...] | None:
    """Pieces of about a million numbers: large enough for gzip, small enough for the reader's cache."""
    if len(shape) < 2:
        return None
    row = int(np.prod(shape[1:]))
    return (max(1, min(shape[0], 2**20 // row)), *shape[1:])
