"""The errors of a network on labelled photos, from its probabilities. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from model.evaluation.calibration import expected_calibration_error
from model.networks.ranking import places
from model.photos.photo_list import PackedPhoto


@dataclass(frozen=True)
class ClassErrors:
    """One class's photos and how many of them the network got wrong.

    Attributes:
        name: of the class.
        photos: how many were shown.
        top1_wrong, top5_wrong: of how many the class was not the first, not among the first five.
        taken_for: the other class most often answered first, and how often; ("", 0) where none was.
    """

    name: str
    photos: int
    top1_wrong: int
    top5_wrong: int
    taken_for: tuple[str, int]


@dataclass(frozen=True)
class GroupErrors:
    """How a network did on the photos of one group (a source, a place); errors are fractions."""

    name: str
    photos: int
    top1_error: float
    top5_error: float
    calibration_error: float


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What a network answered to labelled photos.

    Attributes:
        network: its name.
        classes: all of its classes, in the order of the network's units.
        views: 1 or 10 of each photo.
        paths: of the photos that were evaluated.
        labels: (photos,) int32, the true classes.
        probabilities: (photos, classes) float32.
        unreadable: (path, reason) of the photos that could not be read; they count nowhere.
        names: of the photos, as `PhotoList.name` gives them; none where nobody asks by name.
        groups: the group of each photo; none where they are in none.
    """

    network: str
    classes: tuple[str, ...]
    views: int
    paths: tuple[str | PackedPhoto, ...]
    labels: np.ndarray
    probabilities: np.ndarray
    unreadable: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        expected = (len(self.paths), len(self.classes))
        if self.probabilities.shape != expected or self.labels.shape != expected[:1] or not self.paths:
            raise ValueError(
                f"expected probabilities and labels of at least one photo, {expected}. "
                f"Received: {self.probabilities.shape} and {self.labels.shape}"
            )

    @cached_property
    def answered(self) -> np.ndarray:
        """(photos,) the most probable class of each photo."""
        return self.probabilities.argmax(axis=1)

    @cached_property
    def ranks(self) -> np.ndarray:
        """(photos,) the place of the true class among the answers, from 0; of equals the earlier unit is first."""
        return places(self.probabilities, self.labels)

    @property
    def top1_error(self) -> float:
        return float((self.ranks >= 1).mean())

    @property
    def top5_error(self) -> float:
        return float((self.ranks >= 5).mean())

    @property
    def calibration_error(self) -> float:
        return expected_calibration_error(self.probabilities, self.labels)

    @cached_property
    def confusion(self) -> np.ndarray:
        """(classes, classes) photos, rows the true class, columns the answer."""
        count = len(self.classes)
        pairs = np.bincount(self.labels * count + self.answered, minlength=count * count)
        return pairs.reshape(count, count)

    def by_class(self) -> tuple[ClassErrors, ...]:
        """Every class that had photos, in the order of the network's classes."""
        rows = []
        for label in np.unique(self.labels):
            ranks = self.ranks[self.labels == label]
            others = self.confusion[label].copy()
            others[label] = 0
            other = int(others.argmax())
            taken_for = (self.classes[other], int(others[other])) if others[other] else ("", 0)
            rows.append(
                ClassErrors(
                    self.classes[label], len(ranks), int((ranks >= 1).sum()), int((ranks >= 5).sum()), taken_for
                )
            )
        return tuple(rows)

    def by_group(self) -> tuple[GroupErrors, ...]:
        """Every group, in the order of the names; none without groups."""
        rows = []
        for name in sorted(set(self.groups)):
            members = np.array([group == name for group in self.groups])
            ranks = self.ranks[members]
            error = expected_calibration_error(self.probabilities[members], self.labels[members])
            rows.append(GroupErrors(name, len(ranks), float((ranks >= 1).mean()), float((ranks >= 5).mean()), error))
        return tuple(rows)

    def most_confidently_wrong(self) -> np.ndarray:
        """Indices of the photos whose first answer is wrong, the most confident first."""
        wrong = np.flatnonzero(self.ranks >= 1)
        return wrong[np.argsort(-self.probabilities[wrong].max(axis=1), kind="stable")]
