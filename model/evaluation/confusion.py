"""A confusion matrix as a picture. NumPy and Pillow only."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from model.networks.results import readable

_INK = (32, 32, 32)
_LINE = (214, 214, 214)
# From no photo to all of a class's: light to dark in one hue, so that it also reads in grey.
_SCALE = np.array([(255, 255, 255), (198, 219, 239), (107, 174, 214), (33, 113, 181), (8, 48, 107)], np.float64)
_MARGIN = 16
_MOST_LABELS = 200


def confusion_picture(confusion: np.ndarray, rows: Sequence[str], columns: Sequence[str]) -> Image.Image:
    """Draws the share of each true class (row) that was answered with each class (column), with a legend.

    The colour follows the root of the share, so that a confusion of a few in a hundred is still seen. Above 200
    classes the names would not fit and are left out.

    Args:
        confusion: (rows, columns) numbers of photos.
        rows, columns: names of the classes.

    Raises:
        ValueError: the names do not fit the matrix.
    """
    if confusion.shape != (len(rows), len(columns)):
        raise ValueError(f"expected a matrix of {len(rows)} x {len(columns)} photos. Received: {confusion.shape}")
    labelled = len(columns) <= _MOST_LABELS
    cell = 14 if labelled else 2
    font = _font(11)
    row_names = [readable(name) for name in rows] if labelled else []
    column_names = [readable(name) for name in columns] if labelled else []
    left = _MARGIN + max((_width(font, name) for name in row_names), default=0) + 6
    above = _MARGIN + 24 + max((_width(font, name) for name in column_names), default=0) + 6
    width, height = cell * len(columns), cell * len(rows)
    picture = Image.new("RGB", (max(left + width + _MARGIN, 460), above + height + 56), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((_MARGIN, _MARGIN - 6), "rows: the true class; columns: the network's answer", _INK, font)

    totals = confusion.sum(axis=1, keepdims=True)
    shares = np.divide(confusion, totals, out=np.zeros(confusion.shape), where=totals > 0)
    colours = _colours(shares).repeat(cell, axis=0).repeat(cell, axis=1)
    picture.paste(Image.fromarray(colours), (left, above))
    if labelled:
        for index in range(len(rows) + 1):
            draw.line([(left, above + index * cell), (left + width, above + index * cell)], _LINE)
        for index in range(len(columns) + 1):
            draw.line([(left + index * cell, above), (left + index * cell, above + height)], _LINE)
        for index, name in enumerate(row_names):
            draw.text((left - 6, above + index * cell + cell / 2), name, _INK, font, anchor="rm")
        for index, name in enumerate(column_names):
            _draw_upwards(picture, name, font, left + index * cell, above - 4, cell)
    _draw_legend(picture, draw, font, left, above + height + 16)
    return picture


def _draw_upwards(
    picture: Image.Image, text: str, font: ImageFont.FreeTypeFont, x: int, bottom: int, cell: int
) -> None:
    label = Image.new("L", (_width(font, text) + 2, cell), 0)
    ImageDraw.Draw(label).text((0, cell / 2), text, 255, font, anchor="lm")
    label = label.rotate(90, expand=True)
    picture.paste(_INK, (x, bottom - label.height), label)


def _draw_legend(
    picture: Image.Image, draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, left: int, top: int
) -> None:
    length = 200
    ramp = _colours(np.linspace(0, 1, length)[np.newaxis] ** 2)
    picture.paste(Image.fromarray(ramp.repeat(10, axis=0)), (left, top))
    draw.rectangle([left, top, left + length, top + 10], outline=_LINE)
    for share in (0.0, 0.05, 0.25, 0.5, 1.0):
        place = left + round(length * share**0.5)
        draw.text((place, top + 14), f"{100 * share:.0f} %", _INK, font, anchor="mt")


def _colours(shares: np.ndarray) -> np.ndarray:
    """(..., 3) uint8 of shares from 0 to 1."""
    places = np.sqrt(shares) * (len(_SCALE) - 1)
    steps = np.arange(len(_SCALE))
    return np.stack([np.interp(places, steps, _SCALE[:, each]) for each in range(3)], axis=-1).round().astype(np.uint8)


def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise RuntimeError("expected a Pillow with FreeType, as its wheels have")
    return font


def _width(font: ImageFont.FreeTypeFont, text: str) -> int:
    return round(font.getlength(text)) + 1
