"""Kernels -> tiles: the 96 of conv1 in their own colours, and the slices of one unit of a deeper layer. Pure NumPy."""

from __future__ import annotations

import numpy as np

from model.networks.results import Kernels
from model.pictures.colour_maps import bounds, kernel_colours, levels


def has_colours(kernels: Kernels) -> bool:
    """Whether the layer reads red, green and blue, or grey: its kernels are pictures."""
    return kernels.values.ndim == 4 and kernels.values.shape[2] in (1, 3) and kernels.groups == 1


def colour_tiles(kernels: Kernels, *, common: bool, units: np.ndarray | None = None) -> np.ndarray:
    """(units, height, width, 3) uint8 of a layer that reads colours; zero is mid-grey."""
    tiles = np.ascontiguousarray(kernels.values.transpose(3, 0, 1, 2))
    if tiles.shape[-1] == 1:
        tiles = tiles.repeat(3, axis=-1)
    pictures = kernel_colours(tiles, common=common)
    return pictures if units is None else pictures[units]


def unit_slices(kernels: Kernels, unit: int) -> np.ndarray:
    """(in / groups, height, width) float32: what one unit has for each channel that it reads."""
    return np.ascontiguousarray(kernels.values[..., unit].transpose(2, 0, 1))


def slice_levels(slices: np.ndarray, *, common: bool) -> np.ndarray:
    """Signed levels of slices, zero in the middle; `common` puts all slices of the unit on one scale."""
    low, high = bounds(slices, common=common, signed=True)
    return levels(slices, low, high, signed=True)


def first_channel(kernels: Kernels, unit: int) -> int:
    """The first channel of the layer before that a unit reads."""
    units = kernels.values.shape[-1]
    return unit // (units // kernels.groups) * kernels.values.shape[2]


def scale_end(kernels: Kernels, unit: int, *, common: bool) -> float:
    """The magnitude at the end of the scale: of one unit, or of all (of all slices of the unit, in deeper layers)."""
    values = kernels.values if common and has_colours(kernels) else kernels.values[..., unit]
    return float(np.abs(values).max())
