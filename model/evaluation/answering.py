"""Shows labelled photos to a network, decoded ahead on all processors, and collects its answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from model.errors import ReadableError
from model.evaluation.measures import Evaluation
from model.networks.card import Card
from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import PackedPhoto, PhotoList
from model.photos.preprocessing import prepare, stacked, views_of
from model.photos.reading_ahead import ahead

VIEWS_AT_ONCE = 60


class EvaluationError(ReadableError, ValueError):
    """Photos or a network cannot be evaluated; one plain line."""


def evaluate(
    probabilities_of: Callable[[np.ndarray], np.ndarray],
    card: Card,
    photos: PhotoList,
    views: int = 1,
    progress: Callable[[int, int], None] | None = None,
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
    at_once = max(1, VIEWS_AT_ONCE // views)
    rows: list[np.ndarray] = []
    kept: list[int] = []
    unreadable: list[tuple[str, str]] = []
    batch: list[np.ndarray] = []
    for index, pixels in _decoded(photos, card, views):
        if isinstance(pixels, PhotoError):
            unreadable.append((str(photos.paths[index]), str(pixels)))
        else:
            batch.append(pixels)
            kept.append(index)
        if len(batch) == at_once or (batch and index == len(photos) - 1):
            answers = probabilities_of(prepare(np.concatenate(batch), card.preprocessing))
            rows.append(answers.reshape(len(batch), views, -1).mean(axis=1))
            batch = []
        if progress is not None:
            progress(index + 1, len(photos))
    if not kept:
        raise EvaluationError(f"{photos.root}: expected photos that can be read. Received: none of {len(photos)}")
    probabilities = np.concatenate(rows)
    if not np.isfinite(probabilities).all():
        raise EvaluationError(f"{card.name}: expected probabilities from the network. Received: not a number")
    return Evaluation(
        network=card.name,
        classes=card.classes,
        views=views,
        paths=tuple(photos.paths[index] for index in kept),
        labels=photos.labels[kept],
        probabilities=probabilities,
        unreadable=tuple(unreadable),
        names=tuple(photos.name(index) for index in kept),
    )


def probabilities_of(folder: Path, precision: str) -> Callable[[np.ndarray], np.ndarray]:
    """The network's compiled call, without the feature maps that `model.networks.classifier` keeps for the window."""
    import keras
    import tensorflow as tf

    from model.networks.trained_network import TrainedNetwork

    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision)
    try:
        network = TrainedNetwork.load(folder).model
    finally:
        keras.config.set_dtype_policy(policy)
    size = network.input_shape[1]
    call = tf.function(
        lambda pixels: network(pixels, training=False),
        input_signature=[tf.TensorSpec((None, size, size, 3), tf.float32)],
    )

    def answered(pixels: np.ndarray) -> np.ndarray:
        answers: np.ndarray = call(tf.constant(pixels)).numpy()
        return answers

    return answered


def _decoded(photos: PhotoList, card: Card, views: int) -> Iterator[tuple[int, np.ndarray | PhotoError]]:
    """(index, views of the photo or why it cannot be read), in order, decoded ahead on all processors."""

    def decode(path: str | PackedPhoto) -> np.ndarray | PhotoError:
        try:
            photo = read_photo(path)
        except PhotoError as problem:
            return problem
        return stacked(views_of(photo.pixels, card.preprocessing, views))

    threads = os.cpu_count() or 1
    # Decoded photos wait in memory, so only so many are decoded ahead.
    yield from enumerate(ahead(decode, photos.paths, threads=threads, most=max(VIEWS_AT_ONCE // views, threads)))
