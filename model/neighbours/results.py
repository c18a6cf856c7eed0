"""What a search for near photos is asked and gives; without the library that searches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Metric = Literal["euclidean", "cosine"]
METRICS: tuple[Metric, ...] = ("euclidean", "cosine")


@dataclass(frozen=True)
class Neighbour:
    """A photo near another one: its index among the compared rows, and how far it is."""

    index: int
    distance: float
