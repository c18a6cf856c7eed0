"""A map over its photo: where it lies, what its colours mean, and what stays of the photo."""

from __future__ import annotations

import numpy as np
import pytest

from model.pictures.colour_maps import BLUE_WHITE_RED, MAGMA
from model.pictures.heat_map import heat_map_colours, heat_map_scale, over_photo, with_legend


def test_the_scale_is_centred_for_signed_maps_only():
    values = np.array([[-1.0, 0.0], [2.0, 4.0]], np.float32)
    assert heat_map_scale(values, signed=True) == (-4, 4)
    assert heat_map_scale(np.abs(values), signed=False) == (0, 4)
    signed = heat_map_colours(values, signed=True)
    assert signed[0, 1].tolist() == BLUE_WHITE_RED.table()[128].tolist()
    assert signed[1, 1].tolist() == BLUE_WHITE_RED.table()[255].tolist()
    assert heat_map_colours(values, signed=False, scale=(0, 4))[0, 0].tolist() == MAGMA.table()[1].tolist()


def test_a_few_values_far_above_the_others_do_not_leave_them_black():
    values = np.ones((100, 100), np.float32)
    values[0, 0] = 1000
    assert heat_map_scale(values, signed=False) == (0, 1)


def test_the_map_lies_in_its_region_and_the_rest_is_darker():
    photo = np.full((40, 60, 3), (200, 100, 50), np.uint8)
    values = np.ones((8, 8), np.float32)
    whole = over_photo(photo, (10, 0, 50, 40), values, signed=False, strength=1.0)
    assert (whole[:, 10:50] == MAGMA.table()[255]).all()
    assert (whole[:, :10] < photo[:, :10]).all()
    alone = over_photo(photo, (10, 0, 50, 40), values, signed=False, strength=0.0)
    assert (alone[:, 10:50] == photo[:, 10:50]).all()
    nothing = over_photo(photo, (10, 0, 50, 40), 0 * values, signed=True, strength=0.5)[20, 30].astype(int)
    assert np.ptp(nothing) <= 1  # the photo below is grey, and white for zero lies over it
    with pytest.raises(ValueError, match="strength: expected 0 to 1"):
        over_photo(photo, (0, 0, 1, 1), values, signed=False, strength=1.5)


def test_a_region_beyond_the_photo_is_cut_where_the_photo_ends():
    photo = np.zeros((20, 40, 3), np.uint8)
    values = np.zeros((40, 40), np.float32)
    values[:20] = 1  # the upper half: the photo's rows begin at a quarter of the square
    drawn = over_photo(photo, (0, -10, 40, 30), values, signed=False, strength=1.0)
    assert drawn.shape == photo.shape
    assert drawn[0, 20, 0] > 240
    assert drawn[-1, 20, 0] < 20


def test_a_figure_has_the_picture_the_scale_and_the_caption():
    picture = np.full((50, 120, 3), 90, np.uint8)
    figure = with_legend(picture, (0, 0.25), MAGMA, "Grad-CAM for cat\nA second line of the caption")
    assert (figure[12:62, 12:132] == 90).all()
    assert figure.shape[0] > 62 + 30
    assert figure[12, 145].tolist() == MAGMA.table()[255].tolist()
    assert (figure[70:, 12:] < 100).any()  # letters
