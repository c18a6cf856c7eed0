"""Order, scale and levels of feature maps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alexnet_app.pictures.map_display import MapDisplay, is_signed, map_levels, scale_ends, shown_colours, unit_order
from model.networks.results import FeatureMaps
from model.pictures.colour_maps import BLUE_WHITE_RED, GREY

PLAIN = MapDisplay(gamma=1.0)


@pytest.fixture
def maps() -> FeatureMaps:
    """Three units whose largest values are 2, 8 and 0."""
    values = np.zeros((2, 2, 3), np.float32)
    values[..., 0] = [[0, 1], [2, 1]]
    values[0, 0, 1] = 8
    return FeatureMaps("conv1", values)


def test_order_by_strength_puts_the_largest_mean_first(maps: FeatureMaps) -> None:
    assert unit_order(maps, "index").tolist() == [0, 1, 2]
    assert unit_order(maps, "strength").tolist() == [1, 0, 2]


def test_own_scale_ends_at_each_maps_largest_value(maps: FeatureMaps) -> None:
    low, high = scale_ends(maps, PLAIN)
    assert low.tolist() == [0, 0, 0]
    assert high.tolist() == [2, 8, 0]
    assert map_levels(maps, PLAIN, np.arange(3)).max(axis=(1, 2)).tolist() == [255, 255, 1]


def test_common_scale_ends_at_the_layers_largest_value(maps: FeatureMaps) -> None:
    common = replace(PLAIN, common_scale=True)
    assert scale_ends(maps, common)[1].tolist() == [8, 8, 8]
    assert (
        map_levels(maps, common, np.arange(3))[0, 1, 0] == 64 or map_levels(maps, common, np.arange(3))[0, 1, 0] == 65
    )


def test_levels_come_in_the_order_asked_for(maps: FeatureMaps) -> None:
    all_levels = map_levels(maps, PLAIN, np.arange(3))
    np.testing.assert_array_equal(map_levels(maps, PLAIN, np.array([1, 0])), all_levels[[1, 0]])


def test_reduced_levels_are_those_of_the_mean(maps: FeatureMaps) -> None:
    reduced = map_levels(maps, PLAIN, np.array([0]), (1, 1))
    assert reduced.shape == (1, 1, 1)
    assert reduced[0, 0, 0] == 128


def test_negative_values_are_shown_blue_white_red(maps: FeatureMaps) -> None:
    signed = FeatureMaps("conv1", maps.values - 1)
    assert not is_signed(maps)
    assert shown_colours(maps, PLAIN) is GREY
    assert shown_colours(signed, PLAIN) is BLUE_WHITE_RED
    low, high = scale_ends(signed, PLAIN)
    assert low.tolist() == [-1, -7, -1]
    assert high.tolist() == [1, 7, 1]


def test_dense_values_share_one_scale() -> None:
    dense = FeatureMaps("fc8", np.float32([-2, 4, 1]))
    assert scale_ends(dense, PLAIN)[1].tolist() == [4, 4, 4]
    level = map_levels(dense, PLAIN, np.arange(3))
    assert level.shape == (3, 1, 1)
    assert level[1, 0, 0] == 255
    assert unit_order(dense, "strength").tolist() == [1, 0, 2]
