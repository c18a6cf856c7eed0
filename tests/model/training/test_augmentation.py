"""Each variation does what it says, alone; the same draws on one device and on several."""

import io
from dataclasses import replace

import numpy as np
import pytest
import tensorflow as tf
from PIL import Image

from model.photos.preprocessing import Preprocessing, square_view
from model.training.augmentation.augment import AugmentationSettings, augment
from model.training.recipe import paper_recipe, small_recipe

MEANS = (120.0, 115.0, 105.0)
# As photos have it: brightness varies most, along the grey axis.
COLOUR_BASIS = np.array([[60, 20, 5], [60, 0, -10], [60, -20, 5]], np.float32)
PAPER, SMALL = paper_recipe().augmentation, small_recipe().augmentation
# Everything off, whole square: what one variation does can then be seen alone.
STILL = AugmentationSettings(scaled_crops=True)


def photos(count=16, side=64, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (count, side, side, 3), np.uint8)


def varied(images, settings, *, size=None, seed=(3, 5), labels=None, classes=4, **arguments):
    labels = np.zeros(len(images), np.int32) if labels is None else labels
    pixels, targets = augment(
        tf.constant(images),
        tf.constant(labels),
        settings=settings,
        classes=classes,
        image_size=size or images.shape[1],
        means=MEANS,
        seed=tf.constant(seed),
        **arguments,
    )
    return pixels.numpy() + np.asarray(MEANS, np.float32), targets.numpy()


def test_nothing_on_gives_the_photos_back():
    images = photos()
    np.testing.assert_allclose(varied(images, STILL)[0], images, atol=0.01)


def test_means_and_deviations_are_the_networks():
    images = photos(2)
    pixels, _ = augment(
        tf.constant(images),
        tf.zeros(2, tf.int32),
        settings=STILL,
        classes=2,
        image_size=64,
        means=MEANS,
        standard_deviations=(2.0, 4.0, 8.0),
        seed=tf.constant([1, 2]),
    )
    np.testing.assert_allclose(pixels, (images - np.asarray(MEANS)) / (2, 4, 8), atol=0.01)


def test_paper_crops_are_windows_at_whole_pixels_half_of_them_mirrored():
    images = photos(64, 40)
    crops, _ = varied(images, replace(PAPER, colour_noise=0.0), size=32)
    mirrored, places = 0, set()
    for image, crop in zip(images, np.rint(crops).astype(np.uint8), strict=True):
        windows = np.lib.stride_tricks.sliding_window_view(image, (32, 32, 3))[:, :, 0]
        plain = np.argwhere((windows == crop).all(axis=(2, 3, 4)))
        flipped = np.argwhere((windows == crop[:, ::-1]).all(axis=(2, 3, 4)))
        assert len(plain) + len(flipped) == 1
        mirrored += len(flipped)
        places.add(tuple((*plain, *flipped)[0]))
    assert 16 <= mirrored <= 48
    assert len(places) > 30


def test_paper_colour_noise_is_one_offset_along_the_principal_colours():
    images = np.full((500, 32, 32, 3), 128, np.uint8)
    basis = np.array([[30.0, 0, 0], [0, 10.0, 0], [0, 0, 2.0]], np.float32)
    noisy, _ = varied(images, replace(PAPER, mirror=False), colour_basis=basis)
    offsets = noisy - 128
    assert np.ptp(offsets, axis=(1, 2)).max() < 0.01
    np.testing.assert_allclose(offsets[:, 0, 0].std(axis=0), (3.0, 1.0, 0.2), rtol=0.15)


def test_colour_noise_needs_its_basis():
    with pytest.raises(ValueError, match=r"expected the colour_basis.*None"):
        varied(photos(2), PAPER, size=32)


