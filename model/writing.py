"""Files and folders that appear whole or not at all: written beside their place, then moved there in one step.

No library for this: `atomicwrites` is no longer kept, Qt's QSaveFile is not for `model`, and what is wanted here (a
path that h5py or Keras may write to, several files together, folders, words for a full disk) none of them has.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import itertools
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from model.errors import ReadableError

_PREFIX = ".part-"
_ABANDONED_SECONDS = 600.0
_numbers = itertools.count()


class DiskFullError(ReadableError, OSError):
    """There is no room for a file; nothing of it was left behind. One plain line with path and bytes."""


@contextmanager
def written_whole(path: Path | str, *, size: int = 0) -> Iterator[Path]:
    """A draft for the block to write, in the folder of `path` and with its ending; it becomes `path` at the end.

    Whatever goes wrong, `path` is the old file or the new one, and no draft stays. Only a process that is killed
    leaves a draft, which the next one for the same path removes ten minutes later. Several blocks may be nested: the
    inner file is there before the outer one.

    Args:
        path: the file; its folder exists.
        size: bytes that will be needed, where that is known: a full disk is then told before the work.

    Raises:
        DiskFullError: there is no room.
        OSError: the folder is not there or cannot be written to.
    """
    path = Path(path)
    _remove_abandoned(path)
    draft = _draft_of(path)
    try:
        with _full_disk_in_words(path, draft, size):
            yield draft
            _to_disk(draft)
            os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def folder_written_whole(path: Path | str, *, size: int = 0) -> Iterator[Path]:
    """A new, empty folder for the block to fill, which becomes `path` at the end. Otherwise as `written_whole`.

    Raises:
        FileExistsError: there is something of that name; it is never replaced.
        DiskFullError: there is no room.
        OSError: the folder above cannot be written to.
    """
    path = Path(path)
    if path.exists():
        raise FileExistsError(errno.EEXIST, "exists already", str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(path)
    draft = _draft_of(path)
    try:
        with _full_disk_in_words(path, draft, size):
            draft.mkdir()
            yield draft
            draft.rename(path)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def write_whole(path: Path | str, content: bytes | str) -> None:
    """Writes bytes, or text in UTF-8 with the line ends that it has. Raises as `written_whole` does."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    with written_whole(path, size=len(data)) as draft:
        draft.write_bytes(data)


def free_bytes(folder: Path | str) -> int:
    """What may be written to the disk that holds `folder`, or the nearest folder above it that is there."""
    folder = Path(folder).absolute()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def expect_room(path: Path | str, size: int) -> None:
    """Raises DiskFullError unless the disk has room for `size` bytes at `path`."""
    if free_bytes(Path(path).parent) < size:
        raise _disk_full(Path(path), size)


def is_full_disk(problem: BaseException) -> bool:
    """Whether an error, also of HDF5, says that the disk is full."""
    full = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    if isinstance(problem, OSError) and problem.errno is not None:
        return problem.errno in full
    # HDF5 only quotes it, as in "file write failed: ... errno = 28, error message = 'No space left on device'".
    return any(f"errno = {number}," in str(problem) for number in full)


@contextmanager
def _full_disk_in_words(path: Path, draft: Path, size: int) -> Iterator[None]:
    try:
        if size:
            expect_room(path, size)
        yield
    except (OSError, RuntimeError, ValueError) as problem:
        if isinstance(problem, DiskFullError) or not is_full_disk(problem):
            raise
        draft.unlink(missing_ok=True) if draft.is_file() else shutil.rmtree(draft, ignore_errors=True)
        raise _disk_full(path, size) from None


def _disk_full(path: Path, size: int) -> DiskFullError:
    needed = f"expected room for {size:,} bytes, " if size else ""
    return DiskFullError(f"{path}: the disk is full: {needed}{free_bytes(path.parent):,} bytes are free")


def _draft_of(path: Path) -> Path:
    name = path.name
    while len(os.fsencode(name)) > 200:  # of the 255 that file systems take
        name = name[1:]
    return path.with_name(f"{_PREFIX}{os.getpid()}-{next(_numbers)}-{name}")


def _remove_abandoned(path: Path) -> None:
    pattern = f"{_PREFIX}*-{glob.escape(_draft_of(path).name.split('-', 3)[-1])}"
    for left in path.parent.glob(pattern):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
