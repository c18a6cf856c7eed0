"""The family tree is drawn from its data file: lanes that follow the parents, bars and squares to scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from alexnet_app.appearance import palette_of
from alexnet_app.widgets.family_tree.descent import Segment, lanes_of, segments_of
from alexnet_app.widgets.family_tree.family_tree_dialog import FamilyTreeDialog
from alexnet_app.widgets.family_tree.parameter_square import ParameterSquare
from model.family_tree import read_family_tree


@pytest.fixture
def dialog(qtbot) -> FamilyTreeDialog:
    dialog = FamilyTreeDialog()
    qtbot.addWidget(dialog)
    dialog.resize(dialog.sizeHint())
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_the_longest_line_of_descent_is_straight():
    lanes = lanes_of(read_family_tree())
    straight = ["neocognitron", "lenet", "gpu_2006", "gpu_2011", "alexnet", "vgg", "resnet"]
    assert {lanes[key] for key in straight} == {0}
    assert (lanes["zfnet"], lanes["googlenet"]) == (1, 2)


def test_lines_leave_pass_and_arrive():
    segments = segments_of(read_family_tree())
    assert segments["neocognitron"] == Segment(0, False, (), (0,))
    assert segments["alexnet"] == Segment(0, True, (), (0, 1, 2))
    assert segments["zfnet"] == Segment(1, True, (0, 2), ())
    assert segments["googlenet"] == Segment(2, True, (0,), ())
    assert segments["resnet"] == Segment(0, True, (), ())


def test_every_word_of_the_data_is_there(dialog):
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for network in dialog.tree.networks:
        for words in (network.name, network.authors, network.brought, network.here, *network.sources):
            assert words in shown
    assert "15.3\N{NO-BREAK SPACE}%" in shown
    assert "61.0 M parameters" in shown


def test_bars_and_squares_are_to_scale(dialog):
    winners = dialog.tree.winners
    heights = [dialog.chart.bar(index).height() for index in range(len(winners))]
    assert heights[2] / heights[0] == pytest.approx(winners[2].top5_error / winners[0].top5_error)
    squares = dialog.findChildren(ParameterSquare)
    counted = [network.parameters for network in dialog.tree.networks if network.parameters]
    areas = [square.side**2 for square in squares]
    largest = counted.index(max(counted))
    for area, parameters in zip(areas, counted, strict=True):
        if parameters > 1_000_000:
            assert area / areas[largest] == pytest.approx(parameters / counted[largest])


def test_no_text_is_wider_than_the_page(dialog):
    dialog.resize(560, 400)
    for label in dialog.findChildren(QLabel):
        assert label.mapTo(dialog, label.rect().topRight()).x() <= dialog.width()


def test_quiet_words_follow_the_colours(dialog):
    label = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("In this program"))
    light = label.palette().windowText().color()
    dialog.setPalette(palette_of(dark=True))
    assert label.palette().windowText().color().lightness() > light.lightness()


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
