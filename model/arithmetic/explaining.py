"""From a place to its arithmetic, with a classifier's own maps and weights. No keras here: the classifier is given."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, Protocol

import numpy as np

from model.arithmetic.channels import dense_at, normalization_at, softmax_at
from model.arithmetic.places import Place, checked
from model.arithmetic.records import Arithmetic, DropoutArithmetic, PixelArithmetic
from model.arithmetic.windows import convolution_at, pooling_at
from model.geometry import LayerDescription, describe_layers
from model.networks.card import Card
from model.networks.results import Classification, FeatureMaps
from model.photos.preprocessing import prepare
from model.variants import (
    Activated,
    Dense,
    Dropout,
    Luminance,
    Normalization,
    Pooling,
    activation_of,
    configured_layers,
    get_variant,
)


class Explained(Protocol):
    """What the arithmetic needs of a loaded network (`model.networks.classifier.Classifier`)."""

    @property
    def card(self) -> Card: ...

    def answer(self, views: np.ndarray, layer: str | None = None) -> tuple[Classification, FeatureMaps | None]: ...

    def has_answered(self, views: np.ndarray) -> bool: ...

    def feature_maps(self, layer: str) -> FeatureMaps: ...

    def unit_weights(self, layer: str, unit: int) -> tuple[np.ndarray, float]: ...


def layers_of(card: Card) -> dict[str, LayerDescription]:
    """The layers of the card's network by name, from "image" to "probabilities"."""
    return {layer.name: layer for layer in describe_layers(card.variant, len(card.classes), card.options)}


def arithmetic_at(classifier: Explained, square: np.ndarray, place: Place) -> Arithmetic:
    """What the number at `place` was computed from.

    Args:
        classifier: asked for the maps of `square`, unless that is what it answered last.
        square: (image_size, image_size, 3) uint8 RGB, as `model.photos.preprocessing.square_view` cuts it.
        place: layer, unit and position; "image" explains a pixel.

    Raises:
        ValueError: no such place; one plain line.
    """
    card = classifier.card
    layers = layers_of(card)
    layer = checked(place, layers)
    if layer.kind == "input":
        return _pixel(place, square, card)
    names = list(layers)
    source = names[names.index(place.layer) - 1]
    if not classifier.has_answered(square[np.newaxis]):
        classifier.answer(square[np.newaxis])
    inputs = prepare(square, card.preprocessing) if source == "image" else classifier.feature_maps(source).values
    outputs = classifier.feature_maps(place.layer).values
    index = (place.unit,) if place.position is None else (*place.position, place.unit)
    map_value = float(outputs[index])
    if layer.kind == "softmax":
        return softmax_at(place, source, inputs, card.classes, map_value)
    if layer.kind == "pooling":
        return pooling_at(place, layer, source, inputs, map_value)
    configured = {each.name: each for each in configured_layers(get_variant(card.variant), card.options)}[place.layer]
    if isinstance(configured, Normalization):
        return normalization_at(place, configured, source, inputs, map_value)
    if isinstance(configured, Dropout):
        value = float(inputs[index])
        return DropoutArithmetic(place, value, map_value, Place(source, place.unit, place.position), configured.rate)
    if isinstance(configured, Luminance | Pooling | Activated):
        return _without_weights(place, layer, configured, source, inputs, card, map_value)
    weights, bias = classifier.unit_weights(place.layer, place.unit)
    activation = activation_of(configured, card.options) or "linear"
    if isinstance(configured, Dense):
        return dense_at(place, source, inputs, weights, bias, activation, map_value)
    return convolution_at(place, layer, source, inputs, weights, bias, activation, map_value)


_WEIGHINGS: dict[type, Literal["colours", "mean", "activation"]] = {
    Luminance: "colours",
    Pooling: "mean",
    Activated: "activation",
}


def _without_weights(
    place: Place,
    layer: LayerDescription,
    configured: Luminance | Pooling | Activated,
    source: str,
    inputs: np.ndarray,
    card: Card,
    map_value: float,
) -> Arithmetic:
    """A weighing of colours, a mean over a window, an activation: sums of products too, with weights not learned."""
    activation: str = "linear"
    if isinstance(configured, Activated):
        activation = activation_of(configured, card.options) or "linear"
        if place.position is None:
            only = (np.arange(inputs.size) == place.unit).astype(np.float32)
            return dense_at(place, source, inputs, only, 0.0, activation, map_value)
    if isinstance(configured, Luminance):
        one = replace(layer, kernel_size=1)
        weights = np.asarray(configured.weights, np.float32).reshape(1, 1, 3)
    else:  # every unit reads the map of its own number alone
        side = max(1, layer.kernel_size)
        one = replace(layer, kernel_size=side, groups=layer.units)
        weights = np.full((side, side, 1), 1 / side**2, np.float32)
    found = convolution_at(place, one, source, inputs, weights, 0.0, activation, map_value)
    return replace(found, weighing=_WEIGHINGS[type(configured)])


def _pixel(place: Place, square: np.ndarray, card: Card) -> PixelArithmetic:
    assert place.position is not None
    row, column = place.position
    pixel = int(square[row, column, place.unit])
    preprocessing = card.preprocessing
    mean, deviation = preprocessing.means[place.unit], preprocessing.standard_deviations[place.unit]
    network = float(prepare(square[row : row + 1, column : column + 1], card.preprocessing)[0, 0, place.unit])
    return PixelArithmetic(place, (pixel - mean) / deviation, network, pixel, mean, deviation)
