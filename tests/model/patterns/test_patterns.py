"""The pictures to try: their stripes have the angle and the period that they say, and every digit is another."""

from __future__ import annotations

import numpy as np
import pytest

from model.patterns import drawing
from model.patterns.registry import ANGLES, PATTERNS, PERIODS, SIDE, get_pattern, grating_pattern
from model.patterns.strokes import DIGITS, draw_strokes


def test_every_pattern_is_a_picture_of_its_own():
    seen = set()
    for name, pattern in PATTERNS.items():
        pixels = pattern.pixels
        assert (pixels.shape, pixels.dtype) == ((SIDE, SIDE, 3), np.uint8)
        assert pattern.name == name
        np.testing.assert_array_equal(pixels, pattern.pixels)
        seen.add(pixels.tobytes())
    assert len(seen) == len(PATTERNS)
    assert {pattern.group for pattern in PATTERNS.values()} == {"gratings", "discs", "surfaces", "digits"}
    assert len([name for name in PATTERNS if name.startswith("grating")]) == len(ANGLES) * len(PERIODS) == 32


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("angle", ANGLES)
def test_a_gratings_spectrum_has_its_angle_and_period(angle, period):
    spectrum = np.abs(np.fft.fft2(drawing.grating(256, angle, period)[:, :, 0] - 127.5))
    row, column = np.unravel_index(int(np.argmax(spectrum)), spectrum.shape)
    down, across = np.fft.fftfreq(256)[[row, column]]
    assert np.hypot(across, down) == pytest.approx(1 / period, abs=0.6 / 256)
    # The stripes are upright to the direction in which they change; y points down.
    measured = np.rad2deg(np.arctan2(-down, across)) - 90
    difference = (measured - angle + 90) % 180 - 90
    assert abs(difference) < np.rad2deg(0.8 * period / 256)


def test_forty_five_degrees_rises_to_the_right():
    pixels = drawing.grating(64, 45, 16)[:, :, 0].astype(int)
    along = np.abs(np.diff([pixels[31 - step, 31 + step] for step in range(20)])).max()
    against = np.abs(np.diff([pixels[31 + step, 31 + step] for step in range(20)])).max()
    assert along <= 1 < against


def test_surfaces_and_discs():
    board = drawing.checkerboard(64, 16)[:, :, 0]
    assert board[0, 0] == board[16, 16] == 0
    assert board[0, 16] == board[16, 0] == 255
    slope = drawing.gradient(256)[100, :, 1].astype(int)
    assert (slope == np.arange(256)).all()
    disc = drawing.colour_disc(128, 1 / 3)
    assert disc[64, 64].tolist() == [0, 255, 0]
    assert disc[0, 0].tolist() == [128, 128, 128]
    assert (drawing.noise(32, 1) != drawing.noise(32, 2)).any()


def test_digits_fit_and_differ():
    drawn = [draw_strokes(strokes, 28) for strokes in DIGITS]
    assert len(drawn) == 10
    for picture in drawn:
        assert picture.max() == 1
        assert 0.04 < picture.mean() < 0.25
        assert picture[:3].max() == picture[-3:].max() == picture[:, :3].max() == picture[:, -3:].max() == 0
    for one in range(10):
        for other in range(one):
            assert np.abs(drawn[one] - drawn[other]).sum() > 15


def test_names_and_turning():
    assert get_pattern("grating-22.5-8").title == "Grating at 22.5 degrees, 8 pixels"
    np.testing.assert_array_equal(grating_pattern(180 + 22.5, 8).pixels, get_pattern("grating-22.5-8").pixels)
    assert grating_pattern(170, 8).turned(15).name == "grating-5-8"
    assert grating_pattern(5, 8).turned(-15).angle == 170
    with pytest.raises(ValueError, match="expected one such as grating-0-4"):
        get_pattern("spiral")
