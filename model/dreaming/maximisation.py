"""What a unit would like to see: a picture that excites it as much as possible, by gradient ascent.

Erhan, Bengio, Courville, Vincent 2009; Yosinski, Clune, Nguyen, Fuchs, Lipson, arXiv:1506.06579 (2015), whose blur is
here a decay of the high frequencies; Olah, Mordvintsev, Schubert, Distill 2017, for the Fourier basis, jitter and total
variation (Mahendran, Vedaldi 2015).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from model.dreaming.fourier import frequencies, picture, start
from model.explaining.network_parts import traced_without_activation
from model.networks.classifier import Classifier
from model.photos.preprocessing import Preprocessing


@dataclass(frozen=True, eq=False)
class Dream:
    """The picture so far.

    Attributes:
        pixels: (side, side, 3) uint8 RGB, a square for the network.
        value: of the unit before its rectification: the mean over its map, or the dense unit's own.
        done, total: steps.
    """

    pixels: np.ndarray
    value: float
    done: int
    total: int


@dataclass(frozen=True)
class DreamSettings:
    """How a picture is sought.

    Attributes:
        steps: of the ascent.
        seed: of the first picture and of the jitter.
        rate: of Adam, in coefficients.
        jitter: the picture is moved by up to so many pixels before each step.
        blur: share of the highest frequency's amplitude that each step takes away; lower ones lose less.
        variation: weight of the total variation, of neighbouring pixels' mean difference.
    """

    steps: int = 192
    seed: int = 0
    rate: float = 0.05
    jitter: int = 12
    blur: float = 0.02
    variation: float = 0.5

    def __post_init__(self) -> None:
        if self.steps < 1:
            raise ValueError(f"steps: expected at least 1. Received: {self.steps!r}")
        if not 0 <= self.blur < 1:
            raise ValueError(f"blur: expected at least 0 and below 1. Received: {self.blur!r}")


def dreams(
    classifier: Classifier, layer: str, unit: int, settings: DreamSettings | None = None, *, every: int = 8
) -> Iterator[Dream]:
    """Yields the picture now and then and at the end; stop iterating to stop.

    Args:
        layer: conv1 ... fc8; for the probabilities take fc8, whose units they are.
        every: steps between two pictures.

    Raises:
        ValueError: no such layer or unit.
    """
    return (dream for dream in dream_steps(classifier, layer, unit, settings, every=every) if dream is not None)


def dream_steps(
    classifier: Classifier, layer: str, unit: int, settings: DreamSettings | None = None, *, every: int = 8
) -> Iterator[Dream | None]:
    """As `dreams`, and yields None after the steps between two pictures: who shares the network is let in there."""
    settings = settings or DreamSettings()
    model = classifier.network.model
    # Dropout lets everything pass, flattening has no units of its own, and a probability grows as others shrink.
    names = [
        each.name for each in model.layers[1:-1] if not isinstance(each, keras.layers.Dropout | keras.layers.Flatten)
    ]
    if layer not in names:
        raise ValueError(f"layer: expected one of {', '.join(names)}. Received: {layer!r}")
    units = model.get_layer(layer).output.shape[-1]
    if not 0 <= unit < units:
        raise ValueError(f"unit: expected 0 to {units - 1} in {layer}. Received: {unit!r}")
    return _ascend(model, classifier.card.preprocessing, layer, unit, settings, every)


def _ascend(
    model: keras.Model, preprocessing: Preprocessing, layer: str, unit: int, settings: DreamSettings, every: int
) -> Iterator[Dream | None]:
    side = preprocessing.image_size
    coefficients = tf.Variable(start(side, settings.seed))
    optimizer = keras.optimizers.Adam(settings.rate)
    optimizer.build([coefficients])
    rise, look = _compiled(model, preprocessing, layer, settings)
    highest = frequencies(side).max()
    kept = tf.constant((1 - settings.blur * (frequencies(side) / highest) ** 2).astype(np.float32))
    generator = np.random.default_rng(settings.seed)
    for step in range(1, settings.steps + 1):
        shift = generator.integers(-settings.jitter, settings.jitter + 1, 2) if settings.jitter else np.zeros(2)
        gradient = rise(coefficients, tf.constant(unit), tf.constant(shift, tf.int32))
        optimizer.apply([gradient], [coefficients])
        coefficients.assign(coefficients * kept)
        if step % every == 0 or step == settings.steps:
            pixels, value = look(coefficients, tf.constant(unit))
            yield Dream(pixels.numpy(), float(value), step, settings.steps)
        else:
            yield None


def _compiled(
    model: keras.Model, preprocessing: Preprocessing, layer: str, settings: DreamSettings
) -> tuple[Callable[..., Any], Callable[..., Any]]:
    side = preprocessing.image_size
    lower = keras.Model(model.input, model.get_layer(layer).output)
    means = tf.constant(preprocessing.means, tf.float32)
    deviations = tf.constant(preprocessing.standard_deviations, tf.float32)

    def excitement(pixels: Any, unit: Any) -> Any:
        values = lower(((255 * pixels - means) / deviations)[tf.newaxis], training=False)[..., unit]
        return tf.reduce_mean(tf.cast(values, tf.float32))

    def rise(coefficients: Any, unit: Any, shift: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(coefficients)
            pixels = tf.roll(picture(coefficients, side), shift, (0, 1))
            value = excitement(pixels, unit)
            rough = tf.reduce_mean(tf.abs(pixels[1:] - pixels[:-1])) + tf.reduce_mean(
                tf.abs(pixels[:, 1:] - pixels[:, :-1])
            )
            # The logarithm puts all units on one scale, whatever size their values have.
            loss = settings.variation * rough - tf.asinh(value)
        return tape.gradient(loss, coefficients)

    def look(coefficients: Any, unit: Any) -> Any:
        pixels = tf.round(255 * picture(coefficients, side))
        return tf.cast(pixels, tf.uint8), excitement(pixels / 255, unit)

    spectrum = tf.TensorSpec((2, 3, side, side // 2 + 1), tf.float32)
    whole, pair = tf.TensorSpec((), tf.int32), tf.TensorSpec((2,), tf.int32)
    # Before its rectification, so that a silent unit has a slope to climb.
    with traced_without_activation(model.get_layer(layer)):
        return (
            tf.function(rise, autograph=False).get_concrete_function(spectrum, whole, pair),
            tf.function(look, autograph=False).get_concrete_function(spectrum, whole),
        )
