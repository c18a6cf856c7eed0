"""A layer's kernels as one picture for a report."""

from __future__ import annotations

import numpy as np

from alexnet_app.pictures.kernel_pictures import has_colours, slice_levels, unit_slices
from alexnet_app.pictures.tiles import MosaicLayout, mosaic
from model.networks.kernel_sheet import kernel_sheet
from model.networks.results import Kernels
from model.pictures.colour_maps import BLUE_WHITE_RED, colours

_WIDTH = 1200
_PER_ROW = 16


def kernel_picture(kernels: Kernels, unit: int, columns: int = 1) -> np.ndarray:
    """RGB kernels as in the paper's Figure 3; of a deeper layer every slice of one unit, on one signed scale.

    Args:
        kernels: of a convolution.
        unit: the unit whose slices are shown where the layer does not read colours.
        columns: of the layer, for the line between the two GPUs.

    Returns:
        (height, width, 3) uint8.
    """
    height, width, depth, _ = kernels.values.shape
    factor = max(1, _WIDTH // (min(depth if not has_colours(kernels) else _PER_ROW, _PER_ROW) * (width + 1)))
    if has_colours(kernels):
        return kernel_sheet(kernels.values, columns=columns, per_row=_PER_ROW, enlargement=factor)
    tiles = colours(slice_levels(unit_slices(kernels, unit), common=True), BLUE_WHITE_RED)
    layout = MosaicLayout(depth, min(depth, _PER_ROW), height * factor, width * factor, gap=factor)
    return mosaic(tiles, layout, fill=255)
