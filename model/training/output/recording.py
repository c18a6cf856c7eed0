"""What a training tells, kept in its folder: whoever opens the folder sees the same as whoever started it.

`model.training.output.record_reading` reads the file back. No TensorFlow here.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from model.training.output.claim import RECORDS_FILE
from model.training.records import ProgressRecord, Reading, Report, StepDone, as_json

# Steps are told every second at first; a training of days need not fill the disk with them.
_LONGEST_SECONDS = 10.0
_SHARE = 1 / 200


class RecordFile:
    """Appends each record as a line. A disk that is full or gone must not end a training: it is then silent.

    Args:
        folder: of the training; there.
    """

    def __init__(self, folder: Path) -> None:
        self._begun = time.monotonic()
        self._told = -1.0
        self._file = None
        path = folder / RECORDS_FILE
        with contextlib.suppress(OSError):
            cut = path.is_file() and path.read_bytes()[-1:] not in (b"", b"\n")
            self._file = path.open("a", encoding="utf-8")
            if cut:  # the last line of a process that was killed
                self._file.write("\n")

    def __call__(self, record: ProgressRecord) -> None:
        if self._file is None:
            return
        now = time.monotonic()
        if isinstance(record, StepDone | Reading):
            least = min(_LONGEST_SECONDS, max(0.2, (now - self._begun) * _SHARE))
            last = isinstance(record, Reading) and record.done == record.total
            if now - self._told < least and not last:
                return
            self._told = now
        try:
            self._file.write(json.dumps(as_json(record), allow_nan=False) + "\n")
            self._file.flush()
        except OSError:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def close(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None


@contextmanager
def recorded(folder: Path, report: Report) -> Iterator[tuple[Report, Report]]:
    """(a report that also goes into the folder's file, one that goes there alone).

    Of several machines that TF_CONFIG names none writes the file: they share the folder, and would write it together.
    """
    if os.environ.get("TF_CONFIG", "").strip():
        yield report, lambda record: None
        return
    file = RecordFile(folder)

    def both(record: ProgressRecord) -> None:
        file(record)
        report(record)

    try:
        yield both, file
    finally:
        file.close()
