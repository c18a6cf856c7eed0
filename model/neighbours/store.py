"""Features of photos on disk, found again by the photos' content: each photo is computed once, wherever it lies.

A store is a folder with `features.f16` (one row of float16 for each content), `thumbnails.u8` (one row of small RGB
pixels) and `photos.jsonl` (one line for each file seen: row, digest, path, size, time). All three only grow; a line
is written after its rows, so what a killed process leaves behind is cut off at the next opening and the work goes on.
No keras here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from filelock import FileLock, Timeout

from model.errors import ReadableError

THUMBNAIL_SIDE = 32
THUMBNAIL_BYTES = THUMBNAIL_SIDE * THUMBNAIL_SIDE * 3


@dataclass(frozen=True)
class FileState:
    """A file as it was seen: an unchanged one need not be read to know its content."""

    path: str
    size: int
    changed: int

    @classmethod
    def of(cls, path: Path | str) -> FileState:
        """Raises OSError where the file cannot be looked at."""
        about = Path(path).stat()
        return cls(str(Path(path).absolute()), about.st_size, about.st_mtime_ns)


def stored_rows(folder: Path, width: int) -> tuple[np.ndarray, np.ndarray]:
    """The features (rows, width) float16 and thumbnails (rows, 32 x 32 x 3) uint8 that a store has, mapped from its
    files. Only to read: another process may write at the same time.

    Raises:
        OSError: there is no such store.
    """
    features, thumbnails = folder / "features.f16", folder / "thumbnails.u8"
    rows = min(features.stat().st_size // (2 * width), thumbnails.stat().st_size // THUMBNAIL_BYTES)
    if not rows:
        return np.empty((0, width), np.float16), np.empty((0, THUMBNAIL_BYTES), np.uint8)
    return (
        np.memmap(features, np.float16, "r", shape=(rows, width)),
        np.memmap(thumbnails, np.uint8, "r", shape=(rows, THUMBNAIL_BYTES)),
    )


def content_digest(path: Path | str) -> str:
    """BLAKE2b of a file's bytes, 32 hexadecimal digits. Raises OSError."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


class StoreInUse(ReadableError):
    """Another process computes features into the same store."""


class FeatureStore:
    """The features of one layer of one network. As a context, it belongs to this process alone.

    Args:
        folder: made if it is not there.
        width: numbers in a row.

    Raises:
        StoreInUse: on entering, another process has it.
        OSError: the folder cannot be made or read.
    """

    def __init__(self, folder: Path, width: int) -> None:
        self.folder = folder
        self.width = width
        self._features = folder / "features.f16"
        self._thumbnails = folder / "thumbnails.u8"
        self._photos = folder / "photos.jsonl"
        self._lock = FileLock(folder / "in-use.lock", timeout=0)
        self._by_state: dict[FileState, int] = {}
        self._by_digest: dict[str, int] = {}
        self.rows = 0

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire()
        except Timeout:
            raise StoreInUse(f"{self.folder}: features are being computed into it by another program") from None
        try:
            self._read()
        except BaseException:
            self._lock.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()

    def row_of(self, state: FileState) -> int | None:
        """The row of a file that has not changed since it was last seen."""
        return self._by_state.get(state)

    def row_of_content(self, digest: str) -> int | None:
        """The row of a content, whatever its file is called now."""
        return self._by_digest.get(digest)

    def remember(self, state: FileState, digest: str) -> None:
        """Another file of a content that has a row."""
        self._write_lines([(self._by_digest[digest], digest, state)])

    def append(
        self, features: np.ndarray, thumbnails: np.ndarray, digests: Sequence[str], states: Sequence[FileState]
    ) -> None:
        """New rows at the end, on disk when this returns.

        Args:
            features: (n, width), kept as float16; beyond its range they are cut.
            thumbnails: (n, 32, 32, 3) uint8.
        """
        limit = np.finfo(np.float16).max
        with self._features.open("ab") as file:
            file.write(np.clip(features, -limit, limit).astype(np.float16).tobytes())
        with self._thumbnails.open("ab") as file:
            file.write(np.ascontiguousarray(thumbnails).tobytes())
        rows = range(self.rows, self.rows + len(features))
        self._write_lines(list(zip(rows, digests, states, strict=True)))
        self.rows += len(features)

    def features(self) -> np.ndarray:
        """(rows, width) float16, mapped from the file: only what is read takes memory."""
        if not self.rows:
            return np.empty((0, self.width), np.float16)
        return np.memmap(self._features, np.float16, "r", shape=(self.rows, self.width))

    def thumbnails(self) -> np.ndarray:
        """(rows, 32 x 32 x 3) uint8, mapped from the file."""
        if not self.rows:
            return np.empty((0, THUMBNAIL_BYTES), np.uint8)
        return np.memmap(self._thumbnails, np.uint8, "r", shape=(self.rows, THUMBNAIL_BYTES))

    def _write_lines(self, entries: Sequence[tuple[int, str, FileState]]) -> None:
        with self._photos.open("a", encoding="utf-8") as file:
            for row, digest, state in entries:
                # Names that are no UTF-8 go through as escapes.
                file.write(json.dumps([row, digest, state.path, state.size, state.changed]) + "\n")
                self._by_state[state] = row
                self._by_digest[digest] = row

    def _read(self) -> None:
        self._by_state, self._by_digest = {}, {}
        whole = 0
        lines = self._photos.read_bytes().splitlines(keepends=True) if self._photos.exists() else []
        rows = min(_size(self._features) // (2 * self.width), _size(self._thumbnails) // THUMBNAIL_BYTES)
        for line in lines:
            try:
                row, digest, path, size, changed = json.loads(line)
            except ValueError:
                break  # the last line of a process that was killed
            if not line.endswith(b"\n") or row >= rows:
                break
            self._by_state[FileState(path, size, changed)] = row
            self._by_digest[digest] = row
            whole += len(line)
        self.rows = max(self._by_digest.values(), default=-1) + 1
        for path, size in (
            (self._photos, whole),
            (self._features, self.rows * 2 * self.width),
            (self._thumbnails, self.rows * THUMBNAIL_BYTES),
        ):
            if _size(path) > size:
                with path.open("rb+") as file:
                    file.truncate(size)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
