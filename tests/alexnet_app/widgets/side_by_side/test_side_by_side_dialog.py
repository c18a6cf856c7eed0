"""Side by side: counted numbers, one scale for both drawings, and the time that was measured."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from alexnet_app.widgets.side_by_side.side_by_side_dialog import SideBySideDialog


@pytest.fixture
def dialog(session, qtbot) -> SideBySideDialog:
    dialog = SideBySideDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_numbers_are_counted(dialog):
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"61,706", "60,965,224", "1998", "2012", "32 × 32, grey", "227 × 227, colours", "tanh", "ReLU"} <= shown
    assert {"2 convolutions, 3 dense", "5 convolutions, 3 dense", "60,000", "1,200,000"} <= shown
    assert {"mean of 2 × 2", "largest of 3 × 3, overlapping"} <= shown


def test_one_scale(dialog):
    lenet, alexnet = (drawing.blocks() for drawing in dialog.drawings)
    assert lenet[0].height() / alexnet[0].height() == pytest.approx(32 / 227)
    # AlexNet's conv1 has maps of 55 pixels, LeNet's of 28.
    assert lenet[2].height() / alexnet[1].height() == pytest.approx(28 / 55)
    for drawing in dialog.drawings:
        assert drawing.blocks()[-1].right() <= drawing.width()


def test_both_times_are_measured_when_it_opens(dialog, session, qtbot):
    assert dialog.time("paper") == dialog.time("lenet_5") == "measuring ..."
    qtbot.waitUntil(lambda: dialog.time("paper") == "12.5 ms")
    assert dialog.time("lenet_5") == "12.5 ms"
    names = {label.accessibleName() for label in dialog.findChildren(QLabel)}
    assert "Time for an answer here: 12.5 ms" in names


def test_a_time_that_is_known_is_shown_at_once(session, red_photo, qtbot):
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.timings.milliseconds("paper") is not None)
    dialog = SideBySideDialog(session)
    qtbot.addWidget(dialog)
    assert dialog.time("paper") == "12.5 ms"


def test_what_cannot_be_measured_says_what_to_do(session, monkeypatch, qtbot):
    monkeypatch.setattr("alexnet_app.session.questions.time_measuring.bundled_networks", tuple)
    dialog = SideBySideDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.time("paper") == "12.5 ms")
    assert dialog.time("lenet_5") == "Choose such a network under Network, then open a photo."
    shown = next(label for label in dialog.findChildren(QLabel) if label.text() == dialog.time("lenet_5"))
    assert shown.toolTip() == "No network of this kind comes with the program."


def test_closed_early_it_stops(dialog, session, qtbot):
    assert session.measuring.is_waiting_for("lenet_5")
    dialog.close()
    assert not session.measuring.is_waiting_for("lenet_5")
    qtbot.wait(50)
    assert session.timings.milliseconds("lenet_5") is None
    dialog.show()
    qtbot.waitUntil(lambda: dialog.time("lenet_5") == "12.5 ms")
