"""The view of a file is that of its photo, whatever its size, and a bad file has the name it was asked by."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from model.photos.decoding import PhotoError, load_photo
from model.photos.file_view import view_of_file
from model.photos.preprocessing import Preprocessing, square_view


def test_a_small_photo_is_seen_as_it_is(chelsea):
    expected = square_view(load_photo(chelsea).pixels, Preprocessing())
    view = view_of_file(chelsea, Preprocessing())
    np.testing.assert_array_equal(view.pixels, expected.pixels)
    assert view.region == expected.region


def test_a_large_one_is_decoded_smaller_and_looks_the_same(chelsea, tmp_path):
    path = tmp_path / "large.jpg"
    with Image.open(chelsea) as image:
        image.convert("RGB").resize((2706, 1800)).save(path, quality=95)
    whole = square_view(load_photo(path).pixels, Preprocessing())
    view = view_of_file(str(path), Preprocessing())
    assert np.abs(view.pixels.astype(int) - whole.pixels).mean() < 2
    assert view.region == pytest.approx(whole.region)


def test_a_file_that_is_no_photo_is_called_as_it_was_asked_for(tmp_path):
    path = tmp_path / "notes.jpg"
    path.write_text("no photo")
    with pytest.raises(PhotoError, match=r"^notes\.jpg: expected a photo"):
        view_of_file(path, Preprocessing())
    with pytest.raises(PhotoError, match=r"^my notes: expected a photo"):
        view_of_file(path, Preprocessing(), name="my notes")
