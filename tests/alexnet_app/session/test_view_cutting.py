"""Which photos and frames are cut, and told, when several come at once."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from alexnet_app.session import view_cutting
from alexnet_app.session.view_cutting import Cut, CutPhoto, ViewCutting
from model.photos.decoding import Photo
from model.photos.preprocessing import Preprocessing, ten_views, views_of


@pytest.fixture
def cutting(qapp):
    cutting = ViewCutting()
    yield cutting
    cutting.close()


@pytest.fixture
def held(monkeypatch) -> threading.Event:
    """Nothing is cut before it is set."""
    event = threading.Event()

    def late(*given):
        event.wait(20)
        return views_of(*given)

    monkeypatch.setattr(view_cutting, "views_of", late)
    return event


def _cut(shade: int, views: int = 1) -> Cut:
    pixels = np.full((60, 80, 3), shade, np.uint8)
    return Cut(Photo(pixels, f"{shade}.png", (80, 60)), Preprocessing(), "crop", views)


def _shades(told: list[CutPhoto]) -> list[int]:
    return [int(each.square.pixels[0, 0, 0]) for each in told]


def test_a_photo_is_told_with_its_views_and_the_centre_first(cutting, qtbot):
    cut = _cut(9, views=10)
    with qtbot.waitSignal(cutting.done) as caught:
        cutting.begin(cut)
    told = caught.args[0]
    assert told.photo is cut.photo
    assert told.views.shape == (10, 227, 227, 3)
    np.testing.assert_array_equal(told.square.pixels, told.views[0])
    assert told.square.region == ten_views(cut.photo.pixels, cut.preprocessing)[0].region


def test_of_photos_the_newest_alone_is_told(cutting, held, qtbot):
    told: list[CutPhoto] = []
    cutting.done.connect(told.append)
    for shade in (1, 2, 3):
        cutting.begin(_cut(shade))
    held.set()
    qtbot.waitUntil(lambda: bool(told))
    assert _shades(told) == [3]


def test_a_photo_that_is_forgotten_is_not_told(cutting, held, qtbot):
    told: list[CutPhoto] = []
    cutting.done.connect(told.append)
    cutting.begin(_cut(1))
    cutting.forget()
    held.set()
    with qtbot.waitSignal(cutting.frame_done):
        cutting.begin_frame(_cut(2))
    assert told == []


def test_of_frames_that_come_meanwhile_the_newest_is_next(cutting, held, qtbot):
    told: list[CutPhoto] = []
    cutting.frame_done.connect(told.append)
    for shade in (1, 2, 3, 4):
        cutting.begin_frame(_cut(shade))
    held.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert _shades(told) == [1, 4]


def test_what_cannot_be_cut_is_told_once_and_does_not_stop_the_frames(cutting, qtbot, caplog):
    with qtbot.waitSignal(cutting.failed):
        cutting.begin(_cut(1, views=3))
    assert "could not be prepared" in caplog.text
    cutting.begin_frame(_cut(1, views=3))
    with qtbot.waitSignal(cutting.frame_done) as caught:
        cutting.begin_frame(_cut(2))
    assert _shades(caught.args) == [2]
