"""The window around its parts, over a stand-in network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from alexnet_app.appearance import apply_scheme
from alexnet_app.processes.downloads import Downloads
from alexnet_app.settings import Settings
from alexnet_app.sources.source import PhotoFile
from alexnet_app.widgets.window.main_window import MainWindow
from alexnet_app.widgets.window.views import VIEWS
from tests.alexnet_app.stand_in_network import ThreadContext


def install(connection, job) -> None:
    """A download's process that has installed a network in the folder of the job's name."""
    connection.send(("installed", Path(job[1]).parent))


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "alexnet.ini")


@pytest.fixture
def make_window(session, settings, qtbot) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        window = MainWindow(session, settings, lambda: Downloads(install, ThreadContext))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return window

    return make


@pytest.fixture
def window(make_window) -> MainWindow:
    return make_window()


def drag_enter(mime: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(
            QPointF(20, 20),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def test_a_dropped_photo_is_shown_with_its_answer(window, session, red_photo, qtbot):
    drop(window, red_photo)
    qtbot.waitUntil(lambda: session.answers.classification is not None and session.selection.maps is not None)
    assert "red.png" in window.windowTitle()
    assert "ready, 12.5 ms, CPU" in window.status.text()


def test_the_window_lights_up_while_something_is_dragged_over_it(window, red_photo):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(red_photo))])
    before = pixels_of(window)
    QApplication.sendEvent(window, drag_enter(mime))
    lit = pixels_of(window)
    assert np.abs(lit.astype(int) - before)[3:6].mean() > 40, "the frame at the window's edge"
    assert (lit != before).any(axis=2).mean() > 0.9
    window.resize(window.width() + 40, window.height())
    assert window.drop_frame.size() == window.size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_frame.isVisible()
    QApplication.sendEvent(window, drag_enter(mime))
    drop(window, red_photo)
    assert not window.drop_frame.isVisible()
    text = QMimeData()
    text.setText("no address")
    QApplication.sendEvent(window, drag_enter(text))
    assert not window.drop_frame.isVisible()


def test_a_dropped_network_is_loaded_and_remembered(window, session, settings, other_network, qtbot):
    drop(window, other_network)
    qtbot.waitUntil(lambda: session.network.state == "ready" and session.network.card.name == "three-things")
    assert "three-things" in window.network_button.text()
    assert settings.network == other_network
    assert settings.opened_networks[0] == other_network


def test_a_dropped_onnx_file_is_imported_and_loaded(window, session, other_network, qtbot):
    file = other_network / "some.onnx"
    file.write_bytes(b"graph")
    drop(window, file)
    qtbot.waitUntil(lambda: session.network.card.name == "three-things" and session.network.state == "ready")


def test_every_view_has_a_name_a_title_and_keys(window):
    for index, view in enumerate(VIEWS):
        window.show_view(view.name)
        assert window.views.currentIndex() == index
        assert window.views.tabText(index)
        assert window.views.tabToolTip(index)


@pytest.mark.parametrize("key", ["1", "2"])
def test_views_by_key(window, qtbot, key):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.views.currentIndex() == int(key) - 1


def test_place_on_the_screen_is_remembered(make_window, settings, qtbot):
    first = make_window()
    first.resize(790, 650)
    first.splitter.setSizes([360, 430])
    qtbot.wait(20)
    sizes = first.splitter.sizes()
    first.close()
    again = make_window()
    assert (again.width(), again.height()) == (790, 650)
    assert again.splitter.sizes() == sizes


@pytest.mark.parametrize("name", ["maps", "kernels"])
@pytest.mark.parametrize("large", [False, True])
def test_the_place_between_grid_and_panel_is_remembered(make_window, session, qtbot, name, large):
    def view_of(window):
        window.show_view(name)
        qtbot.wait(20)
        return window.views.currentWidget()

    first = make_window()
    view_of(first).splitter.setSizes([450, 400])
    qtbot.wait(20)
    sizes = view_of(first).splitter.sizes()
    if large:
        view_of(first).open_large_view()
        qtbot.wait(20)
    first.close()
    # In between, one that never brings the tab to the front.
    make_window().close()
    assert view_of(make_window()).splitter.sizes() == pytest.approx(sizes, abs=2)


CHOICES = [("order", "strength"), ("scale", "common"), ("contrast", "17"), ("colours", "magma")]


@pytest.mark.parametrize(
    ("name", "choice", "value"), [("maps", *choice) for choice in CHOICES] + [("kernels", "scale", "common")]
)
def test_how_a_view_shows_things_is_remembered(make_window, name, choice, value):
    def view_of(window):
        window.show_view(name)
        return window.views.currentWidget()

    first = view_of(make_window())
    before = first.choices()
    assert before[choice] != value
    first.use_choices({choice: value})
    first.window().close()
    again = view_of(make_window())
    assert again.choices() == {**before, choice: value}


@pytest.mark.parametrize("size", [(960, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_blank_or_cut_off(window, session, red_photo, qapp, qtbot, size, scheme):
    session.photos.open([red_photo])
    qtbot.waitUntil(
        lambda: (
            session.selection.maps is not None and session.selection.kernels is not None and not session.answers.busy
        )
    )
    try:
        apply_scheme(qapp, scheme)
        window.resize(*size)
        for view in VIEWS:
            window.show_view(view.name)
            qtbot.wait(20)
            assert (window.width(), window.height()) == size, "the window must not be forced larger"
            pixels = pixels_of(window)
            for part in (window.diagram, window.photo_view, window.score_bars, window.views.currentWidget()):
                assert part.isVisible()
                corner = part.mapTo(window, part.rect().topLeft())
                assert window.rect().contains(part.rect().translated(corner)), f"{part} is cut off"
                shown = pixels[corner.y() : corner.y() + part.height(), corner.x() : corner.x() + part.width()]
                assert shown.std() > 4, f"{part} is blank"
            assert bool(pixels[-3:, -3:].mean() < 80) is (scheme == "dark")
    finally:
        apply_scheme(qapp, "system")


def pixels_of(window: MainWindow) -> np.ndarray:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def test_an_empty_window_invites(window):
    assert window.photo_view.empty_state.isVisible()
    assert not window.banner.isVisible()
    assert not window.live_controls.isVisible()


def test_a_missing_camera_or_library_is_a_message_and_no_more(window, session, red_photo, qtbot):
    window.start_camera()
    qtbot.waitUntil(lambda: window.banner.isVisible() or window._session.live.kind == "camera")
    window._session.live.stop()
    drop(window, red_photo)
    qtbot.waitUntil(lambda: session.answers.classification is not None)


def test_escape_goes_back_one_step_at_a_time(window, session, red_photo, qtbot):
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.answers.square is not None)
    session.selection.mark_map_position(3, 3)
    session.problems.tell("Something")
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()
    assert session.selection.marked_point is not None
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert session.selection.marked_point is None


@pytest.mark.parametrize("name", ["maps", "kernels"])
def test_escape_closes_the_large_view_from_anywhere(window, session, red_photo, qtbot, name):
    session.photos.open([red_photo])
    qtbot.waitUntil(
        lambda: (
            session.selection.maps is not None and session.selection.kernels is not None and not session.answers.busy
        )
    )
    window.show_view(name)
    view = window.views.currentWidget()
    view.open_large_view()
    places = [part for part in window.findChildren(QWidget) if part.focusPolicy() and part.isVisible()]
    assert len(places) > 10
    for place in places:
        view.open_large_view()
        qtbot.keyClick(place, Qt.Key.Key_Escape)
        assert not view.large_view, place
    view.open_large_view()
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_Escape)
    assert window.diagram.hasFocus(), "the keyboard stays where it is at work"


def test_nothing_to_paste_is_said(window):
    QGuiApplication.clipboard().clear()
    window.opening.paste()
    assert "clipboard" in window.banner.text.text()


def test_dialogs_open_once_and_close_with_the_window(window, qtbot):
    dialogs = window.dialogs
    for show in (
        dialogs.show_help,
        dialogs.show_family_tree,
        dialogs.show_side_by_side,
        dialogs.show_claims,
        dialogs.show_about,
        dialogs.show_card,
        dialogs.show_downloads,
    ):
        show()
        show()
    assert sorted(window.dialogs.open) == sorted(
        ["about", "card", "claims", "downloads", "family tree", "help", "side by side"]
    )
    assert all(dialog.isVisible() for dialog in window.dialogs.open.values())
    window.close()
    assert not window.dialogs.open


def test_scheme_is_chosen_in_the_menu_and_remembered(window, settings, qapp):
    try:
        window.choose_scheme("dark")
        qapp.processEvents()
        assert settings.scheme == "dark"
        assert window.palette().window().color().lightnessF() < 0.5
    finally:
        apply_scheme(qapp, "system")


def test_several_given_at_once_are_photos(window, session, red_photo, green_photo, qtbot):
    window.opening.open_any([PhotoFile(red_photo), PhotoFile(green_photo)])
    qtbot.waitUntil(lambda: session.photos.photo is not None and not session.answers.busy)
    assert session.photos.strip.names() == ["red.png", "green.png"]
