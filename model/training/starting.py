"""The door to training: begin one, go on with one, or end one. No TensorFlow until it is needed.

    job = TrainingJob(output=Path("networks/mine"), photos=(Path("photos"),), changes={"epochs": 20})
    card = begin(job, report=print)

A report is called with the records of `model.training.records`. The command `python -m model.train` is one user.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from model.errors import ReadableError
from model.importing.quiet_tensorflow import start_tensorflow
from model.networks.card import Card, read_card
from model.photos.duplicates import same_photos_in_two_classes, same_photos_in_words
from model.training.chosen_photos import ListedPhotos, choose_photos, list_training_photos
from model.training.cluster import announce_cluster
from model.training.endings import TrainingInterrupted
from model.training.job import TrainingError, TrainingJob
from model.training.output.claim import claimed
from model.training.output.folder import TrainingFolder
from model.training.output.recording import recorded
from model.training.recipe import QUICK_OPTIONS, RECIPES, Recipe, default_recipe_name, quick_recipe, recipe_with
from model.training.records import Begun, Failed, Report, Stopped, Warned, silent

if TYPE_CHECKING:
    from model.training.preparation import PreparedTraining


def begin(job: TrainingJob, report: Report = silent) -> Card:
    """Trains a network from nothing, or from `job.start`; returns its card.

    Raises:
        ReadableError: it cannot be done as asked, or not to its end; the message is one plain line.
        TrainingInterrupted: by a signal, with everything saved.
    """
    folder = TrainingFolder(job.output)
    folder.expect_new()
    with _working_in(folder, job, "begin", report) as tell:
        folder.expect_new()
        start = None if job.start is None else read_card(job.start)
        listed = list_training_photos(job)
        _tell_same_photos(listed, tell)
        if job.quick:
            return _quick(job, _quick_recipe(quick_recipe(), job), listed, folder, tell, {})
        recipe, told = _chosen_recipe(job, len(listed.photos), start)
        photos = choose_photos(job, listed, recipe)
        folder.expect_room(recipe, len(listed.photos.classes))
        start_tensorflow()
        from model.training.preparation import prepare

        training = prepare(job, recipe, listed, photos, folder, tell)
        training.take_first_weights()
        training.write_record({}, told)
        training.run()
        return training.finish()


def resume(job: TrainingJob, report: Report = silent) -> Card:
    """Goes on where the training in `job.output` stopped. What the job leaves open is as it was. Raises as `begin`.

    A quick training begins its seconds of learning again; the answers that it had computed are found again.
    """
    folder = TrainingFolder(job.output)
    folder.expect_record()
    with _working_in(folder, job, "resume", report) as tell:
        record = folder.read_record()
        completed = job.completed(record)
        if completed.quick:
            recipe = _quick_recipe(_recipe_of(record, job), completed)
            return _quick(completed, recipe, list_training_photos(completed), folder, tell, record)
        folder.expect_checkpoint()
        training, told = _prepared_again(completed, record, folder, tell, checkpoints=True)
        training.go_to_checkpoint()
        training.write_record(record, told)
        training.run()
        return training.finish()


def finish(job: TrainingJob, report: Report = silent) -> Card:
    """Ends the training in `job.output` now, with its best network so far. Raises as `begin` does."""
    folder = TrainingFolder(job.output)
    folder.expect_best()
    with _working_in(folder, job, "finish", report) as tell:
        record = folder.read_record()
        completed = job.completed(record)
        if completed.quick:
            start_tensorflow()
            from model.training.quick.fine_tuning import finish_quick

            return finish_quick(completed, _recipe_of(record, job), folder, tell, record)
        training, told = _prepared_again(completed, record, folder, tell, checkpoints=False)
        training.go_to_best()
        training.write_record(record, told)
        return training.finish()


@contextmanager
def _working_in(folder: TrainingFolder, job: TrainingJob, way: str, report: Report) -> Iterator[Report]:
    """The folder is this process's own meanwhile, and what is told also goes into its file of records.

    Raises:
        TrainingFolderError: another training works there.
        ClusterError: Slurm's or Kubernetes' variables make no sense.
    """
    announce_cluster()
    with claimed(folder.path) as claim, recorded(folder.path, report) as (tell, note):
        tell(Begun(os.getpid(), job.command, way))
        try:
            yield tell
        except TrainingInterrupted as interruption:
            # Those who called this are told by the exception; whoever watches the folder, by its file.
            note(Stopped(interruption.step, interruption.signal.name))
            raise
        except ReadableError as problem:
            note(Failed(str(problem)))
            raise
        finally:
            claim.keep = folder.has_record()


def _tell_same_photos(listed: ListedPhotos, report: Report) -> None:
    words = same_photos_in_words(same_photos_in_two_classes(listed.photos))
    if words:
        report(Warned("same photo", words))


def _quick(
    job: TrainingJob,
    recipe: Recipe,
    listed: ListedPhotos,
    folder: TrainingFolder,
    report: Report,
    record: Mapping[str, Any],
) -> Card:
    if job.start is None:
        raise TrainingError("--quick: expected --from with it, the network whose last layer learns. Received: none")
    others = [
        name
        for name in ("weights", "soft_labels", "devices", "validation", "validation_groups")
        if getattr(job, name) not in (None, ())
    ]
    if others:
        raise TrainingError(f"--quick: expected none of {', '.join(others)} with it")
    start_tensorflow()
    from model.training.quick.fine_tuning import train_quick

    return train_quick(job, recipe, listed, folder, report, record)


def _quick_recipe(recipe: Recipe, job: TrainingJob) -> Recipe:
    """Raises TrainingError for a change of what does not learn."""
    unknown = sorted(set(job.changes) - set(QUICK_OPTIONS))
    if unknown or job.recipe:
        received = ", ".join(unknown) or f"the recipe {job.recipe!r}"
        raise TrainingError(f"--quick: expected only {', '.join(QUICK_OPTIONS)} with it. Received: {received}")
    return _changed(recipe, job.changes)


def _prepared_again(
    job: TrainingJob, record: Mapping[str, Any], folder: TrainingFolder, report: Report, *, checkpoints: bool
) -> tuple[PreparedTraining, str]:
    """The training that `record` is of, and a sentence that says with which recipe it goes on.

    `checkpoints`: whether it will write more of them, for which there must be room.
    """
    listed = list_training_photos(job)
    recipe, told = _resumed_recipe(job, record)
    photos = choose_photos(job, listed, recipe)
    _expect_same(record, listed.photos.classes, len(photos.training) + len(photos.validation), report)
    if checkpoints:
        folder.expect_room(recipe, len(listed.photos.classes), fresh=False)
    start_tensorflow()
    from model.training.preparation import prepare

    return prepare(job, recipe, listed, photos, folder, report, record), told


def _chosen_recipe(job: TrainingJob, photos: int, start: Card | None) -> tuple[Recipe, str]:
    """The recipe, and a sentence that says which and why."""
    name = job.recipe or default_recipe_name(photos)
    why = "as asked" if job.recipe else f"the default for {photos:,} training photos"
    if name not in RECIPES:
        raise TrainingError(f"recipe: expected one of {', '.join(RECIPES)}. Received: {name!r}")
    changes = dict(job.changes)
    if start is not None:
        # Its weights fit its own variant and know photos of its own scale. With the variations that it learned from
        # the first epochs would teach it pictures that it knows by heart.
        known = dict(start.training.get("recipe") or {}).get("variations_seed", 0)
        new = {"short_side": start.preprocessing.short_side, "variations_seed": known + 1}
        changes = {**new, **changes, "variant": start.variant}
    recipe = _changed(RECIPES[name](), changes)
    if start is not None:
        recipe = replace(recipe, options=replace(start.options, dropout=recipe.options.dropout))
    return recipe, f"Recipe: {name} ({why})"


def _resumed_recipe(job: TrainingJob, record: Mapping[str, Any]) -> tuple[Recipe, str]:
    before = _recipe_of(record, job)
    told = f"Resuming with the recipe {before.name!r} of {job.output}"
    if job.changes:
        told += f", changed from here on: {', '.join(sorted(job.changes))}"
    return _changed(before, job.changes), told


def _recipe_of(record: Mapping[str, Any], job: TrainingJob) -> Recipe:
    try:
        return Recipe.from_json(record["recipe"])
    except (KeyError, TypeError, ValueError) as problem:
        raise TrainingError(f"{job.output}: expected the record of a training: {problem}") from None


def _changed(recipe: Recipe, changes: Mapping[str, Any]) -> Recipe:
    try:
        return recipe_with(recipe, dict(changes))
    except (TypeError, ValueError) as problem:
        raise TrainingError(str(problem)) from None


def _expect_same(record: Mapping[str, Any], classes: tuple[str, ...], photos: int, report: Report) -> None:
    if tuple(record.get("classes", ())) != classes:
        raise TrainingError("--resume: expected the same class folders as at the beginning. Received: others")
    before = record.get("photos", {})
    if "job" in record and (then := before.get("listed")) is not None and then != photos:
        report(Warned("photos", f"There are {photos:,} photos now, {then:,} at the beginning: it goes on with these."))
