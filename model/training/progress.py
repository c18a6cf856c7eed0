"""How far a training is: a bar, photos per second and time left; and the clock that these are taken from."""

from __future__ import annotations

import sys
import time
from typing import TextIO

from model.progress_line import ProgressLine, duration

_BAR = 24


class Stopwatch:
    """Time spent on steps. A step that takes far longer than the others (the process was stopped, the machine slept)
    counts as ten usual ones, so that rates and hours stay true."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._usual = 0.0
        self._last = time.monotonic()

    def restart(self) -> None:
        """The time until now is not a step's."""
        self._last = time.monotonic()

    def step(self) -> float:
        """Seconds since the last step or restart."""
        now = time.monotonic()
        taken, self._last = now - self._last, now
        if self._usual:
            taken = min(taken, 10 * self._usual)
            self._usual += 0.05 * (taken - self._usual)
        else:
            self._usual = taken
        self.seconds += taken
        return taken

    @property
    def usual(self) -> float:
        """Seconds of a step, lately."""
        return self._usual


class TrainingProgress(ProgressLine):
    """Says how far a training is.

    Args:
        stream: where to; None says nothing (workers other than the chief).
    """

    def __init__(self, stream: TextIO | None = sys.stdout) -> None:
        super().__init__(stream)
        self._total = 0
        self._batch = 0

    def start(self, steps: int, batch: int) -> None:
        """The whole training has so many steps, each of `batch` photos."""
        self._total, self._batch = steps, batch

    def show_step(self, step: int, text: str, seconds_per_step: float) -> None:
        """`step` of all steps is done; `text` says which epoch and which loss."""
        done = int(_BAR * step / max(self._total, 1))
        left = duration((self._total - step) * seconds_per_step)
        rate = self._batch / seconds_per_step if seconds_per_step else 0.0
        self.show(f"[{'#' * done}{'.' * (_BAR - done)}] {text}, {rate:.0f} photos/s, {left} left")
