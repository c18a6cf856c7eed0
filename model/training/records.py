"""What a training tells while it runs: one frozen record for each thing that happens. No TensorFlow here.

Whoever starts a training (`model.training.job`) is called with these; `model.training.progress` makes lines for people
and JSON lines for programs of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from model.training.output.history import EpochRecord


@dataclass(frozen=True)
class Reading:
    """`done` of `total` training photos are decoded."""

    kind: ClassVar = "reading"
    done: int
    total: int


@dataclass(frozen=True)
class Begun:
    """A process works in the training's folder from now on; told once, before anything slow.

    Attributes:
        process: its id.
        command: how it was asked for; may be empty.
        way: "begin", "resume" or "finish".
    """

    kind: ClassVar = "begun"
    process: int
    command: str
    way: str


@dataclass(frozen=True)
class Started:
    """The photos are counted and the network is there; the first step comes next.

    Attributes:
        recipe: a sentence that says which one, and why.
        training_photos, validation_photos, classes: how many.
        soft_labels: training photos with a soft label, which counts `soft_weight` of the target.
        hardware, precision: what computes, and in which arithmetic.
        step: steps done before, when a training is resumed.
        steps, epochs, batch_size: of the whole training.
    """

    kind: ClassVar = "started"
    recipe: str
    training_photos: int
    validation_photos: int
    classes: int
    soft_labels: int
    soft_weight: float
    hardware: str
    precision: str
    step: int
    epoch: int
    steps: int
    epochs: int
    batch_size: int
    resumed: bool


@dataclass(frozen=True)
class StepDone:
    """How far it is; not sent for every step.

    Attributes:
        step, steps: done since the beginning, and of the whole training.
        epoch, epochs: the running one, from 1, and all.
        step_of_epoch, steps_per_epoch: the same within the epoch.
        loss, top1_error: means over the epoch so far.
        learning_rate: of this step.
        photos_per_second: lately.
        seconds_left: of the whole training, without its validations.
    """

    kind: ClassVar = "step"
    step: int
    steps: int
    epoch: int
    epochs: int
    step_of_epoch: int
    steps_per_epoch: int
    loss: float
    top1_error: float
    learning_rate: float
    photos_per_second: float
    seconds_left: float


@dataclass(frozen=True)
class EpochDone:
    """An epoch with its validation.

    Attributes:
        figures: of the epoch.
        epochs: of the whole training.
        best: whether this is the best network so far.
        kernels: picture of the first layer's kernels; "" where there is none.
        kernel_autocorrelation: their mean one (`model.networks.kernel_figures`): noise is near 0, learned kernels
            above 0.5. None without such a layer.
    """

    kind: ClassVar = "epoch"
    figures: EpochRecord
    epochs: int
    best: bool
    kernels: str = ""
    kernel_autocorrelation: float | None = None


@dataclass(frozen=True)
class Saved:
    """A checkpoint is written: the training can go on from here."""

    kind: ClassVar = "saved"
    step: int
    file: str


@dataclass(frozen=True)
class Warned:
    """Something is wrong, in plain words; the training goes on. `about` says what, for programs."""

    kind: ClassVar = "warning"
    about: str
    text: str


@dataclass(frozen=True)
class Stopped:
    """A signal ended it, with everything saved."""

    kind: ClassVar = "stopped"
    step: int
    signal: str


@dataclass(frozen=True)
class Failed:
    """It cannot go on, or did not begin; `text` is one plain line."""

    kind: ClassVar = "failed"
    text: str


@dataclass(frozen=True)
class Finished:
    """The trained network is written.

    Attributes:
        folder: of the trained network.
        best_epoch: whose weights it has.
        errors: as on the card.
        checkpoints: the folder that is no longer needed.
    """

    kind: ClassVar = "finished"
    folder: str
    best_epoch: int
    checkpoints: str
    errors: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


ProgressRecord = Begun | Reading | Started | StepDone | EpochDone | Saved | Warned | Stopped | Failed | Finished
Report = Callable[[ProgressRecord], None]


def silent(record: ProgressRecord) -> None:
    """A report that tells nobody."""


def as_json(record: ProgressRecord) -> dict[str, Any]:
    """The kind under "record", then the fields, an epoch's figures among them; None for what is no finite number."""
    values = asdict(record)
    values |= values.pop("figures", {})
    return {"record": record.kind, **{name: _finite(value) for name, value in values.items()}}


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _finite(each) for name, each in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value
