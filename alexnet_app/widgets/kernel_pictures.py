"""A layer's kernels as one picture for a report."""

from __future__ import annotations

import numpy as np

from alexnet_app.widgets.colour_maps import BLUE_WHITE_RED, bounds, colours, levels
from alexnet_app.widgets.tiles import MosaicLayout, mosaic
from model.kernel_sheet import kernel_sheet
from model.results import Kernels

_WIDTH = 1200


def kernel_picture(kernels: Kernels, unit: int, columns: int = 1) -> np.ndarray:
    """RGB kernels as in the paper's Figure 3; of a deeper layer every slice of one unit, on one signed scale.

    Args:
        kernels: of a convolution.
        unit: the unit whose slices are shown where there are more than three.
        columns: of the layer, for the line between the two GPUs.

    Returns:
        (height, width, 3) uint8.
    """
    height, width, depth, _ = kernels.values.shape
    if depth == 3:
        return kernel_sheet(kernels.values, columns=columns, enlargement=max(1, _WIDTH // (16 * (width + 1))))
    slices = np.ascontiguousarray(np.moveaxis(kernels.values[..., unit], -1, 0), np.float32)
    per_row = min(depth, 16)
    factor = max(1, _WIDTH // (per_row * (width + 1)))
    layout = MosaicLayout(depth, per_row, height * factor, width * factor, gap=factor)
    low, high = bounds(slices, common=True, signed=True)
    tiles = colours(levels(slices, low, high, signed=True), BLUE_WHITE_RED)
    return mosaic(tiles, layout, fill=255)
