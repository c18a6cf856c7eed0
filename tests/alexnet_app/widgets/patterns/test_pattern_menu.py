"""Pictures to try: opened as photos, with their own pixels; a grating turns by wheel and key, and is answered."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication

from alexnet_app.widgets.patterns.pattern_menu import PatternMenu
from alexnet_app.widgets.photo.photo_canvas import PhotoCanvas
from model.patterns.registry import PATTERNS, get_pattern, grating_pattern


@pytest.fixture
def menu(session, qtbot) -> PatternMenu:
    menu = PatternMenu(session)
    qtbot.addWidget(menu)
    return menu


def choose(menu: PatternMenu, name: str, qtbot) -> None:
    menu.findChild(QAction, name).trigger()
    qtbot.waitUntil(lambda: menu._session.photos.name == get_pattern(name).title)


def wheel(canvas: PhotoCanvas, notches: float) -> None:
    place = QPointF(canvas.rect().center())
    event = QWheelEvent(
        place,
        QPointF(canvas.mapToGlobal(place)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_every_pattern_is_in_the_menu_with_a_picture(menu):
    for name in PATTERNS:
        action = menu.findChild(QAction, name)
        submenu = action.parent()
        submenu.aboutToShow.emit()
        assert not action.icon().isNull()


def test_a_pattern_is_a_photo_like_any_other(menu, session, qtbot):
    choose(menu, "disc-red", qtbot)
    np.testing.assert_array_equal(session.photos.photo.pixels, get_pattern("disc-red").pixels)
    qtbot.waitUntil(lambda: session.answers.classification is not None and not session.answers.busy)
    assert session.photos.strip.names() == ["Red disc"]
    assert session.patterns.grating is None


def test_the_wheel_turns_the_grating_and_the_maps_follow(menu, session, qtbot):
    canvas = PhotoCanvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(300, 300)
    choose(menu, "grating-45-8", qtbot)
    qtbot.waitUntil(lambda: session.selection.maps is not None and not session.answers.busy)
    assert session.patterns.grating == get_pattern("grating-45-8")
    with qtbot.waitSignal(session.selection.maps_changed):
        wheel(canvas, 1)
    np.testing.assert_array_equal(session.photos.photo.pixels, grating_pattern(50, 8).pixels)
    for _ in range(30):  # faster than answers come
        wheel(canvas, -1)
    assert session.photos.name == grating_pattern(50 - 150, 8).title
    np.testing.assert_array_equal(session.photos.photo.pixels, grating_pattern(80, 8).pixels)
    qtbot.waitUntil(lambda: not session.answers.busy)
    # A fine wheel turns by less.
    wheel(canvas, 0.2)
    assert session.patterns.grating.angle == pytest.approx(81)


def test_it_turns_round_and_another_photo_ends_it(menu, session, red_photo, qtbot):
    choose(menu, "grating-0-16", qtbot)
    session.patterns.turn(5)
    assert session.patterns.grating.angle == 5
    session.patterns.turn(-5)
    session.patterns.turn(-5)
    assert session.patterns.grating.angle == 175
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.photos.name == "red.png")
    assert session.patterns.grating is None
    assert not session.patterns.turn(5)
    # Back in the strip it can be turned again.
    session.photos.open_recent(0)
    qtbot.waitUntil(lambda: session.patterns.grating is not None)


def test_the_wheel_over_a_photo_is_left_alone(answered_session, qtbot):
    canvas = PhotoCanvas(answered_session)
    qtbot.addWidget(canvas)
    before = answered_session.photos.photo
    wheel(canvas, 1)
    assert answered_session.photos.photo is before
