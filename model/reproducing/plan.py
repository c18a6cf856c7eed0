"""How much is trained in the time there is: classes, photos and epochs of each setting, decided once, kept on disk.

The rule: the time is shared out among the runs; what a run can show in its share, at the speed that was measured, makes
`Setting.epochs` passes over as many photos as that gives; with fewer photos there, more passes. No TensorFlow here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from model.photos.photo_list import DatasetError, PhotoList
from model.reproducing.claim import Claim, Setting
from model.reproducing.run_record import RecordError
from model.writing import write_whole

FEWEST_PHOTOS = 8
"""Of a class that is worth training on, half a dozen to learn from and some to measure with."""

_PHOTOS_OF_A_CLASS = 200
_FEWEST_EPOCHS = 4
_MOST_EPOCHS = 3  # times those of the setting


@dataclass(frozen=True)
class Speed:
    """What was measured: photos a second of training, validation included, and seconds that a run takes beside."""

    photos_per_second: float
    seconds_beside: float


@dataclass(frozen=True)
class SettingPlan:
    """What every run of a setting learns from, and how long.

    Attributes:
        classes: names of the class folders.
        photos_per_class: of each, those for validation included.
        epochs, batch_size: of a run.
        seconds: that a run is expected to take.
    """

    classes: tuple[str, ...]
    photos_per_class: int
    epochs: int
    batch_size: int
    seconds: float


@dataclass(frozen=True)
class Plan:
    """All that must stay the same while a reproduction goes on.

    Attributes:
        photos: the folder, absolute.
        seeds: of each arm.
        settings: by name; a setting is added when a claim first needs it.
    """

    photos: str
    seeds: tuple[int, ...]
    settings: Mapping[str, SettingPlan]

    def write(self, path: Path) -> None:
        write_whole(path, json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n")


def read_plan(path: Path) -> Plan | None:
    """None where there is none. Raises RecordError: it cannot be read."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        settings = {
            name: SettingPlan(**{**setting, "classes": tuple(setting["classes"])})
            for name, setting in values["settings"].items()
        }
        return Plan(str(values["photos"]), tuple(int(seed) for seed in values["seeds"]), settings)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise RecordError(f"{path}: expected the plan of a reproduction: {problem}") from None


def runs_of(claims: Sequence[Claim], seeds: int) -> dict[str, int]:
    """How many runs each setting has, by its name; arms that claims share count once."""
    arms: dict[str, set[str]] = {}
    for claim in claims:
        arms.setdefault(claim.setting.name, set()).update(arm.folder for arm in claim.arms)
    return {name: len(folders) * seeds for name, folders in arms.items()}


def seconds_of_a_run(settings: Mapping[str, Setting], runs: Mapping[str, int], seconds: float) -> dict[str, float]:
    """A run's share of the `seconds` that there are for all, by its setting."""
    shares = sum(settings[name].share * count for name, count in runs.items())
    return {name: seconds * settings[name].share / shares for name in runs}


def usable_classes(photos: PhotoList) -> list[tuple[str, int]]:
    """(class, photos) of those with enough, most photos first.

    Raises:
        DatasetError: fewer than two classes have enough.
    """
    counted = [
        (name, int(count))
        for name, count in zip(photos.classes, photos.counts(), strict=True)
        if count >= FEWEST_PHOTOS
    ]
    if len(counted) < 2:
        raise DatasetError(
            f"{photos.root}: expected at least two classes with {FEWEST_PHOTOS} photos or more each. "
            f"Received: {len(counted)} of {len(photos.classes)}"
        )
    return sorted(counted, key=lambda each: (-each[1], each[0]))


def planned(setting: Setting, photos: PhotoList, speed: Speed, seconds: float) -> SettingPlan:
    """What a run shows its network in `seconds`.

    Raises:
        DatasetError: fewer than two classes have enough photos.
    """
    counted = usable_classes(photos)
    learned = 1 - float(setting.changes["validation_fraction"])
    shown = max(seconds - speed.seconds_beside, 0.0) * speed.photos_per_second
    wanted = shown / setting.epochs / learned
    most = min(setting.most_classes, len(counted))
    count = int(np.clip(wanted // _PHOTOS_OF_A_CLASS, min(setting.fewest_classes, most), most))
    of_each = int(np.clip(wanted // count, FEWEST_PHOTOS, counted[count - 1][1]))
    training = int(of_each * learned) * count
    epochs = int(np.clip(shown / training, _FEWEST_EPOCHS, _MOST_EPOCHS * setting.epochs))
    return SettingPlan(
        tuple(sorted(name for name, _ in counted[:count])),
        of_each,
        epochs,
        max(1, min(int(setting.changes["batch_size"]), training // 4)),
        speed.seconds_beside + training * epochs / speed.photos_per_second,
    )
