"""A progress bar with photos per second and time left; on a terminal it is redrawn, in a log it is a line a minute."""

from __future__ import annotations

import sys
import time
from typing import TextIO

_REDRAW_SECONDS = 0.5
_LOG_SECONDS = 60.0
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


class Progress:
    """Says how far a training is.

    Args:
        stream: where to; None says nothing (workers other than the chief).
    """

    def __init__(self, stream: TextIO | None = sys.stdout) -> None:
        self._total = 0
        self._batch = 0
        self._stream = stream
        self._drawn = 0.0
        self._width = 0

    def start(self, steps: int, batch: int) -> None:
        """The whole training has so many steps, each of `batch` photos."""
        self._total, self._batch = steps, batch

    def due(self) -> bool:
        """Whether `show` would show something now: what it shows may cost the device a pause."""
        if self._stream is None:
            return False
        interval = _REDRAW_SECONDS if self._stream.isatty() else _LOG_SECONDS
        return time.monotonic() - self._drawn >= interval

    def show(self, step: int, text: str, seconds_per_step: float) -> None:
        """`step` of all steps is done; `text` says which epoch and which loss."""
        if self._stream is None:
            return
        self._drawn = time.monotonic()
        done = int(_BAR * step / max(self._total, 1))
        left = duration((self._total - step) * seconds_per_step)
        rate = self._batch / seconds_per_step if seconds_per_step else 0.0
        line = f"[{'#' * done}{'.' * (_BAR - done)}] {text}, {rate:.0f} photos/s, {left} left"
        if self._stream.isatty():
            self._stream.write("\r" + line.ljust(self._width))
            self._width = len(line)
        else:
            self._stream.write(line + "\n")
        self._stream.flush()

    def say(self, text: str) -> None:
        """A line that stays."""
        if self._stream is None:
            return
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._width = 0
        self._stream.write(text + "\n")
        self._stream.flush()


def duration(seconds: float) -> str:
    """Such as "2 h 05 min", "3 min 20 s", "45 s"."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    return f"{whole // 60} min {whole % 60:02d} s" if whole >= 60 else f"{whole} s"
