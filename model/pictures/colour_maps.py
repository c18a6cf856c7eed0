"""Values -> levels -> colours: the scales in which feature maps and kernels are shown. Pure NumPy.

A value first becomes a level of 1 to 255 (contrast included), a level then a colour. Level 0 is nobody's value: it is
left for the gaps between tiles, so that a whole grid is one 8-bit picture with a colour table.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

LOWEST_LEVEL, MIDDLE_LEVEL, HIGHEST_LEVEL = 1, 128, 255

# Finer than the 255 levels, so that a gamma that spreads the dark values does not show steps there.
_FINE_STEPS = 4096


@dataclass(frozen=True)
class ColourMap:
    """A scale of colours; `stops` are (position 0-1, red, green, blue), joined by straight lines in RGB.

    `signed` scales are centred: their middle is the value zero.
    """

    name: str
    stops: tuple[tuple[float, int, int, int], ...]
    signed: bool = False

    def table(self) -> np.ndarray:
        """(256, 3) uint8: the colour of each level; level 0, which no value has, gets the colour of level 1."""
        return _table(self)


@lru_cache
def _table(colour_map: ColourMap) -> np.ndarray:
    stops = np.asarray(colour_map.stops, np.float64)
    # Level 128 is the exact middle of 1 ... 255: zero of a signed scale keeps its own colour.
    positions = (np.arange(256) - LOWEST_LEVEL) / (HIGHEST_LEVEL - LOWEST_LEVEL)
    channels = [np.interp(positions, stops[:, 0], stops[:, channel]) for channel in (1, 2, 3)]
    table = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    table.setflags(write=False)
    return table


# Few control points, chosen by eye to follow the family look of matplotlib's scales of these names: dark to light with
# luminance rising all the way (a test holds them to that).
GREY = ColourMap("grey", ((0, 0, 0, 0), (1, 255, 255, 255)))
VIRIDIS = ColourMap(
    "viridis",
    (
        (0, 66, 4, 84),
        (0.2, 66, 66, 134),
        (0.4, 43, 116, 142),
        (0.6, 34, 166, 132),
        (0.8, 122, 208, 80),
        (1, 252, 230, 38),
    ),
)
MAGMA = ColourMap(
    "magma",
    (
        (0, 2, 1, 6),
        (0.2, 60, 18, 112),
        (0.4, 138, 40, 128),
        (0.6, 220, 74, 106),
        (0.8, 252, 156, 110),
        (1, 252, 252, 190),
    ),
)
BLUE_WHITE_RED = ColourMap(
    "blue-white-red",
    (
        (0, 18, 52, 140),
        (0.25, 82, 140, 214),
        (0.5, 248, 248, 248),
        (0.75, 226, 108, 88),
        (1, 142, 12, 32),
    ),
    signed=True,
)

UNSIGNED_MAPS: tuple[ColourMap, ...] = (GREY, VIRIDIS, MAGMA)


@lru_cache(maxsize=64)
def _level_table(gamma: float, signed: bool) -> np.ndarray:
    fraction = np.linspace(0, 1, _FINE_STEPS + 1)
    if signed:
        centred = 2 * fraction - 1
        fraction = (np.sign(centred) * np.abs(centred) ** gamma + 1) / 2
    else:
        fraction = fraction**gamma
    levels = np.rint(LOWEST_LEVEL + fraction * (HIGHEST_LEVEL - LOWEST_LEVEL))
    return levels.astype(np.uint8)


def levels(
    values: np.ndarray,
    low: np.ndarray | float,
    high: np.ndarray | float,
    *,
    gamma: float = 1.0,
    signed: bool = False,
) -> np.ndarray:
    """The level, 1 to 255, of every value.

    Args:
        values: any shape, float32.
        low, high: the values of the first and the last level, broadcast against `values`; values beyond are cut.
            Where `low` equals `high`, everything is at the first level (the middle one if `signed`).
        gamma: the fraction of the way from low to high is raised to this power: below 1 brightens what is dark. With
            `signed` it acts on both sides of the middle.
        signed: `low` is meant to be minus `high`; the middle level is zero.

    Returns:
        uint8, the shape of `values`. NaN counts as `low`.

    Raises:
        ValueError: gamma is not above 0.
    """
    if not gamma > 0:
        raise ValueError(f"gamma: expected a number above 0. Received: {gamma!r}")
    low = np.asarray(low, np.float32)
    span = np.asarray(high, np.float32) - low
    flat = ~(span > 0)
    scale = np.where(flat, 0, _FINE_STEPS / np.where(flat, 1, span)).astype(np.float32)
    offset = np.where(flat, _FINE_STEPS / 2 if signed else 0, -low * scale).astype(np.float32) + np.float32(0.5)
    steps = values * scale
    steps += offset
    # fmax and fmin drop NaN, which np.clip would keep and the integer conversion turn into nonsense.
    np.fmax(steps, np.float32(0), out=steps)
    np.fmin(steps, np.float32(_FINE_STEPS), out=steps)
    return _level_table(float(gamma), signed)[steps.astype(np.uint16)]


def bounds(values: np.ndarray, *, common: bool, signed: bool) -> tuple[np.ndarray, np.ndarray]:
    """The values at the two ends of the scale of each tile.

    Args:
        values: (n, height, width[, colours]) float32.
        common: one scale for all tiles, else one for each.
        signed: the ends are equally far from zero.

    Returns:
        low, high: float32 that broadcast against `values`. NaN and infinities are left out.
    """
    axes = tuple(range(1, values.ndim))
    highest = values.max(axis=axes, keepdims=True)
    lowest = values.min(axis=axes, keepdims=True)
    if not (np.isfinite(highest).all() and np.isfinite(lowest).all()):
        finite = np.where(np.isfinite(values), values, np.float32(0))
        highest, lowest = finite.max(axis=axes, keepdims=True), finite.min(axis=axes, keepdims=True)
    if signed:
        highest = np.maximum(np.abs(lowest), np.abs(highest))
        lowest = -highest
    if common and len(values):
        highest = np.broadcast_to(highest.max(), highest.shape)
        lowest = np.broadcast_to(lowest.min(), lowest.shape)
    return lowest, highest


def colours(level: np.ndarray, colour_map: ColourMap) -> np.ndarray:
    """Levels of any shape -> RGB uint8 of that shape with a last axis of 3."""
    return colour_map.table()[level]


def kernel_colours(kernels: np.ndarray, *, common: bool) -> np.ndarray:
    """Kernels over red, green and blue as pictures of their own colours: zero is mid-grey.

    Args:
        kernels: (n, height, width, 3) float32.
        common: one scale for all kernels, else each kernel's largest magnitude reaches black or full colour.

    Returns:
        (n, height, width, 3) uint8.
    """
    low, high = bounds(kernels, common=common, signed=True)
    return levels(kernels, low, high, signed=True)
