"""Convolution and pooling at one position."""

from __future__ import annotations

import numpy as np

from model.arithmetic.activations import activate
from model.arithmetic.places import Place
from model.arithmetic.records import COLOURS, ConvolutionArithmetic, Plane, PoolingArithmetic
from model.geometry import LayerDescription

MOST_CHANNELS = 5
"""Channels of a deeper convolution that are shown one by one."""


def convolution_at(
    place: Place,
    layer: LayerDescription,
    source: str,
    inputs: np.ndarray,
    weights: np.ndarray,
    bias: float,
    activation: str,
    map_value: float,
) -> ConvolutionArithmetic:
    """A convolution's unit at `place`.

    Args:
        layer: the convolution.
        source: name of the layer before.
        inputs: (height, width, channels) that it gave.
        weights: (rows, columns, channels / groups) of the unit.
    """
    assert place.position is not None
    group = place.unit // (layer.units // layer.groups)
    count = weights.shape[2]
    first = group * count
    top, left = (index * layer.stride - layer.padding for index in place.position)
    window, inside = _window(inputs[:, :, first : first + count], top, left, layer.kernel_size)
    window, kernel = window.astype(np.float64), weights.astype(np.float64)
    products = window * kernel
    sums = products.sum(axis=(0, 1))
    shown = np.arange(count) if source == "image" else np.argsort(-np.abs(sums), kind="stable")[:MOST_CHANNELS]
    planes = tuple(
        Plane(
            Place(source, int(first + channel), (top, left)),
            window[:, :, channel],
            inside,
            kernel[:, :, channel],
            products[:, :, channel],
            float(sums[channel]),
        )
        for channel in shown
    )
    rest = float(np.delete(sums, shown).sum())
    total = float(sums.sum()) + bias
    return ConvolutionArithmetic(
        place,
        activate(activation, total),
        map_value,
        planes,
        (first, first + count),
        group,
        layer.groups,
        rest,
        bias,
        total,
        activation,
    )


def pooling_at(
    place: Place, layer: LayerDescription, source: str, inputs: np.ndarray, map_value: float
) -> PoolingArithmetic:
    """A max pooling's unit at `place`; `inputs` is (height, width, channels) of the layer before."""
    assert place.position is not None
    top, left = (index * layer.stride for index in place.position)
    window = inputs[top : top + layer.kernel_size, left : left + layer.kernel_size, place.unit].astype(np.float64)
    row, column = np.unravel_index(int(np.argmax(window)), window.shape)
    winner = int(row), int(column)
    return PoolingArithmetic(
        place, float(window[winner]), map_value, Place(source, place.unit, (top, left)), window, winner
    )


def channel_name(place: Place) -> str:
    """ "red" for image/0, else the address."""
    return COLOURS[place.unit] if place.layer == "image" and place.unit < len(COLOURS) else place.address


def _window(maps: np.ndarray, top: int, left: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    """The window, zero beyond the maps' edges, and where it is inside them: (size, size, channels), (size, size)."""
    height, width, channels = maps.shape
    window = np.zeros((size, size, channels), maps.dtype)
    inside = np.zeros((size, size), bool)
    rows = slice(max(-top, 0), min(height - top, size))
    columns = slice(max(-left, 0), min(width - left, size))
    window[rows, columns] = maps[max(top, 0) : top + size, max(left, 0) : left + size]
    inside[rows, columns] = True
    return window, inside
