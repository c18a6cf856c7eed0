"""The tab of kernels."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from alexnet_app.pictures.figures import significant
from alexnet_app.widgets.kernels.kernels_view import KernelsView


@pytest.fixture
def view(answered_session, qtbot) -> KernelsView:
    view = KernelsView(answered_session)
    qtbot.addWidget(view)
    view.resize(900, 560)
    view.show()
    return view


def go_to(session, qtbot, address: str) -> None:
    assert session.selection.go_to(address)
    qtbot.waitUntil(lambda: session.selection.kernels is not None and session.selection.maps is not None)


def test_conv1_has_96_pictures_in_two_halves(view) -> None:
    assert view.grid.shows_colours
    assert view.grid.tile_count() == 96
    assert view.grid.sections() == (48, 48)
    assert view.grid.captions() == ("GPU 1", "GPU 2")


def test_a_single_column_has_no_line(view, answered_session, other_network, qtbot) -> None:
    with qtbot.waitSignal(answered_session.network.changed):
        answered_session.network.choose(other_network)
    qtbot.waitUntil(lambda: answered_session.selection.kernels is not None)
    assert view.grid.tile_count() == 64
    assert view.grid.sections() == ()
    assert not view.grab().isNull()


def test_the_cursor_is_the_unit_and_its_response_is_shown(view, answered_session, qtbot) -> None:
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert answered_session.selection.unit == 1
    kernel = answered_session.selection.kernels.values[..., 1]
    assert f"{significant(float(kernel.min()))} to {significant(float(kernel.max()))}" in view.panel.numbers_text
    assert not view.panel.response.is_empty
    assert not view.panel.kernel.is_empty
    picture = view.panel.response
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.picture_area().center().toPoint())
    assert answered_session.selection.marked_position is not None


def test_legend_of_own_and_common_scale(view, answered_session, qtbot) -> None:
    values = np.abs(answered_session.selection.kernels.values)
    end = significant(float(values[..., 0].max()))
    assert view.legend.text == f"conv1/0 −{end} {end}"
    button = next(each for each in view.scale.findChildren(QAbstractButton) if each.text() == "Common")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    end = significant(float(values.max()))
    assert view.legend.text == f"all of conv1 −{end} {end}"


def test_the_scale_is_taken_back_and_an_unknown_one_left_alone(view) -> None:
    view.use_choices({"scale": "common"})
    assert view.grid.common_scale
    assert view.legend.text.startswith("all of conv1")
    view.use_choices({"scale": "huge"})
    assert view.choices() == {"scale": "common"}


def test_deeper_layers_show_the_slices_of_the_chosen_unit(view, answered_session, qtbot) -> None:
    go_to(answered_session, qtbot, "conv2/200")
    assert not view.grid.shows_colours
    assert view.grid.tile_count() == 48
    assert view.grid.tile_text(3).startswith("pool1/51: weights ")
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.channel == 49
    assert answered_session.selection.unit == 200, "the cursor walks through slices, not units"
    end = significant(float(np.abs(answered_session.selection.kernels.values[:, :, 1, 200]).max()))
    assert view.legend.text == f"slice 49 −{end} {end}"


def test_back_and_forth_between_layers_of_different_sizes(view, answered_session, qtbot) -> None:
    go_to(answered_session, qtbot, "conv3/383")
    qtbot.keyClick(view.grid, Qt.Key.Key_End)
    assert view.grid.channel == 255
    for address in ("conv1/95", "conv3/383", "conv5/255", "conv1/0"):
        go_to(answered_session, qtbot, address)
        assert not view.grab().isNull()


@pytest.mark.parametrize(
    ("layer", "text"),
    [("fc6", "fully connected"), ("norm1", "has no weights"), ("probabilities", "has no weights")],
)
def test_other_layers_say_where_kernels_are(view, answered_session, qtbot, layer: str, text: str) -> None:
    answered_session.selection.choose_layer(layer)
    assert view.grid.tile_count() == 0
    assert text in view.grid.empty_text()
    assert "conv1, conv2, conv3, conv4, conv5" in view.grid.empty_text()
    assert view.panel.isHidden()
    assert view.legend.isHidden()
    assert not view.grab().isNull()
    go_to(answered_session, qtbot, "conv4")
    assert not view.panel.isHidden()


def test_large_view_ends_where_there_is_no_kernel(view, answered_session, qtbot) -> None:
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert view.large_view
    answered_session.selection.choose_layer("norm1")
    assert not view.large_view
