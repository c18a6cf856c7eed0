"""What the training command does once TensorFlow is there: photos, network, loop, result."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from model.alexnet import build_alexnet
from model.catalogue.entries import find_network
from model.command_line import CommandError, print_problem
from model.networks.card import read_card
from model.networks.trained_network import TrainedNetwork
from model.photos.batches import PhotoBatches, PhotoList, list_photo_folders, list_photos, split
from model.photos.photo_list import without
from model.photos.preprocessing import Preprocessing
from model.photos.validation_views import ValidationViews
from model.train import chosen_recipe, network_name
from model.training.checkpoints import CheckpointError
from model.training.devices import chosen_precision, hardware, make_strategy, versions, worker_index
from model.training.folder import TrainingFolder
from model.training.history import History
from model.training.learner import Learner, PhotoStatistics
from model.training.loop import Training, TrainingDivergedError, TrainingInterrupted
from model.training.progress import TrainingProgress
from model.training.recipe import Recipe
from model.training.result import trained_network
from model.training.soft_labels import Targets, read_soft_labels
from model.variants import get_variant

DIVERGED = 3


def train(options: argparse.Namespace, folder: TrainingFolder) -> int:
    """The whole training; returns the exit status."""
    strategy = make_strategy(options.devices)
    shard = worker_index()
    chief = shard[0] == 0
    progress = TrainingProgress(sys.stdout if chief else None)
    record = folder.read_record() if options.resume else {}
    start = TrainedNetworkStart(None if options.resume else options.start)

    photos_record = record.get("photos", {})
    soft_labels_file = options.soft_labels or photos_record.get("soft_labels")
    soft_labels = read_soft_labels(soft_labels_file) if soft_labels_file else None
    weights = folder_weights(options.photos, options.weight) or photos_record.get("weights")
    every = list_photo_folders(options.photos, weights)
    if options.without:
        every = without(every, _names_in(options.without))
    recipe, told = chosen_recipe(options, len(every), record)
    progress.say(told)
    if start.folder and not options.resume:
        recipe = start.applied_to(recipe)
    training_photos, validation_photos = _split(every, options.validation, recipe)
    precision = chosen_precision(recipe.precision)
    _prepare_keras(recipe, precision)
    progress.say(
        f"{len(training_photos):,} photos to learn from, {len(validation_photos):,} to validate on, "
        f"{len(every.classes)} classes; {hardware()}, {precision}"
    )

    targets = None
    if soft_labels is not None or training_photos.weights is not None:
        targets = Targets(training_photos, soft_labels, recipe.soft_weight, recipe.soft_temperature)
        if soft_labels is not None:
            progress.say(f"{targets.with_soft_label:,} of them have a soft label, which counts {recipe.soft_weight:g}")
    batches = PhotoBatches(training_photos, recipe.side, targets=targets)
    if len(batches) < recipe.batch_size:
        raise CommandError(
            f"--batch-size: expected at most the {len(batches)} training photos. Received: {recipe.batch_size}"
        )
    _say_unreadable(batches, progress)
    means, covariance = batches.statistics(5000, recipe.seed)
    preprocessing = start.preprocessing(recipe) or Preprocessing(
        get_variant(recipe.variant).image_size,
        recipe.short_side,
        (float(means[0].round(3)), float(means[1].round(3)), float(means[2].round(3))),
    )
    if options.resume:
        # The means stay; how much of a photo is cut away may change with the recipe.
        preprocessing = replace(Preprocessing.from_json(record["preprocessing"]), short_side=recipe.short_side)
    values, vectors = np.linalg.eigh(covariance)
    statistics = PhotoStatistics(batches.photos.counts(), (vectors * np.sqrt(np.maximum(values, 0))).astype(np.float32))

    try:
        learner = Learner(_builder(recipe, len(every.classes)), recipe, preprocessing, statistics, strategy)
    except ValueError as problem:
        raise CommandError(str(problem)) from None
    columns = _columns(recipe)
    history = History(folder.path, columns) if chief else None
    training = Training(
        learner,
        batches,
        ValidationViews(validation_photos, preprocessing, recipe.batch_size, shard),
        folder.path,
        progress=progress,
        shard=shard,
        history=history,
        checkpoint_seconds=options.checkpoint_minutes * 60,
    )
    progress.start(training.steps_per_epoch * recipe.epochs, recipe.batch_size)
    if options.resume:
        _expect_same_classes(every, record)
        try:
            training.resume()
        except CheckpointError as problem:
            raise CommandError(str(problem)) from None
        progress.say(f"Resumed after step {training.state.step:,}, in epoch {training.state.epoch + 1}")
    else:
        start.give_weights(learner, every.classes)
    record = _record(
        options, recipe, every, batches, validation_photos, preprocessing, precision, record, weights, soft_labels_file
    )
    if chief:
        folder.write_record(record)
        if not options.resume and "conv1/kernel" in (weights := learner.weights()):
            folder.write_initial_kernels(weights["conv1/kernel"])
            assert history is not None
            history.write_kernels(weights["conv1/kernel"], 0)

    if not options.finish:
        try:
            training.run()
        except TrainingInterrupted as interruption:
            progress.say(
                f"Stopped by {signal.Signals(interruption.signal).name}; saved after step "
                f"{training.state.step:,}. The same command with --resume goes on."
            )
            return 128 + interruption.signal
        except TrainingDivergedError as problem:
            print_problem(str(problem))
            return DIVERGED
        finally:
            if history is not None:
                history.close()
    elif training.state.best is None:
        raise CommandError("--finish: expected at least one epoch that is done. Received: none")
    result = trained_network(
        training,
        name=network_name(options),
        classes=every.classes,
        record=record,
        initial_kernels=folder.read_initial_kernels(),
    )
    if chief:
        result.save(folder.path)
        progress.say(
            f"{folder.path}: a trained network, best of epoch "
            f"{training.state.best.epoch if training.state.best else training.state.epoch}"
        )
        for photos, figures in result.card.errors.items():
            progress.say(
                f"{figures['photos']:,} {photos}: top-1 error {figures['top1_error']:.1%}, "
                f"top-5 error {figures['top5_error']:.1%}, "
                f"calibration error {figures['expected_calibration_error']:.3f}"
            )
        progress.say(f"{training.checkpoints.folder} is no longer needed")
    return 0


class TrainedNetworkStart:
    """The trained network that fine-tuning starts from, if any."""

    def __init__(self, name: str | None) -> None:
        self.folder = find_network(name) if name else None
        self._card = read_card(self.folder) if self.folder else None

    def applied_to(self, recipe: Recipe) -> Recipe:
        """The recipe for this network: its variant, options and views."""
        assert self._card is not None
        card = self._card
        options = replace(card.options, dropout=recipe.options.dropout)
        return replace(recipe, variant=card.variant, options=options, short_side=card.preprocessing.short_side)

    def preprocessing(self, recipe: Recipe) -> Preprocessing | None:
        """Its weights know its own means."""
        return replace(self._card.preprocessing, short_side=recipe.short_side) if self._card else None

    def give_weights(self, learner: Learner, classes: tuple[str, ...]) -> None:
        """All weights; those of fc8 only where the classes are the same."""
        if self.folder is None:
            return
        network = TrainedNetwork.load(self.folder)
        given = {variable.path: variable.numpy() for variable in network.model.weights}
        own = learner.weights()
        if network.card.classes != classes:
            given |= {path: value for path, value in own.items() if path.startswith("fc8/")}
        try:
            learner.set_weights(given)
        except ValueError as problem:
            raise CommandError(f"{self.folder}: {problem}") from None
        learner.begin_average()


def folder_weights(folders: Sequence[str], given: Sequence[str]) -> list[float]:
    """The weight of each folder; [] where none is given. Raises CommandError."""
    weights = dict.fromkeys(folders, 1.0)
    for text in given:
        folder, _, number = text.rpartition("=")
        try:
            value = float(number)
        except ValueError:
            value = -1.0
        if folder not in weights or not 0 < value < 1e6:
            raise CommandError(
                f"--weight: expected FOLDER=WEIGHT with one of the folders and a number above 0. Received: {text!r}"
            )
        weights[folder] = value
    return list(weights.values()) if given else []


def _names_in(path: str) -> set[str]:
    try:
        with open(path, encoding="utf-8") as lines:
            return {line.strip() for line in lines if line.strip()}
    except (OSError, UnicodeDecodeError) as problem:
        raise CommandError(f"--without: {path}: cannot be read: {problem}") from None


def _split(every: PhotoList, validation: str | None, recipe: Recipe) -> tuple[PhotoList, PhotoList]:
    if validation is None:
        return split(every, recipe.validation_fraction, recipe.seed)
    return every, list_photos(validation, every.classes)


def _prepare_keras(recipe: Recipe, precision: str) -> None:
    keras.utils.set_random_seed(recipe.seed)
    if recipe.deterministic:
        tf.config.experimental.enable_op_determinism()
    keras.mixed_precision.set_global_policy(precision)


def _builder(recipe: Recipe, classes: int) -> Callable[[], keras.Model]:
    return lambda: build_alexnet(classes, recipe.variant, recipe.options, seed=recipe.seed)


def _columns(recipe: Recipe) -> int:
    from model.geometry import describe_layers

    return describe_layers(recipe.variant, 2, recipe.options)[1].columns


def _expect_same_classes(every: PhotoList, record: dict[str, Any]) -> None:
    if tuple(record.get("classes", ())) != every.classes:
        raise CommandError("--resume: expected the same class folders as at the beginning. Received: others")


def _say_unreadable(batches: PhotoBatches, progress: TrainingProgress) -> None:
    for path, reason in batches.unreadable:
        progress.say(f"skipped: {reason if path in reason else f'{path}: {reason}'}")


def _record(
    options: argparse.Namespace,
    recipe: Recipe,
    every: PhotoList,
    batches: PhotoBatches,
    validation: PhotoList,
    preprocessing: Preprocessing,
    precision: str,
    before: dict[str, Any],
    weights: list[float] | None,
    soft_labels_file: str | None,
) -> dict[str, Any]:
    return {
        "photos": {
            "folder": " ".join(options.photos),
            "weights": weights,
            "soft_labels": soft_labels_file,
            "training": len(batches),
            "validation": len(validation),
            "unreadable": len(batches.unreadable),
        },
        "recipe": recipe.to_json(),
        "commands": [*before.get("commands", ()), options.command],
        "started": before.get("started", datetime.now(UTC).isoformat(timespec="seconds")),
        "hardware": hardware(),
        "precision": precision,
        "versions": versions(),
        "classes": list(every.classes),
        "preprocessing": preprocessing.to_json(),
        "fine_tuned_from": options.start or before.get("fine_tuned_from"),
    }
