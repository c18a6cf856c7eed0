"""Changes to a photo do what they say, to any photo, and nothing at their neutral number."""

from __future__ import annotations

import numpy as np
import pytest

from model.patterns.registry import get_pattern
from model.perturbing import changes
from model.perturbing.registry import PERTURBATIONS, perturbed


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    smooth = np.random.default_rng(4).integers(0, 256, (8, 10, 3), dtype=np.uint8)
    return smooth.repeat(15, 0).repeat(15, 1)  # 120 x 150


@pytest.mark.parametrize("name", PERTURBATIONS)
def test_shape_range_and_neutral(photo, name):
    each = PERTURBATIONS[name]
    before = photo.copy()
    assert each.apply(photo, each.neutral) is photo
    assert each.neutral in each.steps(21)
    for amount in (each.lowest, each.highest):
        changed = each.apply(photo, amount)
        assert (changed.shape, changed.dtype) == (photo.shape, np.uint8)
    for amount in (each.lowest, (each.lowest + 2 * each.highest) / 3):
        if amount != each.neutral:
            assert (each.apply(photo, amount) != photo).any()
    np.testing.assert_array_equal(photo, before)
    with pytest.raises(ValueError, match=f"{name}: expected"):
        each.apply(photo, each.highest + 1)
    # A photo of one pixel is a photo, too.
    for amount in (each.lowest, each.highest):
        assert each.apply(photo[:1, :1], amount).shape == (1, 1, 3)


def test_rotation_is_anticlockwise_and_exact_at_right_angles():
    square = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    np.testing.assert_array_equal(changes.rotate(square, 90), np.rot90(square))


def test_rotating_a_grating_gives_the_grating_of_that_angle():
    turned = changes.rotate(get_pattern("grating-0-16").pixels, 45)[64:192, 64:192].astype(float)
    expected = get_pattern("grating-45-16").pixels[64:192, 64:192].astype(float)
    assert np.abs(turned - expected).mean() < 3


def test_shift_and_cover(photo):
    right = changes.shift(photo, 20)
    np.testing.assert_array_equal(right[:, 30:], photo[:, :120])
    np.testing.assert_array_equal(changes.shift(photo, -20)[:, :120], photo[:, 30:])
    assert (right[:, :30] == right[0, 0]).all()
    covered = changes.occlude(photo, 50)
    assert (covered[30:90, 45:105] == covered[60, 75]).all()
    np.testing.assert_array_equal(covered[:30], photo[:30])


def test_scale_about_the_middle(photo):
    double = changes.scale(photo, 200)
    # The middle half of the photo fills it: the middles of its even blocks keep their colours.
    np.testing.assert_allclose(double[60 + 14, 75 + 14].astype(int), photo[60 + 7, 75 + 7].astype(int), atol=12)
    half = changes.scale(photo, 50)
    assert (half[0] == half[0, 0]).all()
    assert (half[60, 75] != half[0, 0]).any()


def test_light_colour_and_noise(photo):
    assert changes.darken(photo, 100).max() == 0
    np.testing.assert_allclose(changes.darken(photo, 50), photo / 2, atol=0.5)
    grey = changes.turn_grey(photo, 100)
    assert np.ptp(grey, axis=2).max() == 0
    grey_floor = np.full((200, 200, 3), 128, np.uint8)
    noisy = changes.add_noise(grey_floor, 20).astype(float) - 128
    assert noisy.std() == pytest.approx(20, rel=0.02)
    np.testing.assert_array_equal(changes.add_noise(grey_floor, 20), changes.add_noise(grey_floor, 20))
    assert changes.blur(photo, 5).std() < photo.std()


def test_several_in_the_registrys_order(photo):
    both = perturbed(photo, {"grey": 100, "rotate": 90})
    np.testing.assert_array_equal(both, changes.turn_grey(changes.rotate(photo, 90), 100))
    assert perturbed(photo, {}) is photo
    with pytest.raises(ValueError, match=r"expected some of rotate.*sharpen"):
        perturbed(photo, {"sharpen": 1})
    with pytest.raises(ValueError, match=r"expected \(height, width, 3\) uint8"):
        perturbed(photo.astype(float), {"rotate": 1})
