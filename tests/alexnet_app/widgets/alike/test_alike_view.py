"""The tab Alike: computed once, the nearest by features and by pixels, the map, and a click that opens."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from alexnet_app.widgets.alike.alike_view import AlikeView
from alexnet_app.widgets.alike.photo_map import PhotoMapPicture
from model.neighbours.extraction import CACHE_VARIABLE
from model.networks.card import WEIGHTS_FILE


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch, network_folder):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    (network_folder / WEIGHTS_FILE).write_bytes(b"only their digest is asked for")


@pytest.fixture
def folder(tmp_path, make_photo) -> Path:
    """Five photos of each of two colours, more or less strong, in a folder for each, and a file that is none."""
    for name, colour in (("reds", (150, 40, 40)), ("greens", (40, 150, 40))):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(5):
            strong = tuple(channel + 15 * number if channel > 100 else channel for channel in colour)
            make_photo(f"photos/{name}/{number}.png", strong)
    (tmp_path / "photos" / "notes.txt").write_text("no photo")
    return tmp_path / "photos"


@pytest.fixture
def view(session, qtbot) -> AlikeView:
    view = AlikeView(session)
    qtbot.addWidget(view)
    view.resize(860, 420)
    view.show()
    return view


def opened(session, folder: Path, qtbot) -> None:
    session.photos.open([folder])
    qtbot.waitUntil(lambda: session.folder.path == folder and not session.answers.busy)
    qtbot.waitUntil(lambda: session.alike.features is not None and not session.alike.is_working)


def computed(session, folder: Path, qtbot) -> None:
    opened(session, folder, qtbot)
    session.alike.start()
    qtbot.waitUntil(lambda: bool(session.alike.features.paths) and session.alike.nearest is not None)


def test_without_a_folder_and_before_it_is_computed_a_sentence_says_so(view, session, folder, qtbot):
    assert "Open or drop a folder" in view.empty.text()
    opened(session, folder, qtbot)
    assert "Compute shows every photo of photos to the network, once. (11)" in view.empty.text()
    assert session.alike.features.paths == ()


def test_the_nearest_are_those_of_its_colour_without_the_photo_itself(view, session, folder, qtbot):
    computed(session, folder, qtbot)
    own = str(folder / "greens" / "0.png")
    assert session.photos.strip.source(session.photos.strip.index).path == Path(own)
    for tiles in (view.by_features, view.by_pixels):
        assert len(tiles.paths) == 9
        assert own not in tiles.paths
        assert [Path(path).parent.name for path in tiles.paths[:4]] == ["greens"] * 4
    assert [Path(path).name for path in view.by_features.paths[:4]] == ["1.png", "2.png", "3.png", "4.png"]
    assert "greens" in view.by_features.accessibleName()
    assert view.note.text() == "10 photos. No photos: 1 files."
    qtbot.waitUntil(lambda: session.thumbnails.image(view.by_features.sources[0]) is not None)


def test_another_photo_finds_others_and_a_click_opens_one(view, session, folder, qtbot):
    computed(session, folder, qtbot)
    before = session.alike.nearest
    session.photos.open([folder / "reds" / "4.png"])
    qtbot.waitUntil(lambda: session.alike.nearest is not before)
    first = view.by_features.paths[0]
    assert first == str(folder / "reds" / "3.png")
    view.by_features.setFocus()
    qtbot.keyClick(view.by_features, Qt.Key.Key_Right)
    assert view.by_features.cursor_place == 1
    place = view.by_features.tile_area(0).center().toPoint()
    qtbot.mouseClick(view.by_features, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: session.photos.name == "3.png")


def test_a_second_opening_is_there_at_once_and_distances_are_chosen(view, session, folder, tmp_path, qtbot):
    computed(session, folder, qtbot)
    euclidean = session.alike.nearest
    view.distance.chosen.emit("cosine")
    qtbot.waitUntil(lambda: session.alike.nearest is not euclidean)
    assert session.alike.nearest.by_features[0].distance < 1e-2
    session.folder.use(tmp_path)
    qtbot.waitUntil(lambda: session.alike.features is not None and not session.alike.is_working)
    session.folder.use(folder)
    qtbot.waitUntil(lambda: session.alike.features is not None and len(session.alike.features.paths) == 10)
    assert session.alike.features.missing == 1  # the notes; nothing was computed
    view.layer.setCurrentIndex(2)
    view.layer.activated.emit(2)
    qtbot.waitUntil(lambda: session.alike.features is not None and not session.alike.is_working)
    assert session.alike.features.layer == "pool5"
    assert session.alike.features.paths == ()


def test_the_map_shows_every_photo_and_opens_them(view, session, folder, qtbot):
    computed(session, folder, qtbot)
    view.pages.set_value("map")
    view.pages.chosen.emit("map")
    qtbot.waitUntil(lambda: session.alike.map is not None and session.alike.map.whole, timeout=20_000)
    shown = session.alike.map
    groups = session.alike.features.group_of
    assert session.alike.features.groups == ("greens", "reds")
    means = [shown.positions[groups == group].mean(axis=0) for group in (0, 1)]
    assert np.hypot(*(means[0] - means[1])) > 0.3
    assert view.map.pictures_shown
    view.colours.set_value("folder")
    view.colours.chosen.emit("folder")
    qtbot.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=view.map.point_of(7).toPoint())
    qtbot.waitUntil(lambda: session.photos.name == Path(session.alike.path(7)).name)
    assert not view.grab().isNull()
    view.pages.chosen.emit("nearest")
    view.pages.chosen.emit("map")
    assert not session.alike.is_working  # it is there


def test_the_map_is_moved_by_wheel_and_keys(qtbot):
    picture = PhotoMapPicture()
    qtbot.addWidget(picture)
    picture.resize(400, 300)
    picture.show_map(np.arange(3), np.array([[-1, 0], [0, 0], [1, 0.2]], np.float32))
    picture.show()
    before = picture.point_of(2)
    event = QWheelEvent(
        QPointF(before), QPointF(picture.mapToGlobal(before.toPoint())), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(picture, event)
    assert picture.zoom == pytest.approx(1.25**2)
    assert (picture.point_of(2) - before).manhattanLength() < 1e-3
    qtbot.keyClick(picture, Qt.Key.Key_0)
    assert picture.zoom == 1
    chosen, pointed = [], []
    picture.chosen.connect(chosen.append)
    picture.pointed.connect(pointed.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(picture, key)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert pointed == [1, 2, 1, 0]
    assert chosen == [0]
    at = picture.point_of(1)
    qtbot.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert picture.point_of(1).x() < at.x()
    middle = QPoint(200, 100)
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(picture, middle + QPoint(30, 0))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    assert chosen == [0]  # a drag opens nothing
    picture.show_words("nothing")
    qtbot.keyClick(picture, Qt.Key.Key_Return)
