"""The program that `uv run packaging/build.py` has made, where there is one: in dist/, or as ALEXNET_PROGRAM says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from frozen.archive import LARGEST_FOLDER, size_of
from PIL import Image

VARIABLE = "ALEXNET_PROGRAM"
SECONDS = 120
_PLACES = {"win32": "AlexNet/AlexNet.exe", "darwin": "AlexNet.app/Contents/MacOS/AlexNet"}

pytestmark = pytest.mark.timeout(3 * SECONDS)


@pytest.fixture(scope="module")
def program(repository) -> Path:
    place = Path(os.environ.get(VARIABLE) or repository / "dist" / _PLACES.get(sys.platform, "AlexNet/alexnet"))
    if not place.is_file():
        pytest.skip(f"there is no built program {place}: `uv run packaging/build.py` makes it")
    return place


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def environment(home) -> dict[str, str]:
    """No Python to be found, nothing of the user's, no display."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
    return {**kept, **dict.fromkeys(names, str(home)), "PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def run(program, environment, tmp_path):
    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [str(program), *map(str, arguments)]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=SECONDS, check=False
        )

    return run


def test_it_lists_its_commands(run):
    done = run("--help")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage: alexnet [options] [PHOTO ...]")
    assert run("classify", "--help").stdout.startswith("usage: alexnet classify")


def test_it_draws_the_window_with_the_answer(run, chelsea, tmp_path):
    done = run("--screenshot", tmp_path / "window.png", chelsea)
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "window.png") as picture:
        assert picture.size == (1280, 800)
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 1000


def test_it_answers_as_the_checkout_does(run, chelsea, motorcycle, repository):
    done = run("classify", chelsea, motorcycle, "--json")
    assert done.returncode == 0, done.stderr
    theirs = subprocess.run(
        [sys.executable, "-m", "model.classify", str(chelsea), str(motorcycle), "--json"],
        cwd=repository,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    for ours, other in zip(_answers(done.stdout), _answers(theirs.stdout), strict=True):
        assert [name for name, _ in ours] == [name for name, _ in other]
        assert [value for _, value in ours] == pytest.approx([value for _, value in other], abs=1e-4)


def _answers(printed: str) -> list[list[tuple[str, float]]]:
    return [[(each["class"], each["probability"]) for each in photo["predictions"]] for photo in json.loads(printed)]


def test_it_trains(run, class_photos, tmp_path):
    options = ["--variant", "miniature", "--epochs", "1", "--batch-size", "4"]
    done = run("train", class_photos, "--output", tmp_path / "trained", *options)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "trained" / "records.jsonl").is_file()
    assert list((tmp_path / "trained").rglob("*.weights.h5"))
    assert list((tmp_path / "trained").rglob("events.out.tfevents*")), "what TensorBoard would show is written, too"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for the program's processes in /proc")
def test_a_killed_network_is_started_again_and_the_window_stays(program, environment, home, chelsea):
    window = subprocess.Popen(
        [str(program), str(chelsea)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        first = _wait_for(lambda: _working(window.pid))
        os.kill(first, 9)
        second = _wait_for(lambda: next((each for each in _children(window.pid) if each not in (first, None)), None))
        assert second != first
        assert window.poll() is None
    finally:
        window.terminate()
        assert window.wait(SECONDS) == 0
    assert _children(window.pid) == []
    log = "".join(path.read_text(errors="replace") for path in home.rglob("window.log"))
    assert "exit code -9" in log
    assert "Traceback" not in log


def _children(process: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
            command = (status.parent / "cmdline").read_text().split("\0")
        except OSError:  # it has ended
            continue
        if int(lines["PPid"]) == process and "--multiprocessing-fork" in command:
            found.append(int(lines["Pid"]))
    return found


def _working(process: int) -> int | None:
    """The network's process once TensorFlow is in it: it maps half a gigabyte."""
    for child in _children(process):
        try:
            if "libtensorflow_cc" in Path(f"/proc/{child}/maps").read_text():
                return child
        except OSError:
            continue
    return None


def _wait_for(look):
    deadline = time.monotonic() + SECONDS
    while (found := look()) is None:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return found


def test_it_has_the_licences_of_what_is_inside(program):
    folder = program.parents[1] / "Resources" if sys.platform == "darwin" else program.parent
    listed = (folder / "LICENCES.txt").read_text(encoding="utf-8")
    for name in ("alexnet", "Python", "tensorflow", "keras", "numpy", "PySide6_Essentials", "shiboken6", "scipy"):
        assert f"\n{name}" in listed
    assert len(list((folder / "licences").iterdir())) > 30


def test_headers_qml_and_the_tensorboard_server_are_not_inside(program):
    folder = program.parents[1] if sys.platform == "darwin" else program.parent
    names = [path.as_posix() for path in folder.rglob("*")]
    assert not [name for name in names if name.endswith(".h") or "Qt6Quick3D" in name or "webfiles.zip" in name]
    assert not [name for name in names if "/tensorboard_data_server/" in name or "WebEngine" in name]
    assert size_of(folder) <= LARGEST_FOLDER
