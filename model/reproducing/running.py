"""One run: a network of one arm and seed trained through the library's door, measured, and written down.

A run that was killed goes on from its last checkpoint; one that was killed behind its last epoch is only measured.
"""

from __future__ import annotations

import csv
import gc
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from model.evaluation.answering import evaluate, probabilities_of
from model.evaluation.measures import Evaluation
from model.geometry import describe_layers
from model.networks.card import CARD_FILE, Card, read_card
from model.networks.first_kernels import read_first_kernels
from model.networks.kernel_figures import colour_share
from model.networks.precision import Precision
from model.photos.photo_list import PhotoList
from model.reproducing.claim import Arm, Setting
from model.reproducing.plan import SettingPlan, Speed
from model.reproducing.run_record import RunRecord, read_run_record
from model.training.chosen_photos import ChosenPhotos, choose_photos, list_training_photos
from model.training.endings import TrainingDivergedError
from model.training.job import TrainingJob
from model.training.output.folder import TrainingFolder
from model.training.recipe import Recipe, paper_recipe, recipe_with
from model.training.records import EpochDone, Report, silent
from model.training.starting import begin, resume

_PRECISION: Precision = "float32"


@dataclass(frozen=True)
class Run:
    """One arm with one seed.

    Attributes:
        folder: its own.
        photos: the small photos of its setting.
    """

    setting: Setting
    plan: SettingPlan
    arm: Arm
    seed: int
    folder: Path
    photos: Path

    @property
    def changes(self) -> dict[str, Any]:
        """Over the recipe "paper". Where few photos make the batches smaller, the learning rate falls with them."""
        changes = {**self.setting.changes, **self.arm.changes}
        share = self.plan.batch_size / changes["batch_size"]
        return {
            **changes,
            "batch_size": self.plan.batch_size,
            "learning_rate": changes["learning_rate"] * share,
            "epochs": self.plan.epochs,
            "seed": self.seed,
        }

    @property
    def job(self) -> TrainingJob:
        return TrainingJob(
            output=self.folder,
            photos=(self.photos,),
            recipe="paper",
            changes=self.changes,
            name=f"{self.arm.name}, seed {self.seed}",
            checkpoint_minutes=1.0,
            command="python -m model.reproduce",
        )

    @property
    def recipe(self) -> Recipe:
        return recipe_with(paper_recipe(), self.changes)

    @property
    def record(self) -> RunRecord | None:
        """None while it is not finished."""
        return read_run_record(self.folder)


def finish_run(run: Run, report: Report = silent) -> RunRecord:
    """Trains, or goes on, and measures; returns what it wrote down.

    Raises:
        ReadableError: it cannot be done.
        TrainingInterrupted: by a signal, with everything saved.
    """
    if not (run.folder / CARD_FILE).exists():
        way = resume if TrainingFolder(run.folder).checkpoints.exist() else begin
        try:
            way(run.job, report)
        except TrainingDivergedError:
            # A rate that is too high for one network is an answer too; to train on is of no use.
            record = _diverged(run)
            record.write(run.folder)
            return record
        finally:
            _forget()
    record = _measured(run)
    record.write(run.folder)
    shutil.rmtree(run.folder / "checkpoints", ignore_errors=True)
    _forget()
    return record


def measured_speed(run: Run) -> Speed:
    """Trains the run's epochs, at least two, in its folder, which is then removed. Raises as `finish_run` does."""
    ends: list[float] = []
    shutil.rmtree(run.folder, ignore_errors=True)
    begun = time.monotonic()
    try:
        begin(run.job, lambda record: ends.append(time.monotonic()) if isinstance(record, EpochDone) else None)
        steps = _measured(run).training_photos // run.plan.batch_size
    finally:
        shutil.rmtree(run.folder, ignore_errors=True)
        _forget()
    # The first epoch compiles: that is among what every run takes once.
    epoch = (ends[-1] - ends[0]) / (len(ends) - 1)
    beside = time.monotonic() - begun - epoch * len(ends)
    return Speed(steps * run.plan.batch_size / epoch, max(beside, 0.0))


def _measured(run: Run) -> RunRecord:
    recipe, card = run.recipe, read_card(run.folder)
    chosen = choose_photos(run.job, list_training_photos(run.job), recipe)
    answers = probabilities_of(run.folder, _PRECISION)
    validation = evaluate(answers, card, chosen.validation)
    learned = evaluate(answers, card, _sample(chosen, run.seed))
    ten: Evaluation | None = evaluate(answers, card, chosen.validation, 10) if run.arm.ten_views else None
    with (run.folder / "history.csv").open(encoding="utf-8", newline="") as file:
        epochs = list(csv.DictReader(file))
    return RunRecord(
        arm=run.arm.name,
        seed=run.seed,
        classes=len(card.classes),
        training_photos=len(chosen.training),
        validation_photos=len(chosen.validation),
        training_curve=tuple(float(epoch["top1_error"]) for epoch in epochs),
        validation_curve=tuple(float(epoch["validation_top1_error"]) for epoch in epochs),
        top1_error=validation.top1_error,
        top5_error=validation.top5_error,
        training_error=learned.top1_error,
        ten_views=None if ten is None else (ten.top1_error, ten.top5_error),
        column_colours=_column_colours(run.folder, card),
        seconds=sum(float(epoch["seconds"]) for epoch in epochs),
        network=run.folder.name,
    )


def _diverged(run: Run) -> RunRecord:
    """All wrong, from the first epoch on."""
    chosen = choose_photos(run.job, list_training_photos(run.job), run.recipe)
    return RunRecord(
        arm=run.arm.name,
        seed=run.seed,
        classes=len(chosen.training.classes),
        training_photos=len(chosen.training),
        validation_photos=len(chosen.validation),
        training_curve=(1.0,) * run.plan.epochs,
        validation_curve=(1.0,) * run.plan.epochs,
        top1_error=1.0,
        top5_error=1.0,
        training_error=1.0,
        ten_views=(1.0, 1.0) if run.arm.ten_views else None,
        column_colours=(),
        seconds=0.0,
        network=run.folder.name,
        diverged=True,
    )


def _sample(chosen: ChosenPhotos, seed: int) -> PhotoList:
    """As many photos to learn from as there are to validate on."""
    drawn = np.random.default_rng(seed).permutation(len(chosen.training))[: len(chosen.validation)]
    return chosen.training.take_for_validation(np.sort(drawn))


def _column_colours(folder: Path, card: Card) -> tuple[float, ...]:
    shares = colour_share(read_first_kernels(folder, card).kernel)
    columns = describe_layers(card.variant, 2, card.options)[1].columns
    return tuple(float(part.mean()) for part in np.split(shares, columns))


def _forget() -> None:
    """Gives back what a network and its compiled steps took, before the next one is built."""
    import keras

    keras.backend.clear_session()
    gc.collect()
