"""The kernel figures on kernels whose answer is known, and on BVLC's published ones."""

import numpy as np
import pytest

from model.networks.kernel_figures import (
    active_units,
    colour_share,
    flat_share,
    initial_correlation,
    kernel_figures,
    lag1_autocorrelation,
)
from model.networks.kernel_sheet import kernel_sheet


@pytest.fixture
def noise():
    return np.random.default_rng(0).normal(size=(11, 11, 3, 96)).astype(np.float32)


def test_bvlc_kernels_have_the_published_figures(reference_folder):
    stored = np.load(reference_folder / "bvlc_alexnet_conv_int8.npz")["conv1_kernel"]
    figures = kernel_figures(stored.astype(np.float32).transpose(2, 3, 1, 0) / 128)
    assert figures.kernels == 96
    assert figures.mean_autocorrelation == pytest.approx(0.72, abs=0.005)
    assert figures.share_smooth == pytest.approx(0.81, abs=0.005)
    assert figures.share_more_than_flat == pytest.approx(0.98, abs=0.005)


def test_white_noise_has_no_autocorrelation(noise):
    figures = kernel_figures(noise)
    assert abs(figures.mean_autocorrelation) < 0.02
    assert figures.share_smooth == 0
    assert figures.share_more_than_flat == 1


def test_autocorrelation_of_patterns():
    row, column = np.mgrid[:10, :10]
    checkers = np.where((row + column) % 2, 1.0, -1.0)
    stripes = np.where(column % 2, 1.0, -1.0)
    kernels = np.stack([np.ones((10, 10)), checkers, stripes, np.zeros((10, 10))], axis=-1)
    kernels = np.repeat(kernels[:, :, np.newaxis], 3, axis=2)
    # Stripes: neighbours are opposite along a row and equal along a column.
    assert lag1_autocorrelation(kernels) == pytest.approx([1, -1, 0, 0])


def test_autocorrelation_is_taken_over_all_colours_together():
    kernels = np.zeros((4, 4, 3, 1))
    kernels[:, :, 0, 0] = 1
    kernels[:, :, 1, 0] = np.where(np.indices((4, 4)).sum(axis=0) % 2, 2, -2)
    assert lag1_autocorrelation(kernels)[0] == pytest.approx((1 - 4) / (1 + 4))


def test_flat_share():
    kernels = np.zeros((2, 2, 3, 3))
    kernels[:, :, :, 0] = [5, -3, 1]  # a flat colour
    kernels[..., 1] = np.float64([[1, -1], [-1, 1]])[..., np.newaxis]  # no colour of its own
    assert flat_share(kernels) == pytest.approx([1, 0, 1])


def test_initial_correlation(noise):
    other = np.random.default_rng(1).normal(size=noise.shape)
    assert initial_correlation(3 * noise + 1, noise) == pytest.approx(np.ones(96))
    assert initial_correlation(-noise, noise) == pytest.approx(np.ones(96))
    assert initial_correlation(other, noise).mean() < 0.06
    expected = abs(np.corrcoef(other[..., 5].ravel(), noise[..., 5].ravel())[0, 1])
    assert initial_correlation(other, noise)[5] == pytest.approx(expected)


def test_figures_for_the_card_leave_out_what_is_not_known(noise):
    assert "mean_initial_correlation" not in kernel_figures(noise).to_json()
    assert kernel_figures(noise, noise).to_json()["mean_initial_correlation"] == pytest.approx(1)


def test_initial_kernels_of_another_shape_are_refused(noise):
    with pytest.raises(ValueError, match=r"expected the kernels' shape \(11, 11, 3, 96\). Received: \(5, 5, 3, 96\)"):
        kernel_figures(noise, noise[:5, :5])


def test_kernels_of_another_rank_are_refused():
    with pytest.raises(ValueError, match=r"Received: \(11, 11\)"):
        lag1_autocorrelation(np.ones((11, 11)))


@pytest.mark.parametrize(("stride", "padding"), [(4, (0, 0)), (4, (2, 2)), (1, (0, 0)), (4, (0, 3))])
def test_active_units_agree_with_the_convolution(stride, padding):
    import keras

    generator = np.random.default_rng(2)
    kernels = generator.normal(size=(5, 5, 3, 8)).astype(np.float32)
    photos = generator.normal(size=(2, 23, 23, 3)).astype(np.float32)
    padded = np.pad(photos, ((0, 0), padding, padding, (0, 0)))
    responses = np.asarray(keras.ops.conv(padded, kernels, strides=stride, padding="valid"))
    largest = responses.max(axis=(0, 1, 2))
    bias = np.where(np.arange(8) % 2, -largest - 0.1, -largest + 0.1).astype(np.float32)
    active = active_units(kernels, bias, photos, stride=stride, padding=padding)
    assert active.tolist() == [True, False] * 4


def test_the_sheet_is_figure_3(noise):
    sheet = kernel_sheet(noise, columns=2, enlargement=1)
    # Six rows of sixteen tiles of 11 + 1 pixels, and three more for the line between the GPUs.
    assert sheet.shape == (6 * 12 + 1 + 3, 16 * 12 + 1, 3)
    black = np.flatnonzero((sheet == 0).all(axis=(1, 2)))
    assert black.tolist() == [38]
    assert kernel_sheet(noise, columns=1, enlargement=3).shape == (3 * 73, 3 * 193, 3)


def test_zero_is_mid_grey_and_every_kernel_has_its_own_scale():
    kernels = np.zeros((2, 2, 3, 2))
    kernels[0, 0, 0] = [1, 100]
    sheet = kernel_sheet(kernels, enlargement=1)
    assert sheet[1, 1].tolist() == sheet[1, 4].tolist() == [255, 128, 128]
    common = kernel_sheet(kernels, enlargement=1, common_scale=True)
    assert common[1, 1].tolist() == [129, 128, 128]


def test_a_sheet_takes_rgb_kernels_and_columns_that_divide_them(noise):
    with pytest.raises(ValueError, match="expected a divisor of 96"):
        kernel_sheet(noise, columns=5)
    with pytest.raises(ValueError, match="expected"):
        kernel_sheet(noise[:, :, :2])


def test_colour_is_what_is_not_grey():
    grey = np.ones((3, 3, 3, 1)) * np.random.default_rng(0).normal(size=(3, 3, 1, 1))
    red_against_green = np.zeros((3, 3, 3, 1))
    red_against_green[..., 0, :], red_against_green[..., 1, :] = 1, -1
    red = np.zeros((3, 3, 3, 1))
    red[..., 0, :] = 1
    kernels = np.concatenate([grey, red_against_green, red, np.zeros_like(red)], axis=-1)
    assert colour_share(kernels) == pytest.approx([0, 1, 2 / 3, 0])
