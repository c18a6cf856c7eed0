"""The guided tour on the live window: what each step frames, chooses and says; leaving, and coming back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from alexnet_app.settings import Settings
from alexnet_app.widgets.tour.steps import NO_SUCH_LAYER, STEPS
from alexnet_app.widgets.window.main_window import MainWindow
from model.catalogue.entries import find_network


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "alexnet.ini")


@pytest.fixture
def window(session, settings, qtbot) -> MainWindow:
    window = MainWindow(session, settings, lambda: None)
    qtbot.addWidget(window)
    window.resize(960, 600)
    window.show()
    return window


def test_from_the_empty_window_to_the_end(window, session, settings, qtbot):
    window.photo_view.empty_state.links.linkActivated.emit("tour")
    tour, panel = window.tour, window.tour.panel
    assert panel.isVisible()
    assert panel.number.text() == "1 of 8"
    assert "227 × 227" in panel.sentence.text()
    panel.picture.click()
    qtbot.waitUntil(lambda: session.photos.photo is not None)
    assert panel.picture.isHidden()
    chosen = []
    for number, step in enumerate(STEPS, 1):
        assert tour.step is step
        assert panel.number.text() == f"{number} of 8"
        if step.view:
            assert window.views.current_name == step.view
        framed = {"photo": window.photo_view, "network": window.diagram, "answer": window.score_bars}
        part = framed.get(step.part, window.views)
        assert tour.highlight.framed() == QRect(part.mapTo(window, QPoint()), part.size())
        assert window.rect().contains(panel.geometry())
        if step.part != "views" or step.place == "left":
            assert not panel.geometry().intersects(tour.highlight.framed()), step.name
        chosen.append(session.selection.layer)
        assert "{0}" not in panel.sentence.text()
        panel.next_button.click()
    assert not tour.is_open
    assert tour.highlight.isHidden()
    assert chosen == ["conv1", "conv1", "conv5", "pool1", "dropout6", "fc8", "fc8", "fc8"]
    # From the beginning again.
    window.actions_by_name["tour"].trigger()
    assert tour.step is STEPS[0]


def test_it_goes_on_where_it_was_left(window, session, settings, qtbot):
    window.tour.start()
    window.tour.forward()
    window.tour.forward()
    QTest.keyClick(window.tour.panel.next_button, Qt.Key.Key_Escape)
    assert not window.tour.is_open
    other = MainWindow(session, settings, lambda: None)
    qtbot.addWidget(other)
    other.tour.start()
    assert other.tour.step.name == "deeper"
    other.tour.back()
    assert other.tour.step.name == "edges"


def test_a_network_without_such_a_layer_is_no_dead_end(window, session, qtbot):
    session.network.choose(find_network("lenet-5"))
    qtbot.waitUntil(lambda: session.network.card.variant == "lenet_5")
    window.tour.start()
    said = []
    for _ in STEPS:
        said.append(window.tour.panel.sentence.text())
        window.tour.forward()
    assert said[0].endswith("32 × 32 pixels.")
    assert [STEPS[index].name for index, text in enumerate(said) if text == NO_SUCH_LAYER] == ["dropout"]


@pytest.mark.parametrize("size", [(1280, 800), (837, 458)])
def test_every_word_is_whole(window, size, qtbot):
    window.setMinimumSize(0, 0)
    window.resize(*size)
    window.tour.start()
    for step in STEPS:
        qtbot.wait(5)
        panel = window.tour.panel
        assert window.rect().contains(panel.geometry())
        for label in (panel.sentence, panel.task):
            assert label.height() >= label.heightForWidth(label.width()), step.name
        window.tour.forward()
