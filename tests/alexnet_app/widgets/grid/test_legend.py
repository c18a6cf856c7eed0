"""The legend."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from alexnet_app.widgets.grid.legend import Legend
from model.pictures.colour_maps import BLUE_WHITE_RED, VIRIDIS


@pytest.fixture
def legend(qtbot) -> Legend:
    legend = Legend()
    qtbot.addWidget(legend)
    return legend


def colours_of(legend: Legend) -> set[str]:
    legend.resize(legend.sizeHint())
    image = legend.grab().toImage()
    row = image.height() // 2
    return {image.pixelColor(column, row).name() for column in range(image.width())}


def test_says_whose_scale_it_is_and_its_ends(legend) -> None:
    legend.show_scale("all of conv1", 0, 1520.4, VIRIDIS, 0.5)
    assert legend.text == "all of conv1 0 1,520"
    assert legend.accessibleName() == "all of conv1: scale from 0 to 1,520"


def test_shows_the_whole_scale(legend) -> None:
    legend.show_scale("conv2/3", -0.5, 0.5, BLUE_WHITE_RED)
    table = BLUE_WHITE_RED.table()
    shown = colours_of(legend)
    for level in (1, 255):
        assert QColor(*map(int, table[level])).name() in shown
    legend.show_scale("conv2/3", 0, 0.5, VIRIDIS, 0.4)
    assert QColor(*map(int, VIRIDIS.table()[255])).name() in colours_of(legend)


def test_its_width_does_not_depend_on_the_numbers(legend) -> None:
    legend.show_scale("conv1/3", 0, 1, VIRIDIS)
    width = legend.sizeHint().width()
    legend.show_scale("conv1/3", -0.0123, 1234, VIRIDIS)
    assert legend.sizeHint().width() == width


def test_text_follows_the_palette(legend) -> None:
    legend.show_scale("conv1/3", 0, 1, VIRIDIS)
    palette = QPalette(legend.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ff8000"))
    legend.setPalette(palette)
    legend.resize(legend.sizeHint())
    image = legend.grab().toImage()
    reds = [image.pixelColor(x, y).red() for x in range(40) for y in range(image.height())]
    assert max(reds) > 200
