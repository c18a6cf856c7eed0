"""Answers for many photos: each beside its photo, the mean of its views, as many batches at a time as are wanted."""

import shutil
import threading
import time

import numpy as np
import pytest

from model.networks import many_photos
from model.networks.many_photos import MeanAnswer, mean_answers
from model.photos.decoding import VIEW_SHORT_SIDE, PhotoError, load_photo
from model.photos.folder_listing import photo_files
from model.photos.preprocessing import Preprocessing, prepare, stacked, views_of

PREPROCESSING = Preprocessing()


def _mean_colours(pixels):
    return pixels.mean(axis=(1, 2), dtype=np.float64)


@pytest.mark.parametrize("views", [1, 10])
def test_each_photo_has_the_mean_of_its_views_and_an_unreadable_one_its_reason(
    views, class_photos, tmp_path, monkeypatch
):
    monkeypatch.setattr(many_photos, "VIEWS_AT_ONCE", 5 * views)
    folder = tmp_path / "photos"
    shutil.copytree(class_photos, folder)
    (folder / "motorbike" / "1a.jpg").write_bytes(b"no photo")
    paths = photo_files(folder)
    answers = list(mean_answers(_mean_colours, PREPROCESSING, paths, views, "stretch"))
    assert len(answers) == 13
    for path, answer in zip(paths, answers, strict=True):
        if path.endswith("1a.jpg"):
            assert isinstance(answer, PhotoError)
            assert path in str(answer)
            continue
        pixels = load_photo(path, least_short_side=VIEW_SHORT_SIDE).pixels
        squares = stacked(views_of(pixels, PREPROCESSING, views, "stretch"))
        expected = prepare(squares, PREPROCESSING).mean(axis=(0, 1, 2), dtype=np.float64)
        np.testing.assert_allclose(answer.probabilities, expected, rtol=1e-6)
        assert answer.milliseconds > 0


def test_two_batches_are_under_way_at_a_time(class_photos, monkeypatch):
    monkeypatch.setattr(many_photos, "VIEWS_AT_ONCE", 3)
    both = threading.Barrier(2, timeout=20)

    def network(pixels):
        both.wait()  # broken, and raised, where the first batch waits for the second in vain
        return _mean_colours(pixels)

    answers = list(mean_answers(network, PREPROCESSING, photo_files(class_photos)))
    assert [type(answer) for answer in answers] == [MeanAnswer] * 12


def test_with_one_batch_under_way_nothing_goes_on_between_two_of_them(class_photos, monkeypatch):
    monkeypatch.setattr(many_photos, "VIEWS_AT_ONCE", 3)
    asked = []

    def network(pixels):
        asked.append(len(pixels))
        return _mean_colours(pixels)

    answers = mean_answers(network, PREPROCESSING, photo_files(class_photos), under_way=1)
    for number in range(1, 13):
        next(answers)
        time.sleep(0.01)  # in which another batch could begin
        assert asked == [3] * ((number + 2) // 3)


def test_photos_none_of_which_can_be_read_ask_the_network_nothing(tmp_path):
    paths = [str(tmp_path / f"{number}.jpg") for number in range(40)]
    answers = list(mean_answers(lambda pixels: pytest.fail("asked"), PREPROCESSING, paths))
    for path, answer in zip(paths, answers, strict=True):
        assert isinstance(answer, PhotoError)
        assert path in str(answer)
