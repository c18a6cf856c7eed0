"""Checkpoints of a training: written whole or not at all, the last good one always kept. h5py only, no keras."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from model.errors import ReadableError
from model.writing import written_whole

_STATE = "state"


class CheckpointError(ReadableError, ValueError):
    """A checkpoint cannot be read or must not be written; the message is one plain line."""


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray], state: Mapping[str, Any]) -> None:
    """Writes arrays and a JSON-able state into one HDF5 file, atomically: `path` is the old file or the new one.

    Raises:
        OSError: the disk is full or not writable; `path` is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    size = sum(array.nbytes for array in arrays.values())
    with written_whole(path, size=size) as draft, h5py.File(draft, "w") as file:
        for name, array in arrays.items():
            file.create_dataset(name, data=array)
        file.create_dataset(_STATE, data=np.frombuffer(json.dumps(state).encode(), np.uint8))


def read_arrays(path: Path) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """What `write_arrays` wrote.

    Raises:
        CheckpointError: there is no such file, or it is damaged.
    """
    arrays: dict[str, np.ndarray] = {}

    def collect(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset):
            arrays[name] = item[()]

    try:
        with h5py.File(path, "r") as file:
            file.visititems(collect)
        state = json.loads(arrays.pop(_STATE).tobytes())
    except FileNotFoundError:
        raise CheckpointError(f"{path}: expected a checkpoint, but there is no such file") from None
    except (OSError, KeyError, RuntimeError, ValueError) as problem:
        raise CheckpointError(f"{path}: the checkpoint is damaged: {problem}") from None
    return arrays, state


class Checkpoints:
    """The checkpoints in a folder: the latest, the one before it, and the best network so far.

    Args:
        folder: made when the first one is written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.latest = folder / "latest.h5"
        self.previous = folder / "previous.h5"
        self.best = folder / "best.h5"

    def save(self, arrays: Mapping[str, np.ndarray], state: Mapping[str, Any]) -> None:
        """Makes this the latest checkpoint; the last one becomes the previous.

        Raises:
            CheckpointError: an array holds a number that is not finite; nothing is written.
            OSError: the disk is full or not writable; the checkpoints are as they were.
        """
        expect_finite(arrays)
        new = self.folder / "new.h5"
        write_arrays(new, arrays, state)
        if self.latest.exists():
            os.replace(self.latest, self.previous)
        os.replace(new, self.latest)

    def load(self) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
        """The latest checkpoint that can be read.

        Raises:
            CheckpointError: there is none.
        """
        problems = []
        for path in (self.latest, self.previous):
            try:
                return read_arrays(path)
            except CheckpointError as problem:
                problems.append(str(problem))
        raise CheckpointError("; ".join(problems))

    def exist(self) -> bool:
        return self.latest.exists() or self.previous.exists()

    def save_best(self, arrays: Mapping[str, np.ndarray], state: Mapping[str, Any]) -> None:
        """Replaces the best network so far. Raises as `save` does."""
        expect_finite(arrays)
        write_arrays(self.best, arrays, state)


def expect_finite(arrays: Mapping[str, np.ndarray]) -> None:
    """Raises CheckpointError that names the first array with a number that is not finite."""
    for name, array in arrays.items():
        # The sum of an array is finite only if all are; it is far faster than looking at each (and float64 does not
        # overflow on weights).
        if array.dtype.kind == "f" and not np.isfinite(np.sum(array, dtype=np.float64)):
            raise CheckpointError(f"{name}: expected finite numbers only, nothing is written")
