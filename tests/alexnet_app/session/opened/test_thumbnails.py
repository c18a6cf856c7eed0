"""Small pictures: what is looked at is read, once, the newest question first; only so many are kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from alexnet_app.session.opened import thumbnails as module
from alexnet_app.session.opened.thumbnails import MOST_THUMBNAILS, Thumbnails, thumbnail_of
from alexnet_app.sources.decoding import load_source
from alexnet_app.sources.source import PhotoFile, Source


@pytest.fixture
def thumbnails(qapp) -> Iterator[Thumbnails]:
    made = Thumbnails("small-pictures")
    yield made
    made.close()


@pytest.fixture
def photos(make_photo) -> list[Source]:
    return [PhotoFile(make_photo(f"{number}.png", (200, number, 40))) for number in range(4)]


@pytest.fixture
def reading(monkeypatch) -> tuple[threading.Event, list[Source]]:
    """The thread reads the first one at once and waits with it for the event; what it read, in order."""
    go_on, read = threading.Event(), []

    def slow(source: Source, least_short_side: int):
        read.append(source)
        assert go_on.wait(5)
        return load_source(source, least_short_side)

    monkeypatch.setattr(module, "load_source", slow)
    return go_on, read


def test_what_is_wanted_arrives_in_its_order(thumbnails, photos, qtbot):
    arrived = []
    thumbnails.arrived.connect(arrived.append)
    assert thumbnails.image(photos[2]) is None
    thumbnails.want([photos[2], photos[0], photos[2]])
    qtbot.waitUntil(lambda: len(arrived) == 2)
    assert arrived == [photos[2], photos[0]]
    assert thumbnails.image(photos[2]) == thumbnail_of(load_source(photos[2], 96).pixels)
    assert thumbnails.image(photos[1]) is None, "nobody asked for it"


def test_what_was_wanted_before_is_not_read_any_more(thumbnails, photos, reading, qtbot):
    go_on, read = reading
    thumbnails.want(photos[:3])
    thumbnails.want([photos[3]])
    go_on.set()
    qtbot.waitUntil(lambda: thumbnails.image(photos[3]) is not None)
    assert read == [photos[0], photos[3]]


def test_what_was_asked_for_last_is_read_first_and_each_once(thumbnails, photos, reading, qtbot):
    go_on, read = reading
    for _painted in range(3):
        assert [thumbnails.image_or_want(each) for each in photos] == [None] * 4
    go_on.set()
    qtbot.waitUntil(lambda: all(thumbnails.image(each) is not None for each in photos))
    assert read == [photos[0], photos[3], photos[2], photos[1]]
    assert thumbnails.image_or_want(photos[1]) is thumbnails.image(photos[1])


def test_a_file_that_is_no_photo_is_tried_once_and_holds_up_nothing(thumbnails, photos, reading, tmp_path, qtbot):
    go_on, read = reading
    broken = PhotoFile(tmp_path / "broken.jpg")
    broken.path.write_text("no photo")
    go_on.set()
    arrived = []
    thumbnails.arrived.connect(arrived.append)
    thumbnails.want([broken, photos[0]])
    qtbot.waitUntil(lambda: arrived == [photos[0]])
    assert thumbnails.image_or_want(broken) is None
    thumbnails.want([broken, photos[1]])
    qtbot.waitUntil(lambda: arrived == photos[:2])
    assert read.count(broken) == 1


def test_what_is_forgotten_while_it_is_read_is_read_again(thumbnails, make_photo, reading, qtbot):
    """Another file has its name now, and the picture on its way may be of the file before."""
    go_on, read = reading
    photo = PhotoFile(make_photo("own.png", (200, 0, 40)))
    thumbnails.image_or_want(photo)
    qtbot.waitUntil(lambda: read == [photo])
    thumbnails.forget()
    go_on.set()
    qtbot.waitUntil(lambda: thumbnails.image(photo) is not None)
    assert read == [photo, photo]
    thumbnails.forget()
    assert thumbnails.image(photo) is None


def test_only_so_many_are_kept(thumbnails):
    image = thumbnail_of(np.zeros((4, 4, 3), np.uint8))
    sources = [PhotoFile(Path(f"{number}.png")) for number in range(MOST_THUMBNAILS + 2)]
    for each in sources:
        thumbnails.keep(each, image)
    assert [thumbnails.image(each) is None for each in sources[:3]] == [True, True, False]


def test_nothing_is_read_after_closing(thumbnails, photos, reading, qtbot):
    go_on, read = reading
    go_on.set()
    thumbnails.close()
    thumbnails.want(photos)
    assert thumbnails.image_or_want(photos[0]) is None
    qtbot.wait(50)
    assert read == []


@pytest.mark.parametrize(("height", "width", "expected"), [(300, 600, (96, 48)), (60, 20, (32, 96)), (1, 1, (96, 96))])
def test_the_long_side_is_96(height, width, expected, qapp):
    image = thumbnail_of(np.full((height, width, 3), 7, np.uint8))
    assert (image.width(), image.height()) == expected
    assert image.format() == QImage.Format.Format_RGB888
