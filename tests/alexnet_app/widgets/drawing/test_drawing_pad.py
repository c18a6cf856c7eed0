"""The pad: strokes go where photos go; it gives way to a photo, keeps what was drawn, and offers the right network."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from alexnet_app.widgets.photo.photo_view import PhotoView
from model.patterns.registry import SIDE
from tests.alexnet_app.conftest import make_network


@pytest.fixture
def view(session, qtbot) -> PhotoView:
    view = PhotoView(session)
    qtbot.addWidget(view)
    view.resize(320, 400)
    view.show()
    return view


@pytest.fixture
def pad(view, session):
    view.empty_state.links.linkActivated.emit("draw")
    assert view.pad.isVisible()
    return view.pad


def drag(pad, *points: tuple[float, float]) -> None:
    """Moves the pressed mouse through points given in pixels of the drawing."""
    places = [pad.canvas.from_pad(QPointF(*point)).toPoint() for point in points]
    QTest.mousePress(pad.canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad.canvas, place)
    QTest.mouseRelease(pad.canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def test_a_stroke_is_white_on_black_and_answered(pad, session, qtbot):
    assert session.photos.photo is None  # nothing is drawn, nothing is asked
    with qtbot.waitSignal(session.selection.maps_changed):
        drag(pad, (128, 60), (128, 190))
    pixels = session.photos.photo.pixels
    assert pixels.shape == (SIDE, SIDE, 3)
    assert pixels[120, 128].tolist() == [255, 255, 255]
    assert pixels[120, 60].tolist() == [0, 0, 0]
    # What was drawn halfway may have been answered first.
    qtbot.waitUntil(lambda: bool((session.answers.square.pixels[113, 113] == 255).all()))
    qtbot.waitUntil(lambda: session.answers.classification is not None and not session.answers.busy)
    np.testing.assert_array_equal(session.answers.square.pixels[113, 113], 255)


def test_the_pen_has_a_width(pad, session):
    def width() -> int:
        return int(np.count_nonzero(session.drawing.pixels[128, :, 0] > 127))

    pad.pen.setValue(10)
    drag(pad, (60, 60), (60, 190))
    thin = width()
    assert 8 <= thin <= 12
    pad.pen.setValue(40)
    drag(pad, (160, 60), (160, 190))
    assert 37 <= width() - thin <= 43


def test_it_is_drawn_and_cleared_by_keyboard(pad, session, qtbot):
    pad.canvas.setFocus()
    for _ in range(4):
        QTest.keyClick(pad.canvas, Qt.Key.Key_Up)
    assert session.drawing.is_empty
    for _ in range(8):
        QTest.keyClick(pad.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert np.all(session.photos.photo.pixels[100:156, 128] == 255)
    QTest.keyClick(pad.canvas, Qt.Key.Key_Delete)
    assert session.drawing.is_empty
    assert not session.photos.photo.pixels.any()
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    assert not pad.isVisible()


def test_keep_puts_it_into_the_strip(pad, view, session, qtbot):
    drag(pad, (100, 60), (160, 190))
    drawn = session.drawing.pixels
    pad.keep.click()
    qtbot.waitUntil(lambda: session.photos.strip.names() == ["Drawn digit 1"])
    qtbot.waitUntil(lambda: not session.photos.is_frame)
    np.testing.assert_array_equal(session.photos.photo.pixels, drawn)
    assert not view.pad.isVisible()
    # What was drawn is there again.
    session.drawing.open()
    np.testing.assert_array_equal(session.photos.photo.pixels, drawn)
    assert session.photos.strip.index == -1


def test_a_photo_takes_its_place_back(pad, view, session, red_photo, qtbot):
    drag(pad, (100, 60), (160, 190))
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.photos.name == "red.png")
    assert not view.pad.isVisible()
    assert not session.drawing.is_empty


def test_another_network_is_offered_until_one_knows_digits(pad, session, tmp_path, qtbot):
    assert pad.use_lenet.isVisible()
    pad.use_lenet.click()
    qtbot.waitUntil(lambda: session.network.card.name == "LeNet-5, digits")
    assert not pad.use_lenet.isVisible()
    session.network.choose(make_network(tmp_path / "own", classes=tuple("0123456789ab")))
    qtbot.waitUntil(lambda: session.network.card.name == "own")
    assert not pad.use_lenet.isVisible()


def test_outside_the_square_nothing_is_drawn(pad, session):
    QTest.mouseClick(pad.canvas, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert not session.drawing.pixels.any()
