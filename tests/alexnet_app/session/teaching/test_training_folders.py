"""The folders of trainings: which wait to be gone on with, and how one that learned nothing yet is begun again."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from alexnet_app.session.teaching.training_folders import (
    first_arguments,
    is_training,
    new_folder,
    unfinished_trainings,
)


@pytest.fixture(autouse=True)
def networks(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "networks"
    folder.mkdir()
    monkeypatch.setenv("ALEXNET_NETWORKS", str(folder))
    return folder


def begun(folder: Path, command: str, **job: object) -> Path:
    """A training that has been begun by a command."""
    folder.mkdir()
    (folder / "training.json").write_text(json.dumps({"job": {"photos": [], **job}, "commands": [command]}))
    return folder


def test_a_new_folder_is_named_after_the_network(networks):
    assert new_folder("My Things!").name == "my-things"
    (networks / "my-things").mkdir()
    assert new_folder("my things").name == "my-things-2"
    (networks / "my-things-2").mkdir()
    assert new_folder("my things").name == "my-things-3"
    assert new_folder("???").name == "network"
    assert new_folder("n" * 300).name == "n" * 80


def test_what_is_a_training(networks):
    assert not is_training(networks)
    assert is_training(begun(networks / "one", "python -m model.train"))


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("python -m model.train 'a b' --output x --progress json", ["a b", "--output", "x"]),
        ("alexnet train photos --output x --progress json", ["photos", "--output", "x"]),
        # A word of the user's own that looks like the window's.
        ("python -m model.train json --output x --progress json", ["json", "--output", "x"]),
        ("python -m model.train photos --output x", ["photos", "--output", "x"]),
        ("train.sh photos", None),
        ("python -m model.train 'photos", None),
    ],
)
def test_one_that_learned_nothing_yet_is_begun_again_as_it_was_asked_for(networks, command, arguments):
    assert first_arguments(begun(networks / "one", command)) == arguments


def test_one_that_can_be_resumed_is_not_begun_again(networks):
    command = "python -m model.train photos --output x"
    quick = begun(networks / "quick", command, quick=True)
    assert first_arguments(quick) is None
    for name in ("latest.h5", "previous.h5"):
        saved = begun(networks / name, command)
        (saved / "checkpoints").mkdir()
        (saved / "checkpoints" / name).touch()
        assert first_arguments(saved) is None
    (quick / "training.json").write_text("{")
    assert first_arguments(quick) is None


def test_the_unfinished_ones_are_listed_newest_first(networks, monkeypatch):
    assert unfinished_trainings() == ()
    folders = [begun(networks / name, "python -m model.train") for name in ("old", "new", "done", ".hidden")]
    for age, folder in enumerate(folders):
        os.utime(folder / "training.json", (1e9 + age, 1e9 + age))
    (networks / "done" / "card.json").touch()
    (networks / "a network without its training").mkdir()
    (networks / "a file").touch()
    assert unfinished_trainings() == (networks / "new", networks / "old")
    monkeypatch.setenv("ALEXNET_NETWORKS", str(networks / "nothing"))
    assert unfinished_trainings() == ()