def test_replicas_together_see_what_one_device_sees():
    images, labels = photos(12), np.arange(12, dtype=np.int32) % 4
    shared = {"size": 48, "colour_basis": COLOUR_BASIS}
    whole, targets = varied(images, SMALL, labels=labels, **shared)
    for first in (0, 4, 8):
        rows = slice(first, first + 4)
        part, part_targets = varied(images[rows], SMALL, labels=labels[rows], first=first, total=12, **shared)
        np.testing.assert_allclose(part, whole[rows], atol=0.01)
        np.testing.assert_array_equal(part_targets, targets[rows])


def test_another_seed_gives_other_photos():
    images = photos(4)
    first, second, again = (
        varied(images, SMALL, seed=seed, colour_basis=COLOUR_BASIS)[0] for seed in ((0, 1), (0, 2), (0, 1))
    )
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - second).mean() > 5


def test_grey_copies_have_no_colour():
    grey, _ = varied(photos(), replace(STILL, grey=1.0))
    assert np.ptp(grey, axis=-1).max() < 0.01
    luma = photos() @ np.array([0.299, 0.587, 0.114])
    np.testing.assert_allclose(grey[..., 0], luma, atol=0.05)


def test_a_change_of_hue_keeps_grey_grey():
    grey = np.repeat(photos()[..., :1], 3, axis=-1)
    np.testing.assert_allclose(varied(grey, replace(STILL, hue=180.0))[0], grey, atol=0.01)


def test_colours_stay_within_0_and_255():
    pixels, _ = varied(photos(), replace(STILL, brightness=1.0, contrast=1.0, gain=0.5))
    assert pixels.min() >= -0.01
    assert pixels.max() <= 255.01


def test_erasing_fills_one_rectangle_with_one_colour():
    images = photos(8)
    pixels, _ = varied(images, replace(STILL, erase=1.0, erase_area=0.25))
    for image, result in zip(images, pixels, strict=True):
        changed = np.abs(result - image).max(axis=-1) > 0.5
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        inside = result[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        assert np.ptp(inside.reshape(-1, 3), axis=0).max() < 0.01
        assert 0.01 < changed.mean() < 0.3


def test_cutmix_shares_the_target_by_area():
    images = np.stack([np.full((64, 64, 3), value, np.uint8) for value in (10, 80, 150, 220)])
    pixels, targets = varied(images, replace(STILL, cutmix=1.0), labels=np.arange(4, dtype=np.int32))
    for row, result in enumerate(pixels):
        other = (np.abs(result[..., 0] - images[3 - row, 0, 0, 0]) < 0.5).mean()
        assert targets[row, 3 - row] == pytest.approx(other, abs=1e-5)
    np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-6)


def test_mixup_blends_photo_and_target_alike():
    images = np.stack([np.full((8, 8, 3), value, np.uint8) for value in (0, 200)])
    pixels, targets = varied(images, replace(STILL, mixup=1.0), labels=np.arange(2, dtype=np.int32))
    np.testing.assert_allclose(pixels[0, 0, 0, 0] / 200, targets[0, 1], atol=1e-4)
    assert 0 < targets[0, 1] <= 0.5


def jpeg(image, quality):
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as again:
        return np.asarray(again)


def test_compression_is_that_of_a_jpeg_file_for_a_share_of_the_photos():
    ramp = np.linspace(0, 255, 64)
    smooth = np.stack(np.broadcast_arrays(ramp[:, None], ramp[None, :], 128), -1).astype(np.uint8)
    images = np.stack([smooth] * 40)
    pixels, _ = varied(images, replace(STILL, jpeg=0.5))
    errors = np.abs(pixels - images).mean(axis=(1, 2, 3))
    untouched = errors < 0.01
    assert 10 <= untouched.sum() <= 30
    # Pillow's encoder at the ends of the range bounds what TensorFlow's did in between.
    best, worst = (np.abs(jpeg(smooth, quality) - smooth.astype(float)).mean() for quality in (95, 30))
    assert (errors[~untouched] > 0.3 * best).all()
    assert (errors[~untouched] < 1.5 * worst).all()


