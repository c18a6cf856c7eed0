"""How far a command is: one line that is written over on a terminal, now and then a line in a log.

Not rich, which Keras brings: half of what is wanted here is the log of a training that runs for days, where rich
prints nothing, and its thread would draw while the network computes.
"""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType
from typing import Self, TextIO

from model.progress.durations import time_left

_REDRAW_SECONDS = 0.5
LOG_SECONDS = 60.0


class ProgressLine:
    """The line. As a context, it is ended with a line break, whatever happens.

    Args:
        stream: where to; None says nothing at all.
        log_seconds: time between two lines on what is no terminal; None writes none there.
    """

    def __init__(self, stream: TextIO | None, log_seconds: float | None = LOG_SECONDS) -> None:
        self._stream = stream
        self._terminal = stream is not None and stream.isatty()
        self._interval = _REDRAW_SECONDS if self._terminal else log_seconds
        self._drawn = float("-inf")
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.finish()

    @property
    def is_open(self) -> bool:
        """Whether the last line can still be written over."""
        return self._width > 0

    def due(self) -> bool:
        """Whether it is time for another look: what the text says may be costly to find out."""
        if self._stream is None or self._interval is None:
            return False
        return time.monotonic() - self._drawn >= self._interval

    def show(self, text: str) -> None:
        """Writes `text` now, over the last one on a terminal."""
        if self._stream is None:
            return
        self._drawn = time.monotonic()
        if self._terminal:
            # A line that wraps could not be written over.
            text = text[: shutil.get_terminal_size().columns - 1]
            self._stream.write("\r" + text.ljust(self._width))
            self._width = len(text)
        else:
            self._stream.write(text + "\n")
        self._stream.flush()

    def say(self, text: str) -> None:
        """A line that stays; the other one goes on below it."""
        if self._stream is None:
            return
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._width = 0
        self._stream.write(text + "\n")
        self._stream.flush()

    def finish(self) -> None:
        """Leaves the line as it is, for what comes below it."""
        if self._stream is not None and self._width:
            self._stream.write("\n")
            self._stream.flush()
            self._width = 0


class PhotoCount:
    """Says on stderr how many photos are done, how fast, and how long the others will take; nothing into a file.

    Args:
        verb: in front, such as "packed".
    """

    def __init__(self, verb: str = "") -> None:
        self._line = ProgressLine(sys.stderr, log_seconds=None)
        self._verb = f"{verb} " if verb else ""
        self._first: tuple[int, float] | None = None

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        # What an earlier run had done counts for nothing: the first call tells it.
        before, begun = self._first = self._first or (done, now)
        if self._line.due() or (done == total and self._line.is_open):
            text = f"{self._verb}{done:,} of {total:,} photos"
            if done > before and now > begun:
                rate = (done - before) / (now - begun)
                text += f", {_in_words(rate)} photos/s, {time_left((total - done) / rate)}"
            self._line.show(text)
        if done == total:
            self._line.finish()


def _in_words(rate: float) -> str:
    return f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
