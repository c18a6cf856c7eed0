"""The records of a training for people (a bar that is redrawn, or a line a minute in a log) and as JSON lines."""

from __future__ import annotations

import json
import sys
import time
from typing import TextIO

from model.errors import one_line
from model.progress.durations import time_left
from model.progress.line import LOG_SECONDS, ProgressLine
from model.training.records import (
    EpochDone,
    Failed,
    Finished,
    ProgressRecord,
    Reading,
    Saved,
    Started,
    StepDone,
    Stopped,
    Warned,
    as_json,
)

_REDRAW_SECONDS = 0.5
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


class JsonLines:
    """Writes each record as a line of JSON."""

    seconds = 1.0
    """Between two records of steps."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout

    def __call__(self, record: ProgressRecord) -> None:
        self._stream.write(json.dumps(as_json(record), allow_nan=False) + "\n")
        self._stream.flush()


class TextLines:
    """Says in words how far a training is; checkpoints are not worth a line. Failures are the command's to say."""

    def __init__(self, stream: TextIO | None = None) -> None:
        stream = stream or sys.stdout
        self._line = ProgressLine(stream)
        self._terminal = stream.isatty()
        self.seconds = _REDRAW_SECONDS if self._terminal else LOG_SECONDS
        """Between two records of steps."""

    def __call__(self, record: ProgressRecord) -> None:
        match record:
            case StepDone():
                self._line.show(step_line(record))
            case Reading(done, total):
                if self._terminal:
                    self._line.show(f"Reading the photos: {done:,} of {total:,}")
            case Saved():
                pass
            case Failed():
                self._line.finish()
            case _:
                for line in lines(record):
                    self._line.say(one_line(line))


def step_line(record: StepDone) -> str:
    done = int(_BAR * record.step / max(record.steps, 1))
    return (
        f"[{'#' * done}{'.' * (_BAR - done)}] epoch {record.epoch}/{record.epochs}, "
        f"step {record.step_of_epoch}/{record.steps_per_epoch}, loss {record.loss:.3f}, "
        f"error {record.top1_error:.1%}, {record.photos_per_second:.0f} photos/s, {time_left(record.seconds_left)}"
    )


def lines(record: ProgressRecord) -> list[str]:
    """The sentences for a record that is more than a step."""
    match record:
        case Started():
            said = [
                record.recipe,
                f"{record.training_photos:,} photos to learn from, {record.validation_photos:,} to validate on, "
                f"{record.classes} classes; {record.hardware}, {record.precision}",
            ]
            if record.soft_labels:
                said.append(f"{record.soft_labels:,} of them have a soft label, which counts {record.soft_weight:g}")
            if record.resumed:
                said.append(f"Resumed after step {record.step:,}, in epoch {record.epoch + 1}")
            return said
        case EpochDone(figures, epochs):
            return [figures.line(epochs)]
        case Warned(_, text):
            return [text]
        case Stopped(step, signal):
            return [f"Stopped by {signal}; saved after step {step:,}. The same command with --resume goes on."]
        case Finished():
            said = [f"{record.folder}: a trained network, best of epoch {record.best_epoch}"]
            for photos, measured in record.errors.items():
                said.append(
                    f"{measured['photos']:,} {photos}: top-1 error {measured['top1_error']:.1%}, "
                    f"top-5 error {measured['top5_error']:.1%}, "
                    f"calibration error {measured['expected_calibration_error']:.3f}"
                )
            return [*said, f"{record.checkpoints} is no longer needed"]
        case _:
            return []
