"""What crosses between the parts of the program: frozen records with plain NumPy in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.networks.ranking import first_classes

NOT_SURE_BELOW = 0.3
"""Below this probability the first answer is shown as "Not sure", where a network's card says nothing else."""


def not_sure_threshold(not_sure_below: float | None) -> float:
    """A card's `not_sure_below`, or what stands for it where the card says nothing."""
    return NOT_SURE_BELOW if not_sure_below is None else not_sure_below


@dataclass(frozen=True)
class Prediction:
    """One class and the probability (0 to 1) that the network gives it; `index` is its unit."""

    name: str
    probability: float
    index: int


@dataclass(frozen=True, eq=False)
class Classification:
    """The network's answer for one photo.

    Attributes:
        network: name of the trained network.
        classes: all class names, in the order of the network's units.
        probabilities: (classes,) float32, sums to 1; the mean over the views.
        views: 1 (centre) or 10 (four corners and centre, each mirrored).
        milliseconds: time of the network's call alone.
        not_sure_below: the probability from which the first answer counts; of the network's card.
    """

    network: str
    classes: tuple[str, ...]
    probabilities: np.ndarray
    views: int
    milliseconds: float
    not_sure_below: float = NOT_SURE_BELOW

    @property
    def is_sure(self) -> bool:
        """Whether the most probable class is an answer; otherwise it is only the closest one."""
        return bool(self.probabilities.max() >= self.not_sure_below)

    def top(self, count: int = 5) -> tuple[Prediction, ...]:
        """The `count` most probable classes, most probable first (fewer where the network has fewer)."""
        order = first_classes(self.probabilities, count)
        return tuple(Prediction(self.classes[i], float(self.probabilities[i]), int(i)) for i in order)


@dataclass(frozen=True, eq=False)
class FeatureMaps:
    """The output of one layer for one photo: `values` is (height, width, units), or (units,) for a dense layer."""

    layer: str
    values: np.ndarray

    @property
    def units(self) -> int:
        return int(self.values.shape[-1])

    @property
    def is_spatial(self) -> bool:
        return self.values.ndim == 3


@dataclass(frozen=True, eq=False)
class Kernels:
    """The learned weights of one layer.

    Attributes:
        layer: a convolution's or dense layer's name.
        values: (height, width, in / groups, units) float32; (in, units) for a dense layer.
        bias: (units,) float32.
        groups: unit u reads the input channels of group u // (units / groups).
    """

    layer: str
    values: np.ndarray
    bias: np.ndarray
    groups: int


def readable(class_name: str) -> str:
    """A class name as a person reads it: `big_cat` becomes `big cat`."""
    return class_name.replace("_", " ")
