"""The tab Dream: a picture grows, can be stopped and saved, and follows neither unit nor network."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from alexnet_app.session.questions.dreaming import dreamable
from alexnet_app.widgets.dream.dream_view import DreamView


@pytest.fixture
def view(session, qtbot):
    view = DreamView(session)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def press(view, qtbot) -> None:
    qtbot.mouseClick(view.draw_button, Qt.MouseButton.LeftButton)


def test_a_picture_grows_without_a_photo_and_is_repeatable_by_its_seed(view, session, stand_in_methods, gate, qtbot):
    session.selection.go_to("conv3/7")
    assert view.draw_button.text() == "Draw for conv3/7"
    assert "excites conv3/7" in view.picture_shown.words
    view.seed.setValue(11)
    press(view, qtbot)
    qtbot.waitUntil(lambda: session.dreaming.picture is not None)
    assert view.draw_button.text() == "Stop"
    assert (view.progress.isVisible(), view.progress.maximum()) == (True, 192)
    assert not session.dreaming.picture.is_whole
    gate.set()
    qtbot.waitUntil(lambda: not session.dreaming.is_working)
    assert stand_in_methods["dream"] == [("conv3", 7, 11)]
    assert view.words.text().startswith("conv3/7 at 4.00, seed 11, step 4 of")
    assert view.picture_shown.image.pixelColor(9, 9).getRgb()[:3] == (240, 11, 7)
    assert not view.progress.isVisible()


def test_stop_keeps_what_there_is(view, session, gate, qtbot):
    press(view, qtbot)
    qtbot.waitUntil(lambda: session.dreaming.picture is not None)
    press(view, qtbot)
    gate.set()
    assert not session.dreaming.is_working
    assert session.dreaming.picture.done == 2
    assert view.draw_button.text() == "Draw for conv1/0"
    with qtbot.waitSignal(view.save_wanted):
        qtbot.mouseClick(view.save_button, Qt.MouseButton.LeftButton)
    assert view.picture().width() >= 454
    assert "of 192 steps from seed 0" in view.figure_body().caption[0]


def test_photos_are_answered_meanwhile_and_another_unit_changes_nothing(view, session, red_photo, gate, qtbot):
    press(view, qtbot)
    qtbot.waitUntil(lambda: session.dreaming.picture is not None)
    session.selection.choose_unit(5)
    session.photos.open([red_photo])
    gate.set()
    qtbot.waitUntil(lambda: session.answers.classification is not None and not session.dreaming.is_working)
    assert session.dreaming.picture.unit == 0
    assert view.draw_button.text() == "Draw for conv1/5"


def test_of_a_probability_its_logit_is_drawn(view, session, gate, stand_in_methods, qtbot):
    gate.set()
    session.selection.go_to("probabilities/2")
    assert "fc8/2 (blue thing)" in view.picture_shown.words
    press(view, qtbot)
    qtbot.waitUntil(lambda: session.dreaming.picture is not None and not session.dreaming.is_working)
    assert stand_in_methods["dream"] == [("fc8", 2, 0)]
    assert view.figure_body().title == "What fc8/2 (blue thing) would like to see"


def test_layers_without_values_of_their_own(session):
    names = {name: dreamable(session.network.layers, name) for name in ("conv1", "dropout7", "probabilities", "conv9")}
    assert names == {"conv1": "conv1", "dropout7": "fc7", "probabilities": "fc8", "conv9": None}
    assert dreamable(session.network.layers, session.network.layers[0].name) is None


def test_another_network_forgets_and_a_failure_is_told(view, session, other_network, gate, monkeypatch, qtbot):
    import sys

    gate.set()
    press(view, qtbot)
    qtbot.waitUntil(lambda: session.dreaming.picture is not None and not session.dreaming.is_working)
    with qtbot.waitSignal(session.network.changed):
        session.network.choose(other_network)
    assert session.dreaming.picture is None

    def refuse(*arguments, **options):
        raise ValueError("no such unit")

    monkeypatch.setattr(sys.modules["model.dreaming.maximisation"], "dream_steps", refuse)
    press(view, qtbot)
    qtbot.waitUntil(lambda: bool(session.dreaming.problem))
    assert view.picture_shown.words == "There is no picture: no such unit"
    assert not view.save_button.isEnabled()


def test_the_seed_is_remembered(view):
    view.use_choices({"seed": "42"})
    assert view.choices() == {"seed": "42"}
    view.use_choices({"seed": "-1"})
    view.use_choices({"seed": "99999999"})
    assert view.choices() == {"seed": "42"}
    assert np.array(view.picture().size().toTuple()).all()
