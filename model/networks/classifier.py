"""A loaded network that answers: probabilities and the maps of every layer from one compiled call."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from model.local_response_normalization import forward_only
from model.networks.card import Card
from model.networks.layer_policy import layers_built_in
from model.networks.precision import PRECISIONS, Precision
from model.networks.results import Classification, FeatureMaps, Kernels, not_sure_threshold
from model.networks.stored_weights import LayerWeights
from model.networks.trained_network import TrainedNetwork
from model.photos.preprocessing import Fit, prepare, stacked, views_of
from model.variants import FLATTEN, PROBABILITIES

# A classifier has gone since the last was loaded.
_dropped = threading.Event()


class Classifier:
    """Answers for photos, one compiled call each (never `model.predict`, which costs several times as much).

    Attributes:
        network: the trained network.
        layers: names of the layers with feature maps, in order, the probabilities last.
    """

    def __init__(self, network: TrainedNetwork) -> None:
        self.network = network
        # Flattening shows nothing that the maps before it do not.
        shown = [layer for layer in network.model.layers[1:] if layer.name != FLATTEN]
        self.layers: tuple[str, ...] = tuple(layer.name for layer in shown)
        outputs = keras.Model(network.model.input, {layer.name: layer.output for layer in shown})
        self._call = _compiled(outputs)
        self._outputs: Mapping[str, Any] = {}
        weakref.finalize(self, _dropped.set).atexit = False
        self._answered: np.ndarray | None = None
        # Of the answer before the latest: between live frames a question about one comes when the next is answered.
        self._before: tuple[np.ndarray, Mapping[str, Any]] | None = None
        self._scores: keras.Model | None = None
        self._parts: dict[str, Callable[[np.ndarray], Any]] = {}

    @classmethod
    def load(
        cls, folder: Path | str, precision: Precision = "float32", weights: Iterable[LayerWeights] | None = None
    ) -> Classifier:
        """Loads the trained network in `folder`.

        Args:
            weights: the folder's, where they are being read already (`stored_weights_ahead`).
            precision: "bfloat16" keeps weights and arithmetic in bfloat16: about half the time on a processor that
                has the instructions, much more on one that has not.

        Raises:
            CardError: the folder is no usable trained network.
            ValueError: unknown precision.
        """
        if precision not in PRECISIONS:
            raise ValueError(f"precision: expected one of {', '.join(PRECISIONS)}. Received: {precision!r}")
        if _dropped.is_set():
            # Keras' models are circles, and Python counts objects, not bytes: it would wait long to free 228 MB.
            _dropped.clear()
            gc.collect()
        with layers_built_in(precision):
            return cls(TrainedNetwork.load(folder, weights))

    @property
    def card(self) -> Card:
        return self.network.card

    @property
    def not_sure_below(self) -> float:
        """The probability from which its first answer counts."""
        return not_sure_threshold(self.card.not_sure_below)

    def warm_up(self) -> None:
        """Compiles the call, so that the first photo does not wait for it."""
        size = self.card.preprocessing.image_size
        self.answer(np.zeros((1, size, size, 3), np.uint8))

    def answer(self, views: np.ndarray, layer: str | None = None) -> tuple[Classification, FeatureMaps | None]:
        """What the network says to the views of one photo, and the maps of one layer for the first view.

        Args:
            views: (1 or 10, image_size, image_size, 3) uint8 RGB, `model.photos.preprocessing.stacked`.
            layer: whose maps to return; the others stay at hand for `feature_maps`.

        Raises:
            ValueError: wrong shape, wrong dtype, or no such layer.
        """
        size = self.card.preprocessing.image_size
        if views.ndim != 4 or views.shape[1:] != (size, size, 3) or views.dtype != np.uint8 or not len(views):
            raise ValueError(f"views: expected (n, {size}, {size}, 3) uint8. Received: {views.shape} {views.dtype}")
        started = time.perf_counter()
        self._before = None if self._answered is None else (self._answered, self._outputs)
        self._outputs = self._call(prepare(views, self.card.preprocessing))
        self._answered = views.copy()
        probabilities = _array(self._outputs[PROBABILITIES]).mean(axis=0)
        milliseconds = (time.perf_counter() - started) * 1000
        classification = Classification(
            self.card.name, self.card.classes, probabilities, len(views), milliseconds, self.not_sure_below
        )
        return classification, None if layer is None else self.feature_maps(layer)

    def probabilities(self, pixels: np.ndarray) -> np.ndarray:
        """Prepared pixels (n, image_size, image_size, 3) float32 -> (n, classes) float32, for many photos at once.

        A call of its own, without the maps; of any n the same one, so that a photo's numbers do not depend on what
        was asked before.
        """
        return self.layer_values(pixels, PROBABILITIES)

    def layer_values(self, pixels: np.ndarray, layer: str) -> np.ndarray:
        """As `probabilities`, a layer's output: (n, height, width, units) or (n, units) float32.

        Raises:
            ValueError: no such layer.
        """
        if layer not in self.layers:
            raise ValueError(f"layer: expected one of {', '.join(self.layers)}. Received: {layer!r}")
        if layer not in self._parts:
            model = self.network.model
            self._parts[layer] = _compiled_for_any_number(keras.Model(model.input, model.get_layer(layer).output))
        return _array(self._parts[layer](pixels))

    def strongest(self, pixels: np.ndarray, layers: Sequence[str]) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Of each layer the largest value of every unit and where it is, counted row by row over the unit's map.

        Args:
            pixels: (n, image_size, image_size, 3) prepared.
            layers: with or without positions.

        Returns:
            by layer (n, units) float32 and (n, units) int32. TensorFlow is the backend.
        """
        key = "strongest of " + ", ".join(layers)
        if key not in self._parts:
            self._parts[key] = _strongest(self.network.model, layers)
        return {name: (each.numpy(), at.numpy()) for name, (each, at) in self._parts[key](pixels).items()}

    @property
    def fingerprint(self) -> bytes:
        """The last layer's weights, which tell networks apart."""
        return b"".join(np.asarray(each, np.float32).tobytes() for each in self.network.model.get_weights()[-2:])

    def probabilities_above(self, values: np.ndarray, layer: str) -> np.ndarray:
        """What the layers after `layer` make of its output, (n, ...) float32 -> (n, classes)."""
        key = f"above {layer}"
        if key not in self._parts:
            model = self.network.model
            self._parts[key] = _compiled_for_any_number(keras.Model(model.get_layer(layer).output, model.output))
        return _array(self._parts[key](values.reshape(-1, *self.network.model.get_layer(layer).output.shape[1:])))

    def has_answered(self, views: np.ndarray) -> bool:
        """Whether the maps at hand are those of `views`, or of views of which it is the first."""
        return self._answered is not None and np.array_equal(self._answered[: len(views)], views)

    def outputs_for(self, square: np.ndarray) -> Mapping[str, Any] | None:
        """Every layer's output, (1, ...) tensors, for a square that was the first view of the latest answer or the one
        before; None where they are not at hand and would have to be computed."""
        for answered, outputs in ((self._answered, self._outputs), self._before or (None, {})):
            if answered is not None and np.array_equal(answered[0], square):
                one = len(answered) == 1  # live, where cutting each layer's output costs as much as a map
                return outputs if one else {name: output[:1] for name, output in outputs.items()}
        return None

    def forget(self) -> None:
        """The weights have changed: what was answered is no longer true."""
        self._answered, self._before, self._outputs = None, None, {}

    def classify(self, pixels: np.ndarray, views: int = 1, fit: Fit = "crop") -> Classification:
        """The answer for a photo, (height, width, 3) uint8 RGB, from 1 view or 10, made square as `fit` says."""
        return self.answer(stacked(views_of(pixels, self.card.preprocessing, views, fit)))[0]

    def feature_maps(self, layer: str) -> FeatureMaps:
        """The output of a layer for the first view of the latest answer: float32 (height, width, units) or (units,).

        Raises:
            ValueError: no such layer, or nothing has been answered yet.
        """
        if layer not in self.layers:
            raise ValueError(f"layer: expected one of {', '.join(self.layers)}. Received: {layer!r}")
        if not self._outputs:
            raise ValueError("expected a photo before its feature maps, but none has been answered yet")
        return FeatureMaps(layer, _array(self._outputs[layer][0]))

    def kernels(self, layer: str) -> Kernels:
        """The weights of a convolutional or dense layer, float32. Raises ValueError for a layer without any."""
        chosen = self._weighted(layer)
        return Kernels(layer, _array(chosen.kernel), _array(chosen.bias), getattr(chosen, "groups", 1))

    def unit_weights(self, layer: str, unit: int) -> tuple[np.ndarray, float]:
        """One unit's weights, (height, width, in / groups) or (in,) float32, and its bias.

        Without the copy of the whole layer that `kernels` makes: fc6 has 151 MB. Raises ValueError for a layer
        without weights.
        """
        chosen = self._weighted(layer)
        return _array(keras.ops.convert_to_tensor(chosen.kernel)[..., unit]), float(_array(chosen.bias)[unit])

    def loss_gradient(self, square: np.ndarray, label: int) -> np.ndarray:
        """Gradient of -log(probability of class `label`) by every pixel, (image_size, image_size, 3) float32.

        From the scores before the softmax, because a probability near 1 has no gradient left in float32. TensorFlow
        is the backend.
        """
        import tensorflow as tf

        if self._scores is None:
            model = self.network.model
            self._scores = keras.Model(model.input, model.get_layer(PROBABILITIES).input)
        pixels = tf.constant(prepare(square[np.newaxis], self.card.preprocessing))
        with tf.GradientTape() as tape:
            tape.watch(pixels)
            scores = tf.cast(self._scores(pixels, training=False), tf.float32)
            loss = -tf.nn.log_softmax(scores)[0, label]
        gradient = np.asarray(tape.gradient(loss, pixels), np.float32)[0]
        return gradient / np.asarray(self.card.preprocessing.standard_deviations, np.float32)

    def _weighted(self, layer: str) -> Any:
        with_weights = {each.name: each for each in self.network.model.layers if each.weights}
        if layer not in with_weights:
            raise ValueError(f"layer: expected one of {', '.join(with_weights)}. Received: {layer!r}")
        return with_weights[layer]


