from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from alexnet_app.widgets.photo.photo_canvas import glow, map_rect
from alexnet_app.widgets.photo.photo_view import PhotoView
from model.geometry import describe_layers


@pytest.fixture
def view(session, qtbot):
    view = PhotoView(session)
    qtbot.addWidget(view)
    view.resize(360, 320)
    view.show()
    return view


@pytest.fixture
def with_photo(view, session, red_photo, qtbot):
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: not session.answers.busy and session.selection.maps is not None)
    return view


def centre_of_square(view, session) -> QPoint:
    return view.canvas.placement.rect(session.answers.square.region).center().toPoint()


def test_begins_with_the_invitation_and_its_three_buttons(view, qtbot):
    assert view.empty_state.isVisible()
    for name, signal in (
        ("Open ...", view.open_requested),
        ("Paste", view.paste_requested),
        ("Camera", view.camera_requested),
    ):
        button = next(each for each in view.empty_state.findChildren(QPushButton) if each.text() == name)
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_photo_takes_the_place_of_the_invitation(with_photo):
    assert with_photo.canvas.isVisible()
    assert not with_photo.empty_state.isVisible()


def test_outside_the_square_the_photo_is_dimmed(with_photo, session):
    placement = with_photo.canvas.placement
    image = with_photo.canvas.grab().toImage()
    inside = image.pixelColor(centre_of_square(with_photo, session))
    outside = image.pixelColor(placement.photo_rect.topLeft().toPoint() + QPoint(4, 4))

    assert inside.red() > 150
    assert inside.green() < 120
    assert outside.green() > 160


def test_clicking_a_point_marks_it_on_the_photo(with_photo, session, qtbot):
    qtbot.mouseClick(with_photo.canvas, Qt.MouseButton.LeftButton, pos=centre_of_square(with_photo, session))

    x, y = session.selection.marked_point
    assert x == pytest.approx(160, abs=2)
    assert y == pytest.approx(120, abs=2)
    assert session.selection.marked_region is not None


def test_clicking_outside_the_square_takes_the_mark_away(with_photo, session, qtbot):
    session.selection.mark_photo_point(160, 120)

    corner = with_photo.canvas.placement.photo_rect.topLeft().toPoint() + QPoint(2, 2)
    qtbot.mouseClick(with_photo.canvas, Qt.MouseButton.LeftButton, pos=corner)

    assert session.selection.marked_point is None


