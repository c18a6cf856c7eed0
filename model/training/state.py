"""Where a training is, and how good its network was so far, as frozen data. NumPy only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from model.networks.ranking import places
from model.training.learning.learning_rate import Plateau
from model.training.output.history import EpochRecord


@dataclass(frozen=True)
class Measured:
    """Means over photos: the cross-entropy loss, and errors as fractions. `photos` were measured on."""

    loss: float
    top1_error: float
    top5_error: float
    photos: int


def measure(logits: np.ndarray, labels: np.ndarray) -> Measured:
    """Loss and errors of (photos, classes) logits against (photos,) labels; NaN where there are no photos.

    A label counts as found among five if fewer than five classes have a larger logit; ties go to the lower class.
    """
    if not len(labels):
        return Measured(float("nan"), float("nan"), float("nan"), 0)
    largest = logits.max(axis=1, keepdims=True)
    normalizer = largest[:, 0] + np.log(np.exp(logits - largest).sum(axis=1))
    own = logits[np.arange(len(labels)), labels]
    place = places(logits, labels)
    return Measured(
        float(np.mean(normalizer - own)), float((place >= 1).mean()), float((place >= 5).mean()), len(labels)
    )


@dataclass(frozen=True)
class Best:
    """The best network so far: lowest top-1 validation error, then lowest loss."""

    epoch: int
    measured: Measured


@dataclass(frozen=True)
class TrainingState:
    """Where a training is.

    Attributes:
        step: steps done since the beginning.
        epoch: epochs done, validation included.
        plateau: of the plateau schedule.
        records: one an epoch.
        best: None before the first validation.
        seconds: spent on steps, over all runs.
        epoch_seconds: of these, in the epoch that is not done.
    """

    step: int = 0
    epoch: int = 0
    plateau: Plateau = field(default_factory=Plateau)
    records: tuple[EpochRecord, ...] = ()
    best: Best | None = None
    seconds: float = 0.0
    epoch_seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> TrainingState:
        best = values["best"]
        return cls(
            values["step"],
            values["epoch"],
            Plateau(**values["plateau"]),
            tuple(EpochRecord.from_json(record) for record in values["records"]),
            None if best is None else Best(best["epoch"], Measured(**best["measured"])),
            values["seconds"],
            values["epoch_seconds"],
        )
