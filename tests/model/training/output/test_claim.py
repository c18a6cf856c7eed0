"""A training's folder belongs to one process at a time, and the lock ends with it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from model.training.output.claim import TrainingFolderError, claimed, is_claimed
from model.training.output.recording import recorded
from model.training.records import Begun


def test_one_training_at_a_time(tmp_path):
    folder = tmp_path / "mine"
    assert not is_claimed(folder)
    with claimed(folder):
        assert is_claimed(folder)
        code = f"import pathlib, model.training.output.claim as c\nwith c.claimed(pathlib.Path({str(folder)!r})): pass"
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert "another training writes into this folder now" in other.stderr
    assert not is_claimed(folder)
    with claimed(folder):
        pass


def test_the_lock_ends_with_a_process_that_is_killed(tmp_path):
    code = (
        f"import os, signal\nfrom pathlib import Path\nfrom model.training.output.claim import claimed\n"
        f"with claimed(Path({str(tmp_path)!r})):\n    print('here', flush=True)\n    signal.pause()"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "here\n"
        assert is_claimed(tmp_path)
        with pytest.raises(TrainingFolderError), claimed(tmp_path):
            pass
        process.kill()
    assert not is_claimed(tmp_path)


def test_nothing_is_left_of_a_training_that_did_not_begin(tmp_path):
    with claimed(tmp_path / "new") as claim, recorded(tmp_path / "new", lambda record: None) as (tell, _):
        tell(Begun(1, "", "begin"))
        claim.keep = False
    assert not (tmp_path / "new").exists()
    # A folder that was there before stays, whatever it holds.
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "notes.txt").write_text("mine")
    with claimed(tmp_path / "old") as claim:
        claim.keep = False
    assert [path.name for path in (tmp_path / "old").iterdir()] == ["notes.txt"]
