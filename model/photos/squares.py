"""Where the squares of a training come from: memory, a file on disk, or the decoder itself.

Each of the three answers `read(indices)` with the same squares; they differ in what they keep. The disk cache fills
itself as photos are first used, so that nothing waits for a million photos to be decoded.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np

from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import DatasetError, PackedPhoto
from model.photos.preprocessing import Preprocessing, square_view
from model.writing import write_whole

CountCallback = Callable[[int, int], None]

# Part of a kept disk cache's name: another way of decoding must not find the old squares.
_DECODING = "square-1"
_CHUNK = 256


class SquareSource(Protocol):
    """What all three have."""

    def read(self, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(n,) indices -> (n, side, side, 3) uint8 squares and (n,) bool: False where the photo cannot be read."""


def decode_square(photo: str | PackedPhoto, side: int) -> np.ndarray:
    """The central square of a photo, (side, side, 3) uint8. Raises PhotoError."""
    return square_view(read_photo(photo).pixels, Preprocessing(image_size=side, short_side=side)).pixels


def empty_squares(count: int, side: int) -> np.ndarray:
    """(count, side, side, 3) uint8, not yet filled, aligned so that TensorFlow takes it over without a copy."""
    size = count * side * side * 3
    raw = np.empty(size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + size].reshape(count, side, side, 3)


