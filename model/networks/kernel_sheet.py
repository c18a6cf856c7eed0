"""First-layer kernels as one picture, laid out as in the paper's Figure 3. NumPy only."""

from __future__ import annotations

import numpy as np

BACKGROUND = 255
GAP = 1
"""Kernel pixels between two kernels, before enlargement; the line between two columns (GPUs) takes three of them."""


def kernel_sheet(
    kernels: np.ndarray, *, columns: int = 1, per_row: int = 16, enlargement: int = 4, common_scale: bool = False
) -> np.ndarray:
    """All kernels as RGB tiles, sixteen in a row; each column's (GPU's) kernels stand together, a line between.

    Mid-grey is zero. Tiles are enlarged by a whole factor without smoothing.

    Args:
        kernels: (height, width, 3, units), or of one channel, drawn in grey.
        columns: in how many columns the layer is split; 2 gives Figure 3's 48 above 48.
        per_row: kernels in a row.
        enlargement: screen pixels for one kernel pixel.
        common_scale: one scale for all kernels, rather than each its own.

    Returns:
        (height, width, 3) uint8.

    Raises:
        ValueError: the kernels are neither RGB nor grey, or `columns` does not divide their number.
    """
    if kernels.ndim != 4 or kernels.shape[2] not in (1, 3):
        raise ValueError(f"kernels: expected (height, width, 3 or 1, units). Received: {kernels.shape}")
    if kernels.shape[2] == 1:
        kernels = kernels.repeat(3, axis=2)
    height, width, _, units = kernels.shape
    if columns < 1 or units % columns:
        raise ValueError(f"columns: expected a divisor of {units}. Received: {columns}")
    tiles = _pixels(kernels, common_scale)
    own = units // columns
    rows = -(-own // per_row)
    across = min(per_row, own)
    step_y, step_x = height + GAP, width + GAP
    line = 3 * GAP
    sheet = np.full(
        (columns * rows * step_y + GAP + (columns - 1) * line, across * step_x + GAP, 3), BACKGROUND, np.uint8
    )
    for unit in range(units):
        column, index = divmod(unit, own)
        row, place = divmod(index, per_row)
        top = GAP + (column * rows + row) * step_y + column * line
        left = GAP + place * step_x
        sheet[top : top + height, left : left + width] = tiles[..., unit]
    for column in range(1, columns):
        middle = column * (rows * step_y + line) - line // 2
        sheet[middle] = 0
    return sheet.repeat(enlargement, axis=0).repeat(enlargement, axis=1)


def _pixels(kernels: np.ndarray, common_scale: bool) -> np.ndarray:
    values = kernels.astype(np.float32)
    largest = np.abs(values).max() if common_scale else np.abs(values).max(axis=(0, 1, 2))
    scaled = np.divide(values, largest, out=np.zeros_like(values), where=largest > 0)
    return np.round(127.5 + 127.5 * scaled).astype(np.uint8)
