"""How the program ends when it is ended from outside, in the middle of loading its network."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")

# Of TensorFlow's three to five seconds of loading.
INTO_LOADING = 1.0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def running(home: Path, network: Path, repository: Path):
    """The program with its network's process, which loads."""
    environment = {**os.environ, "ALEXNET_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    started = subprocess.Popen(
        [sys.executable, "-c", f"import sys, main; sys.exit(main.main(['--network', {str(network)!r}]))"],
        cwd=repository,
        env=environment,
    )
    window = psutil.Process(started.pid)
    try:
        deadline = time.monotonic() + 30
        while not _workers(window) and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(INTO_LOADING)
        yield started, _workers(window)
    finally:
        started.kill()
        started.wait()


def _workers(window: psutil.Process) -> list[psutil.Process]:
    return [child for child in window.children(recursive=True) if "spawn_main" in " ".join(child.cmdline())]


def _lives(process: psutil.Process) -> bool:
    """Without a parent and without an init, as in a container, an ended process stays as a zombie."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_window_and_worker_and_keeps_the_settings(running, home, name):
    started, workers = running
    assert workers, "the network's process was never started"
    started.send_signal(getattr(signal, name))
    assert started.wait(timeout=5) == 0
    _, alive = psutil.wait_procs(workers, timeout=1)
    assert not alive
    assert "geometry" in (home / "alexnet.ini").read_text(encoding="utf-8")


def test_a_killed_window_takes_its_worker_along(running):
    started, workers = running
    assert workers, "the network's process was never started"
    started.kill()
    started.wait()
    deadline = time.monotonic() + 2
    while (alive := [each for each in workers if _lives(each)]) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive
