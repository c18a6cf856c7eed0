from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from alexnet_app.widgets.window.banner import Banner


@pytest.fixture
def banner(session, qtbot):
    banner = Banner(session)
    qtbot.addWidget(banner)
    banner.resize(640, 80)
    return banner


def test_hidden_while_all_is_well(banner):
    assert banner.isHidden()


def test_shows_a_problem_of_the_session(banner, session):
    session.problems.tell("This file is not an image: notes.txt", "")

    assert banner.isVisible()
    assert banner.text.text() == "This file is not an image: notes.txt"
    assert banner.details_button.isHidden()


def test_a_short_hint_is_shown_at_once_a_long_one_on_demand(banner, session, qtbot):
    session.problems.tell("Text", "Plug the camera in.")
    assert banner.details.isVisible()

    session.problems.tell("Text", "Traceback\nline\nline")
    assert banner.details.isHidden()
    qtbot.mouseClick(banner.details_button, Qt.MouseButton.LeftButton)
    assert banner.details.isVisible()


def test_long_details_keep_their_end(banner, session):
    session.problems.tell("Text", "x" * 5000 + "the last line")

    assert banner.details.text().endswith("the last line")
    assert len(banner.details.text()) < 2100


def test_close_and_escape_hide_it(banner, session, qtbot):
    session.problems.tell("Text", "")
    qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert banner.isHidden()

    session.problems.tell("Text", "")
    qtbot.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.isHidden()


def test_goes_when_the_session_says_it_is_past(banner, session):
    session.problems.tell("Text", "")
    session.problems.dismiss()

    assert banner.isHidden()


def test_restart_is_offered_when_the_network_has_stopped(banner, session, qtbot, monkeypatch):
    session.problems.tell("Text", "")
    assert banner.restart_button.isHidden()

    session.network.process.stopped.emit("the log is in ...")
    assert banner.restart_button.isVisible()
    qtbot.mouseClick(banner.restart_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.network.state == "ready")
    assert banner.restart_button.isHidden()


def test_while_the_network_is_stopped_the_way_to_restart_stays(banner, session, red_photo, qtbot):
    session.network.process.stopped.emit("the log is in ...")
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.photos.photo is not None)
    assert banner.restart_button.isVisible()
    assert not banner.close_button.isVisible()
    qtbot.keyClick(banner, Qt.Key.Key_Escape)
    session.problems.tell("Another matter")
    assert banner.restart_button.isVisible()
    qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert banner.text.text().startswith("The network has stopped")
    assert banner.restart_button.isVisible()
    session.network.restart()
    assert banner.isHidden()


def test_in_a_narrow_place_the_buttons_go_below_the_text(banner, session):
    session.problems.tell("The camera sends no picture. It may be in use by another program.", "Hint.")

    banner.resize(300, 200)
    assert banner.close_button.y() > banner.text.y()
    assert banner.text.width() > 180


def test_a_dark_palette_is_followed_at_once(banner, session):
    session.problems.tell("Text", "")
    palette = QPalette(banner.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#101010"))

    banner.setPalette(palette)

    assert banner.grab().toImage().pixelColor(20, 20).lightness() < 70
