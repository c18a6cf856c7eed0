"""A better network's answers for training photos, to learn from beside the labels (distillation). No TensorFlow here.

The file is a `.npz` of three arrays, which anyone can write with `numpy.savez`:

    photos         (photos,) text: `<class folder>/<file>`, with `/` between
    classes        (classes,) text: the names of the columns
    probabilities  (photos, classes) float: each row sums to 1

Source of the method: Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015 (arXiv:1503.02531).
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.photos.photo_list import DatasetError, PhotoList, listed

_ARRAYS = ("photos", "classes", "probabilities")
# float16 keeps three digits, and 1,000 classes add up their roundings.
_SUM_TOLERANCE = 0.02


@dataclass(frozen=True, eq=False)
class SoftLabels:
    """Probabilities of the classes for some photos.

    Attributes:
        path: of the file.
        rows: where a photo stands, by its name `<class folder>/<file>`.
        classes: names of the columns.
        probabilities: (photos, classes), as the file has them.
    """

    path: Path
    rows: dict[str, int]
    classes: tuple[str, ...]
    probabilities: np.ndarray


def read_soft_labels(path: Path | str) -> SoftLabels:
    """Reads and checks a file of soft labels.

    Raises:
        DatasetError: it cannot be read, or does not hold what it should.
    """
    path = Path(path)
    try:
        # Opened here, because NumPy leaves a file open that it cannot read.
        with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            if missing := [name for name in _ARRAYS if name not in file.files]:
                raise DatasetError(
                    f"{path}: expected the arrays {', '.join(_ARRAYS)}. Received: no {', '.join(missing)}"
                )
            photos, classes, probabilities = (file[name] for name in _ARRAYS)
    except FileNotFoundError:
        raise DatasetError(f"{path}: expected a file of soft labels, but there is no such file") from None
    except DatasetError:
        raise
    except (OSError, ValueError, EOFError, KeyError, AttributeError, zipfile.BadZipFile) as problem:
        raise DatasetError(f"{path}: expected soft labels as a .npz file, which this is not ({problem})") from None
    if photos.ndim != 1 or classes.ndim != 1 or probabilities.shape != (len(photos), len(classes)):
        raise DatasetError(
            f"{path}: expected probabilities of the shape (photos, classes). "
            f"Received: {probabilities.shape} for {photos.size} photos and {classes.size} classes"
        )
    if photos.dtype.kind != "U" or classes.dtype.kind != "U":
        raise DatasetError(f"{path}: expected photos and classes as text. Received: {photos.dtype}, {classes.dtype}")
    for what, names_given in (("photo", photos), ("class", classes)):
        unique, times = np.unique(names_given, return_counts=True)
        if (times > 1).any():
            twice = [str(name) for name in unique[times > 1]]
            raise DatasetError(f"{path}: expected each {what} once. Received twice: {listed(twice)}")
    if probabilities.dtype.kind != "f":
        raise DatasetError(f"{path}: expected probabilities as floats. Received: {probabilities.dtype}")
    sums = probabilities.sum(axis=1, dtype=np.float32)
    if len(sums) and not ((np.abs(sums - 1) < _SUM_TOLERANCE).all() and (probabilities >= 0).all()):
        raise DatasetError(f"{path}: expected rows of probabilities that sum to 1. Received: sums from {sums.min():g}")
    names = tuple(str(name) for name in classes)
    return SoftLabels(path, {str(name): row for row, name in enumerate(photos)}, names, probabilities)


class Targets:
    """What a photo's answer should be: its label, the teacher's answer, or a share of both, times its weight.

    A row is weight x ((1 - soft_weight) x label + soft_weight x soft label). Its sum is the photo's weight in the loss.

    Args:
        photos: the training photos.
        soft_labels: None to learn from labels alone.
        soft_weight: share of the soft label, 0 to 1. A photo without one keeps its label.
        temperature: above 1 makes the soft labels softer: their logarithms are divided by it.

    Attributes:
        with_soft_label: how many of the photos have one.

    Raises:
        DatasetError: the file's classes are not the photos', or it knows none of the photos.
    """

    def __init__(
        self,
        photos: PhotoList,
        soft_labels: SoftLabels | None = None,
        soft_weight: float = 0.0,
        temperature: float = 1.0,
    ) -> None:
        self._photos = photos
        self._soft = soft_labels
        self._soft_weight = soft_weight
        self._temperature = temperature
        self.with_soft_label = 0
        if soft_labels is None:
            return
        self._columns = _columns(photos.classes, soft_labels)
        self._rows = np.fromiter((soft_labels.rows.get(name, -1) for name in photos.names()), np.int64, len(photos))
        self.with_soft_label = int((self._rows >= 0).sum())
        if not self.with_soft_label:
            raise DatasetError(
                f"{soft_labels.path}: expected soft labels of these photos, such as {photos.name(0)!r}. "
                f"Received: those of others, such as {next(iter(soft_labels.rows), '')!r}"
            )

    def rows(self, indices: np.ndarray) -> np.ndarray:
        """(n,) indices into the photos -> (n, classes) float32 targets."""
        targets = np.zeros((len(indices), len(self._photos.classes)), np.float32)
        targets[np.arange(len(indices)), self._photos.labels[indices]] = 1
        if self._soft is not None:
            rows = self._rows[indices]
            known = rows >= 0
            soft = self._soft.probabilities[rows[known]][:, self._columns].astype(np.float32)
            if self._temperature != 1:
                soft **= 1 / self._temperature
            soft /= soft.sum(axis=1, keepdims=True)
            targets[known] = (1 - self._soft_weight) * targets[known] + self._soft_weight * soft
        if self._photos.weights is not None:
            targets *= self._photos.weights[indices][:, None]
        return targets


def _columns(classes: Sequence[str], soft_labels: SoftLabels) -> np.ndarray:
    places = {name: column for column, name in enumerate(soft_labels.classes)}
    if missing := [name for name in classes if name not in places]:
        raise DatasetError(
            f"{soft_labels.path}: expected soft labels for the {len(classes)} classes of the photos. "
            f"Received: none for {listed(missing)}"
        )
    if extra := [name for name in soft_labels.classes if name not in set(classes)]:
        raise DatasetError(
            f"{soft_labels.path}: expected soft labels for the {len(classes)} classes of the photos alone. "
            f"Received also: {listed(extra)}"
        )
    return np.array([places[name] for name in classes])
