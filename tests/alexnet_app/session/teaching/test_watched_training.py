"""Trainings of the real command as processes of their own: begun, paused, killed, resumed, ended with their best."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from alexnet_app.session.teaching.training_folders import unfinished_trainings
from alexnet_app.session.teaching.watched_training import TrainingPlan, WatchedTraining
from model.catalogue.entries import find_network, own_networks
from model.networks.card import read_card
from model.training.output.claim import claimed, is_claimed
from model.training.output.history import EpochRecord, write_history

LONG = 120_000


@pytest.fixture(autouse=True)
def networks(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("ALEXNET_NETWORKS", str(tmp_path / "networks"))
    monkeypatch.setenv("ALEXNET_CACHE", str(tmp_path / "cache"))
    return tmp_path / "networks"


@pytest.fixture
def training(qapp):
    training = WatchedTraining()
    yield training
    process = training._process
    training.close()
    if process is not None:
        process._process.wait(30)


def wait_for_end(training: WatchedTraining, qtbot) -> None:
    qtbot.waitUntil(lambda: training.state == "ended", timeout=LONG)


def test_a_quick_training_becomes_a_network_in_the_menu(training, class_photos, networks, qtbot):
    finished = []
    training.finished.connect(finished.append)
    training.begin(TrainingPlan(class_photos, "My Things", find_network("lenet-5")))
    assert training.is_ours
    child = psutil.Process(training._process.process_id)
    assert child.nice() > psutil.Process().nice()
    wait_for_end(training, qtbot)
    assert training.problem == ""
    assert finished == [networks / "my-things"]
    assert [entry.title for entry in own_networks()] == ["My Things"]
    card = read_card(networks / "my-things")
    assert card.training["fine_tuned_from"] == str(find_network("lenet-5"))
    assert len(training.progress.validation_loss) == 60
    assert not training.can_resume
    assert unfinished_trainings() == ()


def test_paused_killed_resumed_and_ended_with_the_best(training, class_photos, networks, qtbot):
    training.begin(TrainingPlan(class_photos, "Slow things", find_network("lenet-5"), True, ("--epochs", "1000000")))
    folder = networks / "slow-things"
    qtbot.waitUntil(lambda: len(training.progress.validation_loss) >= 2 and training.can_keep_best, timeout=LONG)
    assert is_claimed(folder)
    first = training.progress.process
    training.pause()
    assert training.state == "stopping"
    wait_for_end(training, qtbot)
    assert training.progress.stopped
    assert training.problem == ""
    assert training.can_resume
    assert training.can_keep_best
    assert unfinished_trainings() == (folder,)

    # A window that was closed meanwhile finds it again.
    training.resume()
    qtbot.waitUntil(
        lambda: training.progress.process != first and len(training.progress.validation_loss) >= 2, timeout=LONG
    )
    training.let_go()
    again = WatchedTraining()
    try:
        assert again.watch(folder)
        assert again.state == "running"
        assert not again.is_ours
        assert len(again.progress.validation_loss) >= 2
        os.kill(again.progress.process, signal.SIGKILL)
        wait_for_end(again, qtbot)
        assert again.problem.startswith("The training was ended from outside")
        assert again.can_resume
        # So does one that looks only now.
        later = WatchedTraining()
        assert later.watch(folder)
        assert (later.state, later.problem) == (again.state, again.problem)
        again.stop_with_best()
        wait_for_end(again, qtbot)
        assert again.progress.finished is not None
        assert read_card(folder).classes == ("cat", "motorbike", "rocket")
    finally:
        again.close()


def test_what_cannot_be_trained_is_one_sentence(training, tmp_path, networks, qtbot):
    (tmp_path / "photos" / "alone").mkdir(parents=True)
    training.begin(TrainingPlan(tmp_path / "photos", "alone", find_network("lenet-5")))
    wait_for_end(training, qtbot)
    assert "expected at least two classes. Received: one, 'alone'" in (training.progress.failed or training.problem)
    assert "\n" not in training.problem
    assert not training.can_resume
    assert not (networks / "alone").exists()


def test_a_training_of_the_command_line_is_watched(training, tmp_path, qtbot):
    (tmp_path / "own").mkdir()
    assert not training.watch(tmp_path / "own")
    (tmp_path / "own" / "records.jsonl").write_text(
        json.dumps({"record": "begun", "process": 1, "way": "begin"}) + "\n"
    )
    with claimed(tmp_path / "own"):
        pass  # the lock of another process is what counts
    code = (
        f"import pathlib, signal, model.training.output.claim as c\n"
        f"with c.claimed(pathlib.Path({str(tmp_path / 'own')!r})):\n    print(1, flush=True)\n    signal.pause()"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        assert training.watch(tmp_path / "own")
        assert training.state == "running"
        record = {"record": "warning", "about": "photos", "text": "odd"}
        with (tmp_path / "own" / "records.jsonl").open("a") as file:
            file.write(json.dumps(record) + "\n")
        qtbot.waitUntil(lambda: training.progress.warnings == ("odd",))
        process.kill()
    qtbot.waitUntil(lambda: training.state == "ended")


def test_epochs_alone_are_watched_as_they_come(training, tmp_path, qtbot):
    rows = [EpochRecord(n, 0.1, 2.0 / n, 0.5, 0.1, 1.0, 0.6, 0.2, 30.0, 60.0) for n in (1, 2)]
    write_history(tmp_path / "history.csv", rows[:1])
    assert training.watch(tmp_path)
    assert training.progress.loss == ((1.0, 2.0),)
    assert "epochs only" in training.problem
    write_history(tmp_path / "history.csv", rows)
    qtbot.waitUntil(lambda: training.progress.loss == ((1.0, 2.0), (2.0, 1.0)))
