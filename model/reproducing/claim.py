"""A claim of the paper as data: which networks are trained how, what is measured on them, and what the paper says.

A claim is one small file of `model.reproducing.claims` and its entry of `CLAIMS` there. No TensorFlow here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from model.reproducing.effects import Effect
from model.reproducing.run_record import RunRecord

Results = Mapping[str, Mapping[int, RunRecord]]
"""The finished runs of a claim: by the name of the arm, then by the seed."""


@dataclass(frozen=True)
class Setting:
    """What the networks of a claim have in common, and how they differ from the paper's.

    Attributes:
        name: of its folder.
        words: for the report, a sentence.
        side: photos are kept as squares of so many pixels.
        changes: over the recipe "paper", as `model.training.recipe.recipe_with` takes them.
        epochs: as many as it should have; more where all photos are seen so often in the time.
        fewest_classes, most_classes: of the photos, where there are so many.
        share: how long a run lasts, compared with those of other settings.
    """

    name: str
    words: str
    side: int
    changes: Mapping[str, Any]
    epochs: int
    fewest_classes: int
    most_classes: int
    share: float = 1.0


@dataclass(frozen=True)
class Arm:
    """One way to train in a setting.

    Attributes:
        name: for the report.
        changes: over the setting's.
        ten_views: whether its networks are also measured with ten views.
    """

    name: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    ten_views: bool = False

    @property
    def folder(self) -> str:
        """Its folder's name; other changes give another one, so that no record is taken for what it is not."""
        text = json.dumps([sorted(self.changes.items()), self.ten_views], default=list)
        digest = hashlib.sha256(text.encode()).hexdigest()[:6]
        return f"{self.name.lower().replace(' ', '-').replace(',', '')}-{digest}"


@dataclass(frozen=True)
class Claim:
    """One claim.

    Attributes:
        name: as the command has it.
        title: for people.
        says: what the paper says, with its section.
        setting, arms: what is trained; arms of one content are trained once for all claims.
        baseline: one of the arms: if it learned next to nothing, no sentence is ventured.
        effects: what is measured, of seeds that all arms have; the first decides.
        curves: which error the plot shows over the epochs.
        remarks: further sentences from the results.
    """

    name: str
    title: str
    says: str
    setting: Setting
    arms: tuple[Arm, ...]
    baseline: Arm
    effects: Callable[[Results], tuple[Effect, ...]]
    curves: Literal["validation", "training"] = "validation"
    remarks: Callable[[Results], tuple[str, ...]] = lambda results: ()
