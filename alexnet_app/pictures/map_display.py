"""How feature maps are shown: colours, contrast, scale and order; and the levels that come of it. Pure NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from alexnet_app.pictures.tiles import reduce_by_area
from alexnet_app.pictures.unit_facts import unit_extremes, unit_means
from model.networks.results import FeatureMaps
from model.pictures.colour_maps import BLUE_WHITE_RED, GREY, ColourMap, levels

Order = Literal["index", "strength"]


@dataclass(frozen=True)
class MapDisplay:
    """What the person chose for the maps.

    Attributes:
        colour_map: for maps without negative values; others are blue-white-red, centred at zero.
        gamma: the contrast: below 1 brightens what is dark. Raw maps look black, hence the default.
        common_scale: one scale for the whole layer, else one for each map.
        order: of the grid: by unit, or strongest first.
    """

    colour_map: ColourMap = GREY
    gamma: float = 0.6
    common_scale: bool = False
    order: Order = "index"


def unit_maps(maps: FeatureMaps) -> np.ndarray:
    """(units, height, width) view of a layer's maps; a dense layer's values as maps of one pixel."""
    return maps.values.transpose(2, 0, 1) if maps.is_spatial else maps.values.reshape(-1, 1, 1)


def is_signed(maps: FeatureMaps) -> bool:
    """Whether the layer has negative values now: fc8's logits, or the maps of a network with tanh."""
    return bool((unit_extremes(maps)[0] < 0).any())


def shown_colours(maps: FeatureMaps | None, display: MapDisplay) -> ColourMap:
    return BLUE_WHITE_RED if maps is not None and is_signed(maps) else display.colour_map


def strength(maps: FeatureMaps) -> np.ndarray:
    """(units,) float32: the mean of each unit's map, of its magnitude where maps are signed."""
    return np.abs(unit_maps(maps)).mean(axis=(1, 2)) if is_signed(maps) else unit_means(maps)


def unit_order(maps: FeatureMaps, order: Order) -> np.ndarray:
    """(units,) int: the unit at each place of the grid."""
    if order == "index":
        return np.arange(maps.units)
    return np.argsort(-strength(maps), kind="stable")


def scale_ends(maps: FeatureMaps, display: MapDisplay) -> tuple[np.ndarray, np.ndarray]:
    """The values at the ends of each unit's scale.

    The lower end is zero (so that black always means: silent), or minus the upper end where maps are signed. Dense
    layers always have a common scale, for a single value has none of its own.

    Returns:
        low, high: (units,) float32.
    """
    signed = is_signed(maps)
    lowest, high = unit_extremes(maps)
    if signed:
        high = np.maximum(high, -lowest)
    high = np.where(np.isfinite(high), high, np.float32(0)).astype(np.float32)
    if display.common_scale or not maps.is_spatial:
        high = np.full(maps.units, high.max(initial=0), np.float32)
    return (-high if signed else np.zeros_like(high)), high


def map_levels(
    maps: FeatureMaps,
    display: MapDisplay,
    units: np.ndarray,
    size: tuple[int, int] | None = None,
) -> np.ndarray:
    """The levels of some units' maps, ready for a mosaic.

    Args:
        maps: of one layer.
        display: contrast and scale.
        units: (n,) int: which units, in which order.
        size: (height, width) to reduce to by area; None keeps the maps' own.

    Returns:
        (n, height, width) uint8.
    """
    low, high = scale_ends(maps, display)
    tiles = np.ascontiguousarray(unit_maps(maps)[units], dtype=np.float32)
    if size is not None:
        tiles = reduce_by_area(tiles, *size)
    return levels(
        tiles,
        low[units][:, np.newaxis, np.newaxis],
        high[units][:, np.newaxis, np.newaxis],
        gamma=display.gamma,
        signed=is_signed(maps),
    )
