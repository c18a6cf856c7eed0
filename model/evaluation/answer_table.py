"""What a network answered to the photos of a folder, as figures and columns: small enough to cross between processes.

An `Evaluation` has every probability of every photo, 200 MB for 50,000 photos of ImageNet; tables, pictures and the
report need only what is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from model.evaluation.calibration import CalibrationBin, calibration_bins
from model.evaluation.measures import ClassErrors, Evaluation, GroupErrors
from model.networks.card import Card
from model.networks.results import NOT_SURE_BELOW, not_sure_threshold
from model.photos.photo_list import PackedPhoto


@dataclass(frozen=True, eq=False)
class TrueClasses:
    """What is known of the answers where the photos' classes are.

    Attributes:
        labels: (photos,) int32, the true classes.
        probabilities: (photos,) float32, of the true class.
        ranks: (photos,) int64, the place of the true class among the answers, from 0.
        summary: the figures as `python -m model.evaluate --json` prints them.
        by_class: every class that had photos.
        confusion: (shown, classes) photos, rows the true classes that had photos, columns the answer.
        shown: (shown,) the classes of its rows.
        bins: of the calibration curve.
        groups: by_group of the evaluation; none without groups.
    """

    labels: np.ndarray
    probabilities: np.ndarray
    ranks: np.ndarray
    summary: dict[str, Any]
    by_class: tuple[ClassErrors, ...]
    confusion: np.ndarray
    shown: np.ndarray
    bins: tuple[CalibrationBin, ...]
    groups: tuple[GroupErrors, ...] = ()


@dataclass(frozen=True, eq=False)
class AnswerTable:
    """The first answers to photos.

    Attributes:
        network: its name.
        classes: all of its classes, in the order of the network's units.
        views: 1 or 10 of each photo.
        paths: of the photos that could be read.
        answered: (photos,) int64, the most probable class.
        probabilities: (photos,) float32, of that class.
        unreadable: (path, reason) of the others.
        not_sure_below: the probability from which a first answer counts.
        true: what the photos really are; None where that is not known.
    """

    network: str
    classes: tuple[str, ...]
    views: int
    paths: tuple[str | PackedPhoto, ...]
    answered: np.ndarray
    probabilities: np.ndarray
    unreadable: tuple[tuple[str, str], ...]
    not_sure_below: float = NOT_SURE_BELOW
    true: TrueClasses | None = None

    def __len__(self) -> int:
        return len(self.paths)

    @property
    def sure(self) -> np.ndarray:
        """(photos,) bool: whether the first answer is one, or only the closest."""
        return self.probabilities >= self.not_sure_below

    @property
    def wrong(self) -> np.ndarray:
        """(photos,) bool; all False where the true classes are not known."""
        return np.zeros(len(self), bool) if self.true is None else self.true.ranks >= 1

    def most_confidently_wrong(self) -> np.ndarray:
        """Indices of the photos whose first answer is wrong, the most confident first."""
        wrong = np.flatnonzero(self.wrong)
        return wrong[np.argsort(-self.probabilities[wrong], kind="stable")]


def evaluated_table(evaluation: Evaluation, not_sure_below: float | None = None) -> AnswerTable:
    """The table of labelled photos. `not_sure_below` is the card's; None for the program's own."""
    photos = np.arange(len(evaluation.paths))
    shown = np.unique(evaluation.labels)
    true = TrueClasses(
        labels=evaluation.labels,
        probabilities=evaluation.probabilities[photos, evaluation.labels],
        ranks=evaluation.ranks,
        summary=summary(evaluation),
        by_class=evaluation.by_class(),
        confusion=evaluation.confusion[shown],
        shown=shown,
        bins=calibration_bins(evaluation.probabilities, evaluation.labels),
        groups=evaluation.by_group(),
    )
    return AnswerTable(
        network=evaluation.network,
        classes=evaluation.classes,
        views=evaluation.views,
        paths=evaluation.paths,
        answered=evaluation.answered,
        probabilities=evaluation.probabilities.max(axis=1),
        unreadable=evaluation.unreadable,
        not_sure_below=not_sure_threshold(not_sure_below),
        true=true,
    )


def unlabelled_table(
    card: Card,
    paths: tuple[str | PackedPhoto, ...],
    probabilities: np.ndarray,
    unreadable: tuple[tuple[str, str], ...],
    views: int,
) -> AnswerTable:
    """The table of photos whose classes are not known.

    Args:
        paths: of the photos that could be read.
        probabilities: (photos, classes).
    """
    return AnswerTable(
        card.name,
        card.classes,
        views,
        paths,
        probabilities.argmax(axis=1),
        probabilities.max(axis=1),
        unreadable,
        not_sure_threshold(card.not_sure_below),
    )


def summary(evaluation: Evaluation) -> dict[str, Any]:
    """The figures as `--json` prints them: errors are fractions, the others are counts."""
    return {
        "photos": len(evaluation.paths),
        "classes": len(np.unique(evaluation.labels)),
        "views": evaluation.views,
        "top1_error": evaluation.top1_error,
        "top5_error": evaluation.top5_error,
        "expected_calibration_error": evaluation.calibration_error,
        "unreadable": len(evaluation.unreadable),
        **({"groups": [group_figures(each) for each in evaluation.by_group()]} if evaluation.groups else {}),
    }


def group_figures(errors: GroupErrors) -> dict[str, Any]:
    return {
        "group": errors.name,
        "photos": errors.photos,
        "top1_error": errors.top1_error,
        "top5_error": errors.top5_error,
        "expected_calibration_error": errors.calibration_error,
    }
