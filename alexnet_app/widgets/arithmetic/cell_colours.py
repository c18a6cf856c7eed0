"""The colours of the matrices: inputs as they are, weights and products in blue, white and red about zero."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.arithmetic.records import Plane
from model.pictures.colour_maps import BLUE_WHITE_RED, GREY, colours, levels


def input_colours(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """(rows, columns, 3) uint8: grey from zero up, or blue, white and red where the layer gives negative values too."""
    if low < 0:
        return signed_colours(values, max(-low, high))
    return colours(levels(values.astype(np.float32), 0.0, high), GREY)


def signed_colours(values: np.ndarray, largest: float) -> np.ndarray:
    """(rows, columns, 3) uint8: blue to red, white at zero."""
    return colours(levels(values.astype(np.float32), -largest, largest, signed=True), BLUE_WHITE_RED)


def pixel_colours(values: np.ndarray, low: float, high: float, colour: int) -> np.ndarray:
    """(rows, columns, 3) uint8: one colour plane of the photo, from black at its least to the full colour."""
    plane = np.zeros((*values.shape, 3), np.uint8)
    plane[..., colour] = levels(values.astype(np.float32), low, high)
    return plane


def common_ends(planes: Sequence[Plane]) -> tuple[float, float, float, float]:
    """Lowest and highest input, largest weight and largest product of all planes: one scale for each matrix."""
    windows = np.stack([plane.window for plane in planes])
    kernels = np.stack([plane.kernel for plane in planes])
    products = np.stack([plane.products for plane in planes])
    return float(windows.min()), float(windows.max()), float(np.abs(kernels).max()), float(np.abs(products).max())
