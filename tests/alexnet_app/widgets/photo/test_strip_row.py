"""Folders of thousands: none is left out, one sees where one is, and only what is looked at is read."""

from __future__ import annotations

import shutil
import time

import pytest
from PySide6.QtCore import QTimer

from alexnet_app.session.opened.thumbnails import MOST_THUMBNAILS
from alexnet_app.sources.source import PhotoFile
from alexnet_app.widgets.photo.strip_row import StripRow
from model.photos.decoding import load_photo


@pytest.fixture
def row(session, qtbot):
    row = StripRow(session)
    qtbot.addWidget(row)
    row.resize(300, 56)
    row.show()
    return row


def folder_of(count: int, photo, folder):
    """`count` photos in ten folders; links, so that 3,000 cost nothing."""
    for number in range(count):
        part = folder / f"{number % 10}"
        if number < 10:
            part.mkdir(parents=True)
            shutil.copy(photo, part / "0000.png")
        else:
            (part / f"{number // 10:04}.png").hardlink_to(part / "0000.png")
    return folder


def test_hidden_without_photos_and_counted_from_two(row, session, red_photo, green_photo, qtbot):
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: not row.isHidden() and session.photos.photo is not None)
    assert row.place.isHidden()
    session.photos.open([green_photo])
    qtbot.waitUntil(lambda: row.place.text() == "2 of\n2")
    assert row.place.accessibleName() == "2 of 2"
    row.set_giving_way(True)
    assert row.isHidden()


def test_a_folder_of_3000_is_there_whole_and_can_be_walked_to_its_end(row, session, red_photo, tmp_path, qtbot):
    folder = folder_of(3000, red_photo, tmp_path / "many")
    session.photos.open([folder])
    qtbot.waitUntil(lambda: session.photos.photo is not None and len(session.photos.strip) == 3000, timeout=20_000)
    assert row.place.text() == "1 of\n3,000"
    assert row.strip.model().rowCount() == 3000
    session.photos.next()
    qtbot.waitUntil(lambda: row.place.text() == "2 of\n3,000")
    session.photos.open_recent(2998)
    qtbot.waitUntil(lambda: row.place.text() == "2,999 of\n3,000")
    session.photos.next()
    qtbot.waitUntil(lambda: row.place.text() == "3,000 of\n3,000")
    assert row.strip.currentIndex().row() == 2999
    session.photos.next()
    assert session.photos.strip.index == 2999
    qtbot.waitUntil(lambda: session.photos.strip.thumbnail(2997) is not None)
    assert session.photos.strip.thumbnail(1500) is None, "what nobody looked at is not read"


def test_only_so_many_small_pictures_are_kept(session, red_photo, tmp_path):
    strip = session.photos.strip
    strip.add([PhotoFile(tmp_path / f"{number}.png") for number in range(MOST_THUMBNAILS + 50)])
    pixels = load_photo(red_photo).pixels
    for row in range(len(strip)):
        strip.show(strip.source(row), pixels)
    assert strip.thumbnail(49) is None
    assert strip.thumbnail(50) is not None
    assert strip.index == len(strip) - 1


def test_photos_that_cannot_be_read_leave_the_strip_and_the_walk_goes_on(row, session, red_photo, tmp_path, qtbot):
    folder = folder_of(20, red_photo, tmp_path / "some")
    bad = folder / "1" / "0001.png"
    bad.unlink()
    bad.write_bytes(b"no photo")
    session.photos.open([folder])
    qtbot.waitUntil(lambda: session.photos.photo is not None and len(session.photos.strip) == 20)
    session.photos.open_recent(3)
    qtbot.waitUntil(lambda: len(session.photos.strip) == 19)
    assert row.place.text() == "1 of\n19"
    session.photos.open_recent(3)
    qtbot.waitUntil(lambda: row.place.text() == "4 of\n19")
    places = [session.photos.strip.place_of(session.photos.strip.source(row)) for row in range(19)]
    assert places == list(range(19))


def test_listing_100000_does_not_hold_the_window(row, session, red_photo, tmp_path, monkeypatch, qtbot):
    """The names are made up; everything from there on is real. A bound for a loaded machine, not a measurement."""
    from alexnet_app.sources import source

    folder = folder_of(1, red_photo, tmp_path / "first")
    names = [f"{number:06}.png" for number in range(100_000)]
    monkeypatch.setattr(source.os, "walk", lambda top: [(str(folder / "0"), [], ["0000.png"]), (str(top), [], names)])
    stalls = []
    last = [time.monotonic()]

    def tick() -> None:
        now = time.monotonic()
        stalls.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    session.photos.open([folder])
    qtbot.waitUntil(lambda: session.photos.photo is not None, timeout=60_000)
    timer.stop()
    assert len(session.photos.strip) == 100_001
    assert row.place.text() == "1 of\n100,001"
    assert max(stalls) < 2.0
