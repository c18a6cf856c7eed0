"""The epochs of a quick training: the last layer learns, is validated, and the best one is kept. NumPy only."""

from __future__ import annotations

import math
import time
from dataclasses import asdict, dataclass, replace

import numpy as np

from model.networks.classifier import Classifier
from model.networks.kernel_figures import lag1_autocorrelation
from model.training.devices import hardware
from model.training.endings import TrainingInterrupted
from model.training.interruption import Interruption
from model.training.learning.learning_rate import Plateau, learning_rate
from model.training.output.checkpoints import CheckpointError, Checkpoints, read_arrays
from model.training.output.folder import TrainingFolder
from model.training.output.history import EpochRecord, History, write_history
from model.training.quick.kept_answers import KeptAnswers
from model.training.quick.last_layer import DenseWeights, LastLayer
from model.training.recipe import Recipe
from model.training.records import EpochDone, Report, Saved, Started, StepDone
from model.training.state import Measured, measure
from model.variants import get_variant

_SAVE_SECONDS = 1.0


@dataclass(frozen=True, eq=False)
class AnsweredPhotos:
    """Photos of one side of the split: plain, and mirrored where they are wanted; labels (photos,)."""

    plain: KeptAnswers
    mirrored: KeptAnswers | None
    labels: np.ndarray

    def drawn(self, rows: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """(n, width): each photo as it is or mirrored, by chance."""
        answers = self.plain[rows].astype(np.float32)
        if self.mirrored is not None:
            turned = generator.random(len(rows)) < 0.5
            answers[turned] = self.mirrored[rows[turned]]
        return answers


@dataclass(frozen=True, eq=False)
class BestLayer:
    """The last layer after its best epoch.

    Attributes:
        logits, labels: (photos, classes) and (photos,) of the held-back photos, with these weights.
    """

    weights: DenseWeights
    epoch: int
    measured: Measured
    logits: np.ndarray
    labels: np.ndarray

    def save(self, checkpoints: Checkpoints) -> None:
        """Raises CheckpointError where it is not finite, OSError where it cannot be written."""
        arrays = {
            "kernel": self.weights.kernel,
            "bias": self.weights.bias,
            "validation_logits": self.logits,
            "validation_labels": self.labels,
        }
        checkpoints.save_best(arrays, {"epoch": self.epoch, "measured": asdict(self.measured)})


def read_best(checkpoints: Checkpoints) -> BestLayer:
    """What `BestLayer.save` wrote. Raises CheckpointError."""
    arrays, state = read_arrays(checkpoints.best)
    try:
        return BestLayer(
            DenseWeights(arrays["kernel"], arrays["bias"]),
            int(state["epoch"]),
            Measured(**state["measured"]),
            arrays["validation_logits"],
            arrays["validation_labels"],
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise CheckpointError(f"{checkpoints.best}: expected the last layer of a network: {problem}") from None


class QuickLearning:
    """The epochs of the last layer; `best` is that of the best one so far.

    Args:
        recipe: `quick_recipe`, perhaps changed.
        training, validation: the two sides.
        classes: how many.
        folder: of the training, for the best layer and the history.
        report: told how it goes.
    """

    def __init__(
        self,
        recipe: Recipe,
        training: AnsweredPhotos,
        validation: AnsweredPhotos,
        classes: int,
        folder: TrainingFolder,
        report: Report,
    ) -> None:
        self._recipe = replace(recipe, batch_size=min(recipe.batch_size, len(training.labels)))
        self._training = training
        self._validation = validation
        self._classes = classes
        self._folder = folder
        self._report = report
        self._layer = LastLayer(training.plain, classes, recipe.momentum, recipe.weight_decay)
        self._steps_per_epoch = math.ceil(len(training.labels) / self._recipe.batch_size)
        self._records: list[EpochRecord] = []
        self._kernels = ""
        self._autocorrelation: float | None = None
        self._told = self._saved = time.monotonic()
        self._unsaved = False
        self.best: BestLayer | None = None

    @property
    def steps(self) -> int:
        return self._steps_per_epoch * self._recipe.epochs

    def tell_start(self, resumed: bool, classifier: Classifier) -> None:
        """The numbers of the training, and the kernels, which stay as they are."""
        recipe = self._recipe
        card = classifier.card
        kernels = classifier.kernels(get_variant(card.variant).first_convolution.name).values
        self._autocorrelation = float(lag1_autocorrelation(kernels).mean())
        history = History(self._folder.path, 1)
        history.write_kernels(kernels, 0)
        self._kernels = str(history.kernels_file(0))
        self._report(
            Started(
                f"Quick: the last layer learns on the answers of {card.name!r}; all others stay as they are",
                len(self._training.labels),
                len(self._validation.labels),
                self._classes,
                0,
                recipe.soft_weight,
                hardware(),
                "float32",
                0,
                0,
                self.steps,
                recipe.epochs,
                recipe.batch_size,
                resumed,
            )
        )

    def run(self, interruption: Interruption) -> None:
        for epoch in range(self._recipe.epochs):
            begun = time.perf_counter()
            rate, sums = self._epoch(epoch, interruption, begun)
            self._validate(epoch, rate, sums, time.perf_counter() - begun)

    def _epoch(self, epoch: int, interruption: Interruption, begun: float) -> tuple[float, np.ndarray]:
        """(last learning rate, sums of loss, top-1 and top-5 errors and photos)."""
        recipe, side = self._recipe, self._training
        generator = np.random.default_rng([recipe.seed, epoch])
        order = generator.permutation(len(side.labels))
        sums = np.zeros(4)
        rate = 0.0
        for number in range(self._steps_per_epoch):
            step = epoch * self._steps_per_epoch + number
            if interruption.signal is not None:
                raise TrainingInterrupted(interruption.signal, step)
            rate = learning_rate(recipe, step, self._steps_per_epoch, Plateau())
            rows = order[number * recipe.batch_size : (number + 1) * recipe.batch_size]
            logits, losses = self._layer.learn(side.drawn(rows, generator), side.labels[rows], rate)
            measured = measure(logits, side.labels[rows])
            sums += (losses.sum(), measured.top1_error * len(rows), measured.top5_error * len(rows), len(rows))
            if time.monotonic() - self._told >= _SAVE_SECONDS:
                self._tell_step(epoch, step, sums, rate, time.perf_counter() - begun)
        return rate, sums

    def _validate(self, epoch: int, rate: float, sums: np.ndarray, seconds: float) -> None:
        weights = self._layer.weights()
        logits = [weights.logits(self._validation.plain[part]) for part in _parts(len(self._validation.labels))]
        every = np.concatenate(logits) if logits else np.zeros((0, self._classes), np.float32)
        measured = measure(every, self._validation.labels)
        loss, top1, top5, count = sums / [sums[3], sums[3], sums[3], 1]
        figures = EpochRecord(
            epoch + 1, rate, loss, top1, top5, measured.loss, measured.top1_error, measured.top5_error,
            count / seconds, seconds,
        )  # fmt: skip
        self._records.append(figures)
        before = self.best.measured if self.best is not None else None
        better = (
            before is None
            or not measured.photos
            or (measured.top1_error, measured.loss) < (before.top1_error, before.loss)
        )
        if better:
            self.best = BestLayer(weights, epoch + 1, measured, every, self._validation.labels)
            self._unsaved = True
        self._report(EpochDone(figures, self._recipe.epochs, better, self._kernels, self._autocorrelation))
        if time.monotonic() - self._saved >= _SAVE_SECONDS:
            self.save()

    def save(self) -> None:
        """The best weights so far, for `finish_quick`, and the history."""
        self._saved = time.monotonic()
        if self._records:
            write_history(self._folder.path / "history.csv", self._records)
        if self.best is None or not self._unsaved:
            return
        self.best.save(self._folder.checkpoints)
        self._unsaved = False
        step = self.best.epoch * self._steps_per_epoch
        self._report(Saved(step, str(self._folder.checkpoints.best)))

    def _tell_step(self, epoch: int, step: int, sums: np.ndarray, rate: float, seconds: float) -> None:
        self._told = time.monotonic()
        of_epoch = step + 1 - epoch * self._steps_per_epoch
        a_step = seconds / of_epoch
        self._report(
            StepDone(
                step + 1, self.steps, epoch + 1, self._recipe.epochs, of_epoch, self._steps_per_epoch,
                sums[0] / sums[3], sums[1] / sums[3], rate, sums[3] / seconds, (self.steps - step - 1) * a_step,
            )
        )  # fmt: skip


def _parts(count: int, size: int = 1024) -> list[slice]:
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]
