"""From the chosen unit back to the photo: in the unit panel, for another unit, photo, way and live frame."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.widgets.units.driving_view import DrivingView


@pytest.fixture
def view(answered_session, qtbot):
    view = DrivingView(answered_session)
    for part in (view, view.kind):
        qtbot.addWidget(part)
    view.resize(240, 260)
    view.show()
    qtbot.waitUntil(lambda: answered_session.driving.is_current)
    yield view
    view.hide()


def choose(view, name: str | None) -> None:
    index = view.kind.findData(name)
    view.kind.setCurrentIndex(index)
    view.kind.activated.emit(index)


def test_nothing_is_asked_until_somebody_looks(answered_session, stand_in_methods, qtbot):
    view = DrivingView(answered_session)
    for part in (view, view.kind):
        qtbot.addWidget(part)
    answered_session.selection.choose_unit(3)
    assert stand_in_methods["unit_map"] == []
    view.show()
    qtbot.waitUntil(lambda: view.picture.image is not None)
    assert stand_in_methods["unit_map"] == [("conv1", 3, "gradient")]
    view.hide()


def test_it_follows_unit_layer_and_photo(view, answered_session, stand_in_methods, green_photo, qtbot):
    driving, first = answered_session.driving, view.picture.image
    answered_session.selection.choose_unit(7)
    assert not driving.is_current
    qtbot.waitUntil(lambda: driving.is_current)
    assert view.picture.image != first
    answered_session.selection.choose_layer("fc8")
    qtbot.waitUntil(lambda: driving.is_current)
    assert (driving.map.layer, driving.map.unit) == ("fc8", 5)
    before = driving.map
    answered_session.photos.open([green_photo])
    qtbot.waitUntil(lambda: driving.map is not before and driving.is_current)
    assert driving.map.square is answered_session.answers.square


def test_the_way_back_is_chosen_and_can_be_off(view, answered_session, stand_in_methods, qtbot):
    choose(view, "deconvnet")
    qtbot.waitUntil(lambda: answered_session.driving.is_current)
    assert stand_in_methods["unit_map"][-1] == ("conv1", 0, "deconvnet")
    assert "Zeiler" in view.picture.toolTip()
    choose(view, None)
    assert view.picture.isHidden()
    asked = len(stand_in_methods["unit_map"])
    answered_session.selection.choose_unit(2)
    qtbot.wait(50)
    assert len(stand_in_methods["unit_map"]) == asked


def test_a_silent_unit_and_a_failure_are_told(view, answered_session, qtbot):
    answered_session.selection.choose_unit(1)
    qtbot.waitUntil(lambda: view.picture.image is None)
    assert view.picture.words == "conv1/1 is silent on this photo: nothing in it drives the unit."
    choose(view, "deconvnet")
    answered_session.selection.choose_layer("conv2")
    qtbot.waitUntil(lambda: "this layer does not do" in view.picture.words)
    answered_session.selection.choose_unit(2)
    choose(view, "gradient")
    qtbot.waitUntil(lambda: view.picture.image is not None)


def test_live_frames_are_followed_with_a_pause_between(view, answered_session, stand_in_methods, qtbot):
    answered_session.answers.set_live(True)
    frame = np.full((240, 320, 3), (40, 60, 200), np.uint8)
    asked = len(stand_in_methods["unit_map"])

    def next_frame() -> None:
        answered_session.photos.show_frame(frame, "camera")

    answered_session.answers.classification_changed.connect(next_frame)
    next_frame()
    seen = []
    answered_session.driving.changed.connect(lambda: seen.append(answered_session.driving.map))
    qtbot.waitUntil(lambda: len(seen) > 2)
    answered_session.answers.classification_changed.disconnect(next_frame)
    assert answered_session.driving.is_current
    assert len(stand_in_methods["unit_map"]) - asked >= 3
    answered_session.answers.set_live(False)
