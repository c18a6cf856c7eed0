"""Answers for many photos: decoded ahead in threads and answered in batches, in their order."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from model.networks.results import Classification
from model.photos.decoding import VIEW_SHORT_SIDE, PhotoError, load_photo
from model.photos.preprocessing import Fit, prepare, stacked, views_of
from model.photos.reading_ahead import ahead

if TYPE_CHECKING:
    from model.networks.classifier import Classifier

VIEWS_AT_ONCE = 16

Answered = tuple[str, Classification | PhotoError]
_Read = tuple[str, np.ndarray | PhotoError]


def classified(classifier: Classifier, paths: Iterable[str], views: int = 1, fit: Fit = "crop") -> Iterator[Answered]:
    """Each photo's path with the answer, or with the reason why it cannot be read.

    The feature maps are not kept; an answer's `milliseconds` are its share of the batch's.

    Args:
        paths: of the photos, asked for as the work goes on.
        views: 1 or 10.
        fit: how a photo becomes square.
    """
    threads = os.cpu_count() or 1
    at_once = max(1, VIEWS_AT_ONCE // views)

    def read(path: str) -> _Read:
        try:
            photo = load_photo(path, name=path, least_short_side=VIEW_SHORT_SIDE)
        except PhotoError as problem:
            return path, problem
        return path, stacked(views_of(photo.pixels, classifier.card.preprocessing, views, fit))

    reads = ahead(read, paths, threads=threads, most=2 * at_once)
    groups = iter(lambda: list(islice(reads, at_once)), [])
    # Two at a time: while one is made ready or taken apart the other keeps the processor busy.
    for answers in ahead(lambda group: _answers(classifier, group, views), groups, threads=2, most=1):
        yield from answers


def _answers(classifier: Classifier, group: list[_Read], views: int) -> list[Answered]:
    squares = [pixels for _, pixels in group if not isinstance(pixels, PhotoError)]
    if squares:
        card = classifier.card
        started = time.perf_counter()
        probabilities = classifier.probabilities(prepare(np.concatenate(squares), card.preprocessing))
        milliseconds = (time.perf_counter() - started) * 1000 / len(squares)
        rows = iter(probabilities.reshape(len(squares), views, -1).mean(axis=1))
    answers: list[Answered] = []
    for path, pixels in group:
        if isinstance(pixels, PhotoError):
            answers.append((path, pixels))
        else:
            answer = Classification(card.name, card.classes, next(rows), views, milliseconds, classifier.not_sure_below)
            answers.append((path, answer))
    return answers
