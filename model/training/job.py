"""What to train on what, as frozen data: for `begin`, `resume` and `finish` of `model.training.starting`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from model.errors import ReadableError

_PATHS = ("validation", "left_out", "groups", "soft_labels")
_REMEMBERED = (*_PATHS, "photos", "weights", "group_column", "validation_groups", "name")


class TrainingError(ReadableError, ValueError):
    """A training cannot be done as it was asked for; one plain line."""


@dataclass(frozen=True)
class TrainingJob:
    """What to train on what, and where the network goes.

    Attributes:
        output: folder of the training, and in the end of its network.
        photos: folders of class folders, or of packed shards; classes of one name are one.
        weights: how much the photos of each folder count in the loss; none for 1.
        validation: a folder to validate on; otherwise whole groups or a share of `photos`.
        left_out: a text file with the names of photos not to use, one a line.
        groups, group_column: a table of photos and groups (`model.photos.groups`).
        validation_groups: groups of it to validate on and not to learn from.
        soft_labels: file of a better network's answers (`model.training.soft_labels`).
        recipe: one of `model.training.recipe.RECIPES`; "" chooses by the number of photos.
        changes: over the recipe, as `recipe_with` takes them: {"epochs": 3, "augmentation.grey": 0.2}.
        start: folder of a trained network to start from; its variant and options hold.
        quick: only the last layer learns, on the answers that `start` gives below it (`model.training.quick`).
        name: of the network; "" for that of the output folder.
        devices: how many of this machine; None for all GPUs, or the CPU.
        checkpoint_minutes: time between two checkpoints.
        report_seconds: time between two records of steps.
        command: how it was asked for, for the card.
    """

    output: Path
    photos: tuple[Path, ...] = ()
    weights: tuple[float, ...] = ()
    validation: Path | None = None
    left_out: Path | None = None
    groups: Path | None = None
    group_column: str = ""
    validation_groups: tuple[str, ...] = ()
    soft_labels: Path | None = None
    recipe: str = ""
    changes: Mapping[str, Any] = field(default_factory=dict)
    start: Path | None = None
    quick: bool = False
    name: str = ""
    devices: int | None = None
    checkpoint_minutes: float = 4.0
    report_seconds: float = 1.0
    command: str = ""

    @property
    def network_name(self) -> str:
        return self.name or self.output.resolve().name

    @property
    def validated_on(self) -> str:
        """What the card calls the photos that its errors were measured on."""
        return "validation photos of other sources" if self.validation_groups else "validation photos"

    def to_json(self) -> dict[str, Any]:
        """What a resumed training must find again, wherever it is started from."""
        return {
            "photos": [_absolute(folder) for folder in self.photos],
            "weights": list(self.weights),
            "validation": _absolute(self.validation),
            "left_out": _absolute(self.left_out),
            "groups": _absolute(self.groups),
            "group_column": self.group_column,
            "validation_groups": list(self.validation_groups),
            "soft_labels": _absolute(self.soft_labels),
            "name": self.network_name,
            # A quick one begins again at the network that it started from; any other has weights of its own.
            **({"quick": True, "start": _absolute(self.start)} if self.quick else {}),
        }

    def completed(self, record: Mapping[str, Any]) -> TrainingJob:
        """This job, with what it leaves open taken from the record of a training's beginning.

        Raises:
            TrainingError: the record is not one of a training.
        """
        # An older program wrote down only the weights and the soft labels, among the photos.
        known = record.get("job", record.get("photos", {}))
        try:
            photos = tuple(Path(folder) for folder in known.get("photos") or ())
            paths: dict[str, Any] = {name: Path(known[name]) for name in _PATHS if known.get(name)}
            before = replace(
                self,
                **paths,
                photos=photos or self.photos,
                weights=tuple(float(weight) for weight in known.get("weights") or ()),
                group_column=str(known.get("group_column") or ""),
                validation_groups=tuple(str(group) for group in known.get("validation_groups") or ()),
                name=str(known.get("name") or ""),
                quick=bool(known.get("quick")),
                start=Path(known["start"]) if known.get("quick") else self.start,
            )
        except (AttributeError, KeyError, TypeError, ValueError) as problem:
            raise TrainingError(f"{self.output}: expected the record of a training: {problem}") from None
        if self.photos and len(self.photos) != len(before.weights):
            before = replace(before, weights=())
        own = {name for name in _REMEMBERED if getattr(self, name)}
        if own & {"validation", "validation_groups"}:
            own |= {"validation", "validation_groups"}
        return replace(before, **{name: getattr(self, name) for name in own})


def _absolute(path: Path | None) -> str | None:
    return None if path is None else str(path.absolute())
