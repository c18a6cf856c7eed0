from __future__ import annotations

import os

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
