"""The grid's layout, keyboard and pointer, on tiles of its own."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette

from alexnet_app.pictures.images import image_of_levels
from alexnet_app.widgets.grid.tile_grid import TileGrid
from model.pictures.colour_maps import GREY


class Grid(TileGrid):
    """Tiles of one level each: tile n has level n + 1."""

    def __init__(self, count: int = 20, side: int = 10, sections: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.count, self.side, self.parts = count, side, sections
        self.sizes: list[tuple[int, int]] = []

    def tile_count(self) -> int:
        return self.count

    def tile_shape(self) -> tuple[int, int]:
        return self.side, self.side

    def tiles(self, height: int, width: int) -> np.ndarray:
        self.sizes.append((height, width))
        return np.arange(1, self.count + 1, dtype=np.uint8)[:, None, None].repeat(height, 1).repeat(width, 2)

    def picture(self, mosaic_pixels: np.ndarray) -> QImage:
        return image_of_levels(mosaic_pixels, GREY, self.gap_colour())

    def sections(self) -> tuple[int, ...]:
        return self.parts

    def tile_text(self, place: int) -> str:
        return f"tile {place}"

    def empty_text(self) -> str:
        return "nothing here"


@pytest.fixture
def make_grid(qtbot):
    def make(width: int = 300, height: int = 300, **options) -> Grid:
        grid = Grid(**options)
        qtbot.addWidget(grid)
        grid.resize(width, height)
        grid.tiles_changed()
        grid.show()
        return grid

    return make


def middle_of(grid: Grid, place: int) -> QPoint:
    left, top, width, height = grid.mosaic_layout.rectangle(place)
    ratio = grid.devicePixelRatioF()
    return QPoint(
        round((left + width / 2) / ratio), round((top + height / 2 - grid.verticalScrollBar().value()) / ratio)
    )


def test_tiles_are_enlarged_by_whole_factors(make_grid) -> None:
    grid = make_grid(count=20, side=10)
    assert grid.mosaic_layout.tile_width % 10 == 0
    assert grid.mosaic_layout.tile_width >= 50
    assert grid.verticalScrollBar().maximum() == 0


def test_large_tiles_are_reduced_until_all_fit(make_grid) -> None:
    grid = make_grid(count=20, side=100)
    grid.grab()
    assert grid.mosaic_layout.tile_width < 100
    assert grid.mosaic_layout.height <= 300
    assert grid.sizes[-1] == (grid.mosaic_layout.tile_height, grid.mosaic_layout.tile_width)


def test_what_does_not_fit_scrolls_and_the_cursor_is_kept_in_sight(make_grid, qtbot) -> None:
    grid = make_grid(200, 120, count=200, side=30)
    assert grid.verticalScrollBar().maximum() > 0
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.cursor_place == 199
    assert grid.verticalScrollBar().value() == grid.verticalScrollBar().maximum()
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.verticalScrollBar().value() == 0


def test_arrow_keys(make_grid, qtbot) -> None:
    grid = make_grid(count=20)
    columns = grid.mosaic_layout.columns
    moves = []
    grid.cursor_moved.connect(moves.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(grid, key)
    assert moves == [1, columns + 1, columns, 0]
    with qtbot.waitSignal(grid.activated) as activated:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert activated.args == [0]


def test_up_and_down_keep_their_column_across_sections(make_grid, qtbot) -> None:
    grid = make_grid(count=20, sections=(10, 10))
    columns = grid.mosaic_layout.columns
    last_row = (10 - 1) // columns * columns
    grid.set_cursor(last_row)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.cursor_place == 10
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.cursor_place == last_row


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_keys_of_the_window_are_left_to_it(make_grid, qtbot, key) -> None:
    grid = make_grid(200, 120, count=200, side=30)
    qtbot.keyClick(grid, key)
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert grid.cursor_place == 0
    assert grid.verticalScrollBar().value() == 0


def test_click_double_click_and_hover(make_grid, qtbot) -> None:
    grid = make_grid(count=20)
    hovered = []
    grid.hovered.connect(hovered.append)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(grid, 7))
    assert grid.cursor_place == 7
    with qtbot.waitSignal(grid.activated) as activated:
        qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(grid, 3))
    assert activated.args == [3]
    qtbot.mouseMove(grid.viewport(), middle_of(grid, 5))
    qtbot.waitUntil(lambda: 5 in hovered)


def test_every_tile_is_painted_in_its_place(make_grid) -> None:
    grid = make_grid(count=20)
    picture = grid.grab().toImage()
    ratio = picture.devicePixelRatio()
    for place in (2, 9, 19):
        point = middle_of(grid, place)
        colour = picture.pixelColor(round(point.x() * ratio), round(point.y() * ratio))
        assert colour.red() == GREY.table()[place + 1][0]


def test_unused_cells_and_gaps_have_the_windows_colour_and_follow_the_palette(make_grid) -> None:
    grid = make_grid(count=20)
    for colour in (QColor("#202225"), QColor("#f3f3f3")):
        palette = QPalette(grid.palette())
        palette.setColor(QPalette.ColorRole.Window, colour)
        grid.setPalette(palette)
        assert grid.grab().toImage().pixelColor(299, 299) == colour


def test_a_screen_reader_hears_the_tile_under_the_cursor(make_grid, qtbot) -> None:
    grid = make_grid(count=20)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.accessibleDescription() == "tile 1"


def test_an_empty_grid_says_so_and_takes_keys_in_peace(make_grid, qtbot) -> None:
    grid = make_grid(count=0)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert grid.mosaic_layout is None
    assert not grid.grab().isNull()


def test_a_cursor_beyond_the_last_tile_is_brought_back(make_grid) -> None:
    grid = make_grid(count=20)
    grid.set_cursor(19)
    grid.count = 5
    grid.tiles_changed()
    grid.grab()
    assert grid.cursor_place == 4
