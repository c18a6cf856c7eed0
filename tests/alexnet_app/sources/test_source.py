"""What can be opened, and what comes from addresses."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from alexnet_app.sources.source import (
    AddressLoader,
    PhotoAddress,
    PhotoData,
    PhotoFile,
    as_source,
    expand,
    is_onnx,
    is_video,
    network_folder,
    offers_photo,
    png_of,
    sources_of,
    video_filter,
    weights_without_card,
)

PICTURE = b"\x89PNG" + bytes(5000)


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves one path for each way in which an address can go wrong."""

    def do_GET(self) -> None:
        getattr(self, f"give_{self.path.strip('/').partition('.')[0]}", self.give_nothing)()

    def begin(self, length: int | None) -> None:
        self.send_response(200)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def give_good(self) -> None:
        self.begin(len(PICTURE))
        self.wfile.write(PICTURE)

    def give_large(self) -> None:
        self.begin(10_000_000)
        self.pour(10_000_000)

    def give_endless(self) -> None:
        self.begin(None)
        self.pour(10_000_000)

    def pour(self, count: int) -> None:
        try:
            for _ in range(count // 10_000):
                self.wfile.write(bytes(10_000))
            self.server.poured_all = True
        except OSError:
            pass  # what the test is after: the window has hung up

    def give_slow(self) -> None:
        self.begin(100)
        try:
            for _ in range(40):
                self.wfile.write(b"x")
                time.sleep(0.1)
        except OSError:
            pass

    def give_cut(self) -> None:
        self.begin(1000)
        self.wfile.write(bytes(100))

    def give_moved(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/good.png")
        self.end_headers()

    def give_local(self) -> None:
        self.send_response(302)
        self.send_header("Location", "file:///etc/hostname")
        self.end_headers()

    def give_nothing(self) -> None:
        self.send_error(404)

    def log_message(self, *args: object) -> None:
        """Keeps the test's output clean."""


@pytest.fixture(scope="module")
def server() -> Iterator[http.server.ThreadingHTTPServer]:
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05}, name="web server")
    thread.start()
    yield running
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture
def address(server) -> str:
    return f"http://127.0.0.1:{server.server_port}/"


@pytest.fixture
def loader(qapp) -> Iterator[AddressLoader]:
    made = AddressLoader(seconds=1.0, most_bytes=1_000_000)
    yield made
    made.cancel()
    made.deleteLater()


@pytest.mark.parametrize("name", ["good.png", "moved"])
def test_an_address_is_loaded(loader, address, qtbot, name):
    with qtbot.waitSignal(loader.loaded) as caught:
        loader.load(PhotoAddress(address + name))
    assert caught.args[1] == PhotoData(PICTURE, name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing.png", "error 404"),
        ("large.png", "larger than 1 MB"),
        ("endless.png", "larger than 1 MB"),
        ("slow.png", "within 1 seconds"),
        ("cut.png", "cannot be reached"),
        ("local", "cannot be reached"),
    ],
)
def test_what_can_go_wrong_is_said(loader, address, server, qtbot, name, words):
    server.poured_all = False
    started = time.monotonic()
    with qtbot.waitSignal(loader.failed) as caught:
        loader.load(PhotoAddress(address + name))
    assert words in caught.args[1]
    assert time.monotonic() - started < 3
    assert not server.poured_all, "the whole of it was loaded"


@pytest.mark.parametrize("given", ["ftp://example.org/a.png", "file:///etc/hostname", "http://", "javascript:alert(1)"])
def test_only_http_is_opened(loader, qtbot, given):
    with qtbot.waitSignal(loader.failed) as caught:
        loader.load(PhotoAddress(given))
    assert "http" in caught.args[1]


def test_nobody_there(loader, qtbot):
    with qtbot.waitSignal(loader.failed) as caught:
        loader.load(PhotoAddress("http://127.0.0.1:9/a.png"))
    assert "cannot be reached" in caught.args[1]


def test_a_newer_address_replaces_the_older(loader, address, qtbot):
    names = []
    loader.loaded.connect(lambda source, _: names.append(source.name))
    loader.failed.connect(lambda source, *_: names.append(source.name))
    loader.load(PhotoAddress(address + "slow.png"))
    with qtbot.waitSignal(loader.loaded):
        loader.load(PhotoAddress(address + "good.png"))
    qtbot.wait(1200)
    assert names == ["good.png"]


