"""Local response normalisation (LRN) as a Keras layer, with its closed-form gradient.

Written on keras.ops, so it runs under TensorFlow and JAX. Under TensorFlow both directions are compiled by XLA into
one pass over memory each: `tf.nn.local_response_normalization` makes several, and knows no bfloat16
(`benchmarks/lrn.py` has the figures).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import keras
import numpy as np
from keras import ops

_with_gradient: ContextVar[bool] = ContextVar("with_gradient", default=True)


@contextmanager
def forward_only() -> Iterator[None]:
    """Around what is traced to answer alone, never to be differentiated.

    TensorFlow registers the gradient of every `custom_gradient` in a graph under a name of its own, for as long as the
    process lives (`_graph_mode_decorator` in tensorflow/python/ops/custom_gradient.py); it holds the graph, and so all
    weights: 228 MB for each network that was loaded and dropped.
    """
    before = _with_gradient.set(False)
    try:
        yield
    finally:
        _with_gradient.reset(before)


def _window_sum(values: Any, radius: int, columns: int) -> Any:
    """Sum over 2 x radius + 1 neighbouring channels, inside each of the columns. (..., channels) -> the same.

    Each neighbour is the whole array shifted along its flat memory, with zeros where that leaves the column: one
    straight run that XLA turns into vector instructions, twice as fast as padding every row of channels.
    """
    channels = values.shape[-1]
    shape = ops.shape(values)
    channel = np.arange(channels)
    column = channel // (channels // columns)
    flat = ops.pad(ops.reshape(values, (-1,)), ((radius, radius),))
    total = values
    for shift in range(-radius, radius + 1):
        neighbour = np.clip(channel + shift, 0, channels - 1)
        inside = (neighbour == channel + shift) & (column == column[neighbour])
        if shift and inside.any():
            shifted = ops.reshape(flat[radius + shift : (shift - radius) or None], shape)
            total = total + ops.where(inside, shifted, 0.0)
    return total


def _to_minus_beta(denominator: Any, beta: float) -> Any:
    if beta == 0.75:
        # Two square roots cost a fraction of a general power, and 0.75 is what every AlexNet uses.
        root = ops.rsqrt(denominator)
        return root * ops.sqrt(root)
    return ops.power(denominator, -beta)


def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function as one XLA kernel under TensorFlow. JAX compiles the whole program around it anyway."""
    if keras.backend.backend() != "tensorflow":
        return function
    import tensorflow as tf

    return tf.function(function, autograph=False, jit_compile=True)


@keras.saving.register_keras_serializable(package="alexnet")
class LocalResponseNormalization(keras.layers.Layer):
    """b_i = a_i / (bias + alpha x sum over neighbouring channels j of a_j^2)^beta.

    The formula of Krizhevsky, Sutskever and Hinton (2012), section 3.3: `alpha` multiplies the *sum* of squares, not
    their mean (Caffe and PyTorch divide it by the size of the window first), and the sum runs over the channels
    i - depth_radius ... i + depth_radius that exist.

    The gradient is the closed form: with d = bias + alpha x window_sum(a^2) and b = a x d^-beta,
    da = db x d^-beta - 2 x alpha x beta x a x window_sum(db x b / d).

    Whatever the dtype, the arithmetic is float32: a square of 1,500 does not fit float16.

    Args:
        depth_radius: channels on either side, at least 0.
        bias: k of the paper, above 0.
        alpha: factor of the sum of squares, at least 0.
        beta: exponent.
        columns: the channels are split into that many equal groups and a window never reaches from one into
            another, as on the two GPUs of 2012.

    Input shape: (..., channels), channels divisible by `columns`, in float32, float16 or bfloat16.
    Output shape: the same.

    Example:
        >>> layer = LocalResponseNormalization(columns=2)
        >>> layer(numpy.ones((1, 55, 55, 96), "float32")).shape
        (1, 55, 55, 96)
    """

    def __init__(
        self,
        depth_radius: int = 2,
        bias: float = 2.0,
        alpha: float = 1e-4,
        beta: float = 0.75,
        columns: int = 1,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if not isinstance(depth_radius, int) or depth_radius < 0:
            raise ValueError(f"depth_radius: expected a whole number of at least 0. Received: {depth_radius!r}")
        if not bias > 0:
            raise ValueError(f"bias: expected a number above 0. Received: {bias!r}")
        if not alpha >= 0:
            raise ValueError(f"alpha: expected a number of at least 0. Received: {alpha!r}")
        if not isinstance(columns, int) or columns < 1:
            raise ValueError(f"columns: expected a whole number of at least 1. Received: {columns!r}")
        self.depth_radius = depth_radius
        self.bias = float(bias)
        self.alpha = float(alpha)
        self.beta = float(beta)
        self.columns = columns
        self._forward = _compiled(self._normalized)
        self._backward = _compiled(self._gradient)

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        channels = input_shape[-1]
        if channels is None or channels % self.columns:
            raise ValueError(f"expected a number of channels divisible by columns={self.columns}. Received: {channels}")
        super().build(input_shape)

    def call(self, inputs: Any) -> Any:
        if not _with_gradient.get():
            return self._forward(inputs)

        @ops.custom_gradient
        def normalize(activations: Any) -> tuple[Any, Callable[..., Any]]:
            def gradient(*arguments: Any, upstream: Any = None) -> Any:
                return self._backward(activations, arguments[0] if upstream is None else upstream)

            return self._forward(activations), gradient

        return normalize(inputs)

    def _denominator(self, activations: Any) -> Any:
        return self.bias + self.alpha * _window_sum(ops.square(activations), self.depth_radius, self.columns)

    def _normalized(self, activations: Any) -> Any:
        a = ops.cast(activations, "float32")
        return ops.cast(a * _to_minus_beta(self._denominator(a), self.beta), activations.dtype)

    def _gradient(self, activations: Any, upstream: Any) -> Any:
        a = ops.cast(activations, "float32")
        db = ops.cast(upstream, "float32")
        d = self._denominator(a)
        power = _to_minus_beta(d, self.beta)
        neighbours = _window_sum(db * a * power / d, self.depth_radius, self.columns)
        da = db * power - (2.0 * self.alpha * self.beta) * a * neighbours
        return ops.cast(da, activations.dtype)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        return input_shape

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "depth_radius": self.depth_radius,
            "bias": self.bias,
            "alpha": self.alpha,
            "beta": self.beta,
            "columns": self.columns,
        }
