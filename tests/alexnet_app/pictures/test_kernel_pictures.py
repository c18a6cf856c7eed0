"""Kernels as tiles."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.pictures.kernel_pictures import (
    colour_tiles,
    first_channel,
    has_colours,
    scale_end,
    slice_levels,
    unit_slices,
)
from model.networks.results import Kernels


@pytest.fixture
def colour_kernels() -> Kernels:
    values = np.random.default_rng(0).normal(size=(11, 11, 3, 8)).astype(np.float32)
    values[..., 5] *= 3
    return Kernels("conv1", values, np.zeros(8, np.float32), 1)


@pytest.fixture
def grouped_kernels() -> Kernels:
    values = np.random.default_rng(1).normal(size=(5, 5, 4, 6)).astype(np.float32)
    return Kernels("conv2", values, np.zeros(6, np.float32), 2)


def test_conv1s_kernels_are_pictures(colour_kernels, grouped_kernels) -> None:
    assert has_colours(colour_kernels)
    assert not has_colours(grouped_kernels)
    tiles = colour_tiles(colour_kernels, common=False)
    assert tiles.shape == (8, 11, 11, 3)
    row, column, colour = np.unravel_index(np.abs(colour_kernels.values[..., 2]).argmax(), (11, 11, 3))
    assert tiles[2, row, column, colour] in (1, 255)


def test_a_single_picture_keeps_the_common_scale(colour_kernels) -> None:
    for common in (False, True):
        all_tiles = colour_tiles(colour_kernels, common=common)
        np.testing.assert_array_equal(colour_tiles(colour_kernels, common=common, units=np.array([3]))[0], all_tiles[3])
    assert np.ptp(colour_tiles(colour_kernels, common=True)[0]) < np.ptp(colour_tiles(colour_kernels, common=False)[0])


def test_slices_of_a_grouped_unit(grouped_kernels) -> None:
    slices = unit_slices(grouped_kernels, 4)
    assert slices.shape == (4, 5, 5)
    np.testing.assert_array_equal(slices[1], grouped_kernels.values[:, :, 1, 4])
    assert [first_channel(grouped_kernels, unit) for unit in (0, 2, 3, 5)] == [0, 0, 4, 4]


def test_slices_are_signed_about_the_middle(grouped_kernels) -> None:
    slices = unit_slices(grouped_kernels, 0)
    for common in (False, True):
        level = slice_levels(slices, common=common).astype(int)
        assert ((level > 128) <= (slices > 0)).all()
        assert ((level < 128) <= (slices < 0)).all()
    assert all(np.abs(tile - 128).max() == 127 for tile in slice_levels(slices, common=False).astype(int))


def test_scale_ends(colour_kernels, grouped_kernels) -> None:
    assert scale_end(colour_kernels, 2, common=False) == np.abs(colour_kernels.values[..., 2]).max()
    assert scale_end(colour_kernels, 2, common=True) == np.abs(colour_kernels.values).max()
    assert scale_end(grouped_kernels, 2, common=True) == np.abs(grouped_kernels.values[..., 2]).max()