def test_files_come_before_data_and_data_before_addresses(tmp_path):
    mime = QMimeData()
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    mime.setImageData(image)
    mime.setUrls([QUrl("https://example.org/cats/tom.jpg")])
    (source,) = sources_of(mime, "dropped")
    assert isinstance(source, PhotoData)
    assert source.name == "tom.jpg"
    assert source.data.startswith(b"\x89PNG")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    assert sources_of(mime, "dropped") == [PhotoFile(tmp_path / "a.jpg")]


def test_picture_data_keeps_its_own_format_and_is_named_by_whom_it_is_given_to():
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    mime = QMimeData()
    mime.setImageData(image)
    assert sources_of(mime, "pasted") == [PhotoData(png_of(image), "pasted")]
    mime.setData("image/jpeg", b"\xff\xd8as it was")
    assert sources_of(mime, "pasted") == [PhotoData(b"\xff\xd8as it was", "pasted")]
    # An address without a file name gives the picture no name either.
    mime.setUrls([QUrl("https://example.org/")])
    assert sources_of(mime, "pasted") == [PhotoData(b"\xff\xd8as it was", "pasted")]


def test_a_picture_that_cannot_be_read_leaves_its_address():
    mime = QMimeData()
    mime.setImageData(QImage())
    mime.setUrls([QUrl("https://example.org/cats/tom.jpg"), QUrl("ftp://example.org/other.jpg")])
    assert sources_of(mime, "dropped") == [PhotoAddress("https://example.org/cats/tom.jpg")]


def test_the_first_of_two_names_is_the_pictures():
    mime = QMimeData()
    mime.setData("image/png", PICTURE)
    mime.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    mime.setUrls([QUrl("https://example.org/"), QUrl("https://example.org/a.png"), QUrl("https://example.org/b.png")])
    assert [source.name for source in sources_of(mime, "dropped")] == ["a.png"]


def test_weights_without_a_card_are_told_from_a_network(tmp_path, network_folder):
    weights = tmp_path / "network.weights.h5"
    assert weights_without_card(PhotoFile(tmp_path)) is None
    weights.touch()
    assert weights_without_card(PhotoFile(tmp_path)) == tmp_path
    assert weights_without_card(PhotoFile(weights)) == tmp_path
    assert weights_without_card(PhotoData(b"", "network.weights.h5")) is None
    assert weights_without_card(PhotoFile(tmp_path / "missing")) is None
    assert weights_without_card(PhotoFile(network_folder)) is None


def test_an_address_is_called_by_its_file_or_its_host():
    assert PhotoAddress("https://example.org/cats/tom.jpg?large=1").name == "tom.jpg"
    assert PhotoAddress("https://example.org/").name == "example.org"
    assert video_filter("Films").startswith("Films (*.mp4 *.m4v ")


def test_text_with_addresses_or_paths(tmp_path):
    photo = tmp_path / "a photo.jpg"
    photo.touch()
    mime = QMimeData()
    mime.setText(f' "{photo}"\n')
    assert sources_of(mime, "") == [PhotoFile(photo)]
    mime.setText("HTTPS://example.org/a.png\nwords")
    assert sources_of(mime, "") == [PhotoAddress("HTTPS://example.org/a.png")]
    assert offers_photo(mime)
    mime.setText("words " * 1000)
    assert sources_of(mime, "") == []
    assert not offers_photo(mime)
    assert sources_of(None, "") == []


def test_as_source():
    assert as_source("http://example.org/a.png") == PhotoAddress("http://example.org/a.png")
    assert as_source("photos/a.png") == PhotoFile(Path("photos/a.png"))
    data = PhotoData(b"", "x")
    assert as_source(data) is data


def test_folders_stand_for_the_photos_in_them(tmp_path):
    for name in ("b/2.JPG", "b/1.png", "a/x.webp", "a/notes.txt", ".hidden.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [source.path.relative_to(tmp_path).as_posix() for source in expand([PhotoFile(tmp_path)])]
    assert found == ["a/x.webp", "b/1.png", "b/2.JPG"]


def test_kinds(tmp_path, network_folder):
    assert is_video(PhotoFile(Path("a.MP4")))
    assert not is_video(PhotoData(b"", "a.mp4"))
    assert is_onnx(PhotoFile(Path("a.onnx")))
    assert network_folder_of(network_folder) == network_folder
    assert network_folder_of(network_folder / "card.json") == network_folder
    assert network_folder_of(tmp_path) is None


def network_folder_of(path: Path) -> Path | None:
    return network_folder(PhotoFile(path))
