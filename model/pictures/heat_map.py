"""A map of values over the photo that it belongs to, and the same as a figure with legend and caption.

NumPy and Pillow only: the window and the commands draw with it.
"""

from __future__ import annotations

import textwrap

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from model.pictures.colour_maps import BLUE_WHITE_RED, MAGMA, ColourMap, bounds, colours, levels

Region = tuple[float, float, float, float]

_MARGIN, _LEGEND_WIDTH, _TEXT_SIZE = 12, 14, 15
_PAPER, _INK = (255, 255, 255), (20, 20, 20)
_OUTSIDE = 0.45
"""How bright the photo stays outside the square that the network saw."""


def heat_map_scale(values: np.ndarray, *, signed: bool) -> tuple[float, float]:
    """The values of the scale's two ends: 0 (or minus the largest magnitude) and the largest one."""
    low, high = bounds(values[np.newaxis], common=True, signed=signed)
    return (float(low.min()) if signed else min(0.0, float(low.min()))), float(high.max())


def heat_map_colours(
    values: np.ndarray, *, signed: bool, scale: tuple[float, float] | None = None, colour_map: ColourMap | None = None
) -> np.ndarray:
    """(height, width) values -> (height, width, 3) uint8: magma from 0 up, or blue-white-red around 0 if `signed`."""
    low, high = scale or heat_map_scale(values, signed=signed)
    return colours(levels(values, low, high, signed=signed), colour_map or heat_map_colour_map(signed))


def heat_map_colour_map(signed: bool) -> ColourMap:
    return BLUE_WHITE_RED if signed else MAGMA


def over_photo(photo: np.ndarray, region: Region, heat: np.ndarray, strength: float = 0.6) -> np.ndarray:
    """Lays the colours of a map over the part of the photo that the network saw.

    Under the map the photo is grey, so that every colour means a value; outside the square it keeps its colours and
    is darker.

    Args:
        photo: (height, width, 3) uint8 RGB.
        region: (left, top, right, bottom) of the square in the photo's pixels; may reach beyond the photo.
        heat: (side, side, 3) uint8, the map's colours.
        strength: 0 shows the photo alone, 1 the map alone.

    Returns:
        (height, width, 3) uint8.

    Raises:
        ValueError: `strength` is not within 0 and 1.
    """
    if not 0 <= strength <= 1:
        raise ValueError(f"strength: expected 0 to 1. Received: {strength!r}")
    height, width = photo.shape[:2]
    left, top, right, bottom = (round(edge) for edge in region)
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    inside = slice(max(top, 0), min(bottom, height)), slice(max(left, 0), min(right, width))
    result = (photo * _OUTSIDE).astype(np.uint8)
    below = photo[inside].astype(np.float32)
    # The weights of luma in ITU-R BT.601.
    grey = (below @ np.array([0.299, 0.587, 0.114], np.float32))[..., np.newaxis]
    wide = Image.fromarray(heat).resize((right - left, bottom - top), Image.Resampling.BILINEAR)
    shown = np.asarray(wide)[inside[0].start - top : inside[0].stop - top, inside[1].start - left :]
    shown = shown[:, : inside[1].stop - inside[1].start]
    base = below + min(1.0, 4 * strength) * (grey - below)
    result[inside] = np.rint(base + strength * (shown - base)).astype(np.uint8)
    return result


def with_legend(picture: np.ndarray, scale: tuple[float, float], colour_map: ColourMap, caption: str) -> np.ndarray:
    """A figure: the picture, beside it the colours with the values of their ends, below it the caption.

    Returns:
        (height, width, 3) uint8 on white.
    """
    height, width = picture.shape[:2]
    font = ImageFont.load_default(_TEXT_SIZE)
    low, high = (f"{end:.3g}" for end in scale)
    numbers = max(round(font.getlength(text)) for text in (low, high)) + _MARGIN
    whole = _MARGIN + width + _MARGIN + _LEGEND_WIDTH + 4 + numbers
    letters = max(10, int((whole - 2 * _MARGIN) / font.getlength("n")))
    lines = [line for part in caption.splitlines() for line in textwrap.wrap(part, letters)]
    step = _TEXT_SIZE + 5
    tall = _MARGIN + height + _MARGIN + len(lines) * step + _MARGIN // 2
    sheet = Image.new("RGB", (whole, tall), _PAPER)
    sheet.paste(Image.fromarray(picture), (_MARGIN, _MARGIN))
    bar = colour_map.table()[np.rint(np.linspace(255, 1, height)).astype(int)][:, np.newaxis]
    bar_left = _MARGIN + width + _MARGIN
    sheet.paste(Image.fromarray(np.ascontiguousarray(bar.repeat(_LEGEND_WIDTH, axis=1))), (bar_left, _MARGIN))
    draw = ImageDraw.Draw(sheet)
    beside = bar_left + _LEGEND_WIDTH + 4
    draw.text((beside, _MARGIN), high, _INK, font, anchor="lt")
    draw.text((beside, _MARGIN + height), low, _INK, font, anchor="lb")
    for number, line in enumerate(lines):
        draw.text((_MARGIN, 2 * _MARGIN + height + number * step), line, _INK, font)
    return np.asarray(sheet)
