"""The training loop: epochs of steps, validation after each, checkpoints on the way; the same on any devices."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import tensorflow as tf

from model.networks.kernel_figures import lag1_autocorrelation
from model.photos.photo_list import DatasetError
from model.training.endings import TrainingDivergedError, TrainingInterrupted
from model.training.interruption import Interruption
from model.training.learning.learner import Learner
from model.training.learning.learning_rate import learning_rate
from model.training.lost_workers import lost_workers_told
from model.training.output.checkpoints import CheckpointError, Checkpoints, read_arrays
from model.training.output.history import EpochRecord, History
from model.training.progress import Stopwatch
from model.training.records import EpochDone, Report, Saved, StepDone, Warned, silent
from model.training.state import Best, Measured, TrainingState, measure
from model.variants import get_variant

CHECKPOINT_SECONDS = 240.0
# Every worker looks at its sums after the same steps, so that all stop at the same one.
_FINITE_CHECK_STEPS = 50
# The loss of an answer that knows nothing is ln(classes); one this near to it has learned nothing.
_STUCK_MARGIN = 0.01


class TrainingPhotos(Protocol):
    """What the loop wants of its photos (`model.photos.batches.PhotoBatches`)."""

    def __len__(self) -> int: ...

    def epoch(
        self,
        batch: int,
        *,
        seed: int,
        epoch: int,
        shuffle: bool,
        skip: int,
        shard: tuple[int, int],
        drop_remainder: bool,
    ) -> Iterable[tuple[Any, Any]]:
        """uint8 (m, side, side, 3) and int32 (m,): this worker's share of every batch after the first `skip`.

        A recipe that accumulates asks for its batches' parts, as batches of `part_size`.
        """


class Training:
    """One training, from its beginning or from a checkpoint.

    Args:
        learner: the network.
        photos: to learn from.
        validation: batches of centre views and labels, as `Learner.evaluate` takes them; iterated once an epoch.
        folder: of the training; checkpoints go into its folder `checkpoints`.
        report: told how it goes.
        report_seconds: time between two records of steps.
        shard: (this worker, number of workers). Worker 0 is the chief: it alone writes files.
        history: of the chief.
        checkpoint_seconds: time between two checkpoints.

    Raises:
        ValueError: there are fewer photos than a batch has.
    """

    def __init__(
        self,
        learner: Learner,
        photos: TrainingPhotos,
        validation: Iterable[tuple[Any, Any]],
        folder: Path,
        *,
        report: Report = silent,
        report_seconds: float = 1.0,
        shard: tuple[int, int] = (0, 1),
        history: History | None = None,
        checkpoint_seconds: float = CHECKPOINT_SECONDS,
    ) -> None:
        self.learner = learner
        self.recipe = learner.recipe
        self.state = TrainingState()
        self.checkpoints = Checkpoints(folder / "checkpoints")
        # What does not fill a batch is left out of an epoch; another order leaves out other photos in the next.
        self.steps_per_epoch = len(photos) // self.recipe.batch_size
        if not self.steps_per_epoch:
            raise ValueError(
                f"batch_size: expected at most the {len(photos)} training photos. Received: {self.recipe.batch_size}"
            )
        self._photos = photos
        self._validation = validation
        self._report = report
        self._report_seconds = report_seconds
        self._reported_at = -math.inf
        self._shard = shard
        self.chief = shard[0] == 0
        self.history = history
        self._checkpoint_seconds = checkpoint_seconds
        self._saved_at = time.monotonic()
        self._stopwatch = Stopwatch()

    @property
    def steps(self) -> int:
        """Of the whole training."""
        return self.steps_per_epoch * self.recipe.epochs

    def resume(self) -> None:
        """Goes to the latest checkpoint.

        Raises:
            CheckpointError: there is none that can be read, or it is another network's.
        """
        arrays, state = self.checkpoints.load()
        try:
            self.learner.restore(arrays)
        except ValueError as problem:
            raise CheckpointError(f"{self.checkpoints.folder}: {problem}") from None
        self.state = TrainingState.from_json(state)
        self._saved_at = time.monotonic()

    def resume_best(self) -> None:
        """Knows the best network so far, also where its file is all that is left; for `use_best`.

        Raises:
            CheckpointError: there is no best network that can be read.
        """
        _, best = read_arrays(self.checkpoints.best)
        try:
            self.state = TrainingState.from_json(self.checkpoints.load()[1])
        except CheckpointError:
            step = best["epoch"] * self.steps_per_epoch
            self.state = TrainingState(step, best["epoch"], best=Best(best["epoch"], Measured(**best["measured"])))

    def run(self) -> None:
        """Trains until all epochs are done.

        Raises:
            TrainingInterrupted: after SIGTERM or SIGINT, with everything saved.
            DatasetError: the photos can no longer be read, also with everything saved.
            TrainingDivergedError: the loss is not finite.
            WorkerLostError: another worker is gone; the last checkpoint is kept.
            DiskFullError: the first checkpoint cannot be written, or the last one.
        """
        try:
            with lost_workers_told(self._shard[1], lambda: f"step {self.state.step}"):
                self._run()
        finally:
            if self.history is not None:
                self.history.close()

    def _run(self) -> None:
        if self.state == TrainingState() and not self.checkpoints.exist():
            self.save_checkpoint()
        with Interruption() as interruption:
            while self.state.epoch < self.recipe.epochs:
                try:
                    self._train_epoch(interruption)
                    self._finish_epoch(interruption)
                except (TrainingInterrupted, DatasetError):
                    self.save_checkpoint()
                    raise

    def save_checkpoint(self) -> None:
        """Raises TrainingDivergedError where there is nothing worth saving; the last checkpoint stays."""
        if not self.chief:
            return
        try:
            self.checkpoints.save(self.learner.state(), self.state.to_json())
        except CheckpointError as problem:
            raise TrainingDivergedError(f"step {self.state.step}: {problem}; {self._way_back()}") from None
        self._saved_at = time.monotonic()
        self._stopwatch.restart()
        self._report(Saved(self.state.step, str(self.checkpoints.latest)))

    def _save_if_possible(self) -> None:
        """A full disk must not end a training that only wanted to be safe."""
        try:
            self.save_checkpoint()
        except OSError as problem:
            self._warn("checkpoint", f"The checkpoint could not be written ({problem}); the last one is kept.")
            self._saved_at = time.monotonic()
            self._stopwatch.restart()

    def use_best(self) -> None:
        """Gives the network the weights of the best epoch so far; without one, they stay as they are."""
        if self.state.best is None:
            return
        self.learner.meet()
        weights, _ = read_arrays(self.checkpoints.best)
        self.learner.set_weights(weights)

    def validate(self) -> tuple[np.ndarray, np.ndarray]:
        """Logits and labels of all validation photos, with the network as it is."""
        return self.learner.evaluate(self._validation)

    def _train_epoch(self, interruption: Interruption) -> None:
        recipe, state = self.recipe, self.state
        skip = state.step - state.epoch * self.steps_per_epoch
        if not skip:
            self.learner.reset_totals()
        if skip >= self.steps_per_epoch:
            return
        batches = self._photos.epoch(
            recipe.part_size,
            seed=recipe.order_seed,
            epoch=state.epoch,
            shuffle=True,
            skip=skip * recipe.accumulate,
            shard=self._shard,
            drop_remainder=True,
        )
        self._stopwatch.restart()
        for number, (images, labels) in enumerate(_read(batches)):
            step, part = self.state.step, number % recipe.accumulate
            rate = learning_rate(recipe, step, self.steps_per_epoch, state.plateau)
            self.learner.train(images, labels, step, rate, part)
            if part < recipe.accumulate - 1:
                # A step is done when its weights are: one that is given up here begins again at its first part.
                if interruption.signal is not None:
                    raise TrainingInterrupted(interruption.signal, step)
                continue
            seconds = self._stopwatch.step()
            self.state = replace(
                self.state,
                step=step + 1,
                seconds=self.state.seconds + seconds,
                epoch_seconds=self.state.epoch_seconds + seconds,
            )
            if (step + 1) % _FINITE_CHECK_STEPS == 0:
                self._expect_finite()
            if self.chief and time.monotonic() - self._reported_at >= self._report_seconds:
                self._tell_step(rate)
            if interruption.signal is not None:
                raise TrainingInterrupted(interruption.signal, self.state.step)
            if self.chief and time.monotonic() - self._saved_at > self._checkpoint_seconds:
                self._save_if_possible()
            if (step + 1) % self.steps_per_epoch == 0:
                return
        # Photos that turned out unreadable can leave an epoch short: its number of steps stays what it was.
        self.state = replace(self.state, step=(state.epoch + 1) * self.steps_per_epoch)

    def _finish_epoch(self, interruption: Interruption) -> None:
        """Validation and what follows from it. Interrupted in here, a resumed training begins with it again."""
        self._expect_finite()
        totals = self.learner.take_totals()
        count = max(float(totals[3]), 1.0)
        rate = learning_rate(self.recipe, self.state.step - 1, self.steps_per_epoch, self.state.plateau)
        with self.learner.averaged_weights():
            logits, labels = self.learner.evaluate(_until(interruption, self._validation, self.state.step))
            measured = measure(logits, labels)
            weights = self.learner.weights() if self.chief else {}
        state = self.state
        record = EpochRecord(
            state.epoch + 1,
            rate,
            float(totals[0]) / count,
            float(totals[1]) / count,
            float(totals[2]) / count,
            measured.loss,
            measured.top1_error,
            measured.top5_error,
            count / state.epoch_seconds if state.epoch_seconds else 0.0,
            state.epoch_seconds,
        )
        best = state.best
        better = best is None or not _no_better(measured, best.measured)
        if better:
            best = Best(record.epoch, measured)
            if self.chief:
                self._save_best(weights, best)
        error = measured.top1_error if measured.photos else record.loss
        self.state = replace(
            state,
            epoch=state.epoch + 1,
            plateau=state.plateau.after_epoch(error, self.recipe),
            records=(*state.records, record),
            best=best,
            epoch_seconds=0.0,
        )
        self.learner.reset_totals()
        if self.chief:
            self._tell_epoch(
                record, better, weights.get(f"{get_variant(self.recipe.variant).first_convolution.name}/kernel")
            )
        self.save_checkpoint()

    def _tell_epoch(self, record: EpochRecord, better: bool, kernels: np.ndarray | None) -> None:
        picture, autocorrelation = "", None
        if kernels is not None:
            autocorrelation = float(lag1_autocorrelation(kernels).mean())
        if self.history is not None:
            try:
                self.history.write(self.state.records, kernels)
                picture = str(self.history.kernels_file(record.epoch)) if kernels is not None else ""
            except OSError as problem:
                self._warn("history", f"The history could not be written ({problem}).")
        self._report(EpochDone(record, self.recipe.epochs, better, picture, autocorrelation))
        self._warn_if_stuck(record)

    def _save_best(self, weights: dict[str, np.ndarray], best: Best) -> None:
        try:
            self.checkpoints.save_best(weights, asdict(best))
        except CheckpointError as problem:
            raise TrainingDivergedError(f"step {self.state.step}: {problem}; {self._way_back()}") from None

    def _expect_finite(self) -> None:
        totals = self.learner.take_totals()
        if not np.all(np.isfinite(totals)):
            raise TrainingDivergedError(
                f"step {self.state.step}: expected a finite loss. Received: {totals[0]}; {self._way_back()}"
            )

    def _way_back(self) -> str:
        kept = "the last good checkpoint is kept" if self.checkpoints.exist() else "there was no checkpoint yet"
        return f"{kept}. Try a lower --learning-rate, a longer --warmup-epochs or --gradient-clipping"

    def _warn_if_stuck(self, record: EpochRecord) -> None:
        chance = math.log(self.learner.classes)
        if abs(record.loss - chance) < _STUCK_MARGIN:
            self._warn(
                "stuck",
                f"The loss is still at ln({self.learner.classes}) = {chance:.2f}, which is no better than guessing: "
                f"the network has not begun to learn. Known cures: --initialization small, another --learning-rate.",
            )

    def _tell_step(self, rate: float) -> None:
        """What is told may cost the device a pause, so not for every step."""
        self._reported_at = time.monotonic()
        totals = self.learner.take_totals()
        count = max(float(totals[3]), 1.0)
        state, seconds = self.state, self._stopwatch.usual
        self._report(
            StepDone(
                state.step,
                self.steps,
                state.epoch + 1,
                self.recipe.epochs,
                state.step - state.epoch * self.steps_per_epoch,
                self.steps_per_epoch,
                float(totals[0]) / count,
                float(totals[1]) / count,
                rate,
                self.recipe.batch_size / seconds if seconds else 0.0,
                (self.steps - state.step) * seconds,
            )
        )

    def _warn(self, about: str, text: str) -> None:
        self._report(Warned(about, text))


def _read(batches: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """The batches; a DatasetError, which tf.data wraps in an error of its own on its way out, is one again."""
    try:
        yield from batches
    except tf.errors.OpError as problem:
        told = re.search(r"DatasetError: (.*)", problem.message)
        if told is None:
            raise
        raise DatasetError(told[1]) from None


def _until(interruption: Interruption, batches: Iterable[tuple[Any, Any]], step: int) -> Iterator[tuple[Any, Any]]:
    for batch in batches:
        if interruption.signal is not None:
            raise TrainingInterrupted(interruption.signal, step)
        yield batch


def _no_better(measured: Measured, best: Measured) -> bool:
    if not measured.photos:
        return False  # Without validation, the last network is the best that is known.
    return (measured.top1_error, measured.loss) >= (best.top1_error, best.loss)
