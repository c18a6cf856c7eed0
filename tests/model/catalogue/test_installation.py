"""Downloads against a server on this machine that does all that servers do."""

from __future__ import annotations

import hashlib
import http.server
import multiprocessing
import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import onnx
import pytest
from filelock import FileLock

from model.catalogue import installation as downloads
from model.catalogue.entries import find_network, own_networks
from model.catalogue.installation import (
    DownloadCancelledError,
    DownloadError,
    TransferProgress,
    download,
    import_file,
    remove,
)
from model.catalogue.public_networks import PublicNetwork
from model.catalogue.transfer import fetch
from model.networks.card import read_card
from model.photos.preprocessing import TORCHVISION_PREPROCESSING
from tests.model.onnx import onnx_networks

CONTENT = bytes(range(256)) * 800  # 204,800 bytes
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Server(http.server.ThreadingHTTPServer):
    """Serves `content`, or what `answer` does with a request; remembers the Range of every request."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.content = CONTENT
        self.ranges: list[str | None] = []
        self.answer: Callable[[_Handler], None] = _Handler.serve

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/network.onnx"


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.ranges.append(self.headers["Range"])
        self.server.answer(self)

    def log_message(self, *_: object) -> None:
        pass

    def serve(self, most: int | None = None, known_range: bool = True) -> None:
        """The content or the rest of it; after `most` bytes the connection breaks."""
        content, wanted = self.server.content, self.headers["Range"]
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and known_range else 0
        if start:
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        rest = content[start:]
        self.wfile.write(rest[:most])

    def status(self, code: int) -> None:
        self.send_response(code)
        self.send_header("Content-Length", "0")
        self.end_headers()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def networks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for the user's networks."""
    monkeypatch.setenv("ALEXNET_NETWORKS", str(tmp_path / "networks"))
    return tmp_path / "networks"


class Fetched(NamedTuple):
    part: Path
    reports: list[TransferProgress]


@pytest.fixture
def fetched(tmp_path: Path, server: Server) -> Callable[..., Fetched]:
    def fetching(*addresses: str, **options: object) -> Fetched:
        reports: list[TransferProgress] = []
        part = tmp_path / "file.part"
        given = {"size": len(CONTENT), "sha256": SHA256, "progress": reports.append, "stall_seconds": 5.0, **options}
        fetch(addresses or (server.address,), part, **given)
        return Fetched(part, reports)

    return fetching


def test_whole_file_with_progress(fetched: Callable[..., Fetched]) -> None:
    part, reports = fetched()
    assert part.read_bytes() == CONTENT
    assert {report.stage for report in reports} == {"downloading", "checking"}
    last = [report for report in reports if report.stage == "downloading"][-1]
    assert (last.done, last.total, last.fraction) == (len(CONTENT), len(CONTENT), 1.0)
    assert len(reports) < 50


