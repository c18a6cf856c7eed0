"""The tab of feature maps: controls, chosen unit, point and see, large view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from alexnet_app.pictures.figures import significant
from alexnet_app.widgets.units.feature_maps_view import FeatureMapsView, gamma_of_step
from model.pictures.colour_maps import VIRIDIS


@pytest.fixture
def view(answered_session, qtbot) -> FeatureMapsView:
    view = FeatureMapsView(answered_session)
    qtbot.addWidget(view)
    view.resize(900, 560)
    view.show()
    return view


def press(switch, text: str, qtbot) -> None:
    button = next(each for each in switch.findChildren(QAbstractButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def go_to(session, qtbot, address: str) -> None:
    assert session.selection.go_to(address)
    qtbot.waitUntil(lambda: session.selection.maps is not None)


def test_controls_reach_grid_and_panel(view, qtbot) -> None:
    press(view.order, "Strength", qtbot)
    press(view.scale, "Common", qtbot)
    view.contrast.setValue(20)
    view.colours.setCurrentIndex(1)
    for display in (view.grid.display, view.panel.display):
        assert display.order == "strength"
        assert display.common_scale
        assert display.gamma == pytest.approx(0.2)
        assert display.colour_map is VIRIDIS


def test_choices_are_taken_back_and_unknown_ones_left_alone(view) -> None:
    chosen = {"order": "strength", "scale": "common", "contrast": "20", "colours": "viridis", "way_back": "guided"}
    view.use_choices(chosen)
    assert view.choices() == chosen
    for display in (view.grid.display, view.panel.display):
        assert (display.order, display.common_scale, display.colour_map) == ("strength", True, VIRIDIS)
        assert display.gamma == pytest.approx(0.2)
    view.use_choices(
        {"order": "beauty", "scale": "", "contrast": "-3", "colours": "purple", "way_back": "", "age": "7"}
    )
    assert view.choices() == chosen


def test_contrast_runs_from_dark_to_bright() -> None:
    assert gamma_of_step(0) == 2
    assert gamma_of_step(20) == pytest.approx(0.2)
    assert all(gamma_of_step(step) > gamma_of_step(step + 1) for step in range(20))


def test_legend_tells_the_ends_of_the_scale(view, answered_session, qtbot) -> None:
    answered_session.selection.choose_unit(3)
    maps = answered_session.selection.maps.values
    assert view.legend.text == f"conv1/3 0 {significant(float(maps[..., 3].max()))}"
    press(view.scale, "Common", qtbot)
    assert view.legend.text == f"all of conv1 0 {significant(float(maps.max()))}"


def test_panel_shows_the_units_numbers_and_what_feeds_it(view, answered_session, qtbot) -> None:
    answered_session.selection.choose_unit(3)
    values = answered_session.selection.maps.values[..., 3]
    assert view.panel.text_of("range") == f"0 – {significant(float(values.max()))}"
    assert view.panel.text_of("mean") == significant(float(values.mean()))
    assert view.panel.text_of("zeros").endswith(" %")
    assert view.panel.text_of("rank").endswith("of 96")
    assert "11 × 11 of the image" in view.panel.feed_text
    go_to(answered_session, qtbot, "conv2/200")
    qtbot.waitUntil(lambda: "most of all" in view.panel.feed_text)
    assert "pool1/48–95" in view.panel.feed_text


def test_a_point_on_the_map_is_marked_on_the_photo_and_escape_takes_it_back(view, answered_session, qtbot) -> None:
    picture = view.panel.picture
    area = picture.picture_area()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    row, column = answered_session.selection.marked_position
    assert (row, column) == picture.mark
    assert abs(row - 27) <= 1
    assert abs(column - 27) <= 1
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    qtbot.keyClick(picture, Qt.Key.Key_Up)
    assert answered_session.selection.marked_position == (row - 1, column + 1)
    qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert answered_session.selection.marked_point is None
    assert picture.mark is None


def test_a_point_on_the_photo_is_marked_on_the_map(view, answered_session) -> None:
    left, top, right, bottom = answered_session.answers.square.region
    answered_session.selection.mark_photo_point((left + right) / 2, (top + bottom) / 2)
    assert view.panel.picture.mark == answered_session.selection.marked_position == (27, 27)


def test_enter_gives_the_large_view_and_escape_takes_it_back(view, qtbot) -> None:
    small = view.panel.picture.picture_area().width()
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert view.large_view
    qtbot.waitUntil(lambda: view.panel.picture.picture_area().width() > small)
    qtbot.keyClick(view.panel.picture, Qt.Key.Key_Escape)
    assert not view.large_view
    assert view.grid.isVisible()


def rows_shown(view) -> set[str]:
    return {label.text() for label in view.panel.findChildren(QLabel) if label.isVisible()}


def test_without_maps_there_are_no_rows_of_numbers(session, red_photo, qtbot) -> None:
    view = FeatureMapsView(session)
    qtbot.addWidget(view)
    view.resize(900, 560)
    view.show()
    names = {"Value", "Range", "Mean", "Zeros", "Strength"}
    assert not names & rows_shown(view)
    assert view.panel.picture.isHidden()
    assert "11 × 11 of the image" in view.panel.feed_text
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: not view.panel.picture.is_empty)
    assert names & rows_shown(view) == names - {"Value"}
    go_to(session, qtbot, "fc6/12")
    assert names & rows_shown(view) == {"Value", "Strength"}


def test_dense_layers_have_a_value_and_no_map(view, answered_session, qtbot) -> None:
    go_to(answered_session, qtbot, "fc6/12")
    assert view.panel.picture.isHidden()
    assert view.panel.text_of("value") == significant(float(answered_session.selection.maps.values[12]))
    assert view.legend.text.startswith("all of fc6")
    assert not view.scale.isEnabled()
    go_to(answered_session, qtbot, "conv3")
    assert view.scale.isEnabled()
    assert not view.panel.picture.isHidden()


def test_address_goes_there_and_says_what_is_wrong(view, answered_session, qtbot) -> None:
    line = view.address.line
    line.setText("conv3/217")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert answered_session.selection.address() == "conv3/217"
    line.setText("conv3/400")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert answered_session.selection.address() == "conv3/217"
    assert line.text() == "conv3/400", "it stays to be mended"
    assert view.address.explanation("conv3/400") == "conv3 has the units 0 to 383, not 400"
    assert view.address.explanation("conv9/1").startswith("There is no layer 'conv9'. There are conv1, norm1")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "conv3/217"
    view.address.copy.click()
    assert QGuiApplication.clipboard().text() == "conv3/217"


def test_the_controls_have_room_in_the_smallest_window(view) -> None:
    """960 pixels less the photo's column leave 632."""
    view.resize(632, 360)
    view.grab()
    for control in (view.order, view.scale, view.contrast, view.colours, view.address):
        assert control.width() >= control.sizeHint().width() or control is view.contrast
        assert control.geometry().right() < 632


