"""The patches of a layer as pictures: cut at the exact receptive field, nine a unit. NumPy and Pillow only."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

import numpy as np
from PIL import Image

from model.exciting.strongest import NOBODY, PLACES, StrongestPatches
from model.geometry import LayerDescription
from model.progress.steps import result_of

_GAP, _UNIT_GAP = 1, 6
_BACKGROUND, _BEYOND = 255, 128
_ACROSS = 3
_SMALLEST_TILE, _LARGEST_TILE = 24, 64


def patch(square: np.ndarray, layer: LayerDescription, row: int, column: int) -> np.ndarray:
    """What one position of a layer sees, (side, side, 3) uint8; mid-grey beyond the square's edge.

    Args:
        square: (side, side, 3) uint8, what the network saw.
    """
    if not layer.is_spatial:
        return square
    left, top, right, bottom = (round(edge) for edge in layer.receptive_region(row, column))
    result = np.full((bottom - top, right - left, 3), _BEYOND, np.uint8)
    height, width = square.shape[:2]
    inside = slice(max(top, 0), min(bottom, height)), slice(max(left, 0), min(right, width))
    result[inside[0].start - top : inside[0].stop - top, inside[1].start - left : inside[1].stop - left] = square[
        inside
    ]
    return result


def layer_sheet(
    patches: StrongestPatches,
    layer: LayerDescription,
    square_of: Callable[[int], np.ndarray | None],
    units: Sequence[int] | None = None,
) -> np.ndarray:
    """Nine patches, three by three, for each unit; the units row by row, about as wide as high.

    Args:
        square_of: index of a photo -> its square, or None if it cannot be read any more; asked once for each.
        units: which; all by default.

    Returns:
        (height, width, 3) uint8.
    """
    return result_of(sheet_in_steps(patches, layer, square_of, units))


def sheet_in_steps(
    patches: StrongestPatches,
    layer: LayerDescription,
    square_of: Callable[[int], np.ndarray | None],
    units: Sequence[int] | None = None,
) -> Generator[tuple[int, int], None, np.ndarray]:
    """As `layer_sheet`; after each photo it gives (photos done, all photos of the sheet)."""
    chosen = list(range(patches.units) if units is None else units)
    field = layer.receptive_field if layer.is_spatial else _LARGEST_TILE
    tile = min(max(field, _SMALLEST_TILE), _LARGEST_TILE)
    if field < tile:
        tile = -(-tile // field) * field  # enlarged by a whole factor, without smoothing
    block = _ACROSS * (tile + _GAP) - _GAP + _UNIT_GAP
    across = max(1, round(np.sqrt(len(chosen) * 1.5)))
    down = -(-len(chosen) // across)
    sheet = np.full((down * block + _UNIT_GAP, across * block + _UNIT_GAP, 3), _BACKGROUND, np.uint8)
    places: dict[int, list[tuple[int, int]]] = {}
    for number, unit in enumerate(chosen):
        for place in range(PLACES):
            photo = int(patches.photos[unit, place])
            if photo != NOBODY:
                places.setdefault(photo, []).append((number, place))
    for done, (photo, wanted) in enumerate(sorted(places.items()), 1):
        square = square_of(photo)
        yield done, len(places)
        if square is None:
            continue
        for number, place in wanted:
            unit = chosen[number]
            cut = patch(square, layer, int(patches.rows[unit, place]), int(patches.columns[unit, place]))
            top = _UNIT_GAP + number // across * block + place // _ACROSS * (tile + _GAP)
            left = _UNIT_GAP + number % across * block + place % _ACROSS * (tile + _GAP)
            sheet[top : top + tile, left : left + tile] = _scaled(cut, tile)
    return sheet


def _scaled(cut: np.ndarray, tile: int) -> np.ndarray:
    how = Image.Resampling.NEAREST if tile >= cut.shape[0] else Image.Resampling.BOX
    return np.asarray(Image.fromarray(cut).resize((tile, tile), how))
