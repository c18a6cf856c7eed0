"""The features of a folder's photos, each computed once: decoded ahead, in batches, kept in a store as they come."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
from PIL import Image
from platformdirs import user_cache_path

from model.neighbours.feature_layers import feature_width
from model.neighbours.store import THUMBNAIL_SIDE, FeatureStore, FileState, content_digest
from model.networks.card import WEIGHTS_FILE, Card
from model.photos.decoding import PhotoError
from model.photos.file_view import view_of_file
from model.photos.preprocessing import Preprocessing, prepare
from model.photos.reading_ahead import ahead
from model.progress.steps import result_of


class Featured(Protocol):
    """What is needed of a loaded network: `model.networks.classifier.Classifier`, or a stand-in."""

    @property
    def card(self) -> Card: ...  # pragma: no cover

    def layer_values(self, pixels: np.ndarray, layer: str) -> np.ndarray: ...  # pragma: no cover

    def probabilities_above(self, values: np.ndarray, layer: str) -> np.ndarray: ...  # pragma: no cover


Progress = Callable[[int, int], None]

_BATCH = 32
CACHE_VARIABLE = "ALEXNET_CACHE"


@dataclass(frozen=True, eq=False)
class PhotoFeatures:
    """The photos of a folder that could be read, with the row that each has in the store.

    Attributes:
        paths: one for each photo.
        rows: (photos,) int64.
        unreadable: path and reason of each file that is no photo.
        computed: photos that were not in the store before.
        missing: files that are not in it and were left alone.
    """

    paths: tuple[str, ...]
    rows: np.ndarray
    unreadable: tuple[tuple[str, str], ...]
    computed: int
    missing: int = 0


class _Read(NamedTuple):
    path: str
    state: FileState | None = None
    digest: str = ""
    square: np.ndarray | None = None
    problem: str = ""


def store_folder(network: Path, layer: str, *, mirrored: bool = False) -> Path:
    """Where the features of a layer of a network are kept: in the user's cache, or under ALEXNET_CACHE.

    The folder's name comes from the weights themselves, so that a network trained anew has a store of its own; so
    have the features of mirrored photos.
    """
    chosen = os.environ.get(CACHE_VARIABLE)
    root = Path(chosen) if chosen else user_cache_path("AlexNet", appauthor=False)
    name = f"{content_digest(network / WEIGHTS_FILE)[:16]}-{layer}"
    return root / "features" / (f"{name}-mirrored" if mirrored else name)


def patches_file(network: Path, photos: Path) -> Path:
    """Where the patches of a folder that excite a network's units are kept: beside the features of the same network."""
    where = hashlib.sha256(str(photos.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return store_folder(network, "patches") / f"{where}.npz"


def thumbnail(square: np.ndarray) -> np.ndarray:
    """(side, side, 3) uint8 -> (32, 32, 3) uint8, by area: the raw pixels that are compared."""
    small = Image.fromarray(square).resize((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.BOX)
    return np.asarray(small)


def square_features(classifier: Featured, squares: np.ndarray, layer: str) -> np.ndarray:
    """(n, side, side, 3) uint8 squares -> (n, width) float32, a layer's output flattened."""
    pixels = prepare(squares, classifier.card.preprocessing)
    return classifier.layer_values(pixels, layer).reshape(len(squares), -1)


def compute_features(
    classifier: Featured,
    layer: str,
    paths: Sequence[str],
    store: FeatureStore,
    progress: Progress = lambda done, total: None,
) -> PhotoFeatures:
    """Sees to it that every photo has a row in the store; interrupted, what is done stays there.

    Args:
        paths: of the photos.
        store: entered.
        progress: called with photos done and all photos.

    Raises:
        ValueError: no such layer.
        OSError: the store cannot be written.
    """
    return result_of(features_in_steps(classifier, layer, paths, store), lambda step: progress(*step))


def known_features(paths: Sequence[str], store: FeatureStore) -> PhotoFeatures:
    """The photos that have a row already and have not changed since; nothing is read but the files' states."""
    found: dict[str, int] = {}
    for path in paths:
        try:
            row = store.row_of(FileState.of(path))
        except OSError:
            continue
        if row is not None:
            found[path] = row
    kept = tuple(path for path in paths if path in found)
    rows = np.array([found[path] for path in kept], np.int64)
    return PhotoFeatures(kept, rows, (), 0, len(paths) - len(kept))


def features_in_steps(
    classifier: Featured, layer: str, paths: Sequence[str], store: FeatureStore, *, mirrored: bool = False
) -> Generator[tuple[int, int], None, PhotoFeatures]:
    """As `compute_features`; after each batch it gives (photos done, all photos).

    Args:
        mirrored: of the photos flipped left to right, in a store of their own.
    """
    if store.width != feature_width(classifier.card, layer):
        raise ValueError(f"store: expected rows of {feature_width(classifier.card, layer)}. Received: {store.width}")
    preprocessing = classifier.card.preprocessing
    reads = ahead(
        lambda path: _read(path, store, preprocessing, mirrored), paths, threads=os.cpu_count() or 1, most=2 * _BATCH
    )
    # Two batches at a time: while the one is stacked or stored the other keeps the cores busy.
    batches = ahead(lambda batch: _compute(classifier, layer, batch), _batches(reads, store), threads=2, most=1)
    found: dict[str, int] = {}
    unreadable: list[tuple[str, str]] = []
    computed = done = 0
    for batch, rows in batches:
        if rows is not None:
            squares = [each.square for each in batch.new if each.square is not None]
            states = [each.state for each in batch.new if each.state is not None]
            thumbnails = np.stack([thumbnail(square) for square in squares])
            store.append(rows, thumbnails, [each.digest for each in batch.new], states)
        for read in batch.reads:
            if read.problem:
                unreadable.append((read.path, read.problem))
            else:
                found[read.path] = _known(read, store)
                computed += read.square is not None
        done += len(batch.reads)
        yield done, len(paths)
    kept = tuple(path for path in paths if path in found)
    return PhotoFeatures(kept, np.array([found[path] for path in kept], np.int64), tuple(unreadable), computed)


@dataclass(frozen=True, eq=False)
class _Batch:
    reads: Sequence[_Read]
    new: Sequence[_Read]
    """Those whose features are to be computed: the same content twice is one of them."""


def _batches(reads: Iterator[_Read], store: FeatureStore) -> Iterator[_Batch]:
    coming: set[str] = set()
    while read := list(islice(reads, _BATCH)):
        new = []
        for each in read:
            if each.square is not None and each.digest not in coming and store.row_of_content(each.digest) is None:
                coming.add(each.digest)
                new.append(each)
        yield _Batch(read, new)


def _compute(classifier: Featured, layer: str, batch: _Batch) -> tuple[_Batch, np.ndarray | None]:
    """With the rows of what is new, in its order; None where nothing is."""
    if not batch.new:
        return batch, None
    squares = np.stack([each.square for each in batch.new if each.square is not None])
    return batch, square_features(classifier, squares, layer)


def _read(path: str, store: FeatureStore, preprocessing: Preprocessing, mirrored: bool) -> _Read:
    try:
        state = FileState.of(path)
        if store.row_of(state) is not None:
            return _Read(path, state)
        digest = content_digest(path)
        if store.row_of_content(digest) is not None:
            return _Read(path, state, digest)
        square = view_of_file(path, preprocessing).pixels
    except (PhotoError, OSError) as problem:
        return _Read(path, problem=str(problem))
    return _Read(path, state, digest, square[:, ::-1] if mirrored else square)


def _known(read: _Read, store: FeatureStore) -> int:
    assert read.state is not None
    row = store.row_of(read.state)
    if row is None:
        store.remember(read.state, read.digest)
        row = store.row_of_content(read.digest)
        assert row is not None
    return row
