"""Downloads beside the window, with a stand-in for the process."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from alexnet_app.processes import download_worker
from alexnet_app.processes.downloads import Downloads
from model.catalogue.transfer import TransferProgress
from tests.alexnet_app.stand_in_network import ThreadContext


def download_well(connection, job) -> None:
    """Halfway, then installed."""
    connection.send(("progress", TransferProgress("downloading", 50, 100, 10.0, 5.0)))
    connection.send(("installed", Path("/networks") / job[1]))


def download_badly(connection, job) -> None:
    connection.send(("failed", f"{job[1]}: the server is on fire", ""))


def download_until_cancelled(connection, job) -> None:
    connection.send(("progress", TransferProgress("downloading", 50, 100)))
    try:
        connection.recv()
    except EOFError:
        return
    connection.send(("cancelled",))


def sleep_long(connection, job) -> None:
    time.sleep(60)


@pytest.fixture
def make_downloads(qapp) -> Iterator[Callable]:
    made = []

    def make(target, context=None) -> Downloads:
        made.append(Downloads(target, context or ThreadContext))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_jobs_run_one_after_the_other(make_downloads, qtbot):
    downloads = make_downloads(download_well)
    installed, fractions = [], set()
    downloads.installed.connect(lambda name, folder: installed.append((name, folder)))
    downloads.changed.connect(
        lambda name: downloads.progress(name) and fractions.add(downloads.progress(name).fraction)
    )
    downloads.download("one")
    downloads.download("two")
    downloads.download("two")
    assert downloads.running == "one"
    assert downloads.is_known("two")
    qtbot.waitUntil(lambda: len(installed) == 2)
    assert installed == [("one", Path("/networks/one")), ("two", Path("/networks/two"))]
    assert fractions == {0.5}
    assert downloads.running is None


def test_a_failure_is_said_and_the_next_begins(make_downloads, qtbot):
    downloads = make_downloads(download_badly)
    failed = []
    downloads.failed.connect(lambda name, problem, _: failed.append((name, problem)))
    downloads.download("one")
    downloads.download("two")
    qtbot.waitUntil(lambda: len(failed) == 2)
    assert failed[0] == ("one", "one: the server is on fire")


def test_cancel(make_downloads, qtbot):
    downloads = make_downloads(download_until_cancelled)
    downloads.download("one")
    downloads.download("two")
    downloads.cancel("two")
    assert not downloads.is_known("two")
    qtbot.waitUntil(lambda: downloads.progress("one") is not None)
    downloads.cancel("one")
    qtbot.waitUntil(lambda: not downloads.is_known("one"))


def test_closing_ends_the_process(make_downloads, qtbot):
    downloads = make_downloads(sleep_long, multiprocessing.get_context("spawn"))
    downloads.download("one")
    process = psutil.Process(downloads._process.process_id)
    downloads.close()
    assert not process.is_running()


def test_a_process_that_dies_is_a_failure(make_downloads, qtbot):
    downloads = make_downloads(sleep_long, multiprocessing.get_context("spawn"))
    downloads.download("one")
    with qtbot.waitSignal(downloads.failed) as caught:
        psutil.Process(downloads._process.process_id).kill()
    assert "unexpectedly" in caught.args[1]


def test_the_real_process_says_what_is_wrong(make_downloads, tmp_path, qtbot):
    downloads = make_downloads(download_worker.run, multiprocessing.get_context("spawn"))
    with qtbot.waitSignal(downloads.failed, timeout=30_000) as caught:
        downloads.import_file(tmp_path / "missing.onnx")
    assert "missing.onnx" in caught.args[1]
