"""Who works in a training's folder: one process at a time, and whoever looks can tell whether one does. No TensorFlow.

The lock is the system's, so it ends with its process, however that ends.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from model.errors import ReadableError
from model.networks.card import CARD_FILE

RECORD_FILE = "training.json"
"""What a training is; there from its first step on."""

RECORDS_FILE = "records.jsonl"
"""What it tells, a line of JSON each."""

_LOCK = ".training.lock"


class TrainingFolderError(ReadableError, ValueError):
    """A folder cannot hold the training, or holds none that could go on; one plain line that says what to do."""


@dataclass
class FolderClaim:
    """`keep`: whether the folder holds something worth keeping when the claim ends; otherwise it goes."""

    keep: bool = True


@contextmanager
def claimed(folder: Path) -> Iterator[FolderClaim]:
    """The folder, made where it is not there, is this process's own inside the block.

    Several machines that TF_CONFIG names share their folder on purpose: nothing is claimed for these.

    Raises:
        TrainingFolderError: another process trains into it.
        OSError: it cannot be made.
    """
    claim = FolderClaim()
    if os.environ.get("TF_CONFIG", "").strip():
        yield claim
        return
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / _LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise TrainingFolderError(
            f"{folder}: another training writes into this folder now. Expected: its end, or another --output"
        ) from None
    try:
        yield claim
    finally:
        lock.release()
        if not claim.keep or (folder / CARD_FILE).exists():
            with contextlib.suppress(OSError):
                (folder / _LOCK).unlink(missing_ok=True)
        if not claim.keep and made:
            with contextlib.suppress(OSError):
                (folder / RECORDS_FILE).unlink(missing_ok=True)
                folder.rmdir()


def is_claimed(folder: Path) -> bool:
    """Whether a training works in the folder now."""
    if not (folder / _LOCK).is_file():
        return False
    lock = FileLock(folder / _LOCK, timeout=0)
    try:
        lock.acquire()
    except (Timeout, OSError):
        return True
    lock.release()
    return False
