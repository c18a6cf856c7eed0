"""The photos of a training: listed, some left out, split, and what each should be answered with. No TensorFlow here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model.photos.batches import list_photo_folders, list_photos
from model.photos.groups import read_groups, split_by_group
from model.photos.photo_list import DatasetError, PhotoList, listed, read_names, split, without
from model.training.job import TrainingJob
from model.training.recipe import Recipe
from model.training.soft_labels import SoftLabels, Targets, read_soft_labels

# A class of fewer is worth a warning.
_FEW_PHOTOS = 5


@dataclass(frozen=True, eq=False)
class ListedPhotos:
    """All photos that a training may use.

    Attributes:
        photos: without those to leave out.
        left_out: how many were left out.
        soft_labels: what the file of soft labels holds.
    """

    photos: PhotoList
    left_out: int
    soft_labels: SoftLabels | None


@dataclass(frozen=True, eq=False)
class ChosenPhotos:
    """The two sides of a split.

    Attributes:
        training, validation: the photos.
        targets: of the training photos, where they are more than their labels.
    """

    training: PhotoList
    validation: PhotoList
    targets: Targets | None


def list_training_photos(job: TrainingJob) -> ListedPhotos:
    """Lists the job's folders and reads its files, so that what is wrong with them is told before any work.

    Raises:
        DatasetError: a folder or a file cannot be used.
    """
    if not job.photos:
        raise DatasetError("expected a folder of class folders of photos to learn from. Received: none")
    if job.weights and len(job.weights) != len(job.photos):
        raise DatasetError(f"expected a weight for each of {len(job.photos)} folders. Received: {len(job.weights)}")
    soft_labels = read_soft_labels(job.soft_labels) if job.soft_labels is not None else None
    photos = list_photo_folders(job.photos, job.weights or None)
    every = len(photos)
    if job.left_out is not None:
        photos = without(photos, read_names(job.left_out))
    return ListedPhotos(photos, every - len(photos), soft_labels)


def choose_photos(job: TrainingJob, listed_photos: ListedPhotos, recipe: Recipe) -> ChosenPhotos:
    """Splits the photos: by a folder of its own, by whole groups, or by the recipe's share of every class.

    Raises:
        DatasetError: what to validate on, or the soft labels, do not fit the photos.
    """
    photos = listed_photos.photos
    if job.validation is not None:
        training, validation = photos, list_photos(job.validation, photos.classes)
    elif job.validation_groups:
        if job.groups is None:
            raise DatasetError("validation groups: expected a table of groups with them. Received: none")
        groups = read_groups(job.groups, job.group_column)
        training, validation = split_by_group(photos, groups, job.validation_groups)
    else:
        training, validation = split(photos, recipe.validation_fraction, recipe.seed)
    targets = None
    soft = listed_photos.soft_labels
    if soft is not None or training.weights is not None:
        if soft is not None:
            _expect_single_names(training, soft)
        targets = Targets(training, soft, recipe.soft_weight, recipe.soft_temperature)
    return ChosenPhotos(training, validation, targets)


def few_photos(classes: Sequence[str], counts: Sequence[int] | np.ndarray) -> str:
    """Which classes have too few training photos to learn much from, in words; "" where none has."""
    few = [f"{name!r} ({count})" for name, count in zip(classes, counts, strict=True) if count < _FEW_PHOTOS]
    return f"Few photos to learn from: {', '.join(few)}" if few else ""


def _expect_single_names(photos: PhotoList, soft: SoftLabels) -> None:
    """Two photos of one name would get the answer for one of them."""
    twice = [name for name, times in Counter(photos.names()).items() if times > 1 and name in soft.rows]
    if twice:
        raise DatasetError(
            f"{soft.path}: expected soft labels for names that one photo has. Received: some that are in several "
            f"folders, {listed(twice)}"
        )
