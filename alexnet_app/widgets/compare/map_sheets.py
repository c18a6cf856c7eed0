"""The maps of one layer of two answers on one scale, and their difference, each as one picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QImage

from alexnet_app.pictures.images import image_of_levels
from alexnet_app.pictures.map_display import unit_maps
from alexnet_app.pictures.tile_fitting import best_columns
from alexnet_app.pictures.tiles import MosaicLayout, enlarge, mosaic
from model.networks.results import FeatureMaps
from model.pictures.colour_maps import BLUE_WHITE_RED, GREY, ColourMap, levels

_GAMMA = 0.6


@dataclass(frozen=True, eq=False)
class MapSheets:
    """Two sheets and what lies between them.

    Attributes:
        one, other: every map, on one scale.
        difference: other minus one, None where the two have no common shape.
        end: the value at the upper end of the scale of the maps.
        colour_map: of the maps.
        most: the magnitude at the ends of the difference's scale.
    """

    one: QImage
    other: QImage
    difference: QImage | None
    end: float
    colour_map: ColourMap
    most: float


def map_sheets(one: FeatureMaps, other: FeatureMaps, gap: QColor) -> MapSheets:
    """Draws the sheets; `gap` is the colour between two maps."""
    first, second = unit_maps(one).astype(np.float32), unit_maps(other).astype(np.float32)
    signed = bool(min(first.min(), second.min()) < 0)
    end = float(max(np.abs(first).max(), np.abs(second).max()))
    colour_map = BLUE_WHITE_RED if signed else GREY
    low = -end if signed else 0.0

    def sheet(values: np.ndarray, low: float, high: float, colours: ColourMap) -> QImage:
        shades = levels(values, low, high, gamma=_GAMMA, signed=colours.signed)
        own = max(shades.shape[1:])
        shades = enlarge(shades, max(1, 8 // own)) if own < 8 else shades
        height, width = shades.shape[1:]
        columns = best_columns(len(shades), max(1, round((len(shades) * height / width) ** 0.5)), None)
        return image_of_levels(mosaic(shades, MosaicLayout(len(shades), columns, height, width, 1)), colours, gap)

    difference, most = None, 0.0
    if first.shape == second.shape:
        change = second - first
        most = float(np.abs(change).max())
        difference = sheet(change, -most, most, BLUE_WHITE_RED)
    return MapSheets(
        sheet(first, low, end, colour_map), sheet(second, low, end, colour_map), difference, end, colour_map, most
    )