def test_arrow_keys_move_the_mark_by_one_position_of_the_layer(with_photo, session, qtbot):
    session.selection.choose_layer("conv3")
    with_photo.canvas.setFocus()

    qtbot.keyClick(with_photo.canvas, Qt.Key.Key_Right)
    first = session.selection.marked_position
    qtbot.keyClick(with_photo.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(with_photo.canvas, Qt.Key.Key_Down)

    assert session.selection.marked_position == (first[0] + 1, first[1] + 1)


def test_arrow_keys_stop_at_the_edge_of_the_square(with_photo, session, qtbot):
    session.selection.mark_photo_point(160, 120)

    for _ in range(40):
        qtbot.keyClick(with_photo.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(with_photo.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    left, _, _, bottom = session.answers.square.region
    x, y = session.selection.marked_point
    assert x == pytest.approx(left, abs=0.5)
    assert y == pytest.approx(bottom, abs=0.5)


def test_escape_takes_the_mark_away_and_then_belongs_to_the_window(with_photo, session, qtbot):
    session.selection.mark_photo_point(160, 120)

    qtbot.keyClick(with_photo.canvas, Qt.Key.Key_Escape)

    assert session.selection.marked_point is None


@pytest.mark.parametrize("fit", ["stretch", "fit"])
def test_the_switch_changes_the_square(with_photo, session, qtbot, fit):
    buttons = {button.text().lower(): button for button in with_photo.fit._group.buttons()}

    qtbot.mouseClick(buttons[fit], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.answers.busy)

    assert session.answers.fit == fit
    square = with_photo.canvas.placement.rect(session.answers.square.region)
    assert square.width() == pytest.approx(square.height(), abs=1)
    assert QRectF(with_photo.canvas.rect()).contains(square)


def test_the_switch_can_be_used_by_keyboard(with_photo, session, qtbot):
    first = with_photo.fit._group.button(0)
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.answers.fit == "stretch")


def test_the_bars_of_fit_are_the_mean_colour(with_photo, session, qtbot):
    session.answers.set_fit("fit")
    qtbot.waitUntil(lambda: not session.answers.busy and session.answers.square.region[1] < 0)

    square = with_photo.canvas.placement.rect(session.answers.square.region)
    colour = with_photo.canvas.grab().toImage().pixelColor(square.center().toPoint().x(), int(square.top()) + 8)

    assert [colour.red(), colour.green(), colour.blue()] == [
        round(mean) for mean in session.network.card.preprocessing.means
    ]


def test_the_overlay_changes_the_square_alone(with_photo, session, qtbot):
    before = with_photo.canvas.grab().toImage()
    corner = with_photo.canvas.placement.photo_rect.topLeft().toPoint() + QPoint(4, 4)

    qtbot.mouseClick(with_photo.overlay, Qt.MouseButton.LeftButton, pos=QPoint(8, with_photo.overlay.height() // 2))
    after = with_photo.canvas.grab().toImage()

    assert session.selection.overlay_visible
    assert after != before
    assert after.pixelColor(corner) == before.pixelColor(corner)
    session.selection.set_overlay_visible(False)
    assert not with_photo.overlay.isChecked()


def test_the_overlay_is_not_offered_for_dense_layers(with_photo, session):
    session.selection.choose_layer("fc6")
    assert not with_photo.overlay.isEnabled()
    session.selection.choose_layer("conv2")
    assert with_photo.overlay.isEnabled()


def test_the_strongest_units_at_the_mark_are_links(with_photo, session, qtbot):
    session.selection.choose_layer("conv3")
    qtbot.waitUntil(lambda: session.selection.maps is not None)
    session.selection.mark_photo_point(160, 120)
    strongest = session.selection.strongest_at_mark(1)[0][0]

    assert f'href="{strongest}"' in with_photo.strongest.text()
    with_photo.strongest.linkActivated.emit(str(strongest))

    assert session.selection.unit == strongest


def test_without_a_mark_the_line_says_what_to_do(with_photo):
    assert "Click the photo" in with_photo.strongest.text()


def test_the_photo_has_a_name_for_screen_readers(with_photo):
    assert "red.png, 320 × 240 pixels" in with_photo.canvas.accessibleDescription()


def test_the_mark_is_described(with_photo, session):
    session.selection.mark_photo_point(160, 120)
    assert "marked point 160, 120" in with_photo.canvas.accessibleDescription()


def test_a_dark_palette_is_followed_at_once(with_photo, session):
    palette = QPalette(with_photo.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#101010"))

    with_photo.setPalette(palette)

    corner = with_photo.canvas.placement.photo_rect.topLeft().toPoint() + QPoint(4, 4)
    assert with_photo.canvas.grab().toImage().pixelColor(corner).lightness() < 90


def test_photos_of_odd_shapes_fit(view, session, make_photo, qtbot):
    for size in ((1, 1), (2000, 3), (5, 900)):
        session.photos.open([make_photo(f"{size[0]}.png", size=size)])
        qtbot.waitUntil(
            lambda size=size: session.photos.photo is not None and session.photos.photo.original_size == size
        )
        view.canvas.grab()
        assert QRectF(view.canvas.rect()).contains(view.canvas.placement.photo_rect)


def test_the_map_lies_where_its_receptive_fields_are():
    conv1 = next(layer for layer in describe_layers() if layer.name == "conv1")

    rect = map_rect(conv1, (55, 55), 227, QRectF(0, 0, 227, 227))

    # The first position's centre is at 5.5 (kernel 11, no padding), and each covers 4 pixels.
    assert rect == QRectF(3.5, 3.5, 220, 220)


def test_the_glow_is_clear_at_zero_and_strongest_at_one():
    image = glow(np.array([[0, 0.5, 1]], np.float32))

    alphas = [image.pixelColor(x, 0).alpha() for x in range(3)]
    assert alphas[0] == 0
    assert alphas[0] < alphas[1] < alphas[2]