def test_walks_through_every_layer_at_the_smallest_size(view, answered_session, qtbot) -> None:
    view.resize(560, 320)
    for layer in answered_session.network.layers[1:]:
        go_to(answered_session, qtbot, f"{layer.name}/{layer.units - 1}")
        assert not view.grab().isNull()


def test_hidden_it_does_no_work(view, answered_session) -> None:
    view.hide()
    before = view.panel.text_of("rank")
    answered_session.selection.choose_unit(9)
    assert view.panel.text_of("rank") == before
    view.show()
    assert view.panel.text_of("range") != ""
    assert view.panel.picture.is_empty is False


def test_maps_of_the_photo_before_are_dimmed_until_its_own_come(
    view, answered_session, green_photo, monkeypatch, qtbot
) -> None:
    session, panel = answered_session, view.panel
    before = [part.grab().toImage() for part in (view.grid.viewport(), panel.picture)]
    asked = []
    with monkeypatch.context() as patched:
        patched.setattr(session.network, "ask", asked.append)
        session.photos.open([green_photo])
        qtbot.waitUntil(lambda: session.answers.outdated and bool(asked))
        dimmed = [part.grab().toImage() for part in (view.grid.viewport(), panel.picture)]
        assert all(one != other for one, other in zip(before, dimmed, strict=True))
        assert not view.legend.isEnabled()
    session.network.ask(asked[-1])
    qtbot.waitUntil(lambda: not session.answers.busy)
    assert not session.answers.outdated
    assert view.legend.isEnabled()
    assert view.grid.grab().toImage() != dimmed[0]
