"""Quick fine-tuning: all layers of a trained network stay but the last, which learns new classes in seconds.

What the network answers below its last layer is computed once for each photo and each mirrored one (`kept_answers`),
and a softmax regression learns on these (`last_layer`). Donahue et al., "DeCAF", ICML 2014, found AlexNet's fc6 and fc7
with a linear classifier on top better than what came before, on photos that the network was not made for.

Cut off at any moment, it is begun again: the answers are found again, and the learning itself takes seconds.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from model.alexnet import build_alexnet
from model.networks.card import Card, read_card
from model.networks.classifier import Classifier
from model.networks.kernel_figures import kernel_figures
from model.networks.trained_network import TrainedNetwork
from model.photos.photo_list import DatasetError
from model.photos.photo_list import listed as in_words
from model.training.chosen_photos import ChosenPhotos, ListedPhotos, choose_photos, few_photos
from model.training.description import described
from model.training.endings import TrainingInterrupted
from model.training.interruption import Interruption
from model.training.job import TrainingError, TrainingJob
from model.training.output.folder import TrainingFolder
from model.training.quick.kept_answers import AnswerKeeper, expect_files
from model.training.quick.learning import AnsweredPhotos, BestLayer, QuickLearning, read_best
from model.training.recipe import Recipe
from model.training.records import Finished, Report, Warned
from model.training.result import calibrated
from model.variants import get_variant


def train_quick(
    job: TrainingJob,
    recipe: Recipe,
    listed: ListedPhotos,
    folder: TrainingFolder,
    report: Report,
    before: Mapping[str, Any],
) -> Card:
    """Learns, and writes the trained network; `before` is the record of a training that is begun again.

    Raises:
        ReadableError: the network, the photos or the disk cannot be used.
        TrainingInterrupted: by a signal; the best weights so far are kept.
    """
    assert job.start is not None
    start = read_card(job.start)
    recipe = _fitting(recipe, start)
    photos = choose_photos(job, listed, recipe)
    for line in dict.fromkeys((*listed.photos.passed_over, *photos.validation.passed_over)):
        report(Warned("photos", line))
    folder.expect_room_for_network(start, len(listed.photos.classes))
    with Interruption() as interruption:
        classifier = Classifier.load(job.start)
        begun = time.perf_counter()
        training, validation, unreadable = _answers(job, photos, recipe, classifier, interruption, report)
        counts = np.bincount(training.labels, minlength=len(listed.photos.classes))
        _expect_every_class(listed, counts)
        if words := few_photos(listed.photos.classes, counts):
            report(Warned("few photos", words))
        record = described(
            job,
            recipe,
            listed,
            photos,
            start.preprocessing,
            before,
            readable=len(training.labels),
            unreadable=unreadable,
            precision="float32",
        )
        folder.write_record({**record, "job": job.to_json()})
        learning = QuickLearning(recipe, training, validation, len(listed.photos.classes), folder, report)
        learning.tell_start(bool(before), classifier)
        try:
            learning.run(interruption)
        finally:
            learning.save()
    record["hours"] = round((time.perf_counter() - begun) / 3600, 4)
    return _write_network(job, recipe, classifier.network, learning.best, record, folder, report)


def finish_quick(
    job: TrainingJob, recipe: Recipe, folder: TrainingFolder, report: Report, record: Mapping[str, Any]
) -> Card:
    """Writes the trained network with the best weights that an interrupted training has left. Raises as above."""
    assert job.start is not None
    best = read_best(folder.checkpoints)
    told = {name: value for name, value in record.items() if name != "job"}
    told["commands"] = [*told.get("commands", ()), *([job.command] if job.command else [])]
    return _write_network(job, recipe, TrainedNetwork.load(job.start), best, told, folder, report)


def _fitting(recipe: Recipe, start: Card) -> Recipe:
    try:
        return replace(recipe, variant=start.variant, options=start.options, short_side=start.preprocessing.short_side)
    except ValueError as problem:
        raise TrainingError(f"{start.name}: {problem}") from None


def _answers(
    job: TrainingJob,
    photos: ChosenPhotos,
    recipe: Recipe,
    classifier: Classifier,
    interruption: Interruption,
    report: Report,
) -> tuple[AnsweredPhotos, AnsweredPhotos, int]:
    """(training, validation, unreadable training photos)."""
    assert job.start is not None
    files, held_back = expect_files(photos.training.paths), expect_files(photos.validation.paths)
    mirror = recipe.augmentation.mirror
    total = len(files) * (2 if mirror else 1) + len(held_back)
    keeper = AnswerKeeper(classifier, job.start, report, lambda: interruption.signal is not None, total)
    plain = keeper.answers(files)
    unreadable = keeper.unreadable
    mirrored = keeper.answers(files, mirrored=True) if mirror and plain is not None else None
    validated = keeper.answers(held_back) if plain is not None else None
    if plain is None or validated is None or (mirror and mirrored is None):
        assert interruption.signal is not None
        raise TrainingInterrupted(interruption.signal)
    turned = None
    if mirrored is not None:
        if not np.array_equal(plain[1], mirrored[1]):
            raise TrainingError(f"{job.photos[0]}: photos changed while they were read. Begin again")
        turned = mirrored[0]
    return (
        AnsweredPhotos(plain[0], turned, photos.training.labels[plain[1]]),
        AnsweredPhotos(validated[0], None, photos.validation.labels[validated[1]]),
        unreadable,
    )


def _expect_every_class(listed: ListedPhotos, counts: np.ndarray) -> None:
    bare = [listed.photos.classes[label] for label in np.flatnonzero(counts == 0)]
    if bare:
        raise DatasetError(
            f"{listed.photos.root}: expected a readable photo in every class. Received: none in {in_words(bare)}"
        )


def _write_network(
    job: TrainingJob,
    recipe: Recipe,
    start: TrainedNetwork,
    best: BestLayer | None,
    record: Mapping[str, Any],
    folder: TrainingFolder,
    report: Report,
) -> Card:
    """The network it started from with the best last layer, calibrated on the held-back photos."""
    assert best is not None  # an epoch is done
    card, classes = start.card, tuple(record["classes"])
    logits_layer = get_variant(card.variant).logits
    told = {**record, "fine_tuned_from_name": card.name, "only_learned": [logits_layer], "best_epoch": best.epoch}
    weights, errors = best.weights, {}
    if len(best.labels):
        measured = calibrated(best.logits, best.labels, logits_layer, job.validated_on, least=1.0)
        weights = weights.divided_by(measured.temperature)
        errors[job.validated_on] = measured.errors
        told["temperature"] = measured.told
    model = build_alexnet(len(classes), card.variant, card.options, blank=True)
    for layer in model.layers:
        if layer.weights and layer.name != logits_layer:
            layer.set_weights(start.model.get_layer(layer.name).get_weights())
    model.get_layer(logits_layer).set_weights([weights.kernel, weights.bias])
    kernels = start.model.get_layer(get_variant(card.variant).first_convolution.name).get_weights()[0]
    trained = Card(
        name=job.network_name,
        variant=card.variant,
        options=card.options,
        classes=classes,
        preprocessing=card.preprocessing,
        description=f"Trained on {told['photos']['training']:,} photos of {len(classes)} classes: "
        f"the last layer alone, on the answers of {card.name!r}.",
        errors=errors,
        training=told,
        kernels=card.kernels or {"final": kernel_figures(kernels).to_json()},
        licence=card.licence,
        source="trained with python -m model.train --quick",
    )
    TrainedNetwork(model, trained).save(folder.path)
    report(Finished(str(folder.path), best.epoch, str(folder.checkpoints.folder), trained.errors))
    return trained
