"""Dropout whose mask depends on the step and the place in the global batch alone: the same on any number of devices."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
import tensorflow as tf

_current = threading.local()


def draw_numbers(network: keras.Model, seed: tf.Tensor, first: Any, count: int, total: int) -> dict[str, tf.Tensor]:
    """For every SeededDropout of `network`, by its name: the numbers of rows first ... first + count of a batch.

    Drawn outside the compiled part of a step, because XLA draws others from the same seed.

    Args:
        seed: (2,) int32.
        first: number of the first row, a tensor or a whole number.
        count, total: rows wanted, and rows of the global batch.

    Returns:
        (count, units) float32 each, in [0, 1).
    """
    numbers = {}
    for layer in network.layers:
        if isinstance(layer, SeededDropout):
            own_seed = tf.random.experimental.stateless_fold_in(seed, layer.stream)
            drawn = tf.random.stateless_uniform((total, layer.output.shape[-1]), own_seed)
            numbers[layer.name] = drawn[first : first + count]
    return numbers


@contextmanager
def dropout_numbers(numbers: dict[str, tf.Tensor]) -> Iterator[None]:
    """While a network is called in here for training, its dropout uses what `draw_numbers` gave."""
    _current.numbers = numbers
    try:
        yield
    finally:
        _current.numbers = None


class SeededDropout(keras.layers.Layer):
    """Inverted dropout (Srivastava et al. 2014) without a state of its own: what to resume is the step alone.

    Args:
        rate: share of the units that is set to 0.
        stream: tells the layers of one network apart.

    Input shape: (batch, units). Output shape: the same.
    """

    def __init__(self, rate: float, stream: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.rate = rate
        self.stream = stream

    def call(self, inputs: Any, training: bool = False) -> Any:
        if not training:
            return inputs
        numbers = getattr(_current, "numbers", None)
        if numbers is None:
            raise RuntimeError(f"{self.name}: expected to be called inside dropout_numbers(...)")
        kept = numbers[self.name] >= self.rate
        return tf.where(kept, inputs / tf.cast(1 - self.rate, inputs.dtype), tf.zeros((), inputs.dtype))


def for_training(network: keras.Model) -> keras.Model:
    """The network up to what its softmax takes, sharing all its weights, with seeded dropout in place of Keras'."""
    streams = iter(range(1, 1000))

    def layer_for_training(layer: Any) -> Any:
        if isinstance(layer, keras.layers.Dropout):
            return SeededDropout(layer.rate, next(streams), name=layer.name, dtype=layer.dtype_policy)
        return layer

    to_logits = keras.Model(network.inputs, network.layers[-1].input)
    return keras.models.clone_model(to_logits, clone_function=layer_for_training)
