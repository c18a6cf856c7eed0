"""A view as a picture for a report: everything in it, nothing to click."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from alexnet_app.pictures.tile_fitting import report_layout
from alexnet_app.widgets.kernels.kernels_view import KernelsView
from alexnet_app.widgets.shared.report_picture import report_picture
from alexnet_app.widgets.units.feature_maps_view import FeatureMapsView


@pytest.fixture
def maps_view(answered_session, qtbot):
    view = FeatureMapsView(answered_session)
    qtbot.addWidget(view)
    # So small that most maps do not fit.
    view.resize(500, 300)
    view.show()
    return view


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def test_all_maps_are_in_it_at_their_own_size_whatever_the_window(maps_view, answered_session):
    assert maps_view.grid.verticalScrollBar().maximum() > 0
    picture = maps_view.picture()
    layout = report_layout(96, (55, 55))
    assert picture.width() >= layout.width
    assert picture.height() > layout.height
    shown = pixels(picture)
    grid = pixels(maps_view.grid.report())
    for place in (0, 50, 95):
        left, top, width, height = layout.rectangle(place)
        assert grid[top : top + height, left : left + width].std() > 20
    rows = [row for row in range(shown.shape[0] - len(grid)) if (shown[row : row + 60, 16:76] == grid[:60, :60]).all()]
    assert len(rows) == 1, "the tiles stand in the picture as they are"
    larger = FeatureMapsView(answered_session)
    larger.resize(1400, 900)
    assert larger.picture().size() == picture.size()
    larger.deleteLater()


def test_title_and_caption_say_what_it_is(maps_view, answered_session):
    title, caption = maps_view.report_words()
    assert title == "conv1: 96 feature maps of 55 × 55"
    assert "red.png" in " ".join(caption)
    assert "six-things" in " ".join(caption)
    maps_view.use_choices({"order": "strength", "scale": "common"})
    assert "Sorted by strength" in maps_view.report_words()[1][0]
    assert "One scale" in maps_view.report_words()[1][0]


def test_a_dense_layer_is_shown_whole(maps_view, answered_session, qtbot):
    answered_session.selection.choose_layer("fc6")
    qtbot.waitUntil(
        lambda: answered_session.selection.maps is not None and answered_session.selection.maps.layer == "fc6"
    )
    layout = report_layout(4096, (1, 1))
    assert maps_view.picture().height() > layout.height
    assert maps_view.report_words()[0] == "fc6: 4,096 values"


def test_kernels_keep_their_two_columns(answered_session, qtbot):
    view = KernelsView(answered_session)
    qtbot.addWidget(view)
    view.show()
    layout = report_layout(96, (11, 11), (48, 48))
    assert layout.columns == 16
    picture = view.picture()
    assert picture.height() > layout.height
    assert view.report_words()[0] == "conv1: 96 kernels of 11 × 11 over red, green and blue"
    answered_session.selection.go_to("conv3/7")
    qtbot.waitUntil(lambda: view.grid.kernels is not None and view.grid.kernels.layer == "conv3")
    assert view.report_words()[0] == "conv3/7: the 256 slices of 3 × 3 of one unit"


def test_the_large_view_is_a_picture_of_the_chosen_unit(maps_view):
    whole = maps_view.picture()
    maps_view.open_large_view()
    assert maps_view.picture().size() != whole.size()
    assert not maps_view.picture().isNull()


def test_long_captions_wrap_and_colours_are_the_palettes(qtbot):
    owner = QLabel()
    qtbot.addWidget(owner)
    body = QImage(600, 10, QImage.Format.Format_RGB32)
    body.fill(QColor("red"))
    short = report_picture(owner, "Title", body, None, ["One line."])
    long = report_picture(owner, "Title", body, None, ["Many words. " * 60])
    assert long.width() == short.width()
    assert long.height() > short.height() + 3 * owner.fontMetrics().height()
    assert short.pixelColor(2, 2) == owner.palette().window().color()
