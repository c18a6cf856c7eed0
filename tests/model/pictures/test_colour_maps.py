"""Values to levels to colours."""

from __future__ import annotations

import numpy as np
import pytest

from model.pictures.colour_maps import (
    BLUE_WHITE_RED,
    GREY,
    HIGHEST_LEVEL,
    LOWEST_LEVEL,
    MAGMA,
    MIDDLE_LEVEL,
    UNSIGNED_MAPS,
    VIRIDIS,
    bounds,
    colours,
    kernel_colours,
    levels,
)


def luminance(table: np.ndarray) -> np.ndarray:
    linear = (table[LOWEST_LEVEL:] / 255.0) ** 2.2
    return linear @ [0.2126, 0.7152, 0.0722]


@pytest.mark.parametrize("colour_map", UNSIGNED_MAPS, ids=lambda colour_map: colour_map.name)
def test_unsigned_maps_grow_lighter_all_the_way(colour_map) -> None:
    # Every fourth level: between neighbours the rounding of three bytes may go back by a hair.
    assert (np.diff(luminance(colour_map.table())[::4]) > 0).all()
    assert luminance(colour_map.table())[0] < 0.02
    assert luminance(colour_map.table())[-1] > 0.7


def test_signed_map_is_lightest_at_zero_and_falls_to_both_sides() -> None:
    light = luminance(BLUE_WHITE_RED.table())
    middle = MIDDLE_LEVEL - LOWEST_LEVEL
    assert np.argmax(light) == middle
    assert (np.diff(light[: middle + 1]) > 0).all()
    assert (np.diff(light[middle:]) < 0).all()
    red, _, blue = BLUE_WHITE_RED.table()[LOWEST_LEVEL]
    assert blue > red
    red, _, blue = BLUE_WHITE_RED.table()[HIGHEST_LEVEL]
    assert red > blue


def test_ends_of_the_scale_are_the_first_and_the_last_level() -> None:
    level = levels(np.array([-5.0, 0.0, 2.0, 4.0, 9.0], np.float32), 0.0, 4.0)
    assert level.tolist() == [1, 1, 128, 255, 255]
    assert level.dtype == np.uint8


def test_gamma_below_one_brightens_what_is_dark_and_keeps_the_ends() -> None:
    values = np.linspace(0, 1, 50, dtype=np.float32)
    plain, bright = levels(values, 0.0, 1.0), levels(values, 0.0, 1.0, gamma=0.5)
    assert (bright[1:-1] > plain[1:-1]).all()
    assert bright[[0, -1]].tolist() == [LOWEST_LEVEL, HIGHEST_LEVEL]
    assert abs(int(levels(np.float32([0.25]), 0.0, 1.0, gamma=0.5)[0]) - MIDDLE_LEVEL) <= 1


def test_signed_gamma_is_symmetric_and_zero_stays_in_the_middle() -> None:
    level = levels(np.float32([-1, -0.3, 0, 0.3, 1]), -1.0, 1.0, gamma=0.6, signed=True).astype(int)
    assert level[2] == MIDDLE_LEVEL
    assert level[0] == LOWEST_LEVEL
    assert level[4] == HIGHEST_LEVEL
    assert level[1] + level[3] == 2 * MIDDLE_LEVEL


def test_a_flat_map_is_dark_and_flat_signed_values_are_white() -> None:
    assert levels(np.full(3, 7.0, np.float32), 7.0, 7.0).tolist() == [LOWEST_LEVEL] * 3
    assert levels(np.zeros(3, np.float32), 0.0, 0.0, signed=True).tolist() == [MIDDLE_LEVEL] * 3


def test_what_is_no_number_does_not_spoil_a_map() -> None:
    values = np.float32([np.nan, 0.0, np.inf, 1.0]).reshape(1, 2, 2)
    low, high = bounds(values, common=False, signed=False)
    assert levels(values, low, high).ravel().tolist() == [1, 1, 255, 255]


def test_gamma_must_be_above_zero() -> None:
    with pytest.raises(ValueError, match=r"gamma: expected a number above 0\. Received: 0"):
        levels(np.zeros(1, np.float32), 0.0, 1.0, gamma=0)


def test_own_and_common_bounds() -> None:
    values = np.stack([np.full((2, 2), 1.0), np.full((2, 2), -4.0)]).astype(np.float32)
    low, high = bounds(values, common=False, signed=True)
    assert high.ravel().tolist() == [1.0, 4.0]
    assert low.ravel().tolist() == [-1.0, -4.0]
    low, high = bounds(values, common=True, signed=False)
    assert high.ravel().tolist() == [1.0, 1.0]
    assert low.ravel().tolist() == [-4.0, -4.0]


def test_kernels_show_zero_as_mid_grey_and_keep_their_sign() -> None:
    kernels = np.zeros((2, 1, 2, 3), np.float32)
    kernels[0, 0, 0] = [0.5, -0.5, 0.25]
    kernels[1, 0, 0] = [2.0, 0, 0]
    own = kernel_colours(kernels, common=False)
    assert own[0, 0, 1].tolist() == [128, 128, 128]
    assert own[0, 0, 0, 0] == 255
    assert own[0, 0, 0, 1] == 1
    assert own[1, 0, 0, 0] == 255
    common = kernel_colours(kernels, common=True)
    assert common[1, 0, 0, 0] == 255
    assert 128 < common[0, 0, 0, 0] < 170


def test_colours_are_looked_up_in_the_table() -> None:
    level = np.array([[1, 128], [255, 1]], np.uint8)
    picture = colours(level, GREY)
    assert picture.shape == (2, 2, 3)
    assert picture[0, 0].tolist() == [0, 0, 0]
    assert picture[1, 0].tolist() == [255, 255, 255]
    assert not np.array_equal(colours(level, VIRIDIS), colours(level, MAGMA))
