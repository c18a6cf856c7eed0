"""Local response normalisation, dense layers, dropout and softmax: arithmetic over channels at one position."""

from __future__ import annotations

import numpy as np

from model.arithmetic.activations import activate
from model.arithmetic.places import Place
from model.arithmetic.records import (
    DenseArithmetic,
    NormalizationArithmetic,
    NormalizingChannel,
    SoftmaxArithmetic,
    Term,
)
from model.variants import Normalization

MOST_TERMS = 20
"""Products of a dense unit that are shown one by one."""


def normalization_at(
    place: Place, constants: Normalization, source: str, inputs: np.ndarray, map_value: float
) -> NormalizationArithmetic:
    """A normalisation's unit at `place`; `inputs` is (height, width, channels) of the layer before."""
    assert place.position is not None
    channels = inputs[place.position].astype(np.float64)
    width = len(channels) // constants.columns
    first = place.unit // width * width
    window = range(
        max(first, place.unit - constants.depth_radius), min(first + width, place.unit + constants.depth_radius + 1)
    )
    neighbours = tuple(
        NormalizingChannel(
            Place(source, channel, place.position), float(channels[channel]), float(channels[channel] ** 2)
        )
        for channel in window
    )
    squares = sum(neighbour.square for neighbour in neighbours)
    base = constants.bias + constants.alpha * squares
    denominator = base**constants.beta
    own = float(channels[place.unit])
    return NormalizationArithmetic(
        place,
        own / denominator,
        map_value,
        own,
        neighbours,
        constants.columns,
        constants.bias,
        constants.alpha,
        constants.beta,
        squares,
        base,
        denominator,
    )


def dense_at(
    place: Place,
    source: str,
    inputs: np.ndarray,
    weights: np.ndarray,
    bias: float,
    activation: str,
    map_value: float,
) -> DenseArithmetic:
    """A dense unit.

    Args:
        inputs: what the layer before gave; maps (height, width, channels) are read row by row, as they are flattened.
        weights: (inputs,) of the unit.
    """
    values = inputs.reshape(-1).astype(np.float64)
    products = values * weights.astype(np.float64)
    shown = np.argsort(-np.abs(products), kind="stable")[:MOST_TERMS]
    terms = tuple(
        Term(_source(source, inputs.shape, int(i)), float(values[i]), float(weights[i]), float(products[i]))
        for i in shown
    )
    rest = float(np.delete(products, shown).sum())
    total = float(products.sum()) + bias
    return DenseArithmetic(
        place, activate(activation, total), map_value, terms, len(values), rest, bias, total, activation
    )


def softmax_at(
    place: Place, source: str, scores: np.ndarray, classes: tuple[str, ...], map_value: float
) -> SoftmaxArithmetic:
    """A probability; `scores` is (classes,) of the layer before."""
    values = scores.astype(np.float64)
    largest = float(values.max())
    exponentials = np.exp(values - largest)
    total = float(exponentials.sum())
    return SoftmaxArithmetic(
        place, float(exponentials[place.unit] / total), map_value, source, values, exponentials, largest, total, classes
    )


def _source(layer: str, shape: tuple[int, ...], index: int) -> Place:
    if len(shape) == 1:
        return Place(layer, index)
    row, column, channel = (int(part) for part in np.unravel_index(index, shape))
    return Place(layer, channel, (row, column))
