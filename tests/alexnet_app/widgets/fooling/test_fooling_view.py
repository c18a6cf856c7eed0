"""Try to fool it: sliders, brush and step change the photo on screen, the answer follows, and nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from alexnet_app.widgets.fooling.fooling_view import FoolingView
from model.perturbing.registry import PERTURBATIONS


@pytest.fixture
def view(answered_session, qtbot) -> FoolingView:
    view = FoolingView(answered_session)
    qtbot.addWidget(view)
    view.resize(640, 420)
    view.show()
    return view


def settle(view: FoolingView, qtbot) -> None:
    """Waits until photo and answer have followed."""
    fooling = view._session.fooling
    qtbot.waitUntil(lambda: not fooling._under_way and not view._session.answers.busy)
    qtbot.wait(30)
    qtbot.waitUntil(lambda: not fooling._under_way and not view._session.answers.busy)


def test_a_slider_changes_the_photo_and_the_answer_follows(view, answered_session, qtbot):
    before = answered_session.photos.photo.pixels
    assert answered_session.answers.classification.top(1)[0].name == "red_thing"
    view.sliders.sliders["grey"].setValue(100)
    assert view.sliders.number("grey") == "100\N{NO-BREAK SPACE}%"
    qtbot.waitUntil(lambda: float(answered_session.answers.classification.probabilities.max()) < 0.3)
    shown = answered_session.photos.photo
    assert np.ptp(shown.pixels, axis=2).max() == 0
    assert shown.name == "red.png"
    view.reset.click()
    np.testing.assert_array_equal(answered_session.photos.photo.pixels, before)
    assert view.sliders.sliders["grey"].value() == 0
    qtbot.waitUntil(lambda: answered_session.answers.classification.top(1)[0].name == "red_thing")
    qtbot.waitUntil(lambda: answered_session.answers.classification.top(1)[0].probability > 0.7)


def test_sliders_add_up_and_the_newest_numbers_win(view, answered_session, qtbot):
    before = answered_session.photos.photo.pixels
    for value in range(0, 101, 4):
        view.sliders.sliders["darken"].setValue(value)
    view.sliders.sliders["rotate"].setValue(90)
    settle(view, qtbot)
    assert answered_session.photos.photo.pixels.max() == 0
    view.sliders.sliders["darken"].setValue(0)
    settle(view, qtbot)
    np.testing.assert_array_equal(
        answered_session.photos.photo.pixels, PERTURBATIONS["rotate"].apply(before, 90), "one change is left"
    )


def test_what_the_curve_shows_is_never_cut(view, qtbot):
    view.resize(360, 420)
    qtbot.wait(10)
    caption = next(label for label in view.findChildren(QLabel) if label.text() == view.caption)
    assert caption.width() < caption.sizeHint().width(), "more than one line"
    assert caption.wordWrap()
    assert caption.height() >= caption.heightForWidth(caption.width())


def test_the_curve_of_the_answer_over_the_slider(view, answered_session, qtbot):
    view.sliders.sliders["grey"].setValue(30)
    qtbot.waitUntil(lambda: answered_session.fooling.curve is not None)
    curve = answered_session.fooling.curve
    assert (curve.name, curve.class_name) == ("grey", "red_thing")
    assert curve.amounts[0] == 0
    assert curve.probabilities[0] == pytest.approx(0.8)
    assert curve.probabilities[-1] == pytest.approx(1 / 6)
    assert view.caption == "Probability of red thing over: Turn grey"
    assert view.plot.point(0, 1).y() < view.plot.point(100, 0).y()
    assert view.plot.point(100, 0).x() == pytest.approx(view.plot.field().right())
    # Another slider has another curve.
    view.sliders.sliders["darken"].setValue(10)
    assert answered_session.fooling.curve is None
    qtbot.waitUntil(
        lambda: answered_session.fooling.curve is not None and answered_session.fooling.curve.name == "darken"
    )


def test_the_brush_covers_what_it_touches(view, answered_session, qtbot):
    area = view.brush.picture_area()
    qtbot.mousePress(view.brush, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    settle(view, qtbot)
    pixels = answered_session.photos.photo.pixels
    height, width = pixels.shape[:2]
    assert pixels[height // 2, width // 2].tolist() == [128, 128, 128]
    assert pixels[5, 5].tolist() != [128, 128, 128]


def test_the_step_is_what_the_network_sees(view, answered_session, qtbot):
    square = answered_session.answers.square.pixels
    view.step.epsilon.setValue(3)
    view.step.button.click()
    qtbot.waitUntil(lambda: answered_session.fooling.step is not None and not answered_session.answers.busy)
    step = answered_session.fooling.step
    qtbot.waitUntil(lambda: (answered_session.answers.square.pixels == step.pixels).all())
    assert np.abs(step.pixels.astype(int) - square).max() == 3
    assert not view.step.picture.isHidden()
    assert "red thing" in view.step.result.text()
    assert "42 times" in view.step.result.text()
    # Moved on, the step is over, and the change begins from the photo itself.
    view.sliders.sliders["shift"].setValue(10)
    assert answered_session.fooling.step is None
    assert view.step.picture.isHidden()


def test_a_step_that_was_asked_for_before_another_change_is_not_shown(view, answered_session, qtbot):
    """It would stand in the place of the photo as the sliders have it."""
    begun_with = view.step.result.text()
    view.step.button.click()
    assert view.step.result.text() == "Working out the step ..."
    replied = []
    answered_session.network.replied.connect(lambda request, _reply: replied.append(type(request).__name__))
    view.sliders.sliders["grey"].setValue(100)
    assert view.step.result.text() == begun_with
    qtbot.waitUntil(lambda: "StepAway" in replied)
    settle(view, qtbot)
    assert answered_session.fooling.step is None
    assert np.ptp(answered_session.photos.photo.pixels, axis=2).max() == 0


def test_another_photo_begins_anew(view, answered_session, green_photo, qtbot):
    view.sliders.sliders["darken"].setValue(60)
    settle(view, qtbot)
    answered_session.photos.open([green_photo])
    qtbot.waitUntil(lambda: answered_session.photos.name == "green.png")
    assert not answered_session.fooling.is_changed
    assert view.sliders.sliders["darken"].value() == 0
    assert not view.reset.isEnabled()
    settle(view, qtbot)
    assert answered_session.photos.name == "green.png"


def test_escape_brings_the_photo_back(view, answered_session, qtbot):
    before = answered_session.photos.photo.pixels
    assert not view.go_back()
    view.sliders.sliders["darken"].setValue(60)
    settle(view, qtbot)
    assert view.go_back()
    np.testing.assert_array_equal(answered_session.photos.photo.pixels, before)


def test_without_a_photo_nothing_can_be_changed(session, qtbot):
    view = FoolingView(session)
    qtbot.addWidget(view)
    view.show()
    assert not any(slider.isEnabled() for slider in view.sliders.sliders.values())
    assert not view.step.button.isEnabled()
    assert view.note.startswith("Drop a photo")
    with pytest.raises(ValueError, match="darken: expected 0 to 100"):
        session.fooling.set_amount("darken", 101)
