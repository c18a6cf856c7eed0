"""The fast gradient sign method: the least change to every pixel that hurts the answer most.

Goodfellow, Shlens, Szegedy, "Explaining and harnessing adversarial examples", ICLR 2015 (arXiv:1412.6572), section 4:
x' = x + epsilon x sign(gradient of the loss by x).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from model.networks.results import Classification
from model.photos.preprocessing import prepare

if TYPE_CHECKING:
    # The window reads the records of this file, and never loads keras.
    from model.networks.classifier import Classifier


@dataclass(frozen=True, eq=False)
class AdversarialStep:
    """A square that was changed to fool the network.

    Attributes:
        pixels: (side, side, 3) uint8, the changed square.
        change: (side, side, 3) int16, changed minus original; no larger than `epsilon` anywhere.
        epsilon: of 255.
        away_from: index of the class that was to lose.
        before, after: the answers for the square and for the changed one.
    """

    pixels: np.ndarray
    change: np.ndarray
    epsilon: int
    away_from: int
    before: Classification
    after: Classification


def adversarial_step(
    classifier: Classifier, square: np.ndarray, epsilon: int = 2, away_from: int | None = None
) -> AdversarialStep:
    """One step of the fast gradient sign method.

    Args:
        classifier: whose answer is to change; TensorFlow is its backend.
        square: (image_size, image_size, 3) uint8 RGB.
        epsilon: by how much every pixel may change, 1 to 255.
        away_from: class to lose; None for the one that the network gives now.

    Raises:
        ValueError: epsilon or class out of range, or a square of another shape.
    """
    before = classifier.answer(square[np.newaxis])[0]
    classes = len(before.classes)
    if not 1 <= epsilon <= 255:
        raise ValueError(f"epsilon: expected 1 to 255. Received: {epsilon!r}")
    label = int(np.argmax(before.probabilities)) if away_from is None else away_from
    if not 0 <= label < classes:
        raise ValueError(f"away_from: expected a class of 0 to {classes - 1}. Received: {away_from!r}")
    direction = np.sign(loss_gradient(classifier, square, label)).astype(np.int16)
    changed = np.clip(square.astype(np.int16) + epsilon * direction, 0, 255)
    pixels = changed.astype(np.uint8)
    after = classifier.answer(pixels[np.newaxis])[0]
    return AdversarialStep(pixels, changed - square, epsilon, label, before, after)


def loss_gradient(classifier: Classifier, square: np.ndarray, label: int) -> np.ndarray:
    """Gradient of -log(probability of the class) by every pixel, (side, side, 3) float32.

    Of the scores before the softmax, because a probability near 1 has no gradient left in float32.
    """
    import keras
    import tensorflow as tf

    preprocessing = classifier.card.preprocessing
    model = classifier.network.model
    scores = keras.Model(model.input, model.get_layer("probabilities").input)
    pixels = tf.constant(prepare(square[np.newaxis], preprocessing))
    with tf.GradientTape() as tape:
        tape.watch(pixels)
        logits = tf.cast(scores(pixels, training=False), tf.float32)
        loss = -tf.nn.log_softmax(logits)[0, label]
    gradient = np.asarray(tape.gradient(loss, pixels), np.float32)[0]
    return gradient / np.asarray(preprocessing.deviations, np.float32)
