"""Answers for many photos: decoded ahead in threads and answered in batches, in their order."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from model.networks.results import Classification
from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import PackedPhoto
from model.photos.preprocessing import Fit, Preprocessing, prepare, stacked, views_of
from model.photos.reading_ahead import ahead

if TYPE_CHECKING:
    from model.networks.classifier import Classifier

VIEWS_AT_ONCE = 16
"""As fast as more, and few enough that a window, whose network answers other questions in between, waits little."""

Answered = tuple[str, Classification | PhotoError]


@dataclass(frozen=True, eq=False)
class MeanAnswer:
    """What a network answered to one photo.

    Attributes:
        probabilities: (classes,) float32, the mean over the photo's views.
        milliseconds: the photo's share of its batch's.
    """

    probabilities: np.ndarray
    milliseconds: float


def classified(classifier: Classifier, paths: Sequence[str], views: int = 1, fit: Fit = "crop") -> Iterator[Answered]:
    """Each photo's path with the answer, or with the reason why it cannot be read; as `mean_answers`."""
    card = classifier.card
    answers = mean_answers(classifier.probabilities, card.preprocessing, paths, views, fit)
    for path, answer in zip(paths, answers, strict=True):
        if isinstance(answer, PhotoError):
            yield path, answer
        else:
            probabilities, milliseconds = answer.probabilities, answer.milliseconds
            yield (
                path,
                Classification(card.name, card.classes, probabilities, views, milliseconds, classifier.not_sure_below),
            )


def mean_answers(
    probabilities_of: Callable[[np.ndarray], np.ndarray],
    preprocessing: Preprocessing,
    photos: Sequence[str | PackedPhoto],
    views: int = 1,
    fit: Fit = "crop",
    under_way: int = 2,
) -> Iterator[MeanAnswer | PhotoError]:
    """A network's answer to each photo, or why the photo cannot be read, in their order. Feature maps are not kept.

    Args:
        probabilities_of: from prepared pixels (n, size, size, 3) float32 to (n, classes); the last n is smaller. Called
            in so many threads as batches are under way; with one in the caller's.
        preprocessing: of the network.
        photos: files, or packed ones.
        views: 1 or 10.
        fit: how a photo becomes square.
        under_way: batches at a time. Two keep the processor busy: while one is made ready or taken apart the other is
            computed. With one none is computed between two answers, when the network may do something else.
    """
    threads = os.cpu_count() or 1
    at_once = max(1, VIEWS_AT_ONCE // views)

    def read(photo: str | PackedPhoto) -> np.ndarray | PhotoError:
        try:
            return stacked(views_of(read_photo(photo).pixels, preprocessing, views, fit))
        except PhotoError as problem:
            return problem

    def answers(batch: list[np.ndarray | PhotoError]) -> list[MeanAnswer | PhotoError]:
        squares = [pixels for pixels in batch if not isinstance(pixels, PhotoError)]
        if not squares:
            return [problem for problem in batch if isinstance(problem, PhotoError)]
        started = time.perf_counter()
        probabilities = probabilities_of(prepare(np.concatenate(squares), preprocessing))
        milliseconds = (time.perf_counter() - started) * 1000 / len(squares)
        means = iter(probabilities.reshape(len(squares), views, -1).mean(axis=1))
        return [pixels if isinstance(pixels, PhotoError) else MeanAnswer(next(means), milliseconds) for pixels in batch]

    # Decoded photos wait in memory, so only so many are decoded ahead.
    reads = ahead(read, photos, threads=threads, most=max(under_way * at_once, threads))
    batches = iter(lambda: list(islice(reads, at_once)), [])
    computed = (
        ahead(answers, batches, threads=under_way, most=under_way - 1) if under_way > 1 else map(answers, batches)
    )
    for answered in computed:
        yield from answered
