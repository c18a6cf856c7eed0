"""What the methods of explanation need of a network: its logits, gradients, and the way back under another rule.

Everything is compiled once for a classifier and kept as long as the classifier is, so that a second map of the same
kind costs its arithmetic alone. All gradients are those of the logits, the values before the softmax: a probability
near 1 has hardly any slope left to explain.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal
from weakref import WeakKeyDictionary

import keras
import numpy as np
import tensorflow as tf

from model.networks.classifier import Classifier
from model.photos.preprocessing import prepare

RectifierRule = Literal["gradient", "guided", "deconvnet"]
"""How a rectified linear unit hands the signal back: its true gradient, or the rule of one of the two papers."""

_known: WeakKeyDictionary[Classifier, NetworkParts] = WeakKeyDictionary()
# The rules are swapped into the layers while a function is traced: nothing else may be traced meanwhile.
_tracing = threading.RLock()


class NetworkParts:
    """The compiled parts of one classifier's network; get it from `parts_of`.

    Attributes:
        model: the Keras model, ending in its softmax.
        convolutions: names of the layers with a convolution kernel, in order.
        spatial_layers: names of all layers whose output is (height, width, units), in order.
    """

    def __init__(self, model: keras.Model) -> None:
        self.model = model
        self._logits = model.layers[-1].input
        self.convolutions = tuple(layer.name for layer in model.layers if _is_convolution(layer))
        self.spatial_layers = tuple(layer.name for layer in model.layers[1:] if len(layer.output.shape) == 4)
        self._compiled: dict[tuple, Callable] = {}

    def logits(self, pixels: np.ndarray) -> np.ndarray:
        """(n, side, side, 3) prepared pixels -> (n, classes) float32."""
        call = self._get(("logits",), lambda: self._forward(self._logits))
        return _array(call(tf.constant(pixels, tf.float32)))

    def probabilities(self, pixels: np.ndarray) -> np.ndarray:
        """(n, side, side, 3) prepared pixels -> (n, classes) float32."""
        call = self._get(("probabilities",), lambda: self._forward(self.model.output))
        return _array(call(tf.constant(pixels, tf.float32)))

    def output(self, pixels: np.ndarray, layer: str) -> np.ndarray:
        """(n, side, side, 3) prepared pixels -> a layer's output, (n, height, width, units) or (n, units) float32."""
        self.check_layer(layer)
        call = self._get(("output", layer), lambda: self._forward(self.model.get_layer(layer).output))
        return _array(call(tf.constant(pixels, tf.float32)))

    def gradient(
        self, pixels: np.ndarray, class_index: int, rule: RectifierRule = "gradient"
    ) -> tuple[np.ndarray, np.ndarray]:
        """The slope of one class's logit in each pixel value.

        Args:
            pixels: (n, side, side, 3) prepared.
            rule: how the signal passes back through rectified linear units.

        Returns:
            (n, side, side, 3) float32 gradients, (n,) float32 logits.
        """
        call = self._get(("gradient", rule), lambda: self._class_gradient(rule))
        gradient, logit = call(tf.constant(pixels, tf.float32), tf.constant(class_index))
        return _array(gradient), _array(logit)

    def unit_gradient(
        self, pixels: np.ndarray, layer: str, unit: int, rule: RectifierRule = "gradient"
    ) -> tuple[np.ndarray, np.ndarray]:
        """A unit's own map sent back to the pixels, as the Deep Visualization Toolbox sends it.

        The signal that starts is the unit's activation (all other units zero), as in Zeiler and Fergus 2014.

        Returns:
            (n, side, side, 3) float32, and the unit's output (n, height, width) or (n,) float32.
        """
        call = self._get(("unit", layer, rule), lambda: self._unit_gradient(layer, rule))
        gradient, values = call(tf.constant(pixels, tf.float32), tf.constant(unit))
        return _array(gradient), _array(values)

    def layer_gradient(self, pixels: np.ndarray, layer: str, class_index: int) -> tuple[np.ndarray, np.ndarray]:
        """A layer's output and the slope of one class's logit in it: the way back ends there.

        Returns:
            both (n, height, width, units) float32.
        """
        call = self._get(("layer", layer), lambda: self._layer_gradient(layer))
        values, gradient = call(tf.constant(pixels, tf.float32), tf.constant(class_index))
        return _array(values), _array(gradient)

    def layer_slope(self, outputs: Mapping[str, Any], layer: str, class_index: int) -> tuple[np.ndarray, np.ndarray]:
        """As `layer_gradient`, from what the network has answered already: nothing is computed forward again.

        A dense rectified linear unit passes its signal where its output is positive, so the way back through the dense
        layers is one product with each one's weights; the rest, poolings and convolutions, is differentiated.

        Args:
            outputs: of every layer, for one photo, by name, (1, ...) each.

        Raises:
            ValueError: the network's upper part is made of something else.
        """
        dense = self._rectified_top()
        if dense is None:
            raise ValueError("layer_slope: expected a network that ends in dense layers of rectified linear units")
        call = self._get(("slope", layer), lambda: self._layer_slope(layer, dense))
        values = tf.cast(outputs[layer], tf.float32)
        masks = [outputs[each.name] for each in dense[:-1]]
        return _array(values), _array(call(values, masks, tf.constant(class_index)))

    @property
    def ends_in_rectified_layers(self) -> bool:
        """Whether `layer_slope` can be asked."""
        return self._rectified_top() is not None

    def check_layer(self, layer: str) -> None:
        """Raises ValueError unless `layer` is one of the network's."""
        names = [each.name for each in self.model.layers[1:]]
        if layer not in names:
            raise ValueError(f"layer: expected one of {', '.join(names)}. Received: {layer!r}")

    def _get(self, key: tuple, build: Callable[[], Callable]) -> Callable:
        with _tracing:
            if key not in self._compiled:
                self._compiled[key] = build()
            return self._compiled[key]

    def _pixels(self) -> tf.TensorSpec:
        return tf.TensorSpec((None, *self.model.input_shape[1:]), tf.float32)

    def _traced(self, function: Callable, *arguments: tf.TensorSpec, rule: RectifierRule = "gradient") -> Callable:
        with _rectifiers(self.model, rule):
            return tf.function(function, autograph=False).get_concrete_function(*arguments)

    def _forward(self, output: Any) -> Callable:
        part = keras.Model(self.model.input, output)
        return self._traced(lambda pixels: part(pixels, training=False), self._pixels())

    def _class_gradient(self, rule: RectifierRule) -> Callable:
        network = keras.Model(self.model.input, self._logits)

        def gradient(pixels: Any, class_index: Any) -> Any:
            with tf.GradientTape() as tape:
                tape.watch(pixels)
                logit = keras.ops.cast(network(pixels, training=False)[:, class_index], "float32")
                total = keras.ops.sum(logit)
            return tape.gradient(total, pixels), logit

        return self._traced(gradient, self._pixels(), tf.TensorSpec((), tf.int32), rule=rule)

    def _unit_gradient(self, layer: str, rule: RectifierRule) -> Callable:
        lower = keras.Model(self.model.input, self.model.get_layer(layer).output)

        def gradient(pixels: Any, unit: Any) -> Any:
            with tf.GradientTape() as tape:
                tape.watch(pixels)
                values = lower(pixels, training=False)[..., unit]
            return tape.gradient(values, pixels, output_gradients=values), values

        return self._traced(gradient, self._pixels(), tf.TensorSpec((), tf.int32), rule=rule)

    def _layer_gradient(self, layer: str) -> Callable:
        output = self.model.get_layer(layer).output
        lower, upper = keras.Model(self.model.input, output), keras.Model(output, self._logits)

        def gradient(pixels: Any, class_index: Any) -> Any:
            values = lower(pixels, training=False)
            with tf.GradientTape() as tape:
                tape.watch(values)
                total = keras.ops.sum(upper(values, training=False)[:, class_index])
            return values, tape.gradient(total, values)

        return self._traced(gradient, self._pixels(), tf.TensorSpec((), tf.int32))

    def _rectified_top(self) -> list[Any] | None:
        """The dense layers, if all of them but the last are rectified and there is nothing else above the maps."""
        names = [each.name for each in self.model.layers]
        flat = next((place for place, each in enumerate(self.model.layers) if _is(each, "Flatten")), len(names))
        top = [each for each in self.model.layers[flat + 1 : -1] if not _is(each, "Dropout")]
        rectified = [keras.activations.relu] * (len(top) - 1) + [keras.activations.linear]
        fits = all(_is(each, "Dense") and each.compute_dtype == "float32" for each in top)
        return top if top and fits and [each.activation for each in top] == rectified else None

    def _layer_slope(self, layer: str, dense: list[Any]) -> Callable:
        output = self.model.get_layer(layer).output
        flat = next(each for each in self.model.layers if _is(each, "Flatten"))
        between = keras.Model(output, flat.output)

        def slope(values: Any, masks: Any, class_index: Any) -> Any:
            signal = tf.gather(dense[-1].kernel, class_index, axis=1)
            for each, mask in zip(reversed(dense[:-1]), reversed(masks), strict=True):
                signal = tf.linalg.matvec(each.kernel, signal * tf.cast(mask[0] > 0, tf.float32))
            with tf.GradientTape() as tape:
                tape.watch(values)
                total = tf.reduce_sum(between(values, training=False) * signal)
            return tape.gradient(total, values)

        shapes = [
            tf.TensorSpec((1, *shape[1:]), tf.float32) for shape in (output.shape, *(d.output.shape for d in dense))
        ]
        return self._traced(slope, shapes[0], shapes[1:-1], tf.TensorSpec((), tf.int32))


