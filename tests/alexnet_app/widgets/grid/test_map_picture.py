"""One map, large."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from alexnet_app.widgets.grid.map_picture import MapPicture, is_wide
from model.pictures.colour_maps import GREY, levels


@pytest.fixture
def picture(qtbot) -> MapPicture:
    picture = MapPicture()
    qtbot.addWidget(picture)
    picture.resize(200, 180)
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    picture.show_levels(values, levels(values, 0.0, 11.0), GREY)
    picture.show()
    return picture


def test_every_value_is_a_square_of_whole_pixels(picture) -> None:
    area = picture.picture_area()
    ratio = picture.devicePixelRatioF()
    assert area.width() * ratio / 4 == area.height() * ratio / 3 == int(area.width() * ratio / 4)
    shown = picture.grab().toImage()
    for row in range(3):
        for column in range(4):
            x = area.left() + (column + 0.5) * area.width() / 4
            y = area.top() + (row + 0.5) * area.height() / 3
            level = round(1 + 254 * (4 * row + column) / 11)
            assert abs(shown.pixelColor(round(x * ratio), round(y * ratio)).red() - GREY.table()[level][0]) <= 1
            assert picture.position_at(QPointF(x, y)) == (row, column)


def test_a_large_map_is_reduced(picture) -> None:
    values = np.zeros((400, 400), np.float32)
    picture.show_levels(values, levels(values, 0.0, 1.0), GREY)
    area = picture.picture_area()
    assert area.width() <= 200
    assert area.height() <= 180
    assert not picture.grab().isNull()


def test_a_drag_beyond_the_edge_stays_at_the_edge(picture, qtbot) -> None:
    pointed = []
    picture.pointed.connect(lambda row, column: pointed.append((row, column)))
    area = picture.picture_area()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    qtbot.mouseMove(picture, QPoint(199, 179))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(199, 179))
    assert pointed[0] == (1, 2)
    assert picture.position_at(QPointF(199, 179)) is None


def test_arrow_keys_begin_in_the_middle_and_stop_at_the_edges(picture, qtbot) -> None:
    picture.pointed.connect(lambda row, column: picture.set_mark((row, column)))
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.mark == (1, 2)
    for _ in range(5):
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert picture.mark == (1, 3)
    with qtbot.waitSignal(picture.unmarked):
        qtbot.keyClick(picture, Qt.Key.Key_Escape)


def test_a_picture_that_cannot_be_pointed_at_takes_no_focus(picture, qtbot) -> None:
    picture.set_pointable(False)
    assert picture.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(picture.pointed):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_empty_it_is_quiet(picture, qtbot) -> None:
    picture.clear()
    assert picture.is_empty
    assert picture.picture_area().isEmpty()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.mark is None


def test_wide_panels_put_texts_beside_pictures() -> None:
    assert not is_wide(256, 500)
    assert not is_wide(300, 100)
    assert is_wide(900, 500)
