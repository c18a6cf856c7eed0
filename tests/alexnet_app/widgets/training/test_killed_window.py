"""kill -9 of the window while a training runs and while photos are recorded: nothing is lost, the next one finds it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image

from alexnet_app.settings import Settings
from alexnet_app.widgets.window.main_window import MainWindow
from model.networks.card import read_card
from model.photos.class_folder import class_names
from model.photos.class_folder import class_photos as photos_of
from model.training.output.claim import is_claimed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows ends what a killed process has started by other rules")
LONG = 120_000

BEGINNING = """
import sys
from pathlib import Path
from alexnet_app import app
from alexnet_app.session.teaching.watched_training import TrainingPlan
from alexnet_app.settings import Settings
from model.catalogue.entries import find_network

application = app.make_application()
window, session = app.make_window(Settings(None), app.NetworkProcess)
window.show()
window.show_view("training")
"""
TRAINING = """
plan = TrainingPlan(Path(sys.argv[1]), "Outliving", find_network("lenet-5"), True, ("--epochs", "1000000"))
session.training.begin(plan)
application.exec()
"""
RECORDING = """
import numpy as np
from PySide6.QtCore import QTimer
session.classes.open(Path(sys.argv[1]))
session.classes.add_class("moving")
session.classes.recording = True  # as the button that is held, with a camera
frames = np.random.default_rng(1).integers(0, 256, (20, 480, 640, 3), dtype=np.uint8)
timer = QTimer()
def offer():
    session.live.frame.emit(frames[session.classes.recorded % 20], "camera")
    print(session.classes.recorded, flush=True)
timer.timeout.connect(offer)
timer.start(20)
application.exec()
"""


@pytest.fixture(autouse=True)
def networks(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("ALEXNET_NETWORKS", str(tmp_path / "networks"))
    monkeypatch.setenv("ALEXNET_CACHE", str(tmp_path / "cache"))
    return tmp_path / "networks"


@pytest.fixture
def run_window(repository) -> Iterator[Callable[..., subprocess.Popen]]:
    started = []

    def run(program: str, argument: Path) -> subprocess.Popen:
        command = [sys.executable, "-c", BEGINNING + program, str(argument)]
        started.append(subprocess.Popen(command, cwd=repository, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield run
    for process in started:
        process.kill()
        process.communicate()


def test_a_training_outlives_its_window_and_the_next_one_finds_it(
    run_window, session, class_photos, networks, tmp_path, qtbot
):
    first = run_window(TRAINING, class_photos)
    folder = networks / "outliving"
    qtbot.waitUntil(lambda: (folder / "checkpoints" / "best.h5").is_file() or first.poll() is not None, timeout=LONG)
    assert first.poll() is None
    first.kill()
    first.wait()

    window = MainWindow(session, Settings(tmp_path / "alexnet.ini"), lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.show_view("training")
    view, training = window.views.current_view(), session.training
    assert training.folder == folder
    assert training.state == "running"
    assert view.page == "training", "what runs is what is shown"
    epochs = len(training.progress.validation_loss)
    assert epochs
    qtbot.waitUntil(lambda: len(training.progress.validation_loss) > epochs, timeout=LONG)
    trainer = psutil.Process(training.progress.process)
    view.training.keep.click()
    qtbot.waitUntil(lambda: training.state == "ended" and training.progress.finished is not None, timeout=LONG)
    assert read_card(folder).classes == ("cat", "motorbike", "rocket")
    assert not is_claimed(folder)
    assert not trainer.is_running() or trainer.status() == psutil.STATUS_ZOMBIE


def test_what_was_recorded_before_the_kill_is_there_and_whole(run_window, tmp_path):
    root = tmp_path / "things"
    root.mkdir()
    process = run_window(RECORDING, root)
    recorded = 0
    while recorded < 12:
        recorded = int(process.stdout.readline())
    process.kill()
    process.wait()
    assert class_names(root) == ("moving",)
    photos = photos_of(root, "moving")
    assert len(photos) >= recorded - 2, "a frame is on the disk soon after it was taken"
    for path in photos:
        with Image.open(path) as picture:
            picture.load()
