"""Kills trainings at random moments and looks whether anything is lost: `python -m tests.model.training.kills [KILLS]`.

Each round begins or resumes a training of the real command and kills it (SIGKILL) after a random time: every second one
from its start on, the others from the first checkpoint on that it saves, however slow the machine is. Afterwards every
file that says it is whole must be whole, what was saved once must still be there, no photo may be gone, and in the end
the training must go on to a network. 20 rounds by default; the tests run two.
"""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from model.catalogue.entries import find_network
from model.networks.card import CARD_FILE, read_card
from model.training.output.checkpoints import CheckpointError, Checkpoints, read_arrays
from model.training.output.claim import is_claimed
from model.training.output.record_reading import RecordReader


def make_photos(root: Path, classes: int = 3, photos: int = 4) -> list[Path]:
    """A folder of class folders of drawn photos; returns the files."""
    generator = np.random.default_rng(4)
    files = []
    for label in range(classes):
        (root / f"class {label}").mkdir(parents=True)
        for number in range(photos):
            pixels = generator.integers(0, 80, (60, 80, 3), dtype=np.uint8)
            pixels[10 * label : 10 * label + 30] += 120
            files.append(root / f"class {label}" / f"{number}.png")
            Image.fromarray(pixels).save(files[-1])
    return files


def run_kills(folder: Path, kills: int, seed: int = 0, longest: float = 12.0) -> str:
    """Does it in `folder` and returns what was seen, in a line. Raises AssertionError where something was lost."""
    chance = random.Random(seed)
    photos = make_photos(folder / "photos")
    contents = {path: path.read_bytes() for path in photos}
    output = folder / "network"
    begin = [str(folder / "photos"), "--from", str(find_network("lenet-5")), "--recipe", "small", "--epochs", "1000000"]
    begin += ["--batch-size", "4", "--learning-rate", "0.0001", "--checkpoint-minutes", "0.01"]
    steps, epochs = 0, 0
    for number in range(kills):
        again = Checkpoints(output / "checkpoints").exist()
        command = [sys.executable, "-m", "model.train", *(["--resume"] if again else begin), "--output", str(output)]
        before = _saved_at(output)
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
            while number % 2 and _saved_at(output) == before and process.poll() is None:
                time.sleep(0.02)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.02, 3.0) if number % 2 else chance.uniform(0.2, longest))
            early = process.poll()
            process.kill()
            said = process.stderr.read() if process.stderr else ""
        assert early is None, f"the training ended by itself: {said}"
        assert not is_claimed(output)
        step, epoch = _saved(output)
        assert step >= steps, f"step {step} is left of {steps}"
        assert epoch >= epochs, f"the best network of epoch {epoch} is left of {epochs}"
        steps, epochs = step, epoch
        assert all(path.read_bytes() == content for path, content in contents.items()), "a photo has changed"
    assert kills < 4 or steps, "no kill came while it learned"
    if not Checkpoints(output / "checkpoints").best.exists():
        _train_until_best(begin, output)
    finished = [sys.executable, "-m", "model.train", "--output", str(output), "--resume", "--finish"]
    subprocess.run(finished, check=True, stdout=subprocess.DEVNULL)
    assert len(read_card(output).classes) == 3
    return f"{kills} kills, nothing lost: {steps} steps and the best of {epochs} epochs were kept, and became a network"


def _saved_at(output: Path) -> int:
    """When the latest checkpoint was written, in nanoseconds; 0 before the first."""
    try:
        return (output / "checkpoints" / "latest.h5").stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _saved(output: Path) -> tuple[int, int]:
    """(steps, epoch of the best network) that are safe; everything that is there can be read."""
    assert not (output / CARD_FILE).exists()
    checkpoints = Checkpoints(output / "checkpoints")
    step = epoch = 0
    if checkpoints.exist():
        step = int(checkpoints.load()[1]["step"])
    if checkpoints.best.exists():
        epoch = int(read_arrays(checkpoints.best)[1]["epoch"])
    RecordReader(output).new()
    return step, epoch


def _train_until_best(begin: list[str], output: Path) -> None:
    again = Checkpoints(output / "checkpoints").exist()
    command = [sys.executable, "-m", "model.train", *(["--resume"] if again else begin), "--output", str(output)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        best = Checkpoints(output / "checkpoints").best
        while not best.exists() and process.poll() is None:
            time.sleep(0.1)
        process.terminate()


def main() -> int:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory(prefix="alexnet-kills-") as folder:
        try:
            print(run_kills(Path(folder), kills, seed=random.randrange(1000)))
        except (AssertionError, CheckpointError) as problem:
            print(f"LOST: {problem}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
