"""What one finished run says: a record on disk, from which reports are made without training again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from model.errors import ReadableError
from model.writing import write_whole

RECORD_FILE = "record.json"


class RecordError(ReadableError, ValueError):
    """A file of a reproduction cannot be read; one plain line."""


@dataclass(frozen=True)
class RunRecord:
    """One network, trained and measured. Errors are fractions, of the centre view unless it says otherwise.

    Attributes:
        arm, seed: which run.
        classes, training_photos, validation_photos: how many.
        training_curve: top-1 error of every epoch, as the training met its photos (varied, with dropout).
        validation_curve: top-1 error behind every epoch.
        top1_error, top5_error: of the best network, on the validation photos.
        training_error: its top-1 error on photos that it learned from, as many, without variation or dropout.
        ten_views: (top-1, top-5 error) of the mean over ten views; None where not measured.
        column_colours: share of colour in the first kernels, the mean of each column.
        seconds: of training.
        network: its folder's name.
        diverged: whether its loss became infinite: then all errors are 1 and there is no network.
    """

    arm: str
    seed: int
    classes: int
    training_photos: int
    validation_photos: int
    training_curve: tuple[float, ...]
    validation_curve: tuple[float, ...]
    top1_error: float
    top5_error: float
    training_error: float
    ten_views: tuple[float, float] | None
    column_colours: tuple[float, ...]
    seconds: float
    network: str
    diverged: bool = False

    def write(self, folder: Path) -> None:
        write_whole(folder / RECORD_FILE, json.dumps(asdict(self), indent=1) + "\n")


def read_run_record(folder: Path) -> RunRecord | None:
    """The record of a run that is finished; None for one that is not.

    Raises:
        RecordError: there is one that cannot be read.
    """
    path = folder / RECORD_FILE
    try:
        values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        tuples = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
        if set(values) != {each.name for each in fields(RunRecord)}:
            raise ValueError(f"other entries: {', '.join(sorted(values))}")
        return RunRecord(**{**values, **tuples})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, AttributeError) as problem:
        raise RecordError(f"{path}: expected the record of a run; remove it to train again: {problem}") from None
