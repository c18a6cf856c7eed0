"""The built program against the checkout: from the start of the process to the answer, in turns.

    python -m benchmarks.built_program [PROGRAM] [--rounds N] [--photo PHOTO]

`classify` ends when its answer is printed; `--screenshot` when the window with answer, maps and explanation is saved.
Beside the time by the clock stands the processors' time, which a loaded machine stretches less.
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
            theirs: list[tuple[float, float]] = []
            ours: list[tuple[float, float]] = []
            for _ in range(options.rounds):
                theirs.append(_seconds([sys.executable, *checkout], folder))
                ours.append(_seconds([str(options.program.resolve()), *built], folder))
            difference = _median(ours)[0] - _median(theirs)[0]
            slower |= difference > GOAL_SECONDS
            print(
                f"{name:<14} checkout {_row(theirs)}   built program {_row(ours)}   "
                f"difference {difference:+.2f} s, goal at most {GOAL_SECONDS:.0f} s",
                flush=True,
            )
    return int(slower)


def _row(measured: Sequence[tuple[float, float]]) -> str:
    clock, processors = _median(measured)
    every = [seconds for seconds, _ in measured]
    return f"{clock:.2f} s ({min(every):.2f} to {max(every):.2f}), processors {processors:.2f} s"


def _median(measured: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(clock for clock, _ in measured), statistics.median(used for _, used in measured)


def _seconds(command: Sequence[str], home: str) -> tuple[float, float]:
    """By the clock, and of the processors, the processes that the command starts included."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALEXNET_HOME": home}
    before, begun = os.times(), time.perf_counter()
    subprocess.run(command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, check=True, timeout=300)
    clock, after = time.perf_counter() - begun, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return clock, used


if __name__ == "__main__":
    run_bounded(main, 30)
