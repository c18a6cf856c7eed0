"""The tab Compare: a kept photo, or another network, beside what is on screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from alexnet_app.pictures.figures import significant
from alexnet_app.widgets.compare.compare_view import CompareView
from alexnet_app.widgets.compare.map_sheets import map_sheets
from model.networks.results import FeatureMaps


@pytest.fixture
def view(answered_session, qtbot):
    view = CompareView(answered_session)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    yield view
    view.hide()


def first_class(column) -> str:
    return column.rows[0].text


def test_a_kept_photo_stands_beside_the_next(view, answered_session, green_photo, qtbot):
    assert first_class(view.other) == "Keep a photo, or choose a network."
    qtbot.mouseClick(view.keep_button, Qt.MouseButton.LeftButton)
    answered_session.photos.open([green_photo])
    comparison = answered_session.comparison
    qtbot.waitUntil(lambda: first_class(view.one) == "green thing" and comparison.answer is not None)
    qtbot.waitUntil(lambda: view.difference.image is not None)
    assert first_class(view.other) == "red thing"
    assert (view.one.title.text(), view.other.title.text()) == ("green.png", "red.png")
    answered_session.selection.choose_layer("conv3")
    qtbot.waitUntil(lambda: comparison.answer.maps.layer == "conv3" and view.legend.text.startswith("all of conv3 0"))
    titles = [label for label, _ in view.figure_body().pictures]
    assert titles[:2] == ["green.png", "red.png"]
    largest = float(np.abs(comparison.answer.maps.values - answered_session.selection.maps.values).max())
    assert titles[2].startswith(f"Difference, up to {significant(largest)}: red where the second is larger")
    comparison.clear()
    assert view.other.sheet.image is None


def test_another_network_answers_the_same_photo_in_a_process_of_its_own(view, answered_session, other_network, qtbot):
    comparison = answered_session.comparison
    comparison.choose_network(other_network)
    qtbot.waitUntil(lambda: comparison.answer is not None)
    assert comparison.answer.classification.classes == ("red_thing", "green_thing", "blue_thing")
    assert comparison.answer.square.pixels.shape == (224, 224, 3)
    assert (view.one.title.text(), view.other.title.text()) == ("six-things", "three-things")
    assert "different shapes" in view.difference.words
    answered_session.selection.choose_layer("norm1")
    qtbot.waitUntil(lambda: "The other network has no norm1." in view.other.sheet.words)
    assert answered_session.network.card.name == "six-things"
    view.hide()
    assert comparison.card is None, "its process ends when nobody looks"
    view.show()
    qtbot.waitUntil(lambda: comparison.card is not None and not comparison.is_working)


def test_a_folder_that_is_no_network_is_told(view, answered_session, tmp_path, qtbot):
    answered_session.comparison.choose_network(tmp_path)
    assert "no card.json" in first_class(view.other)


def test_the_networks_of_this_computer_are_listed(view, answered_session):
    texts = [view.networks.itemText(row) for row in range(view.networks.count())]
    assert texts[0] == "No other network"
    assert len(texts) > 2


def test_sheets_are_on_one_scale_and_the_difference_is_signed():
    one = np.zeros((2, 2, 4), np.float32)
    other = one.copy()
    one[0, 0, 0], other[1, 1, 3] = 2, 8
    sheets = map_sheets(FeatureMaps("conv1", one), FeatureMaps("conv1", other), QColor("#ffffff"))
    assert (sheets.one_scale.end, sheets.other_scale.end, sheets.most) == (8, 8, 8)
    size = sheets.difference.size()
    colours = [sheets.difference.pixelColor(x, y) for x in range(size.width()) for y in range(size.height())]
    assert any(colour.red() > colour.blue() + 60 for colour in colours)
    assert any(colour.blue() > colour.red() + 10 for colour in colours)


def test_maps_that_cannot_be_compared_have_a_scale_each():
    sheets = map_sheets(FeatureMaps("fc7", np.full(9, 1000.0)), FeatureMaps("fc7", -np.ones(4)), QColor("#ffffff"))
    assert sheets.difference is None
    assert (sheets.one_scale.low, sheets.one_scale.end) == (0, 1000)
    assert (sheets.other_scale.low, sheets.other_scale.end) == (-1, 1)
    assert sheets.other.pixelColor(2, 2).blue() > sheets.other.pixelColor(2, 2).red(), "one is its own largest"


def test_between_the_maps_lies_the_window_s_colour_in_other_colours_too(view, answered_session, other_network, qtbot):
    comparison = answered_session.comparison
    comparison.choose_network(other_network)
    qtbot.waitUntil(lambda: view.other.sheet.image is not None)
    assert view.other_legend.text.startswith("three-things")
    body = view.figure_body()
    assert body.scale is None
    assert body.pictures[0][0].startswith("six-things")
    before = view.one.sheet.image.pixelColor(0, 0)
    dark = view.palette()
    dark.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    view.setPalette(dark)
    assert view.one.sheet.image.pixelColor(0, 0) == QColor("#202020") != before
