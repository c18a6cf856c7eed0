"""What the explanations give: plain records that cross between processes. No keras here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class MapStep:
    """A map, or what there is of it so far.

    Attributes:
        values: (side, side) float32; signed where the method's maps are.
        done, total: how far it has come.
    """

    values: np.ndarray
    done: int
    total: int


@dataclass(frozen=True, eq=False)
class FaithfulnessCurves:
    """The class's probability along the way, for the map's order and for a random one.

    Attributes:
        fractions: (steps + 1,) float32, share of the pixels changed, 0 to 1.
        deletion, insertion: (steps + 1,) float32, in the order of the map.
        random_deletion, random_insertion: the same in a random order.
    """

    fractions: np.ndarray
    deletion: np.ndarray
    insertion: np.ndarray
    random_deletion: np.ndarray
    random_insertion: np.ndarray

    def areas(self) -> dict[str, float]:
        """The area under each curve, 0 to 1 (trapezoids): deletion small, insertion large is good."""
        curves = {
            "deletion": self.deletion,
            "insertion": self.insertion,
            "random_deletion": self.random_deletion,
            "random_insertion": self.random_insertion,
        }
        return {name: float(np.trapezoid(curve, self.fractions)) for name, curve in curves.items()}
