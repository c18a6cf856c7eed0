"""The tab Why: maps for any class and method, progress and Stop, and whether they can be trusted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from alexnet_app.widgets.answers.score_bars import ScoreBars
from alexnet_app.widgets.why.why_view import WhyView
from model.explaining.methods import METHODS


@pytest.fixture
def view(answered_session, qtbot):
    view = WhyView(answered_session)
    qtbot.addWidget(view)
    view.resize(900, 560)
    view.show()
    qtbot.waitUntil(lambda: answered_session.explanation.map is not None)
    yield view
    view.hide()


def _explained(session, qtbot, class_index: int) -> None:
    qtbot.waitUntil(
        lambda: (
            session.explanation.map is not None
            and session.explanation.map.whole
            and session.explanation.map.class_index == class_index
        )
    )


def _choose_method(view, name: str) -> None:
    view.method.setCurrentIndex([method.name for method in METHODS].index(name))


def test_nothing_is_asked_until_somebody_looks(answered_session, stand_in_methods, red_photo, green_photo, qtbot):
    view = WhyView(answered_session)
    qtbot.addWidget(view)
    assert stand_in_methods["grad_cam"] == []
    assert answered_session.explanation.is_settled
    view.show()
    _explained(answered_session, qtbot, 0)
    view.hide()
    answered_session.photos.open([green_photo])
    qtbot.waitUntil(lambda: answered_session.answers.classification.top(1)[0].index == 1)
    assert len(stand_in_methods["grad_cam"]) == 1
    view.show()
    _explained(answered_session, qtbot, 1)


def test_the_first_answer_is_explained_over_the_photo(view, answered_session):
    shown = answered_session.explanation.map
    assert (shown.class_index, shown.method.name) == (0, "grad_cam")
    assert view.classes.currentText() == "The first answer"
    assert view.maps.map.image is not None
    assert view.maps.map.image.width() == answered_session.photos.photo.pixels.shape[1]
    assert view.maps.legend.text.startswith("red thing 0")
    assert not view.picture().isNull()
    assert "Adebayo" in view.trust.check.text()


def test_live_a_frame_is_explained_that_was_answered(view, answered_session, qtbot):
    """Of a newer one the network would have to compute every layer again."""
    session = answered_session
    answered, explained = [session.answers.seen], []

    def explain() -> None:
        shown = session.explanation.map
        explained.append((shown, [square for _, square in answered]))

    session.answers.classification_changed.connect(lambda: answered.append(session.answers.seen))
    session.explanation.map_changed.connect(explain)
    session.answers.set_live(True)
    for shade in range(40):
        session.photos.show_frame(np.full((120, 160, 3), 5 * shade, np.uint8), "camera")
        qtbot.wait(4)
    qtbot.waitUntil(lambda: len(explained) > 3)
    for shown, squares in explained:
        assert any(shown.square is each for each in squares)
        assert shown.photo.pixels[0, 0, 0] == shown.square.pixels[0, 0, 0]
    session.answers.set_live(False)


def test_a_click_on_a_bar_explains_its_class(view, answered_session, qtbot):
    bars = ScoreBars(answered_session)
    qtbot.addWidget(bars)
    bars.resize(300, 200)
    bars.show()
    with qtbot.waitSignal(bars.class_clicked):
        qtbot.mouseClick(bars.rows[2], Qt.MouseButton.LeftButton)
    index = bars.rows[2].prediction.index
    _explained(answered_session, qtbot, index)
    assert view.classes.currentIndex() == index + 1


def test_a_class_is_typed_by_name_and_an_unknown_one_is_told(view, answered_session, qtbot):
    editor = view.classes.lineEdit()
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "blue")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    _explained(answered_session, qtbot, 2)
    assert view.classes.currentText() == "blue thing"
    told = []
    answered_session.problems.told.connect(lambda text, details: told.append((text, details)))
    editor.selectAll()
    qtbot.keyClicks(editor, "unicorn")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert told[0][0] == "There is no such class."
    assert "unicorn" in told[0][1]
    assert view.classes.currentText() == "blue thing"
    view.classes.activated.emit(0)
    _explained(answered_session, qtbot, 0)


def test_two_classes_are_compared_side_by_side_with_their_difference(view, answered_session, qtbot):
    assert not view.maps.other.isVisible()
    view.against.activated.emit(3)  # the third class
    qtbot.waitUntil(lambda: answered_session.explanation.other is not None)
    assert view.maps.other.image is not None
    assert view.maps.difference.image is not None
    assert "Above: red thing. Below: blue thing" in view.maps.comparison.text()
    answered_session.explanation.choose_class(1)
    _explained(answered_session, qtbot, 1)
    qtbot.waitUntil(lambda: answered_session.explanation.other is not None)
    assert "Above: green thing." in view.maps.comparison.text()
    view.against.activated.emit(0)
    assert not view.maps.difference.isVisible()


def test_grad_cam_takes_a_layer_and_says_what_failed(view, answered_session, stand_in_methods, qtbot):
    assert view.layer.currentText() == "conv5"
    index = view.layer.findText("conv3")
    view.layer.setCurrentIndex(index)
    view.layer.activated.emit(index)
    qtbot.waitUntil(lambda: stand_in_methods["grad_cam"][-1][2] == "conv3")
    view.layer.activated.emit(view.layer.findText("conv2"))
    qtbot.waitUntil(lambda: "this layer does not do" in view.maps.map.words)
    assert answered_session.explanation.is_settled
    _choose_method(view, "gradient")
    assert not answered_session.explanation.is_settled, "a picture of the window waits for the map"
    qtbot.waitUntil(lambda: view.maps.map.image is not None)
    assert view.layer.isHidden()


def test_a_convolution_clicked_in_the_drawing_is_the_one_to_explain_by(view, answered_session, stand_in_methods, qtbot):
    assert answered_session.selection.layer == "conv1"
    assert stand_in_methods["grad_cam"][-1][2] is None, "what was chosen before the tab was opened counts for nothing"
    answered_session.selection.choose_layer("conv4")
    qtbot.waitUntil(lambda: stand_in_methods["grad_cam"][-1][2] == "conv4")
    assert view.layer.currentText() == "conv4"
    answered_session.selection.choose_layer("fc6")
    assert view.layer.currentText() == "conv4"
    answered_session.selection.choose_layer("conv5")
    qtbot.waitUntil(lambda: stand_in_methods["grad_cam"][-1][2] is None)
    assert view.layer.currentText() == "conv5"


def test_the_patch_of_occlusion_and_its_step_are_chosen(view, answered_session, stand_in_methods, gate, qtbot):
    gate.set()
    assert view.patch.isHidden()
    _choose_method(view, "occlusion")
    assert view.patch.isVisible()
    qtbot.waitUntil(lambda: stand_in_methods["patch"] == [(None, None)])
    assert (view.patch.size_box.value(), view.patch.step_box.value()) == (32, 8)
    view.patch.size_box.setValue(6)
    assert view.patch.step_box.value() == 6, "no place of the photo is passed over"
    qtbot.waitUntil(lambda: stand_in_methods["patch"][-1] == (6, 6))
    view.patch.step_box.setValue(2)
    qtbot.waitUntil(lambda: stand_in_methods["patch"][-1] == (6, 2))
    qtbot.waitUntil(lambda: not answered_session.explanation.is_working)


def test_a_long_method_shows_what_it_has_and_can_be_stopped(view, answered_session, stand_in_methods, gate, qtbot):
    _choose_method(view, "occlusion")
    explanation = answered_session.explanation
    qtbot.waitUntil(lambda: explanation.map.method.name == "occlusion")
    assert not explanation.map.whole
    assert not explanation.is_settled
    assert view.progress.isVisible()
    assert (view.progress.value(), view.progress.maximum()) == (1, 3)
    assert not view.trust.measure_button.isEnabled()
    qtbot.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: not explanation.is_working)
    assert not view.progress.isVisible()
    assert explanation.is_settled
    assert explanation.map.method.name == "occlusion"
    answered_session.explanation.choose_class(3)
    _explained(answered_session, qtbot, 3)
    assert view.maps.legend.text.startswith("cat −")


def test_the_twin_with_random_weights_and_its_correlation(view, answered_session, stand_in_methods, qtbot):
    trust = view.trust
    assert trust.depth_slider.maximum() == 8
    trust.depth_slider.setValue(3)
    assert "fc8 down to fc6" in trust.depth_words.text()
    qtbot.waitUntil(lambda: answered_session.explanation.trust.twin is not None)
    assert stand_in_methods["grad_cam"][-1][0] == "random 3"
    assert trust.twin.image is not None
    assert trust.correlation.text() == "Rank correlation with the map: 1.00"
    trust.depth_slider.setValue(0)
    assert trust.twin.isHidden()
    assert trust.correlation.text() == ""


def test_the_curves_are_measured_and_forgotten_with_the_map(view, answered_session, qtbot):
    trust = view.trust
    assert trust.plot.isHidden()
    qtbot.mouseClick(trust.measure_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answered_session.explanation.trust.curves is not None)
    assert "Area under deletion 0.50, at random 0.66" in trust.plot.accessibleName()
    assert not trust.plot.grab().isNull()
    answered_session.explanation.choose_class(4)
    assert trust.plot.isHidden()


def test_what_was_chosen_just_before_leaving_the_tab_is_explained_when_one_is_back(view, answered_session, qtbot):
    explanation = answered_session.explanation
    _explained(answered_session, qtbot, 0)
    explanation.choose_layer("conv3")
    view.hide()
    view.show()
    qtbot.waitUntil(lambda: explanation.map.request.layer == "conv3")


def test_nothing_is_measured_any_more_when_the_network_stops(view, answered_session, qtbot):
    _explained(answered_session, qtbot, 0)
    qtbot.mouseClick(view.trust.measure_button, Qt.MouseButton.LeftButton)
    assert view.trust.measure_button.text() == "Measuring ..."
    answered_session.network.process.stopped.emit("exit code 9")
    assert view.trust.measure_button.text() == "Measure"


def test_another_network_begins_with_its_own_classes_and_layers(view, answered_session, other_network, qtbot):
    answered_session.explanation.choose_class(5)
    with qtbot.waitSignal(answered_session.network.changed):
        answered_session.network.choose(other_network)
    assert view.classes.count() == 4
    qtbot.waitUntil(lambda: answered_session.explanation.map is not None)
    assert answered_session.explanation.map.values.shape == (224, 224)


def test_strength_and_method_are_remembered(view, qtbot):
    before = view.maps.map.image.copy()
    view.strength.setValue(0)
    assert view.maps.map.image != before
    view.use_choices({"method": "gradient", "strength": "7"})
    assert view.choices() == {"method": "gradient", "strength": "7"}
    view.use_choices({"method": "lime", "strength": "900"})
    assert view.choices() == {"method": "gradient", "strength": "7"}


def test_without_a_photo_the_tab_says_what_it_is_for(session, qtbot):
    view = WhyView(session)
    qtbot.addWidget(view)
    view.show()
    assert "Open a photo" in view.maps.map.words
    assert np.array(view.picture().size().toTuple()).all()
    view.hide()
