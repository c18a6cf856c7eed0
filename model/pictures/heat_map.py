"""A map of values over the photo that it belongs to, and the same as a figure with legend and caption.

NumPy and Pillow only: the window and the commands draw with it.
"""

from __future__ import annotations

import textwrap

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from model.pictures.colour_maps import BLUE_WHITE_RED, MAGMA, ColourMap, colours, levels

Region = tuple[float, float, float, float]

_MARGIN, _LEGEND_WIDTH, _TEXT_SIZE = 12, 14, 15
_PAPER, _INK = (255, 255, 255), (20, 20, 20)
_OUTSIDE = 0.45
"""How bright the photo stays outside the square that the network saw."""
_SHARE_WITHIN = 0.995
_LEAST_VEIL = 0.3
"""How strongly a value of zero lies over the photo, of 1 for the largest: where nothing is, the photo is seen."""
_DARKER = [int(_OUTSIDE * value) for value in range(256)]


def heat_map_scale(values: np.ndarray, *, signed: bool) -> tuple[float, float]:
    """The values of the scale's two ends: 0, or minus the upper end, and the magnitude that 99.5 % do not exceed.

    Maps of gradients have a few values far above all others, which would leave the rest of the map black.
    """
    high = float(np.quantile(np.abs(values), _SHARE_WITHIN, method="higher"))
    return (-high if signed else 0.0), high


def heat_map_colours(
    values: np.ndarray, *, signed: bool, scale: tuple[float, float] | None = None, colour_map: ColourMap | None = None
) -> np.ndarray:
    """(height, width) values -> (height, width, 3) uint8: magma from 0 up, or blue-white-red around 0 if `signed`."""
    low, high = scale or heat_map_scale(values, signed=signed)
    return colours(levels(values, low, high, signed=signed), colour_map or heat_map_colour_map(signed))


def heat_map_colour_map(signed: bool) -> ColourMap:
    return BLUE_WHITE_RED if signed else MAGMA


def over_photo(
    photo: np.ndarray,
    region: Region,
    values: np.ndarray,
    *,
    signed: bool,
    strength: float = 0.6,
    scale: tuple[float, float] | None = None,
) -> np.ndarray:
    """Lays a map over the part of the photo that the network saw.

    Under the map the photo is grey, so that every colour means a value, and a value near zero covers it least;
    outside the square the photo keeps its colours and is darker.

    Args:
        photo: (height, width, 3) uint8 RGB.
        region: (left, top, right, bottom) of the square in the photo's pixels; may reach beyond the photo.
        values: (side, side) float32.
        signed: whether values below zero mean something.
        strength: 0 shows the photo alone, 1 the colour of the largest value alone where that stands.
        scale: by default `heat_map_scale`.

    Returns:
        (height, width, 3) uint8.

    Raises:
        ValueError: `strength` is not within 0 and 1.
    """
    if not 0 <= strength <= 1:
        raise ValueError(f"strength: expected 0 to 1. Received: {strength!r}")
    height, width = photo.shape[:2]
    left, top, right, bottom = (round(edge) for edge in region)
    size = max(right - left, 1), max(bottom - top, 1)
    inside = max(left, 0), max(top, 0), min(left + size[0], width), min(top + size[1], height)
    low, high = scale or heat_map_scale(values, signed=signed)
    heat = Image.fromarray(heat_map_colours(values, signed=signed, scale=(low, high)))
    share = np.clip(np.abs(values) / high, 0, 1) if high > 0 else np.zeros_like(values)
    veil = np.rint(255 * strength * (_LEAST_VEIL + (1 - _LEAST_VEIL) * share)).astype(np.uint8)
    heat.putalpha(Image.fromarray(veil))
    # The part of the map that lies on the photo, in the photo's pixels.
    shown = heat.resize(size, Image.Resampling.BILINEAR)
    shown = shown.crop((inside[0] - left, inside[1] - top, inside[2] - left, inside[3] - top))
    whole = Image.fromarray(np.ascontiguousarray(photo))
    result = whole.point(_DARKER * 3)
    below = whole.crop(inside)
    # Pillow's grey is the luma of ITU-R BT.601. It comes in fast, before the map has its strength.
    base = Image.blend(below, below.convert("L").convert("RGB"), min(1.0, 4 * strength))
    base.paste(shown, mask=shown.getchannel("A"))
    result.paste(base, inside[:2])
    return np.asarray(result)


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
