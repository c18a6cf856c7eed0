"""The centre view, the ten views and the means: what every part of the program shows the network."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PIL import Image

from model.photos.preprocessing import FITS, Preprocessing, prepare, square_view, stacked, ten_views, views_of

PAPER = Preprocessing()
WHOLE = Preprocessing(image_size=64, short_side=64, means=(10.0, 20.0, 30.0))


def ramp(width: int, height: int) -> np.ndarray:
    """Red grows to the right, green downwards, each from 0 to 255: a pixel tells where it comes from."""
    y, x = np.mgrid[0:height, 0:width]
    return (
        np.stack([(x + 0.5) * 255 / width, (y + 0.5) * 255 / height, np.full_like(x, 9)], -1).round().astype(np.uint8)
    )


def photo(width: int, height: int) -> np.ndarray:
    small = np.random.default_rng(3).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC))


@pytest.mark.parametrize(("width", "height"), [(500, 375), (375, 500), (256, 256), (90, 40), (1001, 700)])
@pytest.mark.parametrize("fit", FITS)
def test_region_says_what_the_square_shows(width: int, height: int, fit: Any) -> None:
    for preprocessing in (PAPER, WHOLE):
        pixels = ramp(width, height)
        view = square_view(pixels, preprocessing, fit)
        size = preprocessing.image_size
        assert view.pixels.shape == (size, size, 3)
        assert view.pixels.dtype == np.uint8
        left, top, right, bottom = view.region
        # The colours of a pixel are its place in the photo: compare with the place that the region gives it.
        index = np.arange(size) + 0.5
        x, y = left + index * (right - left) / size, top + index * (bottom - top) / size
        # Away from the edges, where there is nothing to blend with.
        inside_x, inside_y = (x > 0.08 * width) & (x < 0.92 * width), (y > 0.08 * height) & (y < 0.92 * height)
        # Between bars the photo begins at a whole pixel of the square, so its place is right to one such pixel.
        blur = 255 / size * max(width, height) / min(width, height) if fit == "fit" else 3
        shown = view.pixels[inside_y][:, inside_x].astype(float)
        assert np.abs(shown[..., 0] - x[inside_x] * 255 / width).max(initial=0) <= blur
        assert np.abs(shown[..., 1] - y[inside_y, np.newaxis] * 255 / height).max(initial=0) <= blur


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 300), (300, 2)])
def test_the_smallest_photos_can_be_shown(width: int, height: int, fit: Any) -> None:
    assert (square_view(np.full((height, width, 3), 7, np.uint8), PAPER, fit).pixels[113, 113] == 7).all()


def test_crop_is_the_centre() -> None:
    assert square_view(ramp(512, 256), PAPER).region == (142.0, 14.0, 369.0, 241.0)
    assert square_view(ramp(300, 200), WHOLE).region == (50.0, 0.0, 250.0, 200.0)


@pytest.mark.parametrize(("width", "height"), [(300, 120), (120, 300)])
@pytest.mark.parametrize("preprocessing", [WHOLE, PAPER])
def test_crop_leaves_as_much_on_either_side(width: int, height: int, preprocessing: Preprocessing) -> None:
    left, top, right, bottom = square_view(ramp(width, height), preprocessing).region
    # For 227 of 256 the cut begins at 14 of 256, not at 14.5.
    tolerance = min(width, height) / 256 + 1e-6
    assert left + right == pytest.approx(width, abs=tolerance)
    assert top + bottom == pytest.approx(height, abs=tolerance)
    # The same in the pixels, of which the ramp tells the place: their mean is that of the photo's middle.
    for pixels in (
        square_view(ramp(width, height), preprocessing).pixels,
        ten_views(ramp(width, height), WHOLE)[0].pixels,
    ):
        assert pixels[..., :2].mean(axis=(0, 1)) == pytest.approx([127.5, 127.5], abs=1.5)


def test_bars_are_the_means_within_what_a_pixel_holds() -> None:
    beyond = Preprocessing(image_size=64, short_side=64, means=(-9.0, 0.4, 999.0))
    assert square_view(ramp(100, 50), beyond, "fit").pixels[0, 0].tolist() == [0, 0, 255]


def test_stretch_shows_everything() -> None:
    assert square_view(ramp(300, 200), PAPER, "stretch").region == (0.0, 0.0, 300.0, 200.0)


def test_fit_shows_everything_between_bars_of_the_means() -> None:
    view = square_view(np.full((100, 200, 3), 200, np.uint8), WHOLE, "fit")
    assert view.region == (0.0, -50.0, 200.0, 150.0)
    assert (view.pixels[:16] == (10, 20, 30)).all()
    assert (view.pixels[48:] == (10, 20, 30)).all()
    assert (view.pixels[16:48] == 200).all()
    tall = square_view(np.full((1000, 1, 3), 200, np.uint8), WHOLE, "fit")
    assert (tall.pixels == 200).all(axis=(0, 2)).sum() == 1


def test_a_photo_of_the_right_size_is_left_as_it_is() -> None:
    pixels = photo(64, 64)
    for fit in FITS:
        np.testing.assert_array_equal(square_view(pixels, WHOLE, fit).pixels, pixels)


def test_large_photos_are_averaged_not_skipped_through() -> None:
    stripes = np.zeros((2048, 2048, 3), np.uint8)
    stripes[:, ::2] = 255
    assert np.abs(square_view(stripes, WHOLE).pixels.astype(int) - 128).max() <= 2


@pytest.mark.parametrize(("width", "height"), [(500, 375), (301, 602), (3000, 2000)])
def test_the_first_of_the_ten_views_is_the_centre_view(width: int, height: int) -> None:
    pixels = photo(width, height)
    first, centre = ten_views(pixels, PAPER)[0], square_view(pixels, PAPER)
    np.testing.assert_array_equal(first.pixels, centre.pixels)
    assert first.region == pytest.approx(centre.region)


def test_ten_views_are_centre_and_corners_then_mirrored() -> None:
    pixels = photo(400, 300)
    views = ten_views(pixels, PAPER)
    assert stacked(views).shape == (10, 227, 227, 3)
    assert stacked(views).dtype == np.uint8
    square = square_view(pixels, Preprocessing(256, 256)).pixels
    offsets = ((14, 14), (0, 0), (0, 29), (29, 0), (29, 29))
    for number, (top, left) in enumerate(offsets):
        np.testing.assert_array_equal(views[number].pixels, square[top : top + 227, left : left + 227])
        np.testing.assert_array_equal(views[number + 5].pixels, views[number].pixels[:, ::-1])
    assert [view.mirrored for view in views] == [False] * 5 + [True] * 5


@pytest.mark.parametrize(("width", "height"), [(500, 375), (375, 500), (90, 40)])
@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("preprocessing", [PAPER, WHOLE])
def test_each_of_the_ten_views_says_what_it_shows(
    width: int, height: int, fit: Any, preprocessing: Preprocessing
) -> None:
    """Read back from the pixels: on a ramp the colour of a pixel is its place in the photo."""
    for view in ten_views(ramp(width, height), preprocessing, fit):
        pixels = view.pixels[:, ::-1] if view.mirrored else view.pixels
        left, top, right, bottom = view.region
        size = len(pixels)
        for row, column in ((size // 2, size // 2), (size // 3, size // 2), (size // 2, 2 * size // 3)):
            x = left + (column + 0.5) * (right - left) / size
            y = top + (row + 0.5) * (bottom - top) / size
            if 2 < x < width - 2 and 2 < y < height - 2:
                red, green = pixels[row, column, :2].astype(float)
                assert abs(red * width / 255 - x) < 0.02 * width
                assert abs(green * height / 255 - y) < 0.02 * height


def test_ten_views_of_a_stretched_or_fitted_photo_show_more_of_it_than_those_of_a_crop() -> None:
    pixels = ramp(600, 300)
    spans = {}
    for fit in FITS:
        regions = np.array([view.region for view in ten_views(pixels, PAPER, fit)])
        spans[fit] = (regions[:, 0].min(), regions[:, 2].max())
    assert spans["crop"] == pytest.approx((150, 450))
    assert spans["stretch"] == pytest.approx((0, 600))
    assert spans["fit"] == pytest.approx((0, 600))


def test_ten_views_of_a_network_that_is_shown_the_whole_square_differ() -> None:
    views = stacked(ten_views(photo(400, 300), WHOLE))
    assert views.shape == (10, 64, 64, 3)
    assert len({view.tobytes() for view in views}) == 10


def test_views_of() -> None:
    pixels = photo(400, 300)
    for fit in FITS:
        (only,) = views_of(pixels, PAPER, fit=fit)
        np.testing.assert_array_equal(only.pixels, square_view(pixels, PAPER, fit).pixels)
        ten = stacked(views_of(pixels, PAPER, 10, fit))
        np.testing.assert_array_equal(ten, stacked(ten_views(pixels, PAPER, fit)))
    with pytest.raises(ValueError, match=r"views: expected 1 or 10\. Received: 5"):
        views_of(pixels, PAPER, 5)


def test_prepare() -> None:
    views = np.full((2, 3, 3, 3), (110, 20, 0), np.uint8)
    prepared = prepare(views, Preprocessing(64, 64, (10.0, 20.0, 30.0), (2.0, 1.0, 5.0)))
    assert prepared.dtype == np.float32
    assert prepared.shape == views.shape
    np.testing.assert_array_equal(prepared[1, 2, 0], [50, 0, -6])


@pytest.mark.parametrize("shape", [(2, 5, 7, 3), (5, 7, 3), (4, 3), (3,)])
@pytest.mark.parametrize("deviations", [(1.0, 1.0, 1.0), (57.0, 0.5, 3.0)])
def test_every_value_is_prepared_by_its_colour(shape, deviations) -> None:
    views = np.random.default_rng(6).integers(0, 256, shape, dtype=np.uint8)
    means = (104.5, 117.0, 123.25)
    for pixels in (views, views[::-1], np.asfortranarray(views)):
        expected = (pixels.astype(np.float64) - means) / deviations
        prepared = prepare(pixels, Preprocessing(64, 64, means, deviations))
        np.testing.assert_allclose(prepared, expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((10, 10), np.uint8),
        np.zeros((10, 10, 4), np.uint8),
        np.zeros((10, 10, 3), np.float32),
        np.zeros((0, 10, 3), np.uint8),
    ],
)
def test_pixels_of_another_kind_are_refused(pixels: np.ndarray) -> None:
    for cut in (square_view, ten_views):
        with pytest.raises(ValueError, match=r"pixels: expected \(height, width, 3\) uint8\. Received: "):
            cut(pixels, PAPER)


def test_an_unknown_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="fit: expected one of crop, stretch, fit. Received: 'squash'"):  # noqa: RUF043
        square_view(photo(30, 30), PAPER, "squash")  # type: ignore[arg-type]


def test_slices_and_turned_arrays_are_taken() -> None:
    pixels = photo(400, 300)
    turned = np.transpose(pixels, (1, 0, 2))[::-1]
    expected = square_view(np.ascontiguousarray(turned), PAPER).pixels
    np.testing.assert_array_equal(square_view(turned, PAPER).pixels, expected)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"image_size": 300}, "image_size <= short_side"),
        ({"image_size": 0}, "1 <= image_size"),
        ({"means": (1.0, 2.0)}, "three finite numbers for means"),
        ({"means": (1.0, 2.0, float("nan"))}, "three finite numbers for means"),
        ({"standard_deviations": (1.0, 0.0, 1.0)}, "standard_deviations above 0"),
    ],
)
def test_unusable_preprocessing_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Preprocessing(**values)


def test_one_pixel_is_the_smallest_image() -> None:
    assert Preprocessing(image_size=1, short_side=1).image_size == 1


def test_preprocessing_travels_as_json() -> None:
    import json

    preprocessing = Preprocessing(224, 256, (1.5, 2.5, 3.5), (58.4, 57.1, 57.4))
    assert Preprocessing.from_json(json.loads(json.dumps(preprocessing.to_json()))) == preprocessing
    with pytest.raises(ValueError, match="Received: colour"):
        Preprocessing.from_json({"colour": 1})


def test_cards_from_before_the_standard_deviations_had_their_name_are_read() -> None:
    old = {"image_size": 224, "means": [1.5, 2.5, 3.5], "deviations": [58.4, 57.1, 57.4]}
    read = Preprocessing.from_json(old)
    assert read == Preprocessing(224, 256, (1.5, 2.5, 3.5), (58.4, 57.1, 57.4))
    assert list(old) == ["image_size", "means", "deviations"]
    assert "deviations" not in read.to_json()
    with pytest.raises(ValueError, match="expected standard_deviations once"):
        Preprocessing.from_json({**read.to_json(), "deviations": [1, 1, 1]})