def parts_of(classifier: Classifier) -> NetworkParts:
    """The compiled parts of a classifier's network, kept with it."""
    with _tracing:
        if classifier not in _known:
            _known[classifier] = NetworkParts(classifier.network.model)
        return _known[classifier]


def prepared(classifier: Classifier, square: np.ndarray, class_index: int | None = None) -> np.ndarray:
    """(side, side, 3) uint8 RGB -> (1, side, side, 3) float32, what the network takes.

    Raises:
        ValueError: the square is of another shape or dtype, or there is no class of that index.
    """
    size = classifier.card.preprocessing.image_size
    if square.shape != (size, size, 3) or square.dtype != np.uint8:
        raise ValueError(f"square: expected ({size}, {size}, 3) uint8. Received: {square.shape} {square.dtype}")
    classes = len(classifier.card.classes)
    if class_index is not None and not 0 <= class_index < classes:
        raise ValueError(f"class_index: expected 0 to {classes - 1}. Received: {class_index!r}")
    return prepare(square[np.newaxis], classifier.card.preprocessing)


def needs_rectifiers(classifier: Classifier, method: str) -> None:
    """Raises ValueError where the network's units are not rectified linear ones, for which the rules are made."""
    activation = classifier.card.options.activation
    if activation != "relu":
        raise ValueError(f"{method}: expected a network of rectified linear units (relu). Received: {activation}")


