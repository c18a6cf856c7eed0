"""Sizes and columns of tiles in the room there is."""

from __future__ import annotations

import pytest

from alexnet_app.pictures.tile_fitting import best_columns, fit_tiles

BOUNDS = {"least": 26, "most": 128, "gap": 2}


@pytest.mark.parametrize("count", [1, 5, 96, 256, 384])
@pytest.mark.parametrize("side", [6, 13, 27, 55, 224])
@pytest.mark.parametrize("room", [(100, 160), (290, 510), (720, 840), (1600, 2600)])
def test_tiles_are_whole_multiples_or_reduced_and_never_wider_than_the_room(count, side, room) -> None:
    layout = fit_tiles(count, (side, side), room, scroll_bar=15, **BOUNDS)
    assert layout.tile_width % side == 0 or layout.tile_width < side
    assert layout.tile_width >= 26
    assert layout.tile_width <= max(128, side)
    assert layout.width <= room[1] or layout.columns == 1
    if layout.height > room[0]:
        assert layout.width <= room[1] - 15 or layout.columns == 1, "the scroll bar needs its place"


def test_what_fits_is_as_large_as_it_can_be() -> None:
    layout = fit_tiles(96, (55, 55), (290, 510), **BOUNDS)
    assert layout.height <= 290
    assert layout.tile_width < 55
    wider = (layout.tile_width + 1 + 2) * 12 + 2
    assert wider > 510 or (layout.tile_height + 1 + 2) * 8 + 2 > 290


def test_rather_a_little_scrolling_than_a_half_empty_grid() -> None:
    layout = fit_tiles(256, (27, 27), (720, 840), **BOUNDS)
    assert layout.tile_width == 54
    assert 720 < layout.height <= 1.6 * 720
    whole = fit_tiles(256, (27, 27), (720, 840), sections=(128, 128), section_gap=16, **BOUNDS)
    assert whole.height <= 720, "sections are one figure"


def test_oblong_tiles_keep_their_shape() -> None:
    layout = fit_tiles(4, (20, 40), (400, 400), **BOUNDS)
    assert layout.tile_width == 2 * layout.tile_height


def test_rows_come_out_full_where_that_costs_nothing() -> None:
    assert best_columns(96, 13, 8) == 12
    assert best_columns(96, 13, 7) == 13, "12 columns would not fit into 7 rows, but 13 do not divide 96"
    assert best_columns(96, 14, None, (48, 48)) == 14, "scrolling, 12 columns would waste a seventh of the width"
    assert best_columns(96, 13, None, (48, 48)) == 12
    assert best_columns(3, 100, None) == 3
    assert best_columns(0, 10, None) == 1


def test_conv1s_maps_grow_on_a_large_screen() -> None:
    """The grid of a window of 1920 x 1080: tiles of 55 pixels would leave more than half of it empty."""
    layout = fit_tiles(96, (55, 55), (735, 903), least=26, most=128, gap=2, scroll_bar=14)
    assert layout.tile_width == 110
    assert layout.width <= 903 - 14
    smaller = fit_tiles(96, (55, 55), (455, 594), least=26, most=128, gap=2, scroll_bar=14)
    assert smaller.height <= 455, "in a small window all of them are in sight"
