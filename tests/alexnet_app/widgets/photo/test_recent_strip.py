from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from alexnet_app.widgets.photo.recent_strip import RecentStrip


@pytest.fixture
def strip(session, qtbot):
    strip = RecentStrip(session)
    qtbot.addWidget(strip)
    strip.resize(300, strip.height())
    strip.show()
    return strip


@pytest.fixture
def three(strip, session, make_photo, qtbot):
    session.photos.open(
        [
            make_photo(f"{name}.png", colour)
            for name, colour in (("a", (200, 0, 0)), ("b", (0, 200, 0)), ("c", (0, 0, 200)))
        ]
    )
    qtbot.waitUntil(
        lambda: not session.answers.busy and all(session.photos.strip.thumbnail(row) is not None for row in range(3))
    )
    return strip


def test_shows_all_and_marks_the_one_on_screen(three, session):
    assert three.model().rowCount() == 3
    assert three.currentIndex().row() == session.photos.strip.index == 0
    assert three.model().index(1, 0).data() == "b.png"
    assert isinstance(three.model().index(2, 0).data(Qt.ItemDataRole.DecorationRole), QImage)


def test_a_click_shows_the_photo_again(three, session, qtbot):
    centre = three.visualRect(three.model().index(2, 0)).center()

    qtbot.mouseClick(three.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    qtbot.waitUntil(lambda: session.photos.name == "c.png")

    assert session.photos.strip.index == 2


def test_arrow_keys_walk(three, session, qtbot):
    qtbot.keyClick(three, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.photos.name == "b.png")
    qtbot.keyClick(three, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: session.photos.name == "a.png")


def test_the_mark_follows_the_session(three, session, qtbot):
    session.photos.next()
    qtbot.waitUntil(lambda: session.photos.strip.index == 1)

    assert three.currentIndex().row() == 1
    assert session.photos.name == "b.png"


def test_a_thumbnail_that_arrives_does_not_move_the_mark(three, session, qtbot):
    session.photos.open_recent(2)
    qtbot.waitUntil(lambda: session.photos.strip.index == 2)

    session.photos.strip.changed.emit()

    assert three.currentIndex().row() == 2
    assert session.photos.name == "c.png"


def test_live_frames_leave_the_strip_without_a_mark(three, session):
    session.photos.leave()

    assert three.currentIndex().row() == -1


def test_the_pictures_are_painted(three):
    image = three.grab().toImage()
    centre = three.visualRect(three.model().index(1, 0)).center()

    assert image.pixelColor(centre).green() > 150
    assert image.pixelColor(centre).red() < 60
