"""The guided tour with the real network, from the link in the empty window to its end: what each step asks is done."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alexnet_app.widgets.tour.steps import STEPS
from tests.end_to_end.waiting import run_until


def turn_wheel(canvas) -> None:
    middle = QPointF(canvas.rect().center())
    notch = QWheelEvent(
        middle,
        QPointF(canvas.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, notch)


def test_all_eight_steps(open_window, network):
    window, session = open_window(network)
    window.photo_view.empty_state.links.linkActivated.emit("tour")
    tour, panel = window.tour, window.tour.panel

    def answered() -> bool:
        answers = session.answers
        return not answers.busy and answers.classification is not None and session.selection.maps is not None

    def step(name: str) -> None:
        assert tour.step.name == name
        assert panel.isVisible()
        run_until(answered)

    panel.picture.click()
    step("square")
    assert session.patterns.grating is not None
    window.photo_view.fit.chosen.emit("stretch")
    run_until(lambda: session.answers.fit == "stretch" and answered())

    panel.next_button.click()
    step("edges")
    run_until(lambda: session.selection.kernels is not None)
    before = session.selection.maps.values
    turn_wheel(window.photo_view.canvas)
    assert session.patterns.grating.angle == 50
    run_until(lambda: answered() and not np.array_equal(session.selection.maps.values, before))

    panel.next_button.click()
    step("deeper")
    assert session.selection.layer == "conv5"
    QTest.mouseClick(window.photo_view.canvas, Qt.MouseButton.LeftButton, pos=window.photo_view.canvas.rect().center())
    assert session.selection.marked_position is not None

    panel.next_button.click()
    step("pooling")
    view = window.views.current_view()

    def explained() -> bool:
        found = view.sheet.arithmetic
        return found is not None and found.place == view.place and found.place.layer == session.selection.layer

    run_until(explained)
    place = view.place
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    assert view.place.position != place.position
    run_until(explained)

    panel.next_button.click()
    step("dropout")
    values = session.selection.maps.values
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert session.selection.layer == "fc6"
    run_until(answered)
    np.testing.assert_array_equal(session.selection.maps.values, values, "nothing is lost any more")

    panel.next_button.click()
    step("scores")
    view = window.views.current_view()
    run_until(explained)
    window.score_bars.views.chosen.emit(10)
    run_until(lambda: answered() and session.answers.classification.views == 10)
    session.answers.set_views(1)

    panel.next_button.click()
    step("why")
    run_until(lambda: session.explanation.map is not None and session.explanation.map.whole)
    second = session.answers.classification.top(2)[1].index
    window.score_bars.rows[1].clicked.emit(second)
    run_until(lambda: session.explanation.map is not None and session.explanation.map.class_index == second)

    panel.next_button.click()
    step("fooling")
    before = session.answers.classification
    sliders = window.views.current_view().sliders.sliders
    sliders["rotate"].setValue(sliders["rotate"].maximum())
    run_until(lambda: session.answers.classification is not before)
    assert session.fooling.is_changed

    assert panel.number.text() == f"{len(STEPS)} of {len(STEPS)}"
    panel.next_button.click()
    assert not tour.is_open
