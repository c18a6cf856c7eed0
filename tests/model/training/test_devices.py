"""One device, two replicas, two workers: processes of their own, because devices are set before TensorFlow starts."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model.training.output.checkpoints import Checkpoints

PROGRAM = Path(__file__).with_name("tiny_training.py")
SECONDS = 240
EVERY_VARIATION = {
    f"augmentation.{name}": 0.2
    for name in ("hue", "sharpness", "erase", "gain", "grey", "colour_noise", "jpeg", "perspective")
}


def start(folder: Path, workers: list[str] | None = None, index: int = 0, **options: Any) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(PROGRAM.parents[3]), "CUDA_VISIBLE_DEVICES": "-1"}
    environment.pop("TF_CONFIG", None)
    if workers:
        cluster = {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
        environment["TF_CONFIG"] = json.dumps(cluster)
    command = [sys.executable, str(PROGRAM), json.dumps({"folder": str(folder), "recipe": EVERY_VARIATION, **options})]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROGRAM.parents[3]
    )


def outcome(process: subprocess.Popen[str]) -> dict[str, Any]:
    output, errors = process.communicate(timeout=SECONDS)
    assert process.returncode == 0, errors[-3000:]
    result: dict[str, Any] = json.loads(output.splitlines()[-1])
    return result


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def free_addresses(count: int) -> list[str]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    addresses = [f"127.0.0.1:{own.getsockname()[1]}" for own in sockets]
    for own in sockets:
        own.close()
    return addresses


def assert_same_training(found: dict[str, Any], expected: dict[str, Any], tolerance: float = 2e-5) -> None:
    assert found["step"] == expected["step"]
    for own, other in zip(found["records"], expected["records"], strict=True):
        assert own == pytest.approx(other, rel=1e-5)
    for name, values in expected["weights"].items():
        np.testing.assert_allclose(found["weights"][name], values, atol=tolerance, err_msg=name)


@pytest.fixture(scope="module")
def one_device(tmp_path_factory) -> dict[str, Any]:
    return outcome(start(tmp_path_factory.mktemp("one")))


def test_two_replicas_train_as_one_device(tmp_path, one_device):
    assert_same_training(outcome(start(tmp_path, devices=2)), one_device)


def test_two_replicas_with_lars_and_a_batch_in_parts_train_as_one_device(tmp_path):
    lars = {"optimizer": "lars", "learning_rate": 0.2, "bias_learning_rate": 0.01}
    own = start(tmp_path / "two", devices=2, recipe={**lars, "accumulate": 2})
    expected = start(tmp_path / "one", recipe=lars)
    assert_same_training(outcome(own), outcome(expected))


def test_two_replicas_learn_from_soft_and_weighted_targets_as_one_device(tmp_path, one_device):
    found, expected = (outcome(start(tmp_path / str(count), devices=count, soft=True)) for count in (2, 1))
    assert_same_training(found, expected)
    assert not np.allclose(expected["weights"]["fc8/kernel"], one_device["weights"]["fc8/kernel"], atol=1e-4)


def outcomes_of_two(folders: list[Path], **options: Any) -> list[dict[str, Any]]:
    addresses = free_addresses(2)
    workers = [start(folder, addresses, index, **options) for index, folder in enumerate(folders)]
    try:
        results = [outcome(worker) for worker in workers]
    finally:
        for worker in workers:
            worker.kill()
    assert results[0]["weights"] == results[1]["weights"]
    return results


def test_two_workers_train_one_network_and_the_chief_alone_writes(tmp_path, one_device):
    folders = [tmp_path / "chief", tmp_path / "other"]
    results = outcomes_of_two(folders)
    assert_same_training(results[0], one_device)
    assert "bfloat16" not in results[0]["reduced"]
    assert (folders[0] / "checkpoints" / "latest.h5").is_file()
    assert not folders[1].exists()


def test_gradients_cross_between_two_workers_in_half_the_bytes(tmp_path, one_device):
    halved = {**EVERY_VARIATION, "gradient_precision": "bfloat16"}
    found = outcomes_of_two([tmp_path / "chief", tmp_path / "other"], recipe=halved)[0]
    parameters = sum(len(values) for values in one_device["weights"].values())
    assert found["reduced"]["bfloat16"] == parameters
    assert found["reduced"]["float32"] < parameters / 10
    for own, other in zip(found["records"], one_device["records"], strict=True):
        assert own["loss"] == pytest.approx(other["loss"], rel=0.01)
        assert own["validation_loss"] == pytest.approx(other["validation_loss"], rel=0.01)
    with pytest.raises(AssertionError):
        assert_same_training(found, one_device)


# The chief; `test_worker_kills.py` kills either, at random moments.
@pytest.mark.parametrize("killed", [0])
def test_when_a_worker_is_killed_the_other_ends_with_a_sentence_and_a_checkpoint_stays(tmp_path, killed):
    addresses = free_addresses(2)
    folders = [tmp_path / "chief", tmp_path / "other"]
    workers = [
        start(folder, addresses, index, recipe={"epochs": 200}, seconds_per_batch=0.2)
        for index, folder in enumerate(folders)
    ]
    try:
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "training\n"
        wait_until((folders[0] / "checkpoints" / "best.h5").is_file)
        workers[killed].kill()
        _, said = workers[1 - killed].communicate(timeout=SECONDS)
    finally:
        for worker in workers:
            worker.kill()
            worker.communicate()
    lines = [line for line in said.splitlines() if "log messages before absl" not in line and ".cc:" not in line]
    assert len(lines) == 1
    assert "another worker of this training is gone; the last checkpoint is kept" in lines[0]
    assert Checkpoints(folders[0] / "checkpoints").load()[1]["step"] >= 0


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send SIGTERM to be caught")
def test_a_killed_process_is_resumed_to_the_same_losses(tmp_path, one_device):
    process = start(tmp_path, seconds_per_batch=0.3)
    assert process.stdout is not None
    assert process.stdout.readline() == "training\n"
    time.sleep(2.5)
    process.send_signal(signal.SIGTERM)
    stopped = outcome(process)
    assert stopped["stopped"]
    assert 0 < stopped["step"] < one_device["step"]
    resumed = outcome(start(tmp_path, resume=True))
    assert_same_training(resumed, one_device, tolerance=1e-6)
