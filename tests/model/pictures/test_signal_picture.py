"""A signed signal as a picture around mid-grey."""

from __future__ import annotations

import numpy as np

from model.pictures.signal_picture import signal_colours, signal_scale


def test_zero_is_mid_grey_and_the_ends_are_black_and_white():
    values = np.zeros((20, 20, 3), np.float32)
    values[0, 0] = (2, -2, 0)
    colours = signal_colours(values)
    assert colours[0, 0].tolist() == [255, 0, 128]
    assert (colours[1:] == 128).all()
    assert (signal_colours(np.zeros((4, 4, 1), np.float32)) == 128).all()
    assert signal_colours(np.ones((4, 4, 1), np.float32)).shape == (4, 4, 3)


def test_a_few_extremes_leave_the_rest_to_be_seen():
    values = np.full((50, 50, 3), 0.1, np.float32)
    values[25, 25] = 90
    values[:10] = 0
    assert signal_scale(values) == np.float32(0.1)