def test_progress_tells_rate_and_time_left(server: Server, fetched: Callable[..., Fetched]) -> None:
    def slowly(handler: _Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for i in range(8):
            handler.wfile.write(CONTENT[i * 25_600 : (i + 1) * 25_600])
            time.sleep(0.12)

    server.answer = slowly
    middle = [report for report in fetched().reports if report.stage == "downloading"][3]
    assert 50_000 < middle.rate < 400_000
    assert middle.seconds_left == pytest.approx((middle.total - middle.done) / middle.rate)


def test_continues_a_broken_download(server: Server, fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(CONTENT[:100_000])
    assert fetched().part.read_bytes() == CONTENT
    assert server.ranges == ["bytes=100000-"]


def test_a_connection_that_breaks_is_taken_up_again(server: Server, fetched: Callable[..., Fetched]) -> None:
    server.answer = lambda handler: handler.serve(most=65_536)
    assert fetched().part.read_bytes() == CONTENT
    assert server.ranges == [None, "bytes=65536-", "bytes=131072-", "bytes=196608-"]


def test_cut_off_for_good_keeps_what_came(server: Server, fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    server.answer = lambda handler: handler.serve(most=0 if handler.headers["Range"] else 65_536)
    with pytest.raises(DownloadError, match=r"broke the connection.*0.1 MB of 0.2 MB are kept|cut off.*are kept"):
        fetched()
    assert (tmp_path / "file.part").read_bytes() == CONTENT[:65_536]


def test_a_server_without_range_starts_again(server: Server, fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(CONTENT[:100_000])
    server.answer = lambda handler: handler.serve(known_range=False)
    assert fetched().part.read_bytes() == CONTENT


def test_a_bad_beginning_is_fetched_again(server: Server, fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(b"x" * 100_000)
    assert fetched().part.read_bytes() == CONTENT
    assert server.ranges == ["bytes=100000-", None]


def test_a_wrong_file_is_removed_and_said_so(server: Server, fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    server.content = CONTENT[:-1] + b"x"
    with pytest.raises(DownloadError, match="wrong file, which was removed: expected the checksum"):
        fetched()
    assert not (tmp_path / "file.part").exists()


@pytest.mark.parametrize("content", [b"version https://git-lfs", CONTENT + b"x"])
def test_another_size_is_refused_at_once(content: bytes, server: Server, fetched: Callable[..., Fetched]) -> None:
    server.content = content
    with pytest.raises(DownloadError, match=f"another file: expected 204,800 bytes, received {len(content):,}"):
        fetched()


def test_more_bytes_than_said(server: Server, fetched: Callable[..., Fetched]) -> None:
    def endless(handler: _Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(CONTENT * 3)

    server.answer = endless
    with pytest.raises(DownloadError, match="more than the expected 204,800 bytes"):
        fetched()


@pytest.mark.parametrize(("code", "words"), [(404, "404 Not Found"), (403, "403 Forbidden"), (503, "503")])
def test_refused_by_the_server(code: int, words: str, server: Server, fetched: Callable[..., Fetched]) -> None:
    server.answer = lambda handler: handler.status(code)
    with pytest.raises(DownloadError, match=f"127.0.0.1:[0-9]+ answered {words}"):
        fetched()


def test_redirects(server: Server, fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    def redirecting(handler: _Handler) -> None:
        if handler.path == "/moved":
            handler.serve()
            return
        handler.send_response(302)
        handler.send_header("Location", "/moved")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answer = redirecting
    (tmp_path / "file.part").write_bytes(CONTENT[:1000])
    assert fetched().part.read_bytes() == CONTENT
    assert server.ranges == ["bytes=1000-"] * 2

    def circling(handler: _Handler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "/network.onnx")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answer = circling
    (tmp_path / "file.part").unlink()
    with pytest.raises(DownloadError, match="redirects in a circle"):
        fetched()


def test_the_next_address_is_tried(server: Server, fetched: Callable[..., Fetched]) -> None:
    assert (
        fetched(f"http://127.0.0.1:{unused_port()}/x", "ftp://127.0.0.1/x", server.address).part.read_bytes() == CONTENT
    )


def test_nobody_answers(fetched: Callable[..., Fetched]) -> None:
    with pytest.raises(DownloadError, match="refused the connection"):
        fetched(f"http://127.0.0.1:{unused_port()}/x")
    with pytest.raises(DownloadError, match=r"no-such-host.invalid cannot be found: is this computer online\?"):
        fetched("https://no-such-host.invalid/x")
    for address in ("file:///etc/passwd", "http://no-such-host.invalid/x", "https:///x", "https://[/x", ""):
        with pytest.raises(DownloadError, match="is not an https address"):
            fetched(address)


def test_a_server_without_a_certificate_and_a_proxy_that_is_gone_are_told(
    server: Server, fetched: Callable[..., Fetched], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1:[0-9]+ has no valid certificate"):
        fetched(server.address.replace("http:", "https:"))
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{unused_port()}")
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(DownloadError, match=r"no-such-host\.invalid cannot be reached through the proxy of this comp"):
        fetched("https://no-such-host.invalid/x")


@pytest.mark.parametrize("named", ["bytes 7-204799/204800", None])
def test_another_part_than_the_one_asked_for_is_named(
    named: str | None, server: Server, fetched: Callable[..., Fetched], tmp_path: Path
) -> None:
    def another(handler: _Handler) -> None:
        handler.send_response(206)
        if named:
            handler.send_header("Content-Range", named)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answer = another
    (tmp_path / "file.part").write_bytes(CONTENT[:1000])
    expected = f"gave another part than bytes 1000- of 204800: {named or 'unnamed'}"
    with pytest.raises(DownloadError, match=expected):
        fetched()


@pytest.mark.parametrize("target", ["http://no-such-host.invalid/x", "file:///etc/passwd", "//no-such-host.invalid/x"])
def test_a_redirect_away_from_https_is_refused(target: str, server: Server, fetched: Callable[..., Fetched]) -> None:
    def leaving(handler: _Handler) -> None:
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answer = leaving
    with pytest.raises(DownloadError, match=r"sends on to \w+://\S+, which is not https"):
        fetched()


def test_a_redirect_to_another_host_is_logged(
    server: Server, fetched: Callable[..., Fetched], caplog: pytest.LogCaptureFixture
) -> None:
    def leaving(handler: _Handler) -> None:
        if handler.headers["Host"].startswith("localhost"):
            handler.serve()
            return
        handler.send_response(302)
        handler.send_header("Location", server.address.replace("127.0.0.1", "localhost"))
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answer = leaving
    with caplog.at_level("INFO"):
        assert fetched().part.read_bytes() == CONTENT
    assert "127.0.0.1 sends on to localhost" in caplog.text


def test_a_server_that_falls_silent(server: Server, fetched: Callable[..., Fetched]) -> None:
    released = threading.Event()

    def silent(handler: _Handler) -> None:
        handler.serve(most=0)
        handler.wfile.write(CONTENT[:1000] if not handler.headers["Range"] else b"")
        handler.wfile.flush()
        released.wait(5)

    server.answer = silent
    with pytest.raises(DownloadError, match=r"sent nothing for 0.3 s"):
        fetched(stall_seconds=0.3)
    released.set()


def test_cancelled_and_continued(fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    asked = iter([False, False, True])
    with pytest.raises(DownloadCancelledError):
        fetched(cancelled=lambda: next(asked))
    assert (tmp_path / "file.part").stat().st_size == 32 * 1024
    assert fetched().part.read_bytes() == CONTENT


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no file that is always full")
def test_disk_full(fetched: Callable[..., Fetched], tmp_path: Path) -> None:
    (tmp_path / "file.part").symlink_to("/dev/full")
    with pytest.raises(DownloadError, match=f"the disk is full: {tmp_path}"):
        fetched()


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def public(server: Server) -> PublicNetwork:
    """torchvision's network with one number for all weights: 5 KB."""
    model = onnx.load(str(onnx_networks.GRAPHS / "torchvision_torchscript_open.onnx"))
    server.content = model.SerializeToString()
    return PublicNetwork(
        name="small-torchvision",
        title="Small torchvision",
        file_name="small.onnx",
        size=len(server.content),
        sha256=hashlib.sha256(server.content).hexdigest(),
        variant="one_weird_trick",
        addresses=(server.address,),
        preprocessing=TORCHVISION_PREPROCESSING,
        channel_order="RGB",
        top1_error=0.4,
        top5_error=0.2,
        licence="free",
        description="A test.",
    )


def test_download_installs_a_trained_network(public: PublicNetwork, networks: Path, server: Server) -> None:
    reports: list[TransferProgress] = []
    folder = download(public, progress=reports.append)
    assert folder == networks / "small-torchvision"
    assert [report.stage for report in reports] == ["downloading", "checking", "installing"]
    card = read_card(folder)
    assert (card.name, card.variant, card.licence, card.description) == (
        "Small torchvision",
        "one_weird_trick",
        "free",
        "A test.",
    )
    assert card.errors["ILSVRC-2012 validation (published)"]["top1_error"] == 0.4
    assert public.sha256 in card.source
    assert find_network("small-torchvision") == folder
    assert [entry.name for entry in own_networks()] == ["small-torchvision"]
    assert not list(networks.rglob("*.part"))
    assert download(public) == folder  # it is there: nothing is fetched
    assert len(server.ranges) == 1
    remove("small-torchvision")
    assert own_networks() == ()
    with pytest.raises(DownloadError, match="expected one of your networks"):
        remove("small-torchvision")


def test_a_file_that_is_no_alexnet_installs_nothing(public: PublicNetwork, networks: Path, server: Server) -> None:
    server.content = CONTENT
    wrong = PublicNetwork(**{**vars(public), "size": len(CONTENT), "sha256": SHA256})
    with pytest.raises(DownloadError, match="expected an ONNX file"):
        download(wrong)
    assert own_networks() == ()
    assert not (networks / "small-torchvision").exists()
    remove("small-torchvision")  # what the download has left
    assert not list(networks.rglob("*.part"))


def test_no_space_is_said_before_anything_is_fetched(
    public: PublicNetwork, networks: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(networks.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=50_000_000))
    with pytest.raises(DownloadError, match=r"not enough disk space in .*expected 244 MB, 50 MB are free"):
        download(public)
    assert server.ranges == []


def test_a_folder_that_cannot_be_written(
    public: PublicNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("ALEXNET_NETWORKS", str(tmp_path / "file" / "networks"))
    with pytest.raises(DownloadError, match="cannot be written"):
        download(public)


def hold(path: Path, taken: object, release: object) -> None:
    with FileLock(path):
        taken.set()
        release.wait(30)


def test_two_processes_do_not_collide(public: PublicNetwork, networks: Path, server: Server) -> None:
    (networks / ".unfinished").mkdir(parents=True)
    context = multiprocessing.get_context("spawn")
    taken, release = context.Event(), context.Event()
    other = context.Process(target=hold, args=(networks / ".unfinished" / "small-torchvision.lock", taken, release))
    other.start()
    try:
        assert taken.wait(30)
        with pytest.raises(DownloadError, match="another process is downloading"):
            download(public)
    finally:
        release.set()
        other.join(30)
    assert server.ranges == []
    with FileLock(networks / ".unfinished" / "small-torchvision.lock", blocking=False):
        pass  # free again


def test_own_addresses_are_tried_first(networks: Path) -> None:
    known = downloads.PUBLIC_NETWORKS[0]
    downloads.add_address(known.name, "http://127.0.0.1:1/a.onnx")
    downloads.add_address(known.name, "http://127.0.0.1:1/b.onnx")
    assert downloads.addresses_of(known) == (
        "http://127.0.0.1:1/b.onnx",
        "http://127.0.0.1:1/a.onnx",
        *known.addresses,
    )
    for address in ("file:///etc/passwd", "http://example.org/a.onnx"):
        with pytest.raises(DownloadError, match="starts with https://"):
            downloads.add_address(known.name, address)
    with pytest.raises(DownloadError, match="expected one of the networks"):
        downloads.add_address("nothing", "http://127.0.0.1/")


def test_import_of_a_file(networks: Path, tmp_path: Path, server: Server, public: PublicNetwork) -> None:
    path = tmp_path / "My net (2).onnx"
    path.write_bytes(server.content)
    folder = import_file(path)
    assert folder == networks / "My-net-2"
    assert "Preprocessing assumed" in read_card(folder).description
    with pytest.raises(DownloadError, match="network of this name already"):
        import_file(path)
    with pytest.raises(DownloadError, match="expected a name of letters"):
        import_file(path, "../outside")
    with pytest.raises(DownloadError, match="no such file"):
        import_file(tmp_path / "none.onnx")


def test_a_downloaded_file_is_recognised(
    networks: Path, tmp_path: Path, server: Server, public: PublicNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "PUBLIC_NETWORKS", (public,))
    path = tmp_path / "alexnet.onnx"
    path.write_bytes(server.content)
    assert read_card(import_file(path)).name == "Small torchvision"
    assert (networks / "small-torchvision").is_dir()