def test_a_box_beyond_the_photo_shows_it_smaller_on_the_mean_colour():
    images = np.full((64, 40, 40, 3), 250, np.uint8)
    pixels, _ = varied(images, AugmentationSettings(scaled_crops=True, min_scale=2.0, max_scale=2.0), size=80)
    places = set()
    for result in pixels:
        photo = np.abs(result - 250).max(axis=-1) < 1
        assert photo.mean() == pytest.approx(0.25, abs=0.03)
        beside = np.abs(result - np.asarray(MEANS)).max(axis=-1) < 1
        assert (photo | beside).mean() > 0.9
        places.add((int(np.argwhere(photo)[0][0]), int(np.argwhere(photo)[0][1])))
    assert len(places) > 30


def test_a_slant_keeps_straight_lines_straight_and_stays_inside_the_photo():
    rows, columns = np.mgrid[0:65, 0:65].astype(np.float64)
    images = np.repeat(np.stack([rows, columns, 0 * rows + 200], -1)[np.newaxis], 12, 0).astype(np.uint8)
    pixels, _ = varied(images, replace(STILL, perspective=0.3))
    # The channels hold where each point came from: there must be a homography that says the same of all points.
    u, v = (columns - 32).ravel() / 32, (rows - 32).ravel() / 32
    slants = []
    for result in pixels:
        assert result[..., 2].min() > 199.9
        y, x = ((result[..., channel] - 32).ravel() / 32 for channel in (0, 1))
        # x (1 + a u + b v) = s u and the same for y: linear in a, b and s.
        equations = np.concatenate([np.stack([u, -x * u, -x * v], -1), np.stack([v, -y * u, -y * v], -1)])
        (scale, a, b), *_ = np.linalg.lstsq(equations, np.concatenate([x, y]), rcond=None)
        np.testing.assert_allclose(x, scale * u / (1 + a * u + b * v), atol=0.01)
        np.testing.assert_allclose(y, scale * v / (1 + a * u + b * v), atol=0.01)
        assert scale == pytest.approx(1 - abs(a) - abs(b), abs=0.01)
        slants.append((a, b))
    assert np.abs(slants).max() < 0.31
    assert np.std(slants, axis=0).min() > 0.05


def test_one_variation_more_leaves_the_draws_of_the_others():
    images = photos(4)
    grey = varied(images, replace(STILL, brightness=0.5))[0]
    np.testing.assert_array_equal(varied(images, replace(STILL, brightness=0.5, cutmix=1e-9))[0], grey)


def test_settings_come_back_from_json():
    assert AugmentationSettings.from_json(SMALL.to_json()) == SMALL
    with pytest.raises(ValueError, match="sparkle"):
        AugmentationSettings.from_json({"sparkle": 1})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"min_scale": 0.0}, "min_scale"),
        ({"min_scale": 0.9, "max_scale": 0.5}, "min_scale"),
        ({"aspect": 0.5}, "aspect"),
        ({"grey": 1.5}, "grey"),
        ({"erase_area": 0.0}, "erase_area"),
        ({"cutmix": 0.7, "mixup": 0.7}, "cutmix"),
        ({"hue": -1.0}, "hue: expected a number from 0 to 180. Received: -1.0"),
        ({"jpeg": 2.0}, "jpeg"),
        ({"max_scale": 4.0}, "max_scale"),
        ({"perspective": 0.5}, "perspective"),
    ],
)
def test_impossible_settings_are_refused(change, message):
    with pytest.raises(ValueError, match=message):
        replace(SMALL, **change)


def test_centred_is_the_view_that_validation_sees():
    images = photos(8, side=76)
    centre = images[:, 4:71, 4:71]
    np.testing.assert_allclose(varied(images, AugmentationSettings(centred=True), size=67)[0], centre, atol=0.01)
    assert np.abs(varied(images, AugmentationSettings(), size=67)[0] - centre).max() > 1
    square = square_view(images[0], Preprocessing(67, 76)).pixels
    np.testing.assert_array_equal(square, centre[0])
