"""Which photos there are: those of a folder of class folders, in a fixed order, and their split for validation.

Nothing is decoded here, and neither keras nor tensorflow is needed. `model.photos.packing` lists packed shards.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from model.errors import ReadableError


class DatasetError(ReadableError, ValueError):
    """A folder of photos cannot be used: one plain line that names it, says what was expected and what came."""


class PackedPhoto(NamedTuple):
    """A photo inside a TFRecord shard: the `length` bytes of its file from `offset` on."""

    shard: str
    offset: int
    length: int
    name: str

    def __str__(self) -> str:
        return f"{self.shard}:{self.name}"


@dataclass(frozen=True, eq=False)
class PhotoList:
    """Photos with their classes, in a fixed order.

    Attributes:
        root: the folder that was listed.
        classes: names in the order of their labels.
        paths: one for each photo; plain strings, which at ImageNet's size take a fraction of a Path's memory.
        labels: (photos,) int32, each an index into `classes`.
        empty_classes: classes with a folder but without a photo (only where the classes were given).
        every_class: whether each class must have a readable photo, as in training.
        weights: (photos,) float32, how much each counts in training; None where all count 1.
        roots: the folders that were listed, where they are several.
        folders: (photos,) which of `roots` each lies in; None where there is one.
        passed_over: why something that was found is not among the photos, one plain line each.
    """

    root: Path
    classes: tuple[str, ...]
    paths: tuple[str | PackedPhoto, ...]
    labels: np.ndarray
    empty_classes: tuple[str, ...] = ()
    every_class: bool = True
    weights: np.ndarray | None = None
    roots: tuple[Path, ...] = ()
    folders: np.ndarray | None = None
    passed_over: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.paths)

    @property
    def indices(self) -> np.ndarray:
        """(photos,) 0, 1, 2, ..."""
        return np.arange(len(self))

    def counts(self) -> np.ndarray:
        """(classes,) photos of each class."""
        return np.bincount(self.labels, minlength=len(self.classes))

    def take(self, indices: np.ndarray) -> PhotoList:
        """The photos at `indices`, in that order."""
        return replace(
            self,
            paths=tuple(self.paths[i] for i in indices),
            labels=self.labels[indices],
            weights=None if self.weights is None else self.weights[indices],
            folders=None if self.folders is None else self.folders[indices],
        )

    def take_for_validation(self, indices: np.ndarray) -> PhotoList:
        """The same, for photos that need not show every class."""
        return replace(self.take(indices), every_class=False)

    def name(self, index: int) -> str:
        """`<class folder>/<file>`, with `/` between: how lists of photos and soft labels call it."""
        photo = self.paths[index]
        if isinstance(photo, PackedPhoto):
            return photo.name
        root = self.root if self.folders is None else self.roots[self.folders[index]]
        return os.path.relpath(photo, root).replace(os.sep, "/")

    def names(self) -> Iterator[str]:
        """The name of each photo, in order."""
        return (self.name(index) for index in range(len(self)))


def list_class_folders(root: Path | str, classes: Sequence[str] | None = None, *, fewest_classes: int = 2) -> PhotoList:
    """Lists a folder that holds one folder of photos for each class.

    A class's photos may lie in folders of their own inside it. Hidden files are passed over; any other file counts
    as a photo until it is decoded, because its content and not its name tells.

    Args:
        root: the folder.
        classes: the classes to label with, in order, for example those of a trained network or of the training
            photos. The folder may then hold a part of them. By default the folders' names, sorted.
        fewest_classes: 1 where the folder is one of several (`joined`).

    Raises:
        DatasetError: there is no such folder, no class, a single class, no photo, a class without a photo, or (with
            `classes`) a class folder that is not among them.
    """
    root = Path(root)
    passed_over: list[str] = []
    folders, loose = _class_folders(root, passed_over)
    if not folders:
        found = f"{loose} files and no folder" if loose else "an empty folder"
        raise DatasetError(f"{root}: expected one folder of photos for each class. Received: {found}")
    found_by_class = {name: _files_below(root / name, (os.path.realpath(root),), passed_over) for name in folders}
    if classes is None:
        if len(folders) < fewest_classes:
            raise DatasetError(f"{root}: expected at least two classes. Received: one, {folders[0]!r}")
        empty = [name for name in folders if not found_by_class[name]]
        if len(empty) == len(folders):
            raise DatasetError(
                f"{root}: expected photos in its {len(folders)} class folders. Received: no photo at all"
            )
        if empty:
            raise DatasetError(f"{root}: expected photos in every class folder. Received: none in {listed(empty)}")
        names = tuple(folders)
    else:
        names = tuple(classes)
        unknown = [name for name in folders if name not in set(names)]
        if unknown:
            raise DatasetError(
                f"{root}: expected folders named after the {len(names)} known classes. Received: {listed(unknown)}"
            )
        empty = [name for name in names if name in found_by_class and not found_by_class[name]]
        if len(empty) == len(folders):
            raise DatasetError(f"{root}: expected photos in its class folders. Received: no photo at all")
    paths: list[str | PackedPhoto] = []
    labels: list[np.ndarray] = []
    for label, name in enumerate(names):
        files = found_by_class.get(name, [])
        paths.extend(files)
        labels.append(np.full(len(files), label, np.int32))
    return PhotoList(
        root,
        names,
        tuple(paths),
        np.concatenate(labels),
        empty_classes=tuple(empty),
        every_class=classes is None,
        passed_over=tuple(passed_over),
    )


def joined(lists: Sequence[PhotoList], weights: Sequence[float] | None = None) -> PhotoList:
    """Several folders as one data set: classes of the same name are one class.

    Args:
        lists: of the folders, each with its own classes.
        weights: how much the photos of each folder count in training; 1 by default.

    Raises:
        DatasetError: there are fewer than two classes.
    """
    names = tuple(sorted({name for photos in lists for name in photos.classes}))
    if len(names) < 2:
        raise DatasetError(f"{lists[0].root}: expected at least two classes. Received: {listed(names)}")
    places = {name: label for label, name in enumerate(names)}
    labels = [np.array([places[name] for name in photos.classes], np.int32)[photos.labels] for photos in lists]
    folders = np.repeat(np.arange(len(lists), dtype=np.int32), [len(photos) for photos in lists])
    given = np.ones(len(lists), np.float32) if weights is None else np.asarray(weights, np.float32)
    return PhotoList(
        lists[0].root,
        names,
        tuple(path for photos in lists for path in photos.paths),
        np.concatenate(labels),
        weights=None if (given == 1).all() else given[folders],
        roots=tuple(photos.root for photos in lists),
        folders=folders,
        passed_over=tuple(line for photos in lists for line in photos.passed_over),
    )


def without(photos: PhotoList, names: Collection[str]) -> PhotoList:
    """The photos whose names (`PhotoList.name`) are not among `names`.

    Raises:
        DatasetError: none of the names is a photo's, or a class has no photo left.
    """
    kept = np.array([name not in names for name in photos.names()], bool)
    if kept.all() and names:
        raise DatasetError(
            f"photos to leave out: expected names such as {photos.name(0)!r}. "
            f"Received: names of no photo, such as {sorted(names)[0]!r}"
        )
    left = photos.take(np.flatnonzero(kept))
    if photos.every_class and (bare := [photos.classes[label] for label in np.flatnonzero(left.counts() == 0)]):
        raise DatasetError(
            f"photos to leave out: expected photos left in every class. Received: none in {listed(bare)}"
        )
    return left


def read_names(path: Path | str) -> frozenset[str]:
    """The names in a text file, one a line. Raises DatasetError."""
    try:
        return frozenset(line.strip() for line in Path(path).read_text("utf-8-sig").splitlines() if line.strip())
    except FileNotFoundError:
        raise DatasetError(f"{path}: expected a text file with a name a line, but there is no such file") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise DatasetError(
            f"{path}: expected a text file with a name a line, which cannot be read: {problem}"
        ) from None


def split(photos: PhotoList, validation_fraction: float, seed: int) -> tuple[PhotoList, PhotoList]:
    """(training, validation): the same share of every class, drawn by `seed`; the same seed gives the same split.

    A class with at least two photos has at least one on either side; a class with a single photo keeps it for
    training.

    Raises:
        DatasetError: `validation_fraction` is not at least 0 and below 1.
    """
    if not 0 <= validation_fraction < 1:
        raise DatasetError(f"validation fraction: expected at least 0 and below 1. Received: {validation_fraction!r}")
    in_validation = np.zeros(len(photos), bool)
    for label in range(len(photos.classes)):
        members = np.flatnonzero(photos.labels == label)
        count = round(len(members) * validation_fraction)
        if validation_fraction > 0 and len(members) >= 2:
            count = min(max(count, 1), len(members) - 1)
        # A generator for each class: what another class holds does not move this one's split.
        in_validation[np.random.default_rng([seed, label]).permutation(members)[:count]] = True
    training = photos.take(np.flatnonzero(~in_validation))
    return training, photos.take_for_validation(np.flatnonzero(in_validation))


def _class_folders(root: Path, passed_over: list[str]) -> tuple[list[str], int]:
    """(sorted names of the folders in `root`, number of loose files)."""
    folders, loose = [], 0
    try:
        with os.scandir(root) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    if not _leads_back(entry.path, (os.path.realpath(root),), passed_over):
                        folders.append(entry.name)
                else:
                    loose += 1
    except FileNotFoundError:
        raise DatasetError(f"{root}: expected a folder of class folders, but there is no such folder") from None
    except NotADirectoryError:
        raise DatasetError(f"{root}: expected a folder of class folders. Received: a file") from None
    except OSError as problem:
        raise DatasetError(f"{root}: cannot be listed: {problem.strerror or problem}") from None
    return sorted(folders), loose


def _files_below(folder: Path | str, above: tuple[str, ...], passed_over: list[str]) -> list[str]:
    """Every file below a folder, hidden ones apart, in the order of the names.

    Args:
        above: the real paths of the folders that it lies in; a link back to one of them would never end.
        passed_over: is told of such links.
    """
    above = (*above, os.path.realpath(folder))
    files: list[str] = []
    below: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    (below if entry.is_dir() else files).append(entry.path)
    except OSError as problem:
        raise DatasetError(f"{folder}: cannot be listed: {problem.strerror or problem}") from None
    files.sort()
    for path in sorted(below):
        if not _leads_back(path, above, passed_over):
            files.extend(_files_below(path, above, passed_over))
    return files


def _leads_back(path: str, above: tuple[str, ...], passed_over: list[str]) -> bool:
    real = os.path.realpath(path)
    if not any(folder == real or folder.startswith(real.rstrip(os.sep) + os.sep) for folder in above):
        return False
    passed_over.append(f"{path}: passed over: this link leads back to {real}, the folder that it lies in")
    return True


def listed(names: Sequence[str], most: int = 5) -> str:
    """The first few names, quoted, and how many more there are."""
    shown = ", ".join(repr(name) for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"
