"""The pad with the real LeNet-5: what the mouse draws is read while it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from model.catalogue.entries import find_network
from model.patterns.registry import SIDE
from model.patterns.strokes import DIGITS
from tests.end_to_end.waiting import run_until


def draw(canvas, strokes) -> None:
    """By mouse; points in the square from (0, 0) to (1, 1)."""
    for stroke in strokes:
        places = [canvas.from_pad(QPointF(x * SIDE, y * SIDE)).toPoint() for x, y in stroke]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def test_drawn_digits_are_read(open_window):
    window, session = open_window(find_network("lenet-5"))
    window.photo_view.empty_state.links.linkActivated.emit("draw")
    pad = window.photo_view.pad
    assert pad.isVisible()
    assert not pad.use_lenet.isVisible(), "this network knows digits"
    for digit, strokes in enumerate(DIGITS):
        pad.clear.click()
        draw(pad.canvas, strokes)
        run_until(lambda digit=digit: window.score_bars.rows[0].text == str(digit), 20_000)
    assert session.selection.maps.values.max() > 0, "maps follow"
    # Kept, it is a photo like any other.
    pad.keep.click()
    run_until(lambda: not session.photos.is_frame and not session.answers.busy)
    assert session.photos.strip.names() == ["Drawn digit 1"]
    assert window.score_bars.rows[0].text == "9"
