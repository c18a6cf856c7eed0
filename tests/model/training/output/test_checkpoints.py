from __future__ import annotations

import os
import shutil

import numpy as np
import pytest

from model.training.output.checkpoints import CheckpointError, Checkpoints, read_arrays, write_arrays

ARRAYS = {"network/conv1/kernel": np.arange(6, dtype=np.float32).reshape(2, 3), "optimizer/0": np.int64(7)}


def test_arrays_and_state_come_back(tmp_path):
    write_arrays(tmp_path / "a.h5", ARRAYS, {"step": 3, "errors": [0.5, float("inf")]})
    arrays, state = read_arrays(tmp_path / "a.h5")
    assert set(arrays) == set(ARRAYS)
    np.testing.assert_array_equal(arrays["network/conv1/kernel"], ARRAYS["network/conv1/kernel"])
    assert arrays["optimizer/0"] == 7
    assert state == {"step": 3, "errors": [0.5, float("inf")]}


def test_a_write_that_fails_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.h5"
    write_arrays(path, ARRAYS, {"step": 1})
    with pytest.raises(TypeError):
        write_arrays(path, {"network": np.array([object()])}, {"step": 2})
    assert read_arrays(path)[1] == {"step": 1}
    assert os.listdir(tmp_path) == ["a.h5"]


def test_the_one_before_the_latest_is_kept_and_used_when_the_latest_is_damaged(tmp_path):
    checkpoints = Checkpoints(tmp_path)
    assert not checkpoints.exist()
    checkpoints.save(ARRAYS, {"step": 1})
    checkpoints.save(ARRAYS, {"step": 2})
    assert checkpoints.load()[1] == {"step": 2}
    whole = checkpoints.latest.read_bytes()
    checkpoints.latest.write_bytes(whole[: len(whole) // 2])
    assert checkpoints.load()[1] == {"step": 1}


def test_numbers_that_are_not_finite_are_never_saved(tmp_path):
    checkpoints = Checkpoints(tmp_path)
    checkpoints.save(ARRAYS, {"step": 1})
    checkpoints.save_best({"fc8/bias": np.ones(3)}, {"epoch": 1})
    broken = {"fc8/bias": np.array([1.0, np.nan], np.float32)}
    for save in (checkpoints.save, checkpoints.save_best):
        with pytest.raises(CheckpointError, match="fc8/bias: expected finite numbers"):
            save(broken, {"step": 2})
    assert checkpoints.load()[1] == {"step": 1}
    assert read_arrays(checkpoints.best)[1] == {"epoch": 1}


def test_no_checkpoint_is_said_plainly(tmp_path):
    with pytest.raises(CheckpointError, match="expected a checkpoint, but there is no such file"):
        Checkpoints(tmp_path).load()


def test_what_a_checkpoint_is_called_and_that_its_folders_are_made(tmp_path):
    """A training of an earlier version is resumed by these names."""
    checkpoints = Checkpoints(tmp_path / "training" / "checkpoints")
    for step in (1, 2):
        checkpoints.save(ARRAYS, {"step": step})
    checkpoints.save_best(ARRAYS, {"epoch": 1})
    assert sorted(os.listdir(checkpoints.folder)) == ["best.h5", "latest.h5", "previous.h5"]


def test_room_is_asked_for_by_the_size_of_the_arrays(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    write_arrays(tmp_path / "small.h5", {"a": np.zeros(1000, np.uint8)}, {})
    with pytest.raises(OSError, match="full"):
        write_arrays(tmp_path / "large.h5", {"a": np.zeros(2_000_000, np.uint8)}, {})
    assert os.listdir(tmp_path) == ["small.h5"]


def test_large_numbers_are_numbers(tmp_path):
    """Their sum in their own float32 would be infinite."""
    Checkpoints(tmp_path).save({"a": np.full(4, 3e38, np.float32)}, {"step": 1})
    assert Checkpoints(tmp_path).load()[0]["a"].tolist() == [np.float32(3e38)] * 4


def test_both_that_are_damaged_are_named(tmp_path):
    checkpoints = Checkpoints(tmp_path)
    for path in (checkpoints.latest, checkpoints.previous):
        path.write_bytes(b"no HDF5")
    with pytest.raises(CheckpointError, match=r"latest\.h5: the checkpoint is damaged.*; .*previous\.h5: the ch"):
        checkpoints.load()
