"""Photos -> batches for training and evaluation.

    photos = list_photos("photos")
    training, validation = split(photos, 0.1, seed=1)
    batches = PhotoBatches(training, side=256)
    for images, labels in batches.epoch(128, seed=1, epoch=0):
        ...

`python -m model.dataset pack PHOTOS OUT` writes shards for file systems that dislike small files; `list_photos` takes
such a folder too.

The host makes uint8 squares only; crops, mirroring and colour noise run on the device (`model.training.augmentation`).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

import numpy as np

from model.photos.packing import is_packed, list_packed_photos
from model.photos.photo_list import DatasetError, PackedPhoto, PhotoList, joined, list_class_folders, split
from model.photos.squares import (
    CountCallback,
    SquaresInMemory,
    SquaresOnDisk,
    SquareSource,
    StreamedSquares,
    large_temporary_folder,
    processors,
)

if TYPE_CHECKING:
    import tensorflow as tf

__all__ = [
    "Cache",
    "ColourStatistics",
    "DatasetError",
    "PackedPhoto",
    "PhotoBatches",
    "PhotoList",
    "list_photo_folders",
    "list_photos",
    "shard_rows",
    "split",
]

Cache = Literal["auto", "memory", "disk", "stream"]
CACHES: tuple[Cache, ...] = ("auto", "memory", "disk", "stream")

# A batch of this many photos without a single readable one is a lost drive, not a bad photo.
_SURELY_LOST = 16


class PhotoTargets(Protocol):
    """What the photos of a list should be answered with (`model.training.soft_labels`)."""

    def rows(self, indices: np.ndarray) -> np.ndarray:
        """(n,) indices into the photos -> (n, classes) float32."""


class ColourStatistics(NamedTuple):
    """Of pixels on the scale 0-255, in the order R, G, B.

    Attributes:
        means: (3,) float64.
        covariance: (3, 3) float64, over all pixels of all sampled photos.
    """

    means: np.ndarray
    covariance: np.ndarray


def list_photos(root: Path | str, classes: Sequence[str] | None = None) -> PhotoList:
    """Lists a folder of class folders (`list_class_folders`), or of packed shards (`list_packed_photos`).

    Args:
        root: the folder.
        classes: to label with, in order; the folder may hold a part of them. By default its own.

    Raises:
        DatasetError: the folder cannot be used.
    """
    return list_packed_photos(root, classes) if is_packed(root) else list_class_folders(root, classes)


def list_photo_folders(roots: Sequence[Path | str], weights: Sequence[float] | None = None) -> PhotoList:
    """Lists several folders (each as `list_photos`) as one data set, classes joined by name.

    Args:
        roots: the folders; one alone is listed as `list_photos` does.
        weights: how much the photos of each count in training; 1 by default.

    Raises:
        DatasetError: a folder cannot be used.
    """
    if len(roots) == 1 and not weights:
        return list_photos(roots[0])
    lists = [
        list_packed_photos(root) if is_packed(root) else list_class_folders(root, fewest_classes=1) for root in roots
    ]
    return joined(lists, weights)


def shard_rows(rows: int, shard: tuple[int, int]) -> tuple[int, int]:
    """(first, last + 1) of a global batch's `rows` that worker `index` of `count` takes. Maybe none.

    Together the workers take every row once, in order, whether or not `count` divides `rows`.
    """
    index, count = shard
    return rows * index // count, rows * (index + 1) // count


class PhotoBatches:
    """Squares of photos, in batches.

    Each photo is scaled to a short side of `side` pixels and its central square cut, uint8. The squares are kept in
    memory; or, where they would take more than half of the free memory, in a file, filled as they are first used;
    or, where that would take more than half of the free disk, nowhere: they are then decoded each time.

    Args:
        photos: what `list_photos` or `split` gave.
        side: of the squares, pixels.
        cache: "auto", or one of "memory", "disk" and "stream" to insist on.
        cache_folder: where the file of "disk" is kept for later runs; a temporary one without it.
        threads: that decode; one for each processor by default.
        progress: called with (done, total) while "memory" decodes.
        targets: of `photos`: batches then hold (n, classes) float32 targets in the place of labels.

    Attributes:
        photos: the photos that batches are made of. With "memory" without the unreadable ones.
        side: of the squares, pixels.
        cache: "memory", "disk" or "stream".

    Raises:
        DatasetError: there is no photo, none can be read, or a class of a training list has none that can be.
    """

    def __init__(
        self,
        photos: PhotoList,
        side: int = 256,
        *,
        cache: Cache = "auto",
        cache_folder: Path | str | None = None,
        threads: int | None = None,
        progress: CountCallback | None = None,
        targets: PhotoTargets | None = None,
    ) -> None:
        if side < 1:
            raise DatasetError(f"side: expected at least 1 pixel. Received: {side!r}")
        if cache not in CACHES:
            raise DatasetError(f"cache: expected one of {', '.join(CACHES)}. Received: {cache!r}")
        if len(photos) == 0:
            raise DatasetError(f"{photos.root}: expected photos. Received: an empty list")
        folder = Path(cache_folder) if cache_folder is not None else None
        if cache == "auto":
            cache = _fitting_cache(len(photos) * side * side * 3, folder)
        self.photos = photos
        self.side = side
        self.cache = cache
        self._listed = photos
        self._targets = targets
        self._decoder = StreamedSquares(photos.paths, side, threads or processors())
        self._source: SquareSource = self._decoder
        # Where a photo of `self.photos` stands in the list that the source was made from.
        self._places = np.arange(len(photos))
        if cache == "memory":
            in_memory = SquaresInMemory(self._decoder, len(photos), side, progress)
            self._source = in_memory
            self._keep(in_memory.readable)
        elif cache == "disk":
            self._source = SquaresOnDisk(self._decoder, photos.paths, side, folder)

    def __len__(self) -> int:
        """The number of photos, not of batches."""
        return len(self.photos)

    @property
    def classes(self) -> tuple[str, ...]:
        return self.photos.classes

    @property
    def unreadable(self) -> list[tuple[str, str]]:
        """(path, reason) of every photo that could not be read: all of them with "memory", else those met so far."""
        return [(str(self._listed.paths[index]), reason) for index, reason in self._decoder.unreadable.items()]

    def steps(self, batch: int, *, drop_remainder: bool = False) -> int:
        """Global batches in an epoch."""
        return len(self) // batch if drop_remainder else -(-len(self) // batch)

    def order(self, *, seed: int, epoch: int, shuffle: bool = True) -> np.ndarray:
        """(photos,) indices into `photos`: the order of an epoch, the same for every worker."""
        if not shuffle:
            return np.arange(len(self))
        return np.random.default_rng([seed, epoch]).permutation(len(self))

    def squares(self, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(n,) indices into `photos` -> (m, side, side, 3) uint8 and (m,) int32 labels, of those that can be read.

        With `targets` (m, classes) float32 in the place of labels.

        Raises:
            DatasetError: none of many can be read.
        """
        squares, readable = self._source.read(self._places[indices])
        labels = self.photos.labels[indices]
        if self._targets is not None:
            labels = self._targets.rows(self._places[indices])
        if readable.all():
            return squares, labels
        if len(indices) >= _SURELY_LOST and not readable.any():
            path, reason = self.unreadable[-1]
            raise DatasetError(
                f"{self.photos.root}: none of {len(indices)} photos can be read. The last one, {path}: {reason}"
            )
        return squares[readable], labels[readable]

    def epoch(
        self,
        batch: int,
        *,
        seed: int = 0,
        epoch: int = 0,
        shuffle: bool = True,
        skip: int = 0,
        shard: tuple[int, int] = (0, 1),
        drop_remainder: bool = False,
    ) -> tf.data.Dataset:
        """One pass over the photos.

        The order depends on `seed` and `epoch` alone. Worker `index` of `count` gets its rows (`shard_rows`) of
        every global batch, so that all workers together see what one alone would, and take equally many steps.

        Args:
            batch: photos in a global batch.
            seed: of the order.
            epoch: number of the pass.
            shuffle: False keeps the order of the list.
            skip: global batches to leave out at the beginning, when a training is resumed.
            shard: (index, count) of this worker.
            drop_remainder: leaves out the last, incomplete batch; it comes, smaller, by default.

        Returns:
            A dataset of (images, labels): (n, side, side, 3) uint8 and (n,) int32, or with `targets`
            (n, classes) float32. A photo that turns out to be
            unreadable is missing from its batch; n may be 0.

        Raises:
            DatasetError: an argument cannot be used.
        """
        # Here, because listing and splitting need no TensorFlow, whose import takes seconds.
        import tensorflow as tf

        index, count = shard
        if batch < 1:
            raise DatasetError(f"batch: expected at least 1 photo. Received: {batch!r}")
        if not 0 <= index < count:
            raise DatasetError(f"shard: expected (index, count) with 0 <= index < count. Received: {shard!r}")
        steps = self.steps(batch, drop_remainder=drop_remainder)
        if not 0 <= skip <= steps:
            raise DatasetError(f"skip: expected 0 to {steps} batches. Received: {skip!r}")
        order = self.order(seed=seed, epoch=epoch, shuffle=shuffle)

        def rows(step: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            whole = order[int(step) * batch : (int(step) + 1) * batch]
            first, end = shard_rows(len(whole), shard)
            return self.squares(whole[first:end])

        first, end = shard_rows(batch, shard)
        known_rows = end - first if drop_remainder and self.cache == "memory" else None

        def tensors(step: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
            kind, target = (tf.int32, ()) if self._targets is None else (tf.float32, (len(self.classes),))
            images, labels = tf.numpy_function(rows, [step], (tf.uint8, kind), stateful=False)
            images.set_shape((known_rows, self.side, self.side, 3))
            labels.set_shape((known_rows, *target))
            return images, labels

        options = tf.data.Options()
        options.deterministic = True
        options.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.OFF
        # Threads of its own: a thread that waits for photos must not be one that the network computes with.
        options.threading.private_threadpool_size = 3
        batches = tf.data.Dataset.range(skip, steps).map(tensors, num_parallel_calls=2)
        return batches.prefetch(2).with_options(options)

    def statistics(self, sample: int = 5000, seed: int = 0) -> ColourStatistics:
        """Channel means and colour covariance of a random sample of at most `sample` photos.

        Raises:
            DatasetError: none of the sampled photos can be read.
        """
        drawn = np.sort(np.random.default_rng(seed).permutation(len(self))[:sample])
        pixels, total, products = 0, np.zeros(3), np.zeros((3, 3))
        for start in range(0, len(drawn), 64):
            squares, _ = self.squares(drawn[start : start + 64])
            # Whole numbers in float64: the sums are exact, and so the same in whatever order they come.
            for square in squares:
                values = square.reshape(-1, 3).astype(np.float64)
                pixels += len(values)
                total += values.sum(axis=0)
                products += values.T @ values
        if pixels == 0:
            raise DatasetError(f"{self.photos.root}: none of {len(drawn)} sampled photos can be read")
        means = total / pixels
        return ColourStatistics(means, products / pixels - np.outer(means, means))

    def _keep(self, readable: np.ndarray) -> None:
        if not readable.any():
            path, reason = self.unreadable[0]
            raise DatasetError(
                f"{self.photos.root}: none of {len(readable)} photos can be read. The first one, {path}: {reason}"
            )
        self._places = np.flatnonzero(readable)
        listed = self.photos
        self.photos = listed.take(self._places)
        if listed.every_class and (bare := np.flatnonzero(self.photos.counts() == 0)).size:
            raise DatasetError(
                f"{listed.root}: expected a readable photo in every class. Received: none in "
                + ", ".join(repr(listed.classes[label]) for label in bare[:5])
            )


def _fitting_cache(needed: int, folder: Path | None) -> Cache:
    if needed <= _free_memory() // 2:
        return "memory"
    try:
        free = shutil.disk_usage(_existing(folder or large_temporary_folder())).free
    except OSError:
        return "stream"
    return "disk" if needed <= free // 2 else "stream"


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    folder = folder.absolute()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _free_memory() -> int:
    """Bytes that can be taken without swapping; within a container not more than it may have."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            free = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration):
        try:  # macOS does not tell what is available: half of all is a safe guess
            free = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
        except (AttributeError, ValueError, OSError):  # Windows
            free = 4 * 1024**3
    try:
        limit = Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii").strip()
        used = Path("/sys/fs/cgroup/memory.current").read_text(encoding="ascii").strip()
    except OSError:
        return free
    return free if limit == "max" else min(free, int(limit) - int(used))
