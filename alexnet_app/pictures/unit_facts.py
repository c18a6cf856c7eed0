"""What is known of one unit: its numbers for this photo, and what feeds it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from model.geometry import LayerDescription
from model.networks.results import FeatureMaps, Kernels


@lru_cache(maxsize=4)
def unit_extremes(maps: FeatureMaps) -> tuple[np.ndarray, np.ndarray]:
    """(units,) lowest and (units,) highest value of each unit.

    Remembered, because in a video every view of the same frame asks for them.
    """
    axes = tuple(range(maps.values.ndim - 1))
    return maps.values.min(axis=axes), maps.values.max(axis=axes)


@lru_cache(maxsize=4)
def unit_means(maps: FeatureMaps) -> np.ndarray:
    """(units,) mean of each unit's map; a dense layer's values as they are."""
    return maps.values.mean(axis=(0, 1)) if maps.is_spatial else maps.values


@dataclass(frozen=True)
class UnitNumbers:
    """Of one unit's map: lowest, highest, mean, and the share (0 to 1) of values that are exactly zero.

    `rank` counts units of the layer with a larger mean, plus one.
    """

    lowest: float
    highest: float
    mean: float
    zeros: float
    rank: int


def unit_numbers(maps: FeatureMaps, unit: int) -> UnitNumbers:
    """Raises IndexError for a unit that the layer does not have."""
    values = maps.values[..., unit].astype(np.float32, copy=False)
    means = unit_means(maps)
    return UnitNumbers(
        float(values.min()),
        float(values.max()),
        float(values.mean()),
        float(np.mean(values == 0)),
        int(np.count_nonzero(means > means[unit])) + 1,
    )


@dataclass(frozen=True)
class Feed:
    """What one unit reads.

    Attributes:
        layer: name of the layer before.
        first, last: the range of that layer's units, both included.
        window: side of the square that is read of each; 0 where a single value of each is.
        strongest: of these, the units with the most weight (sum of magnitudes), most first; empty if not known.
    """

    layer: str
    first: int
    last: int
    window: int
    strongest: tuple[int, ...] = ()


def layer_before(layers: tuple[LayerDescription, ...], name: str) -> LayerDescription | None:
    for before, layer in pairwise(layers):
        if layer.name == name:
            return before
    return None


def feed(layers: tuple[LayerDescription, ...], name: str, unit: int, kernels: Kernels | None, most: int = 5) -> Feed:
    """What feeds `unit` of layer `name`.

    A grouped convolution's unit reads the channels of its own group; a pooling or dropout unit the one of its own
    number; a normalisation unit its neighbours within two, inside its column; a dense unit everything.

    Raises:
        ValueError: there is no such layer, or nothing before it.
    """
    before = layer_before(layers, name)
    layer = next((layer for layer in layers if layer.name == name), None)
    if before is None or layer is None:
        raise ValueError(f"expected a layer behind the input. Received: {name!r}")
    if layer.kind in ("pooling", "mean_pooling", "dropout", "activation"):
        return Feed(before.name, unit, unit, layer.kernel_size)
    if layer.kind == "luminance":
        return Feed(before.name, 0, before.units - 1, 0)
    if layer.kind == "normalization":
        group = before.units // layer.groups
        start = unit // group * group
        return Feed(before.name, max(start, unit - 2), min(start + group - 1, unit + 2), 0)
    if layer.kind == "convolution":
        group = before.units // layer.groups
        first = unit // (layer.units // layer.groups) * group
        strongest: tuple[int, ...] = ()
        if kernels is not None and kernels.layer == name and before.kind not in ("input", "luminance"):
            weight = np.abs(kernels.values[..., unit]).sum(axis=(0, 1))
            strongest = tuple(first + int(channel) for channel in np.argsort(-weight, kind="stable")[:most])
        return Feed(before.name, first, first + group - 1, layer.kernel_size, strongest)
    return Feed(before.name, 0, before.units - 1, before.output_shape[0] if before.is_spatial else 0)
