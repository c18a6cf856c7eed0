"""Centre views of photos for validation during training: decoded once where they fit, by evaluation's own functions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np

from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import PhotoList
from model.photos.preprocessing import Preprocessing, square_view
from model.photos.reading_ahead import ahead

# Views kept in memory: 7,000 photos, which is more than a small collection has for validation.
KEPT_BYTES = 1_100_000_000
_THREADS = 8


class ValidationViews:
    """The centre view of every photo that can be read, in batches, shared out among workers.

    Args:
        photos: to validate on.
        preprocessing: of the network.
        batch: photos of a batch, over all workers.
        shard: (index, count): of every batch, only this part is given.
    """

    def __init__(
        self, photos: PhotoList, preprocessing: Preprocessing, batch: int, shard: tuple[int, int] = (0, 1)
    ) -> None:
        self.photos = photos
        self._preprocessing = preprocessing
        self._batch = batch
        self._shard = shard
        self._kept: list[tuple[np.ndarray, np.ndarray]] | None = None
        size = len(photos) // shard[1] * preprocessing.image_size**2 * 3
        self._keep = size <= KEPT_BYTES

    def __len__(self) -> int:
        """Number of batches, the same for every worker."""
        return (len(self.photos) + self._batch - 1) // self._batch

    def __iter__(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """(m, image_size, image_size, 3) uint8 and (m,) int32; m may be 0. Photos that cannot be read are left out."""
        if self._kept is not None:
            yield from self._kept
            return
        kept = []
        for batch in self._decoded():
            if self._keep:
                kept.append(batch)
            yield batch
        if self._keep:
            self._kept = kept

    def _decoded(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        index, count = self._shard
        share = self._batch // count
        size = self._preprocessing.image_size
        shares = []
        for number in range(len(self)):
            first = number * self._batch + index * share
            shares.append(range(first, min(first + share, len(self.photos))))
        views = ahead(self._view, itertools.chain.from_iterable(shares), threads=_THREADS, most=share)
        for rows in shares:
            read = [(view, self.photos.labels[row]) for row in rows if (view := next(views)) is not None]
            yield (
                np.stack([view for view, _ in read]) if read else np.zeros((0, size, size, 3), np.uint8),
                np.array([label for _, label in read], np.int32),
            )

    def _view(self, row: int) -> np.ndarray | None:
        try:
            photo = read_photo(self.photos.paths[row])
        except PhotoError:
            return None
        return square_view(photo.pixels, self._preprocessing).pixels
