"""Photos into the window in every way a user has: dropped, pasted, walked; good files and bad ones."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from tests.end_to_end.photo_files import BAD, GOOD, encoded
from tests.end_to_end.waiting import run_until


def drop(window, mime: QMimeData) -> bool:
    """Drags over the window and lets go; returns whether the drag was welcome."""
    position, copy = QPointF(300, 400), Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(position, copy, mime, buttons, modifiers)
    entering.setAccepted(False)
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(position, copy, mime, buttons, modifiers))
    return True


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A web server on this machine: /good.jpg, /moved (to it), /gone; returns its address."""
    picture = encoded("JPEG", seed=11)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/moved":
                self.send_response(302)
                self.send_header("Location", "/good.jpg")
                self.end_headers()
            elif path == "/good.jpg":
                self.send_response(200)
                self.send_header("Content-Type", "image/jpeg")
                self.send_header("Content-Length", str(len(picture)))
                self.end_headers()
                self.wfile.write(picture)
            else:
                self.send_error(404)

        def log_message(self, *args: object) -> None:
            pass

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, name="web server")
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.mark.parametrize("name", GOOD)
def test_every_kind_of_file_is_dropped_and_answered(window, answered, tmp_path, name):
    assert drop(window, files(written(tmp_path, name, GOOD[name]())))
    answered(name)
    assert not window.banner.isVisible()


def test_a_photo_on_its_side_is_shown_upright(window, session, answered, tmp_path):
    drop(window, files(written(tmp_path, "turned.jpg", GOOD["turned.jpg"]())))
    answered("turned.jpg")
    assert session.photos.photo.pixels.shape[:2] == (320, 240)


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_refused_in_words_and_the_picture_stays(window, session, answered, chelsea, tmp_path, name):
    drop(window, files(chelsea))
    answered("chelsea.png")
    answer, strip = session.answers.classification, session.photos.strip.names()
    drop(window, files(written(tmp_path, name, BAD[name]())))
    run_until(window.banner.isVisible)
    assert name in window.banner.text.text()
    assert "Traceback" not in window.banner.text.text() + window.banner.details.text()
    assert session.photos.name == "chelsea.png"
    assert session.answers.classification is answer
    assert session.photos.strip.names() == strip


def test_several_files_and_a_folder_fill_the_strip(window, session, answered, tmp_path):
    several = [written(tmp_path, f"{number}.png", encoded("PNG", seed=number)) for number in range(3)]
    before = len(session.photos.strip)
    drop(window, files(*several))
    answered("0.png")
    assert session.photos.strip.names()[before:] == ["0.png", "1.png", "2.png"]
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("a.jpg", "b.jpg"):
        written(folder, name, encoded("JPEG", seed=len(name)))
    drop(window, files(folder))
    answered("a.jpg")
    assert session.photos.strip.names()[-2:] == ["a.jpg", "b.jpg"]


def test_an_empty_folder_is_said(window, tmp_path):
    drop(window, files(tmp_path))
    run_until(window.banner.isVisible)
    assert "no photo" in window.banner.text.text()


def test_picture_data_is_dropped(window, answered):
    mime = QMimeData()
    mime.setImageData(QImage.fromData(encoded("PNG", seed=21)))
    assert drop(window, mime)
    answered("dropped picture")


@pytest.mark.parametrize("path", ["/good.jpg", "/moved"])
def test_an_address_is_dropped(window, session, answered, server, path):
    mime = QMimeData()
    mime.setUrls([QUrl(server + path)])
    assert drop(window, mime)
    answered(path[1:])
    assert session.photos.photo.original_size == (320, 240)


def test_an_address_that_is_gone_is_said(window, server):
    mime = QMimeData()
    mime.setText(server + "/gone.jpg")
    assert drop(window, mime)
    run_until(window.banner.isVisible)
    assert "404" in window.banner.text.text()


def test_text_without_an_address_is_not_welcome(window):
    mime = QMimeData()
    mime.setText("just words")
    assert not drop(window, mime)


@pytest.mark.parametrize("what", ["picture", "file", "address"])
def test_paste(window, answered, qtbot, server, tmp_path, what):
    mime = QMimeData()
    if what == "picture":
        mime.setImageData(QImage.fromData(encoded("PNG", seed=31)))
        name = "pasted picture"
    elif what == "file":
        mime = files(written(tmp_path, "pasted.png", encoded("PNG", seed=32)))
        name = "pasted.png"
    else:
        mime.setText(server + "/good.jpg?pasted")
        name = "good.jpg"
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    answered(name)
    QGuiApplication.clipboard().clear()


def test_an_empty_clipboard_is_said(window):
    QGuiApplication.clipboard().clear()
    window.opening.paste()
    assert window.banner.isVisible()
