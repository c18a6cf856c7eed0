"""The built program against the checkout: from the start of the process to the answer, in turns.

    python -m benchmarks.built_program [PROGRAM] [--rounds N] [--photo PHOTO]

`classify` ends when its answer is printed; `--screenshot` when the window with answer, maps and explanation is saved.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.bounded import run_bounded

PROJECT = Path(__file__).resolve().parents[1]
GOAL_SECONDS = 1.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", type=Path, default=PROJECT / "dist" / "AlexNet" / "alexnet")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--photo", type=Path, default=PROJECT / "docs" / "window.png")
    options = parser.parse_args()
    if not options.program.is_file():
        parser.error(f"expected the built program. Received: {options.program}, which is not there")
    slower = False
    with tempfile.TemporaryDirectory() as folder:
        picture = str(Path(folder) / "window.png")
        photo = str(options.photo.resolve())
        ways = {
            "classify": (["-m", "model.classify", photo], ["classify", photo]),
            "--screenshot": (["main.py", "--screenshot", picture, photo], ["--screenshot", picture, photo]),
        }
        for name, (checkout, built) in ways.items():
            theirs: list[float] = []
            ours: list[float] = []
            for _ in range(options.rounds):
                theirs.append(_seconds([sys.executable, *checkout], folder))
                ours.append(_seconds([str(options.program.resolve()), *built], folder))
            difference = statistics.median(ours) - statistics.median(theirs)
            slower |= difference > GOAL_SECONDS
            print(
                f"{name:<14} checkout {_row(theirs)}   built program {_row(ours)}   "
                f"difference {difference:+.2f} s, goal at most {GOAL_SECONDS:.0f} s",
                flush=True,
            )
    return int(slower)


def _row(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})"


def _seconds(command: Sequence[str], home: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALEXNET_HOME": home}
    begun = time.perf_counter()
    subprocess.run(command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, check=True, timeout=300)
    return time.perf_counter() - begun


if __name__ == "__main__":
    run_bounded(main, 30)
