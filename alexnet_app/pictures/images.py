"""NumPy pictures -> QImage, in this one place: every QImage made here owns its pixels, the arrays may go.

The only file of this folder that knows Qt.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from alexnet_app.pictures.tiles import MosaicLayout
from model.pictures.colour_maps import ColourMap


@lru_cache(maxsize=32)
def _colour_table(colour_map: ColourMap, gap: int) -> list[int]:
    table = [0xFF000000 | int(red) << 16 | int(green) << 8 | int(blue) for red, green, blue in colour_map.table()]
    table[0] = gap
    return table


def image_of_levels(levels: np.ndarray, colour_map: ColourMap, gap: QColor) -> QImage:
    """(height, width) uint8 levels -> a picture that paints fast; level 0 gets the colour `gap`."""
    levels = np.ascontiguousarray(levels)
    height, width = levels.shape
    indexed = QImage(levels.data, width, height, width, QImage.Format.Format_Indexed8)
    indexed.setColorTable(_colour_table(colour_map, gap.rgb()))
    # The conversion copies, which frees the picture from the array, and 32 bits are what the screen is painted with.
    return indexed.convertToFormat(QImage.Format.Format_RGB32)


def image_of_colours(colours: np.ndarray) -> QImage:
    """(height, width, 3) uint8 RGB, or (height, width, 4) with premultiplied alpha -> a picture that paints fast."""
    colours = np.ascontiguousarray(colours)
    height, width, channels = colours.shape
    formats = QImage.Format
    if channels == 4:
        given, kept = formats.Format_RGBA8888_Premultiplied, formats.Format_ARGB32_Premultiplied
    else:
        given, kept = formats.Format_RGB888, formats.Format_RGB32
    # The conversion copies, which frees the picture from the array.
    return QImage(colours.data, width, height, channels * width, given).convertToFormat(kept)


def clear_unused_cells(image: QImage, layout: MosaicLayout, colour: QColor) -> None:
    """Paints over what a mosaic has besides tiles and gaps: the rest of a section's last row, and between sections."""
    painter = QPainter(image)
    row_pitch, column_pitch = layout.tile_height + layout.gap, layout.tile_width + layout.gap
    for section, (size, rows) in enumerate(zip(layout.sections, layout.rows_of_sections, strict=True)):
        used = size - (rows - 1) * layout.columns
        if used < layout.columns:
            left = used * column_pitch + layout.gap
            top = layout.section_top(section) + (rows - 1) * row_pitch + layout.gap
            painter.fillRect(left, top, image.width() - left, row_pitch, colour)
        if section:
            seam = layout.section_top(section) - layout.section_gap + layout.gap
            painter.fillRect(0, seam, image.width(), layout.section_gap - layout.gap, colour)
    painter.end()
