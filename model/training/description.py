"""What a training writes down of itself: photos, recipe, commands, machine; for its record and the network's card."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from model.photos.preprocessing import Preprocessing
from model.training.chosen_photos import ChosenPhotos, ListedPhotos
from model.training.devices import hardware, versions
from model.training.job import TrainingJob
from model.training.recipe import Recipe


def described(
    job: TrainingJob,
    recipe: Recipe,
    listed: ListedPhotos,
    photos: ChosenPhotos,
    preprocessing: Preprocessing,
    before: Mapping[str, Any],
    *,
    readable: int,
    unreadable: int,
    precision: str,
) -> dict[str, Any]:
    """JSON values.

    Args:
        before: the record of the training's beginning; empty at the beginning.
        readable, unreadable: of the training photos.
        precision: of the arithmetic.
    """
    return {
        "photos": {
            "folder": " ".join(str(each) for each in job.photos),
            "weights": list(job.weights) or None,
            "soft_labels": None if job.soft_labels is None else str(job.soft_labels),
            "with_soft_label": photos.targets.with_soft_label if photos.targets else 0,
            "left_out": listed.left_out,
            "listed": len(photos.training) + len(photos.validation),
            "training": readable,
            "validation": len(photos.validation),
            "validated_on": _validated_on(job, recipe),
            "unreadable": unreadable,
        },
        "recipe": recipe.to_json(),
        "commands": [*before.get("commands", ()), *([job.command] if job.command else [])],
        "started": before.get("started", datetime.now(UTC).isoformat(timespec="seconds")),
        "hardware": hardware(),
        "precision": precision,
        "versions": versions(),
        "classes": list(listed.photos.classes),
        "preprocessing": preprocessing.to_json(),
        "fine_tuned_from": before.get("fine_tuned_from") if job.start is None else str(job.start),
    }


def _validated_on(job: TrainingJob, recipe: Recipe) -> str:
    if job.validation is not None:
        return f"a folder of its own, {job.validation}"
    if job.validation_groups:
        return f"whole groups that it never learned from: {', '.join(job.validation_groups)}"
    return f"{recipe.validation_fraction:g} of every class, drawn at random"
