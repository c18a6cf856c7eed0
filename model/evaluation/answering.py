"""Shows photos to a network and collects its answers as a table of probabilities."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.errors import ReadableError
from model.evaluation.measures import Evaluation
from model.networks.card import Card
from model.networks.many_photos import mean_answers
from model.networks.precision import Precision
from model.photos.decoding import PhotoError
from model.photos.photo_list import PackedPhoto, PhotoList
from model.progress.steps import result_of

Steps = Generator[tuple[int, int], None, "PhotoAnswers"]


class EvaluationError(ReadableError, ValueError):
    """Photos or a network cannot be evaluated; one plain line."""


@dataclass(frozen=True, eq=False)
class PhotoAnswers:
    """What a network answered to some of a list of photos.

    Attributes:
        kept: (n,) int64, which of the photos could be read.
        probabilities: (n, classes) float32.
        unreadable: (path, reason) of the others.
    """

    kept: np.ndarray
    probabilities: np.ndarray
    unreadable: tuple[tuple[str, str], ...]


def evaluate(
    probabilities_of: Callable[[np.ndarray], np.ndarray],
    card: Card,
    photos: PhotoList,
    views: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Evaluation:
    """Shows every photo to a network; the answer for a photo is the mean over its views.

    Args:
        probabilities_of: from prepared pixels (n, size, size, 3) float32 to (n, classes); the last n is smaller.
        card: of the network.
        photos: labelled with the card's classes.
        views: 1 or 10.
        progress: called with the number of photos done and of all.

    Raises:
        EvaluationError: no photo can be read, or the network's answers are not numbers.
    """
    steps = answer_in_steps(probabilities_of, card, photos.paths, photos.root, views, under_way=2)
    return evaluation_of(result_of(steps, lambda step: progress(*step)), card, photos, views)


def answer_in_steps(
    probabilities_of: Callable[[np.ndarray], np.ndarray],
    card: Card,
    paths: Sequence[str | PackedPhoto],
    root: Path,
    views: int = 1,
    *,
    under_way: int = 1,
) -> Steps:
    """As `evaluate`, for photos with labels or without; after each photo it gives (photos done, all photos).

    Args:
        root: where the photos lie, for messages.
        under_way: batches at a time; one for a window, whose network answers other questions between two steps.

    Raises:
        EvaluationError: no photo can be read, or the network's answers are not numbers.
    """
    rows: list[np.ndarray] = []
    kept: list[int] = []
    unreadable: list[tuple[str, str]] = []
    for index, answer in enumerate(mean_answers(probabilities_of, card.preprocessing, paths, views)):
        if isinstance(answer, PhotoError):
            unreadable.append((str(paths[index]), str(answer)))
        else:
            rows.append(answer.probabilities)
            kept.append(index)
        yield index + 1, len(paths)
    if not kept:
        raise EvaluationError(f"{root}: expected photos that can be read. Received: none of {len(paths)}")
    probabilities = np.stack(rows)
    if not np.isfinite(probabilities).all():
        raise EvaluationError(f"{card.name}: expected probabilities from the network. Received: not a number")
    return PhotoAnswers(np.array(kept, np.int64), probabilities, tuple(unreadable))


def evaluation_of(answers: PhotoAnswers, card: Card, photos: PhotoList, views: int) -> Evaluation:
    """The answers to labelled photos with their labels."""
    return Evaluation(
        network=card.name,
        classes=card.classes,
        views=views,
        paths=tuple(photos.paths[index] for index in answers.kept),
        labels=photos.labels[answers.kept],
        probabilities=answers.probabilities,
        unreadable=answers.unreadable,
        names=tuple(photos.name(index) for index in answers.kept),
    )


def probabilities_of(folder: Path, precision: Precision) -> Callable[[np.ndarray], np.ndarray]:
    """The network's compiled call, without the feature maps that `model.networks.classifier` keeps for the window."""
    from model.networks.classifier import Classifier

    return Classifier.load(folder, precision).probabilities
