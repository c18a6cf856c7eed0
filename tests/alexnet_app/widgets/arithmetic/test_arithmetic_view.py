"""The arithmetic's tab: follows the selection, steps by arrow keys, goes down to a pixel and back, and is copied."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from alexnet_app.widgets.arithmetic.arithmetic_view import ArithmeticView
from model.arithmetic.latex import as_latex
from model.arithmetic.places import Place
from model.arithmetic.records import ConvolutionArithmetic, PixelArithmetic, PoolingArithmetic
from model.arithmetic.text import as_text


@pytest.fixture
def view(answered_session, qtbot) -> ArithmeticView:
    view = ArithmeticView(answered_session)
    qtbot.addWidget(view)
    view.resize(640, 420)
    view.show()
    view.setFocus()
    shown(view, qtbot)
    return view


def shown(view: ArithmeticView, qtbot) -> None:
    """Waits until what is wanted is on the sheet."""
    qtbot.waitUntil(
        lambda: (
            view.place is not None and view.sheet.arithmetic is not None and view.sheet.arithmetic.place == view.place
        )
    )


def go_to(view: ArithmeticView, address: str, position: tuple[int, int] | None, qtbot) -> None:
    selection = view._session.selection
    selection.go_to(address)
    if position is not None:
        selection.mark_map_position(*position)
    qtbot.waitUntil(lambda: selection.maps is not None and view.place is not None and view.place.address == address)
    shown(view, qtbot)


def test_it_begins_where_the_unit_is_strongest(view, answered_session):
    values = answered_session.selection.maps.values[:, :, 0]
    assert view.place.layer == "conv1"
    assert values[view.place.position] == values.max()
    assert view.map.mark == view.place.position
    assert answered_session.selection.marked_point is None, "nothing is marked by itself"


def test_arrow_keys_step_through_the_positions(view, answered_session, qtbot):
    go_to(view, "conv2/7", (4, 5), qtbot)
    view.map.setFocus()
    for key, position in ((Qt.Key.Key_Right, (4, 6)), (Qt.Key.Key_Down, (5, 6)), (Qt.Key.Key_Left, (5, 5))):
        qtbot.keyClick(view.map, key)
        assert answered_session.selection.marked_position == position
        assert view.place == Place("conv2", 7, position)
        shown(view, qtbot)
        assert view.sheet.arithmetic.planes[0].source.position == (position[0] - 2, position[1] - 2)


def test_a_cell_is_followed_down_to_the_photo_and_back(view, answered_session, qtbot):
    go_to(view, "pool1/3", (10, 10), qtbot)
    assert isinstance(view.sheet.arithmetic, PoolingArithmetic)
    cell = view.sheet.pool.rectangle(2, 1).center().toPoint()
    qtbot.mouseClick(view.sheet.pool, Qt.MouseButton.LeftButton, pos=cell)
    assert view.place == Place("norm1", 3, (22, 21))
    assert answered_session.selection.address() == "norm1/3"
    shown(view, qtbot)
    view.sheet.sums.linkActivated.emit("conv1/4@22,21")
    assert view.place == Place("conv1", 4, (22, 21))
    shown(view, qtbot)
    assert isinstance(view.sheet.arithmetic, ConvolutionArithmetic)
    cells = view.sheet.rows[1].window_cells
    qtbot.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.rectangle(5, 6).center().toPoint())
    assert view.place == Place("image", 1, (22 * 4 + 5, 21 * 4 + 6))
    shown(view, qtbot)
    assert isinstance(view.sheet.arithmetic, PixelArithmetic)
    square = answered_session.answers.square
    assert view.sheet.arithmetic.pixel == square.pixels[93, 90, 1]
    # The pixel is marked on the photo.
    x, y = answered_session.selection.marked_point
    left, top, right, bottom = square.region
    assert (x - left) / (right - left) == pytest.approx(90.5 / 227)
    assert (y - top) / (bottom - top) == pytest.approx(93.5 / 227)
    qtbot.keyClick(view.map, Qt.Key.Key_Backspace)
    assert view.place == Place("conv1", 4, (22, 21))
    qtbot.keyClick(view.map, Qt.Key.Key_Escape)
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.place == Place("pool1", 3, (10, 10))
    assert not view.back.isEnabled()


def test_dense_layers_have_no_map(view, qtbot):
    go_to(view, "fc6/12", None, qtbot)
    assert view.map.isHidden()
    assert "pool5/" in view.sheet.sums.text()
    go_to(view, "probabilities/2", None, qtbot)
    for index in range(6):
        assert f"fc8/{index}" in view.sheet.sums.text()


def test_another_photo_is_explained_when_it_is_there(view, answered_session, green_photo, qtbot):
    go_to(view, "conv1/0", (3, 3), qtbot)
    before = view.sheet.arithmetic
    answered_session.photos.open([green_photo])
    qtbot.waitUntil(lambda: answered_session.photos.name == "green.png" and not answered_session.answers.busy)
    # A photo that is opened takes the mark away.
    answered_session.selection.mark_map_position(3, 3)
    qtbot.waitUntil(lambda: view.sheet.arithmetic is not before and view.sheet.arithmetic.place == before.place)
    green = answered_session.answers.square.pixels[12:23, 12:23, 1]
    np.testing.assert_allclose(view.sheet.arithmetic.planes[1].window, green - 116.669, atol=1e-3)


def test_cells_say_what_they_are(view, qtbot):
    go_to(view, "conv3/20", (0, 0), qtbot)
    row = view.sheet.rows[0]
    QTest.mouseMove(row.window_cells, row.window_cells.rectangle(0, 0).center().toPoint())
    row.window_cells.hovered.emit((0, 0))
    assert "beyond the edge" in view.readout
    row.window_cells.hovered.emit((1, 1))
    assert f"{row.plane.source.address} (0, 0)" in view.readout
    row.window_cells.hovered.emit(None)
    assert view.readout == ""
    # Nothing is followed from beyond the edge.
    place = view.place
    qtbot.mouseClick(row.window_cells, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert view.place == place


def test_the_whole_of_it_is_copied(view, qtbot):
    go_to(view, "conv3/20", (4, 4), qtbot)
    text, latex = view.copy.menu().actions()
    text.trigger()
    assert QGuiApplication.clipboard().text() == as_text(view.sheet.arithmetic)
    latex.trigger()
    assert QGuiApplication.clipboard().text() == as_latex(view.sheet.arithmetic)


@pytest.mark.parametrize("width", [320, 430, 900])
def test_matrices_fit_the_width(view, width, qtbot):
    view.resize(width, 420)
    for address in ("conv1/5", "conv2/5", "conv3/5"):
        go_to(view, address, (5, 5), qtbot)
        for row in view.sheet.rows:
            if row.isVisible():
                assert row.width() <= view.sheet.viewport().width()
                sizes = {grid.size().toTuple() for grid in (row.window_cells, row.kernel_cells, row.product_cells)}
                assert len(sizes) == 1
                assert row.product_cells.geometry().right() <= view.sheet.viewport().width()


def test_without_a_photo_it_invites_one(session, qtbot):
    view = ArithmeticView(session)
    qtbot.addWidget(view)
    view.show()
    assert view.place is None
    assert not view.copy.isEnabled()
    assert "Drop a photo" in view._note.text()
