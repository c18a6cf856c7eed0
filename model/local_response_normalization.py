"""Local response normalisation (LRN) as a Keras layer, with its closed-form gradient.

Written on keras.ops, so it runs under TensorFlow and JAX. Under TensorFlow XLA compiles it into few passes over memory,
one forward and two backward: `tf.nn.local_response_normalization` makes many, and knows no bfloat16
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


def _padded(values: Any, radius: int) -> Any:
    """All values in one run, with `radius` zeros before and behind them."""
    return ops.pad(ops.reshape(values, (-1,)), ((radius, radius),))


def _rows(padded: Any, radius: int, channels: int, shift: int = 0) -> Any:
    """What `_padded` padded, as float32 (n, channels); each value replaced by the one `shift` places further on."""
    return ops.reshape(ops.cast(padded, "float32")[radius + shift : (shift - radius) or None], (-1, channels))


def _window_sum(of: Callable[[Any], Any], padded: Any, radius: int, columns: int, channels: int) -> Any:
    """Sum of `of(value)` over 2 x radius + 1 neighbouring channels, inside each of the columns: (n, channels) float32.

    Each neighbour is the whole run shifted, with zeros where that leaves the column: straight reading that XLA turns
    into vector instructions.
    """
    channel = np.arange(channels)
    column = channel // (channels // columns)
    total = 0.0
    for shift in range(-radius, radius + 1):
        neighbour = np.clip(channel + shift, 0, channels - 1)
        inside = (neighbour == channel + shift) & (column == column[neighbour])
        if inside.any():
            each = of(_rows(padded, radius, channels, shift))
            total = total + (ops.where(inside, each, 0.0) if shift else each)
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
        self._normalized = _compiled(self._normalize)
        self._product = _compiled(self._multiply)
        self._gradient = _compiled(self._differentiate)

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

    # Padding stands between the compiled functions: inside one, XLA asks of every number whether it is the padding's,
    # which takes as long again (`benchmarks/lrn.py`).

    def _forward(self, activations: Any) -> Any:
        normalized = self._normalized(_padded(activations, self.depth_radius), activations.shape[-1])
        return ops.reshape(normalized, ops.shape(activations))

    def _backward(self, activations: Any, upstream: Any) -> Any:
        radius, channels = self.depth_radius, activations.shape[-1]
        padded, upstream = _padded(activations, radius), ops.reshape(upstream, (-1, channels))
        product = _padded(self._product(padded, upstream), radius)
        return ops.reshape(self._gradient(padded, upstream, product), ops.shape(activations))

    def _denominator(self, padded: Any, channels: int) -> Any:
        squares = _window_sum(ops.square, padded, self.depth_radius, self.columns, channels)
        return self.bias + self.alpha * squares

    def _normalize(self, padded: Any, channels: int) -> Any:
        a = _rows(padded, self.depth_radius, channels)
        return ops.cast(a * _to_minus_beta(self._denominator(padded, channels), self.beta), padded.dtype)

    def _multiply(self, padded: Any, upstream: Any) -> Any:
        """db x b / d, whose window sum the gradient needs; kept in the activations' dtype."""
        channels = upstream.shape[-1]
        a = _rows(padded, self.depth_radius, channels)
        d = self._denominator(padded, channels)
        product = ops.cast(upstream, "float32") * a * _to_minus_beta(d, self.beta) / d
        return ops.cast(product, padded.dtype)

    def _differentiate(self, padded: Any, upstream: Any, product: Any) -> Any:
        channels = upstream.shape[-1]
        a = _rows(padded, self.depth_radius, channels)
        power = _to_minus_beta(self._denominator(padded, channels), self.beta)
        neighbours = _window_sum(lambda each: each, product, self.depth_radius, self.columns, channels)
        da = ops.cast(upstream, "float32") * power - (2.0 * self.alpha * self.beta) * a * neighbours
        return ops.cast(da, padded.dtype)

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