class StreamedSquares:
    """Decodes on every use, in parallel; keeps nothing."""

    def __init__(self, photos: Sequence[str | PackedPhoto], side: int, threads: int) -> None:
        self._photos = photos
        self._side = side
        self._lock = threading.Lock()
        self._reasons: dict[int, str] = {}
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="decode")

    @property
    def unreadable(self) -> dict[int, str]:
        """Why, for the index of each photo that could not be read so far."""
        with self._lock:
            return dict(sorted(self._reasons.items()))

    def read(self, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        squares = empty_squares(len(indices), self._side)
        return squares, self.decode_into(indices, squares)

    def decode_into(self, indices: np.ndarray, squares: np.ndarray) -> np.ndarray:
        """Fills the rows of `squares` with the photos at `indices`; (n,) bool: False where one cannot be read."""
        return np.fromiter(self._threads.map(self._decode_row, indices, squares), bool, len(indices))

    def _decode_row(self, index: int, row: np.ndarray) -> bool:
        try:
            row[:] = decode_square(self._photos[index], self._side)
        except PhotoError as problem:
            with self._lock:
                self._reasons[int(index)] = str(problem)
            row[:] = 0
            return False
        return True


class SquaresInMemory:
    """Decodes every photo once, at the beginning."""

    def __init__(self, decoder: StreamedSquares, count: int, side: int, progress: CountCallback | None = None) -> None:
        try:
            self._squares = empty_squares(count, side)
        except MemoryError:
            needed = count * side * side * 3 / 1e9
            raise DatasetError(f"{count} photos of {side} x {side} need {needed:.1f} GB of memory") from None
        self._side = side
        self.readable = np.zeros(count, bool)
        for start in range(0, count, _CHUNK):
            chunk = np.arange(start, min(start + _CHUNK, count))
            self.readable[chunk] = decoder.decode_into(chunk, self._squares[start : start + _CHUNK])
            if progress is not None:
                progress(int(chunk[-1]) + 1, count)

    def read(self, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        squares = empty_squares(len(indices), self._side)
        # mode="clip" lets NumPy write into `out` directly; the indices are our own.
        np.take(self._squares, indices, axis=0, out=squares, mode="clip")
        return squares, self.readable[indices]


class SquaresOnDisk:
    """Decodes each photo when it is first used, and reads it back from a file from then on.

    In a folder of the user's the file is kept: a later training on the same photos finds it. Without one it lies in
    the system's folder for large temporary files, and goes with the process.
    """

    _UNKNOWN, _READABLE, _UNREADABLE = 0, 1, 2

    def __init__(
        self,
        decoder: StreamedSquares,
        photos: Sequence[str | PackedPhoto],
        side: int,
        folder: Path | None = None,
    ) -> None:
        self._decoder = decoder
        self._side = side
        self._lock = threading.Lock()
        self._unsaved = 0
        self._state_file: Path | None = None
        shape = (len(photos), side, side, 3)
        try:
            if folder is None:
                # It has no name, and goes when the mapping does: with the process, whatever the end of that.
                with tempfile.TemporaryFile(prefix="alexnet-squares-", dir=large_temporary_folder()) as file:
                    file.truncate(int(np.prod(shape)))
                    self._squares = np.memmap(file, np.uint8, "r+", shape=shape)
                self._state = np.zeros(len(photos), np.uint8)
            else:
                folder.mkdir(parents=True, exist_ok=True)
                name = _fingerprint(photos, side)
                path = folder / f"{name}.squares"
                self._state_file = folder / f"{name}.state"
                known = path.exists() and path.stat().st_size == np.prod(shape)
                self._squares = np.memmap(path, np.uint8, "r+" if known else "w+", shape=shape)
                self._state = self._saved_state(len(photos)) if known else np.zeros(len(photos), np.uint8)
        except OSError as problem:
            where = folder or large_temporary_folder()
            raise DatasetError(f"{where}: no cache can be written there: {problem.strerror or problem}") from None

    def read(self, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        squares = empty_squares(len(indices), self._side)
        known = self._state[indices] == self._READABLE
        for row in np.flatnonzero(known):
            squares[row] = self._squares[indices[row]]
        missing = np.flatnonzero(~known)
        if len(missing):
            fresh = empty_squares(len(missing), self._side)
            readable = self._decoder.decode_into(indices[missing], fresh)
            squares[missing] = fresh
            for row, index in zip(np.flatnonzero(readable), indices[missing[readable]], strict=True):
                self._squares[index] = fresh[row]
            self._state[indices[missing]] = np.where(readable, self._READABLE, self._UNREADABLE)
            self._note_unsaved(len(missing))
        return squares, self._state[indices] == self._READABLE

    def _note_unsaved(self, count: int) -> None:
        with self._lock:
            self._unsaved += count
            # Every so often, because a flush waits for the disk; and when the last photo has come.
            if self._unsaved >= 20_000 or (self._state != self._UNKNOWN).all():
                self._save_state()
                self._unsaved = 0

    def _save_state(self) -> None:
        """Writes down which squares are there: after the squares themselves, and whole or not at all."""
        if self._state_file is None:
            return
        state = np.where(self._state == self._READABLE, self._READABLE, self._saved_state(len(self._state)))
        self._squares.flush()
        write_whole(self._state_file, state.astype(np.uint8).tobytes())

    def _saved_state(self, count: int) -> np.ndarray:
        assert self._state_file is not None
        try:
            state = np.frombuffer(self._state_file.read_bytes(), np.uint8)
        except FileNotFoundError:
            state = np.zeros(0, np.uint8)
        # An unreadable photo is tried again: the next run must be able to name it, and its reason.
        return np.where(state == self._READABLE, state, 0) if len(state) == count else np.zeros(count, np.uint8)


def large_temporary_folder() -> Path:
    """/var/tmp where it exists, because /tmp is often memory; else the system's temporary folder."""
    lasting = Path("/var/tmp")
    if "TMPDIR" not in os.environ and lasting.is_dir() and os.access(lasting, os.W_OK):
        return lasting
    return Path(tempfile.gettempdir())


def _fingerprint(photos: Sequence[str | PackedPhoto], side: int) -> str:
    """Changes with any photo's name, size or time of change, and with the squares' side."""
    digest = hashlib.sha256(f"{_DECODING} {side}\n".encode())
    shards: dict[str, tuple[int, int]] = {}
    for photo in photos:
        if isinstance(photo, PackedPhoto):
            if photo.shard not in shards:
                shards[photo.shard] = _size_and_time(photo.shard)
            described = f"{os.path.abspath(photo.shard)} {photo.offset} {shards[photo.shard]}\n"
        else:
            described = f"{os.path.abspath(photo)} {_size_and_time(photo)}\n"
        digest.update(described.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()[:20]


def _size_and_time(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)
    except OSError:  # named among the unreadable when its turn comes
        return -1, -1
    return status.st_size, status.st_mtime_ns


def processors() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