def _is(layer: Any, kind: str) -> bool:
    return isinstance(layer, getattr(keras.layers, kind))


def _is_convolution(layer: Any) -> bool:
    return bool(layer.weights) and len(layer.weights[0].shape) == 4


def _array(tensor: Any) -> np.ndarray:
    return np.asarray(keras.ops.convert_to_numpy(tensor), np.float32)


@contextmanager
def _rectifiers(model: keras.Model, rule: RectifierRule) -> Iterator[None]:
    """While inside, the layers' rectified linear units hand signals back by `rule`; their values stay as they are."""
    if rule == "gradient":
        yield
        return
    instead = _guided if rule == "guided" else _deconvolved
    changed = [layer for layer in model.layers if getattr(layer, "activation", None) is keras.activations.relu]
    try:
        for layer in changed:
            layer.activation = instead
        yield
    finally:
        for layer in changed:
            layer.activation = keras.activations.relu


@contextmanager
def traced_without_activation(layer: Any) -> Iterator[None]:
    """For tracing a function in which `layer` answers without its activation; no other function is traced meanwhile."""
    activation = getattr(layer, "activation", None)
    with _tracing:
        try:
            if activation is not None:
                layer.activation = keras.activations.linear
            yield
        finally:
            if activation is not None:
                layer.activation = activation


@tf.custom_gradient
def _guided(values: Any) -> Any:
    result = tf.nn.relu(values)
    return result, lambda signal: tf.where(values > 0, tf.nn.relu(signal), tf.zeros_like(signal))


@tf.custom_gradient
def _deconvolved(values: Any) -> Any:
    return tf.nn.relu(values), tf.nn.relu
