"""The grid of units on a session."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from alexnet_app.pictures.map_display import strength
from alexnet_app.widgets.units.unit_grid import UnitGrid


@pytest.fixture
def grid(answered_session, qtbot) -> UnitGrid:
    grid = UnitGrid(answered_session)
    qtbot.addWidget(grid)
    grid.resize(520, 420)
    grid.show()
    return grid


def go_to(session, qtbot, address: str) -> None:
    session.selection.go_to(address)
    qtbot.waitUntil(lambda: session.selection.maps is not None)


def test_before_a_photo_it_says_what_to_do(session, qtbot) -> None:
    grid = UnitGrid(session)
    qtbot.addWidget(grid)
    assert grid.tile_count() == 0
    assert "Drop a photo" in grid.empty_text()


def test_every_unit_of_every_layer_has_a_tile(grid, answered_session, qtbot) -> None:
    for layer in answered_session.network.layers[1:]:
        go_to(answered_session, qtbot, layer.name)
        assert grid.tile_count() == layer.units
        assert not grid.grab().isNull()


def test_cursor_and_unit_are_one(grid, answered_session, qtbot) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert answered_session.selection.unit == 1
    answered_session.selection.choose_unit(40)
    assert grid.cursor_place == 40


def test_sorted_by_strength_the_cursor_stays_on_its_unit(grid, answered_session) -> None:
    answered_session.selection.choose_unit(40)
    grid.set_display(replace(grid.display, order="strength"))
    values = strength(answered_session.selection.maps)
    shown = [values[grid.unit_at(place)] for place in range(grid.tile_count())]
    assert (np.diff(shown) <= 0).all()
    assert grid.unit_at(grid.cursor_place) == 40
    assert answered_session.selection.unit == 40


def test_while_frames_come_the_order_stays(grid, answered_session, qtbot) -> None:
    grid.set_display(replace(grid.display, order="strength"))
    before = [grid.unit_at(place) for place in range(10)]
    answered_session.answers.set_live(True)
    maps = answered_session.selection.maps
    noise = np.random.default_rng(0).integers(0, 255, (240, 320, 3), dtype=np.uint8)
    answered_session.photos.show_frame(noise, "camera")
    qtbot.waitUntil(lambda: answered_session.selection.maps is not maps)
    assert [grid.unit_at(place) for place in range(10)] == before
    answered_session.answers.set_live(False)


def test_copy_takes_the_address(grid, answered_session, qtbot) -> None:
    answered_session.selection.choose_unit(17)
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "conv1/17"


def test_between_two_layers_the_grid_is_not_blank(grid, answered_session, qtbot) -> None:
    with qtbot.waitSignal(grid.maps_shown):
        answered_session.selection.choose_layer("conv2")
        assert answered_session.selection.maps is None
        assert grid.tile_count() == 96
        qtbot.keyClick(grid, Qt.Key.Key_Right)
        assert answered_session.selection.unit == 0, "a cursor on the old layer's maps chooses nothing"
    assert grid.tile_count() == 256
    assert grid.cursor_place == 0


def test_maps_that_do_not_come_are_not_shown_for_ever(grid, answered_session, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(type(answered_session.selection), "maps", property(lambda selection: None))
    with qtbot.waitSignal(grid.maps_shown):
        answered_session.selection.maps_changed.emit()
        assert grid.tile_count() == 96
    assert grid.tile_count() == 0


def test_texts_name_unit_numbers_feed_and_class(grid, answered_session, qtbot) -> None:
    assert grid.tile_text(3).startswith("conv1/3: largest ")
    assert "Reads 11 × 11 of the image" in grid.tooltip_text(3)
    go_to(answered_session, qtbot, "fc8/1")
    assert grid.tile_text(1).startswith("fc8/1 (green thing): ")
    assert grid.accessibleDescription().startswith("fc8/1 (green thing)")


def test_another_network_shows_its_own_units(grid, answered_session, other_network, qtbot) -> None:
    with qtbot.waitSignal(answered_session.network.changed):
        answered_session.network.choose(other_network)
        assert grid.tile_count() == 96, "the network before answers until the other is ready"
    assert grid.tile_count() == 0, "its maps never stand under another's name"
    qtbot.waitUntil(lambda: answered_session.selection.maps is not None)
    assert grid.tile_count() == 64
    assert not grid.grab().isNull()
