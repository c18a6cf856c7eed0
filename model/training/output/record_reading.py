"""Reads what a training tells in its folder, while it is written. No TensorFlow, and nothing that brings it.

A training of a former program, or of several machines, has no file of records: its epochs are in history.csv.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from model.training.output.claim import RECORDS_FILE

HISTORY_FILE = "history.csv"


class RecordReader:
    """The records of a folder's training as they come, as `model.training.records.as_json` made them.

    Args:
        folder: of the training; may not be there yet.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._place = 0
        self._epochs = 0

    def new(self) -> list[dict[str, Any]]:
        """The records since the last call; a line that is not whole yet waits for the next. Never raises."""
        path = self.folder / RECORDS_FILE
        try:
            size = path.stat().st_size
            if size < self._place:  # another file has taken its place
                self._place = 0
            if size == self._place:
                return []
            with path.open("rb") as file:
                file.seek(self._place)
                data = file.read()
        except OSError:
            return self._from_history() if not self._place else []
        whole = data.rfind(b"\n") + 1
        self._place += whole
        return [record for line in data[:whole].splitlines() if (record := _record(line)) is not None]

    def _from_history(self) -> list[dict[str, Any]]:
        try:
            with (self.folder / HISTORY_FILE).open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
        except (OSError, ValueError, csv.Error):
            return []
        found = []
        for row in rows[self._epochs :]:
            record: dict[str, Any] = {"record": "epoch", "kernels": "", "kernel_autocorrelation": None}
            for name, text in row.items():
                record[str(name)] = _number(text)
            record["epochs"] = record.get("epoch")
            picture = self.folder / "kernels" / f"epoch-{int(record.get('epoch') or 0):03d}.png"
            record["kernels"] = str(picture) if picture.is_file() else ""
            found.append(record)
        self._epochs = len(rows)
        return found


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except ValueError:  # the last line of a process that was killed
        return None
    return record if isinstance(record, dict) and isinstance(record.get("record"), str) else None


def _number(text: object) -> float | None:
    try:
        value = float(str(text))
    except ValueError:
        return None
    return value if value == value else None
