"""From a job and its photos to a training that can run, and from its end to a trained network. TensorFlow is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from model.alexnet import build_alexnet
from model.errors import ReadableError
from model.geometry import describe_layers
from model.networks.card import Card, read_card
from model.networks.layer_policy import layers_built_in
from model.networks.trained_network import TrainedNetwork
from model.photos.batches import PhotoBatches
from model.photos.preprocessing import Preprocessing
from model.photos.validation_views import ValidationViews
from model.training.chosen_photos import ChosenPhotos, ListedPhotos, few_photos
from model.training.description import described
from model.training.devices import chosen_precision, hardware, make_strategy, worker_index
from model.training.job import TrainingError, TrainingJob
from model.training.learning.learner import Learner, PhotoStatistics
from model.training.loop import Training
from model.training.lost_workers import lost_workers_told
from model.training.output.folder import TrainingFolder
from model.training.output.history import History
from model.training.recipe import Recipe
from model.training.records import Finished, Reading, Report, Started, Warned, silent
from model.training.result import trained_network
from model.variants import get_variant

_STATISTICS_PHOTOS = 5000


def prepare(
    job: TrainingJob,
    recipe: Recipe,
    listed: ListedPhotos,
    photos: ChosenPhotos,
    folder: TrainingFolder,
    report: Report,
    record: Mapping[str, Any] | None = None,
) -> PreparedTraining:
    """Devices, decoded photos, network and loop; `record` is of a training that goes on.

    Raises:
        ReadableError: the photos cannot be read, or the recipe fits neither them nor the devices.
    """
    # First of all: devices cannot be changed once anything uses them.
    shard = worker_index()
    with lost_workers_told(shard[1], lambda: "before the first step"):
        strategy = make_strategy(job.devices)
    report = report if shard[0] == 0 else silent
    precision = chosen_precision(recipe.precision)
    keras.utils.set_random_seed(recipe.order_seed)
    if recipe.deterministic:
        tf.config.experimental.enable_op_determinism()

    for line in dict.fromkeys((*listed.photos.passed_over, *photos.validation.passed_over)):
        report(Warned("photos", line))
    batches = PhotoBatches(
        photos.training, recipe.side, targets=photos.targets, progress=lambda done, total: report(Reading(done, total))
    )
    for path, reason in batches.unreadable:
        report(Warned("unreadable photo", f"skipped: {reason if path in reason else f'{path}: {reason}'}"))
    words = few_photos(batches.classes, batches.photos.counts())
    if words:
        report(Warned("few photos", words))
    if len(batches) < recipe.batch_size:
        raise TrainingError(
            f"batch_size: expected at most the {len(batches)} training photos. Received: {recipe.batch_size}"
        )
    means, covariance = batches.statistics(_STATISTICS_PHOTOS, recipe.seed)
    values, vectors = np.linalg.eigh(covariance)
    colour_basis = (vectors * np.sqrt(np.maximum(values, 0))).astype(np.float32)
    preprocessing = _preprocessing(job, recipe, means, record)
    classes = listed.photos.classes
    try:
        with lost_workers_told(shard[1], lambda: "before the first step"), layers_built_in(precision):
            learner = Learner(
                lambda: build_alexnet(len(classes), recipe.variant, recipe.options, seed=recipe.seed),
                recipe,
                preprocessing,
                PhotoStatistics(batches.photos.counts(), colour_basis),
                strategy,
            )
    except ValueError as problem:
        raise TrainingError(str(problem)) from None
    history = None
    if shard[0] == 0:
        history = History(folder.path, describe_layers(recipe.variant, 2, recipe.options)[1].columns)
    training = Training(
        learner,
        batches,
        ValidationViews(photos.validation, preprocessing, recipe.part_size, shard),
        folder.path,
        report=report,
        report_seconds=job.report_seconds,
        shard=shard,
        history=history,
        checkpoint_seconds=job.checkpoint_minutes * 60,
    )
    return PreparedTraining(job, listed, photos, batches, training, folder, report, precision)


class PreparedTraining:
    """A training with its photos, its folder and whom to tell."""

    def __init__(
        self,
        job: TrainingJob,
        listed: ListedPhotos,
        photos: ChosenPhotos,
        batches: PhotoBatches,
        training: Training,
        folder: TrainingFolder,
        report: Report,
        precision: str,
    ) -> None:
        self._job = job
        self._listed = listed
        self._photos = photos
        self._batches = batches
        self._training = training
        self._learner = training.learner
        self._folder = folder
        self._report = report
        self._precision = precision
        self._record: dict[str, Any] = {}

    def take_first_weights(self) -> None:
        """Those of the network to start from, if any; of the classes' layer only where the classes are the same."""
        if self._job.start is None:
            return
        network = TrainedNetwork.load(self._job.start)
        given = {variable.path: variable.numpy() for variable in network.model.weights}
        if network.card.classes != self._listed.photos.classes:
            own = self._learner.weights()
            classes_layer = f"{get_variant(self._learner.recipe.variant).logits}/"
            given |= {path: value for path, value in own.items() if path.startswith(classes_layer)}
        try:
            self._learner.set_weights(given)
        except ValueError as problem:
            raise TrainingError(f"{self._job.start}: {problem}") from None
        self._learner.begin_average()

    def go_to_checkpoint(self) -> None:
        """Raises CheckpointError: there is none that can be read, or it is another network's."""
        self._training.resume()

    def go_to_best(self) -> None:
        """Raises CheckpointError: there is no best network that can be read."""
        self._training.resume_best()

    def write_record(self, before: Mapping[str, Any], told: str) -> None:
        """Writes down what this training is, and tells that it starts; `before` is the record of its beginning."""
        job, recipe, training = self._job, self._learner.recipe, self._training
        photos = self._photos
        self._record = described(
            job,
            recipe,
            self._listed,
            photos,
            self._learner.preprocessing,
            before,
            readable=len(self._batches),
            unreadable=len(self._batches.unreadable),
            precision=self._precision,
        )
        if training.chief:
            self._folder.write_record({**self._record, "job": job.to_json()})
            if not before:
                self._write_first_kernels()
        self._report(
            Started(
                told,
                len(self._batches),
                len(photos.validation),
                len(self._listed.photos.classes),
                photos.targets.with_soft_label if photos.targets else 0,
                recipe.soft_weight,
                hardware(),
                self._precision,
                training.state.step,
                training.state.epoch,
                training.steps,
                recipe.epochs,
                recipe.batch_size,
                bool(before),
            )
        )

    def run(self) -> None:
        """Raises as `Training.run` does."""
        self._training.run()

    def finish(self) -> Card:
        """Writes the trained network, and returns its card."""
        training = self._training
        with lost_workers_told(worker_index()[1], lambda: "after the last step"):
            result = trained_network(
                training,
                name=self._job.network_name,
                classes=self._listed.photos.classes,
                record=self._record,
                initial_kernels=self._folder.read_initial_kernels(),
                validated_on=self._job.validated_on,
            )
        if training.chief:
            result.save(self._folder.path)
            best = training.state.best
            self._report(
                Finished(
                    str(self._folder.path),
                    best.epoch if best else training.state.epoch,
                    str(training.checkpoints.folder),
                    result.card.errors,
                )
            )
        return result.card

    def _write_first_kernels(self) -> None:
        kernels = self._learner.first_kernels()
        if kernels is not None and self._training.history is not None:
            self._folder.write_initial_kernels(kernels)
            self._training.history.write_kernels(kernels, 0)


def _preprocessing(
    job: TrainingJob, recipe: Recipe, means: np.ndarray, record: Mapping[str, Any] | None
) -> Preprocessing:
    """A network that has learned knows its own means; how much of a photo is cut away may change with the recipe."""
    if record:
        try:
            return replace(Preprocessing.from_json(record["preprocessing"]), short_side=recipe.short_side)
        except (KeyError, TypeError, ValueError, ReadableError) as problem:
            raise TrainingError(f"{job.output}: expected the record of a training: {problem}") from None
    if job.start is not None:
        return replace(read_card(job.start).preprocessing, short_side=recipe.short_side)
    red, green, blue = (float(mean.round(3)) for mean in means)
    return Preprocessing(get_variant(recipe.variant).image_size, recipe.short_side, (red, green, blue))
