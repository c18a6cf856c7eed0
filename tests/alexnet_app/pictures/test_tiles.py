"""Reduction, enlargement, mosaic and its layout."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.pictures.tiles import MosaicLayout, enlarge, mosaic, reduce_by_area


def test_reduction_by_a_whole_factor_is_the_mean_of_blocks() -> None:
    tiles = np.random.default_rng(0).normal(size=(3, 8, 6)).astype(np.float32)
    expected = tiles.reshape(3, 4, 2, 3, 2).mean(axis=(2, 4))
    np.testing.assert_allclose(reduce_by_area(tiles, 4, 3), expected, rtol=1e-5, atol=1e-6)


def test_reduction_by_a_broken_factor_keeps_the_mean() -> None:
    tiles = np.random.default_rng(1).random((2, 55, 55), np.float32)
    reduced = reduce_by_area(tiles, 44, 38)
    assert reduced.shape == (2, 44, 38)
    np.testing.assert_allclose(reduced.mean(axis=(1, 2)), tiles.mean(axis=(1, 2)), rtol=1e-5)


def test_reduction_refuses_to_enlarge() -> None:
    with pytest.raises(ValueError, match="expected a size from 1 x 1 to 4 x 4"):
        reduce_by_area(np.zeros((1, 4, 4), np.float32), 5, 4)


def test_enlargement_makes_squares() -> None:
    assert enlarge(np.array([[1, 2]]), 2).tolist() == [[1, 1, 2, 2], [1, 1, 2, 2]]


@pytest.mark.parametrize("factor", [1, 2, 3])
@pytest.mark.parametrize("sections", [(), (2, 3)])
def test_every_tile_lies_where_the_layout_says(factor: int, sections: tuple[int, ...]) -> None:
    tiles = np.random.default_rng(2).integers(1, 255, (5, 4, 3), np.uint8)
    layout = MosaicLayout(5, 2, 4 * factor, 3 * factor, 2, sections, section_gap=7)
    picture = mosaic(tiles, layout)
    assert picture.shape == (layout.height, layout.width)
    covered = np.zeros(picture.shape, bool)
    for index in range(5):
        left, top, width, height = layout.rectangle(index)
        np.testing.assert_array_equal(picture[top : top + height, left : left + width], enlarge(tiles[index], factor))
        covered[top : top + height, left : left + width] = True
    assert not picture[~covered].any()


def test_mosaic_of_colours() -> None:
    tiles = np.random.default_rng(3).integers(1, 255, (4, 2, 2, 3), np.uint8)
    picture = mosaic(tiles, MosaicLayout(4, 2, 4, 4, 1))
    np.testing.assert_array_equal(picture[1:5:2, 6:10:2], tiles[1])


def test_mosaic_refuses_tiles_of_another_size() -> None:
    with pytest.raises(ValueError, match="whole factors bring to 5 x 5"):
        mosaic(np.zeros((1, 2, 2), np.uint8), MosaicLayout(1, 1, 5, 5, 0))


def test_points_find_their_tile_also_in_the_second_section() -> None:
    layout = MosaicLayout(7, 3, 10, 10, 2, (4, 3), section_gap=16)
    for index in range(7):
        left, top, width, height = layout.rectangle(index)
        assert layout.tile_at(left + width / 2, top + height / 2) == index
        row, column = layout.row_and_column(index)
        assert layout.index_of(row, column) == index
    assert layout.index_of(1, 1) is None
    assert layout.tile_at(-1, 5) is None
    assert layout.tile_at(layout.width + 20, 5) is None
    assert layout.tile_at(5, layout.height + 40) is None


def test_sections_must_hold_all_tiles() -> None:
    with pytest.raises(ValueError, match="expected 5 tiles in all"):
        MosaicLayout(5, 2, 1, 1, 0, (2, 2))
