"""Kills workers at random moments and looks whether anything is lost: `python -m tests.model.training.worker_kills`.

Each round begins or resumes a training of the real command on two workers of this machine, kills one of them (SIGKILL)
after a random time, and waits for the other: it must end by itself with one sentence. What was saved before must still
be there, so that the next round goes on from it, and in the end one worker alone makes a network of it. Ten rounds by
default (`... worker_kills KILLS`); the tests run one.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from model.catalogue.entries import find_network
from model.networks.card import read_card
from model.training.output.checkpoints import CheckpointError, Checkpoints
from tests.model.training.kills import make_photos
from tests.model.training.test_devices import free_addresses

SENTENCE = "another worker of this training is gone; the last checkpoint is kept"
SURVIVOR_SECONDS = 120.0
START_SECONDS = 600.0


def run_worker_kills(folder: Path, kills: int, seed: int = 0, longest: float = 15.0) -> str:
    """Does it in `folder` and returns what was seen, in a line. Raises AssertionError where something was lost.

    Args:
        longest: seconds until a kill, from when both workers take steps.
    """
    chance = random.Random(seed)
    make_photos(folder / "photos")
    output, checkpoints = folder / "network", Checkpoints(folder / "network" / "checkpoints")
    begin = [str(folder / "photos"), "--from", str(find_network("lenet-5")), "--recipe", "small", "--epochs", "1000000"]
    begin += ["--batch-size", "4", "--learning-rate", "0.0001", "--checkpoint-minutes", "0.01"]
    steps, waits = 0, []
    for number in range(kills):
        with _workers(2, begin if not checkpoints.exist() else ["--resume"], output) as workers:
            _wait_for_more_than(steps, checkpoints, workers)
            time.sleep(chance.uniform(0, longest))
            killed = chance.randrange(2)
            assert all(worker.poll() is None for worker in workers), "a worker ended by itself"
            workers[killed].kill()
            started = time.monotonic()
            _, said = workers[1 - killed].communicate(timeout=SURVIVOR_SECONDS)
            waits.append(time.monotonic() - started)
        assert said.count("\n") == 1, f"after kill {number + 1} the survivor said: {said!r}"
        assert SENTENCE in said, f"after kill {number + 1} the survivor said: {said!r}"
        saved = int(checkpoints.load()[1]["step"])
        assert saved >= steps, f"step {saved} is left of {steps}"
        steps = saved
    with _workers(1, ["--resume", "--finish"], output) as (left,):
        _, said = left.communicate(timeout=START_SECONDS)
        assert left.returncode == 0, said
    assert len(read_card(output).classes) == 3
    return (
        f"{kills} kills, nothing lost: {steps} steps were kept and became a network; "
        f"the survivor ended within {max(waits):.1f} s"
    )


@contextmanager
def _workers(count: int, arguments: list[str], output: Path) -> Iterator[list[subprocess.Popen[str]]]:
    addresses = free_addresses(count)
    workers = []
    try:
        for index in range(count):
            cluster = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
            workers.append(
                subprocess.Popen(
                    [sys.executable, "-m", "model.train", *arguments, "--output", str(output)],
                    env={**os.environ, "TF_CONFIG": json.dumps(cluster), "CUDA_VISIBLE_DEVICES": "-1"},
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    text=True,
                )
            )
        yield workers
    finally:
        for worker in workers:
            worker.kill()
            worker.communicate()


def _wait_for_more_than(steps: int, checkpoints: Checkpoints, workers: list[subprocess.Popen[str]]) -> None:
    """Until a checkpoint says that both workers have taken a step more, and there is a network to end with."""
    end = time.monotonic() + START_SECONDS
    while not checkpoints.best.exists() or int(checkpoints.load()[1]["step"]) <= steps:
        for worker in workers:
            if worker.poll() is not None:
                raise AssertionError(f"a worker ended by itself: {worker.communicate()[1]}")
        assert time.monotonic() < end, "no step was taken"
        time.sleep(0.2)


def main() -> int:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory(prefix="alexnet-worker-kills-") as folder:
        try:
            print(run_worker_kills(Path(folder), kills, seed=random.randrange(1000)))
        except (AssertionError, CheckpointError, subprocess.TimeoutExpired) as problem:
            print(f"LOST: {problem}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
