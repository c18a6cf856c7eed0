"""Arrays to pictures."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from alexnet_app.pictures.images import clear_unused_cells, image_of_colours, image_of_levels
from alexnet_app.pictures.tiles import MosaicLayout, mosaic
from model.pictures.colour_maps import MAGMA


def test_levels_take_their_colours_and_level_zero_the_gaps() -> None:
    level = np.array([[0, 1, 128], [255, 0, 2]], np.uint8)
    image = image_of_levels(level, MAGMA, QColor(9, 8, 7))
    assert (image.width(), image.height()) == (3, 2)
    assert image.pixelColor(0, 0) == QColor(9, 8, 7)
    assert image.pixelColor(0, 1) == QColor(*map(int, MAGMA.table()[255]))
    assert image.pixelColor(2, 0) == QColor(*map(int, MAGMA.table()[128]))


def test_pictures_own_their_pixels_and_take_any_strides() -> None:
    colours = np.random.default_rng(0).integers(0, 255, (6, 10, 3), np.uint8)
    image = image_of_colours(colours[:, ::2])
    expected = colours[2, 4].tolist()
    colours[:] = 0
    assert image.format() == QImage.Format.Format_RGB32
    colour = image.pixelColor(2, 2)
    assert [colour.red(), colour.green(), colour.blue()] == expected
    level = np.full((5, 5), 200, np.uint8)
    image = image_of_levels(level.T[1:, 1:], MAGMA, QColor(0, 0, 0))
    level[:] = 1
    assert image.pixelColor(3, 3) == QColor(*map(int, MAGMA.table()[200]))


def test_a_fourth_channel_is_what_can_be_seen_through() -> None:
    pixels = np.zeros((2, 2, 4), np.uint8)
    pixels[0, 1] = (50, 100, 20, 100)
    image = image_of_colours(pixels)
    pixels[:] = 9
    assert image.pixelColor(0, 0).alpha() == 0
    colour = image.pixelColor(1, 0)
    assert (colour.alpha(), colour.green()) == (100, 255), "the colours were multiplied by the alpha before"


def test_only_tiles_and_their_gaps_are_left() -> None:
    layout = MosaicLayout(5, 3, 4, 4, 2, (3, 2), section_gap=10)
    image = image_of_levels(mosaic(np.full((5, 4, 4), 200, np.uint8), layout), MAGMA, QColor(255, 0, 0))
    clear_unused_cells(image, layout, QColor(0, 0, 255))
    left, top, _, _ = layout.rectangle(4)
    assert image.pixelColor(left + 2, top + 2) == QColor(*map(int, MAGMA.table()[200]))
    assert image.pixelColor(left - 1, top + 2) == QColor(255, 0, 0)
    assert image.pixelColor(left + 8, top + 2) == QColor(0, 0, 255)
    assert image.pixelColor(3, layout.section_top(1) - 3) == QColor(0, 0, 255)
