"""Who takes what came from dialogs, clipboard and drops."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from alexnet_app.settings import Settings
from alexnet_app.sources.source import PhotoFile
from alexnet_app.widgets.window.opening import Opening


class Videos:
    """In place of the live frames: remembers what was to be played."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open_video(self, path: Path) -> None:
        self.opened.append(path)


@pytest.fixture
def videos() -> Videos:
    return Videos()


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "alexnet.ini")


@pytest.fixture
def opening(session, videos, settings, monkeypatch, qtbot) -> Opening:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(session.live, "open_video", videos.open_video)
    return Opening(session, settings, window)


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_chosen_photos_are_opened_and_their_folder_remembered(
    opening, session, settings, red_photo, green_photo, monkeypatch, qtbot
):
    chosen = ([str(red_photo), str(green_photo)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    opening.open_dialog()
    qtbot.waitUntil(lambda: len(session.photos.strip) == 2 and not session.answers.busy)
    assert session.photos.name == "red.png"
    assert settings.folder == str(red_photo.parent)


def test_a_dialog_that_is_closed_changes_nothing(opening, session, videos, settings, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    folder = session.network.folder
    for ask in (opening.open_dialog, opening.video_dialog, opening.network_dialog, opening.import_dialog):
        ask()
    assert len(session.photos.strip) == 0
    assert (session.network.folder, videos.opened, settings.folder) == (folder, [], "")


def test_dialogs_begin_where_photos_are(opening, settings, tmp_path, monkeypatch):
    """Not in the folder that the program was started from."""
    began: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda _parent, _title, folder, _filter: (began.append(folder), ([], ""))[1]
    )
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda _parent, _title, folder: (began.append(folder), "")[1]
    )
    pictures = tmp_path / "Pictures"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(pictures))
    opening.open_dialog()
    assert began[-1] == str(Path.home())
    pictures.mkdir()
    opening.open_dialog()
    assert began[-1] == str(pictures)
    settings.folder = str(tmp_path)
    opening.open_dialog()
    opening.network_dialog()
    assert began[-2:] == [str(tmp_path), str(tmp_path)]
    settings.folder = str(tmp_path / "gone")
    opening.open_dialog()
    assert began[-1] == str(pictures)


def test_a_chosen_video_is_played(opening, videos, settings, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "film.mp4"), ""))
    opening.video_dialog()
    assert videos.opened == [tmp_path / "film.mp4"]
    assert settings.folder == str(tmp_path)


def test_a_chosen_network_is_loaded(opening, session, other_network, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other_network))
    opening.network_dialog()
    qtbot.waitUntil(lambda: session.network.state == "ready" and session.network.card.name == "three-things")


def test_an_onnx_file_is_for_the_import(opening, tmp_path, monkeypatch, qtbot):
    file = tmp_path / "some.onnx"
    file.write_bytes(b"graph")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    with qtbot.waitSignal(opening.import_requested, check_params_cb=lambda path: path == file):
        opening.import_dialog()
    with qtbot.waitSignal(opening.import_requested, check_params_cb=lambda path: path == file):
        opening.open_any([PhotoFile(file)])


def test_the_clipboard_is_opened_or_said_to_be_empty(opening, session, red_photo, qtbot):
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(session.problems.told, check_params_cb=lambda text, _details: "clipboard" in text):
        opening.paste()
    QGuiApplication.clipboard().setMimeData(mime_of(red_photo))
    opening.paste()
    qtbot.waitUntil(lambda: session.photos.name == "red.png" and not session.answers.busy)


def test_a_drop_is_taken_after_its_event(opening, session, red_photo, qtbot):
    assert opening.take_drop(mime_of(red_photo))
    assert session.photos.strip.names() == []
    qtbot.waitUntil(lambda: session.photos.name == "red.png" and not session.answers.busy)
    with qtbot.waitSignal(session.problems.told, check_params_cb=lambda text, _details: "dropped" in text):
        assert not opening.take_drop(QMimeData())


def test_weights_without_a_card_are_told_as_what_they_are(opening, session, tmp_path, qtbot):
    folder = tmp_path / "half a network"
    folder.mkdir()
    weights = folder / "network.weights.h5"
    weights.write_bytes(b"weights")
    for path in (folder, weights):
        opening.open_any([PhotoFile(path)])
        said = session.problems.current.text
        assert "card.json" in said
        assert "photo" not in said
        session.problems.dismiss()
    assert len(session.photos.strip) == 0
