"""The maps of one layer of two answers, and their difference, each as one picture."""

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

GAMMA = 0.6


@dataclass(frozen=True)
class SheetScale:
    """From `low` to `end` in the colours of `colour_map`."""

    low: float
    end: float
    colour_map: ColourMap


@dataclass(frozen=True, eq=False)
class MapSheets:
    """Two sheets and what lies between them.

    Attributes:
        one, other: every map.
        one_scale, other_scale: the same where the maps can be compared, else each sheet has its own: a network of small
            numbers beside one of large ones would be a blank.
        difference: other minus one, None where the two have no common shape.
        most: the magnitude at the ends of the difference's scale.
    """

    one: QImage
    other: QImage
    one_scale: SheetScale
    other_scale: SheetScale
    difference: QImage | None
    most: float


def map_sheets(one: FeatureMaps, other: FeatureMaps, gap: QColor) -> MapSheets:
    """Draws the sheets; `gap` is the colour between two maps."""
    first, second = unit_maps(one).astype(np.float32), unit_maps(other).astype(np.float32)
    comparable = first.shape == second.shape
    one_scale, other_scale = (_scale(first, second),) * 2 if comparable else (_scale(first), _scale(second))

    def sheet(values: np.ndarray, scale: SheetScale) -> QImage:
        colours = scale.colour_map
        shades = levels(values, scale.low, scale.end, gamma=GAMMA, signed=colours.signed)
        own = max(shades.shape[1:])
        shades = enlarge(shades, max(1, 8 // own)) if own < 8 else shades
        height, width = shades.shape[1:]
        columns = best_columns(len(shades), max(1, round((len(shades) * height / width) ** 0.5)), None)
        return image_of_levels(mosaic(shades, MosaicLayout(len(shades), columns, height, width, 1)), colours, gap)

    difference, most = None, 0.0
    if comparable:
        change = second - first
        most = float(np.abs(change).max())
        difference = sheet(change, SheetScale(-most, most, BLUE_WHITE_RED))
    return MapSheets(sheet(first, one_scale), sheet(second, other_scale), one_scale, other_scale, difference, most)


def _scale(*maps: np.ndarray) -> SheetScale:
    """For all of them together."""
    end = float(max(np.abs(values).max() for values in maps))
    if min(values.min() for values in maps) < 0:
        return SheetScale(-end, end, BLUE_WHITE_RED)
    return SheetScale(0.0, end, GREY)
