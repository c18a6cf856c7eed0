"""The tab Exciting: searched once, nine patches of the chosen unit, a click opens the photo there, the sheet."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from alexnet_app.widgets.exciting.exciting_view import ExcitingView
from alexnet_app.widgets.units.feature_maps_view import FeatureMapsView
from model.neighbours.extraction import CACHE_VARIABLE
from model.networks.card import WEIGHTS_FILE


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch, network_folder):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    (network_folder / WEIGHTS_FILE).write_bytes(b"only their digest is asked for")


@pytest.fixture
def folder(tmp_path, make_photo) -> Path:
    """Eight red photos, the later the redder, and two green ones."""
    for name, colour, count in (("reds", (120, 40, 40), 8), ("greens", (40, 150, 40), 2)):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(count):
            make_photo(f"photos/{name}/{number}.png", (colour[0] + 10 * number, *colour[1:]))
    return tmp_path / "photos"


@pytest.fixture
def view(session, qtbot) -> ExcitingView:
    view = ExcitingView(session)
    qtbot.addWidget(view)
    view.resize(860, 420)
    view.show()
    return view


def opened(session, folder: Path, qtbot) -> None:
    session.photos.open([folder])
    qtbot.waitUntil(lambda: session.folder.path == folder and not session.answers.busy)
    qtbot.waitUntil(lambda: session.exciting.result is not None and not session.exciting.is_working)


def searched(session, folder: Path, qtbot) -> None:
    opened(session, folder, qtbot)
    session.exciting.start()
    qtbot.waitUntil(lambda: session.exciting.is_whole and len(session.exciting.pictures) == 9)


def test_the_empty_tab_says_how_to_get_them(view, session, folder, qtbot):
    assert "Open or drop a folder" in view.empty.text()
    opened(session, folder, qtbot)
    assert view.empty.text() == "Search shows every photo of photos to the network, once for all layers."
    assert not view.save_button.isEnabled()


def test_the_nine_of_the_chosen_unit_strongest_first(view, session, folder, qtbot):
    searched(session, folder, qtbot)
    patches = session.exciting.patches  # conv1/0, which likes red
    assert [Path(each.path).name for each in patches[:3]] == ["7.png", "6.png", "5.png"]
    assert [each.group for each in patches] == ["reds"] * 8 + ["greens"]
    assert session.exciting.shared == ("reds", 8)
    assert view.words.text() == "Of 10 photos. 8 of these 9 are of one folder: reds"
    assert session.exciting.pictures[0].shape == (11, 11, 3)
    assert len(view.tiles.paths) == 9
    session.selection.choose_layer("conv2")  # the same photos at the same position, but larger patches
    qtbot.waitUntil(lambda: len(session.exciting.pictures) == 9)
    assert session.exciting.pictures[0].shape == (51, 51, 3)
    view.unit.setValue(1)  # likes green
    assert session.selection.unit == 1
    assert session.exciting.patches[0].group == "greens"
    session.selection.choose_layer("fc7")
    qtbot.waitUntil(lambda: len(session.exciting.pictures) == 9)
    assert session.exciting.pictures[0].shape == (227, 227, 3)
    assert view.title.text() == "fc7/1"
    session.selection.choose_layer("dropout6")
    assert "choose another layer" in view.empty.text()
    assert view.empty.isVisible()


def test_a_click_opens_the_photo_with_the_patch_marked(view, session, folder, qtbot):
    searched(session, folder, qtbot)
    session.selection.choose_unit(60)
    qtbot.waitUntil(lambda: len(session.exciting.pictures) == 9)
    wanted = session.exciting.patches[2]
    assert (wanted.row, wanted.column) == (1, 5)
    view.tiles.setFocus()
    qtbot.keyClick(view.tiles, Qt.Key.Key_Right)
    qtbot.keyClick(view.tiles, Qt.Key.Key_Right)
    qtbot.keyClick(view.tiles, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.selection.marked_point is not None)
    assert session.photos.name == Path(wanted.path).name
    assert session.selection.marked_position == (1, 5)


def test_a_search_that_is_stopped_shows_what_it_has_and_goes_on(view, session, folder, qtbot):
    for number in range(70):
        shutil.copy(folder / "greens" / "0.png", folder / "greens" / f"more {number}.png")
    opened(session, folder, qtbot)
    qtbot.mouseClick(view.work.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.exciting.progress.done > 0)
    qtbot.mouseClick(view.work.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(session.exciting.patches) and not session.exciting.is_working)
    assert not session.exciting.is_whole
    assert view.work.start_button.text() == "Go on"
    assert "files are left" in view.words.text()
    begun = session.exciting.result.found.done
    seen = []
    session.exciting.progress_changed.connect(lambda: seen.append(session.exciting.progress.done))
    session.exciting.start()
    qtbot.waitUntil(lambda: session.exciting.is_whole, timeout=20_000)
    assert min(done for done in seen if done) > begun


def test_the_sheet_and_the_unit_panel(session, folder, tmp_path, qtbot):
    maps = FeatureMapsView(session)
    qtbot.addWidget(maps)
    maps.resize(900, 700)
    maps.show()
    panel = maps.panel
    assert not panel.patches.isVisible()
    searched_view = ExcitingView(session)
    qtbot.addWidget(searched_view)
    searched_view.show()
    searched(session, folder, qtbot)
    assert panel.patches.isVisible()
    assert len(panel.patches.paths) == 9
    with qtbot.waitSignal(session.exciting.saved):
        session.exciting.save_sheet(tmp_path / "conv1.png")
    with Image.open(tmp_path / "conv1.png") as sheet:
        assert sheet.width > 600
    with qtbot.waitSignal(session.problems.told) as caught:
        session.exciting.save_sheet(tmp_path / "none" / "conv1.png")
    assert caught.args[0] == "conv1.png could not be saved."
