"""The program as a process of its own: its command line, its pictures, its end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a child process that touches nothing of the user's."""
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**kept, "ALEXNET_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}


def run(arguments: list[str], environment: dict[str, str], repository: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=repository,
        env=environment,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows and macOS always have a display")
def test_without_a_display_it_says_what_to_type(environment, repository):
    del environment["QT_QPA_PLATFORM"]
    done = run(["main.py"], environment, repository)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "python -m model.classify" in done.stderr


def test_without_the_packages_one_line_says_what_to_type(environment, repository):
    blocked = "import sys; sys.modules['PySide6'] = None; import main; sys.exit(main.main(['x.jpg']))"
    done = run(["-c", blocked], environment, repository)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "PySide6" in done.stderr


def test_the_windows_process_loads_no_tensorflow(environment, repository, chelsea):
    """Everything of the window is imported and shown with a photo; neither keras nor tensorflow comes along."""
    program = f"""
import argparse, pkgutil, importlib, sys
import main
from alexnet_app import app
import alexnet_app.widgets
application = app.make_application()
window, session = app.make_window(app.Settings(None), app.NetworkProcess)
window.show()
session.photos.open([{str(chelsea)!r}])
for module in pkgutil.walk_packages(alexnet_app.__path__, "alexnet_app."):
    importlib.import_module(module.name)
window.dialogs.show_downloads(); window.dialogs.show_help(); window.dialogs.show_about()
while session.photos.photo is None:
    application.processEvents()
heavy = sorted({{"tensorflow", "keras", "torch", "onnx"}} & set(sys.modules))
window.close()
sys.exit(f"loaded: {{heavy}}" if heavy else 0)
"""
    done = run(["-c", program], environment, repository)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("wait", [0.0, 2.5], ids=["at once", "while loading"])
def test_closing_ends_every_process_within_two_seconds(environment, repository, network, wait):
    program = f"""
import sys, time
import main
from PySide6.QtCore import QTimer
from alexnet_app import app
make = app.make_window
def timed(*arguments):
    window, session = make(*arguments)
    QTimer.singleShot({round(wait * 1000) + 300}, lambda: (print(time.time(), flush=True), window.close()))
    return window, session
app.make_window = timed
if __name__ == "__main__":
    sys.exit(main.main(["--network", {str(network)!r}]))
"""
    script = Path(environment["ALEXNET_HOME"]).parent / "program.py"
    script.write_text(program, encoding="utf-8")
    environment["PYTHONPATH"] = str(repository)
    running = subprocess.Popen(
        [sys.executable, str(script)], cwd=repository, env=environment, stdout=subprocess.PIPE, text=True
    )
    root = psutil.Process(running.pid)
    children: dict[int, psutil.Process] = {}
    while running.poll() is None:
        try:
            children.update({child.pid: child for child in root.children(recursive=True)})
        except psutil.NoSuchProcess:
            break
        time.sleep(0.02)
    ended = time.time()
    closed = float(running.stdout.read().split()[0])
    running.stdout.close()
    assert running.returncode == 0
    _, alive = psutil.wait_procs(children.values(), timeout=2)
    assert not alive
    assert children, "the network's process was never started"
    assert ended - closed < 2.0


@pytest.mark.parametrize(
    ("scheme", "size", "scale", "options"),
    [
        ("light", "960x600", "1", ["--tab", "kernels"]),
        ("dark", "1280x800", "1.5", ["--layer", "conv3/217"]),
    ],
)
def test_pictures_of_the_window(environment, repository, network, chelsea, tmp_path, scheme, size, scale, options):
    environment["QT_SCALE_FACTOR"] = scale
    out = tmp_path / "window.png"
    arguments = ["main.py", "--screenshot", str(out), str(chelsea), "--network", str(network), "--scheme", scheme]
    done = run([*arguments, "--size", size, *options], environment, repository)
    assert done.returncode == 0, done.stderr
    picture = np.asarray(Image.open(out).convert("RGB"))
    width, height = (round(int(side) * float(scale)) for side in size.split("x"))
    assert picture.shape == (height, width, 3)
    corner = picture[-4:, -4:].mean()
    assert corner > 200 if scheme == "light" else corner < 60
    quarters = [part for half in np.array_split(picture, 2) for part in np.array_split(half, 2, axis=1)]
    assert all(quarter.std() > 8 for quarter in quarters), "a part of the window is blank"
    assert not (tmp_path / "home" / "alexnet.ini").exists(), "a picture reads and writes no settings"


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["missing.jpg"], "missing.jpg"),
        (["{chelsea}", "--layer", "conv9"], "conv9"),
        (["{chelsea}", "--network", "no-such-network"], "no-such-network"),
    ],
)
def test_pictures_that_cannot_be_taken(environment, repository, network, chelsea, tmp_path, arguments, word):
    given = [argument.format(chelsea=chelsea) for argument in arguments]
    if "--network" not in given:
        given += ["--network", str(network)]
    done = run(["main.py", "--screenshot", str(tmp_path / "window.png"), *given], environment, repository)
    assert done.returncode == 2
    assert word in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "window.png").exists()