def _array(tensor: Any) -> np.ndarray:
    return np.asarray(keras.ops.convert_to_numpy(tensor), np.float32)


def _compiled_for_any_number(model: keras.Model) -> Callable[[np.ndarray], Any]:
    if keras.backend.backend() != "tensorflow":
        return lambda pixels: model(pixels, training=False)
    import tensorflow as tf

    def answered(pixels: Any) -> Any:
        with forward_only():
            return model(pixels, training=False)

    call = tf.function(
        answered, autograph=False, input_signature=[tf.TensorSpec((None, *model.input_shape[1:]), tf.float32)]
    )
    return lambda pixels: call(tf.constant(pixels))


def _strongest(model: keras.Model, names: Sequence[str]) -> Callable[[np.ndarray], Any]:
    import tensorflow as tf

    part = keras.Model(model.input, {name: model.get_layer(name).output for name in names})

    def strongest(pixels: Any) -> dict[str, tuple[Any, Any]]:
        found = {}
        with forward_only():
            outputs = part(pixels, training=False)
        for name, values in outputs.items():
            flat = tf.cast(tf.reshape(values, (tf.shape(values)[0], -1, values.shape[-1])), tf.float32)
            found[name] = tf.reduce_max(flat, axis=1), tf.argmax(flat, axis=1, output_type=tf.int32)
        return found

    call = tf.function(
        strongest, autograph=False, input_signature=[tf.TensorSpec((None, *model.input_shape[1:]), tf.float32)]
    )
    return lambda pixels: call(tf.constant(pixels))


def _compiled(model: keras.Model) -> Callable[[np.ndarray], Mapping[str, Any]]:
    if keras.backend.backend() != "tensorflow":
        return lambda pixels: model(pixels, training=False)
    import tensorflow as tf

    def answered(pixels: Any) -> Any:
        with forward_only():
            return model(pixels, training=False)

    call = tf.function(answered, autograph=False, reduce_retracing=True)
    return lambda pixels: call(tf.constant(pixels))
