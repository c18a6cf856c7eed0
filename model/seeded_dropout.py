"""Dropout whose mask depends on the step and the place in the global batch alone: the same on any number of devices."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
import tensorflow as tf

_current = threading.local()


@contextmanager
def dropout_rows(seed: tf.Tensor, first: Any, total: int) -> Iterator[None]:
    """While a network is called in here, its rows are first, first + 1, ... of a batch of `total`; seed is (2,)."""
    _current.rows = (seed, first, total)
    try:
        yield
    finally:
        _current.rows = None


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
        rows = getattr(_current, "rows", None)
        if rows is None:
            raise RuntimeError(f"{self.name}: expected to be called inside dropout_rows(...)")
        seed, first, total = rows
        # One algorithm by name: left to choose, XLA takes another and gets another mask.
        seed = tf.random.experimental.stateless_fold_in(seed, self.stream, alg="philox")
        numbers = tf.random.stateless_uniform((total, inputs.shape[-1]), seed, alg="philox")
        kept = numbers[first : first + tf.shape(inputs)[0]] >= self.rate
        return tf.where(kept, inputs / tf.cast(1 - self.rate, inputs.dtype), tf.zeros((), inputs.dtype))


def for_training(network: keras.Model, logits: str = "fc8") -> keras.Model:
    """The network up to the layer `logits`, sharing all its weights, with seeded dropout in place of Keras'."""
    streams = iter(range(1, 1000))

    def layer_for_training(layer: Any) -> Any:
        if isinstance(layer, keras.layers.Dropout):
            return SeededDropout(layer.rate, next(streams), name=layer.name, dtype=layer.dtype_policy)
        return layer

    to_logits = keras.Model(network.inputs, network.get_layer(logits).output)
    return keras.models.clone_model(to_logits, clone_function=layer_for_training)
