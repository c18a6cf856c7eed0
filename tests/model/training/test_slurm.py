"""Two tasks of a real Slurm step train together, and end in time. Where there is no Slurm, it is not tested.

On Debian: `apt-get install slurm-wlm`, a slurm.conf for one machine, then munged, slurmctld and slurmd.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model.catalogue.entries import find_network
from model.networks.card import read_card
from model.training.output.checkpoints import Checkpoints
from tests.model.training.kills import make_photos

STOPPED = "Stopped by SIGTERM; saved after step"


@pytest.fixture
def slurm(repository) -> Path:
    try:
        nodes = subprocess.run(["sinfo", "-h"], capture_output=True, check=False, timeout=15).stdout
    except (OSError, subprocess.TimeoutExpired):  # no such command, or no controller that answers
        nodes = b""
    if not nodes:
        pytest.skip("Slurm is missing on this machine")
    return repository


def training(folder: Path, *more: str) -> list[str]:
    make_photos(folder / "photos")
    network = str(find_network("lenet-5"))
    options = ["--from", network, "--recipe", "small", "--batch-size", "4", "--output", str(folder / "network"), *more]
    return [sys.executable, "-m", "model.train", str(folder / "photos"), *options]


def test_two_tasks_of_a_step_train_one_network(slurm, tmp_path):
    command = ["srun", "--ntasks=2", *training(tmp_path, "--epochs", "2")]
    ended = subprocess.run(command, cwd=slurm, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    assert "oneDNN" not in ended.stderr  # as quiet as alone
    assert ended.stdout.count("a trained network") == 1  # one of them writes
    assert len(read_card(tmp_path / "network").classes) == 3
    with (tmp_path / "network" / "history.csv").open() as history:
        assert len(list(csv.DictReader(history))) == 2


def test_before_its_time_is_over_a_job_saves(slurm, tmp_path):
    job = tmp_path / "job.sh"
    command = " ".join(training(tmp_path, "--epochs", "1000000", "--checkpoint-minutes", "60"))
    job.write_text(f"#!/bin/bash\n#SBATCH --ntasks=2 --time=2 --signal=TERM@60\ncd {slurm}\nsrun {command}\n")
    said = tmp_path / "said.txt"
    subprocess.run(["sbatch", "--wait", f"--output={said}", str(job)], cwd=slurm, timeout=400, check=False)
    end = time.monotonic() + 20
    while STOPPED not in said.read_text() and time.monotonic() < end:
        time.sleep(1)
    assert STOPPED in said.read_text()
    step = int(said.read_text().split(STOPPED)[1].split(".")[0])
    assert int(Checkpoints(tmp_path / "network" / "checkpoints").load()[1]["step"]) == step > 0
