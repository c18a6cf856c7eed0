"""What a network answers below its last layer for every photo of a training, and for the mirrored ones: computed once.

The answers are kept in the user's cache by the photos' content (`model.neighbours.store`), so a training that was cut
off, or one with some photos more, computes only what is new.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.neighbours.extraction import features_in_steps, store_folder
from model.neighbours.feature_layers import feature_layers, feature_width
from model.neighbours.store import FeatureStore, StoreInUse
from model.networks.card import Card
from model.networks.classifier import Classifier
from model.progress.steps import result_of, until
from model.training.job import TrainingError
from model.training.records import Reading, Report, Warned
from model.variants import Dropout, configured_layers, get_variant
from model.writing import free_bytes, is_full_disk


@dataclass(frozen=True, eq=False)
class KeptAnswers:
    """Rows in a file: `rows` of `stored`, one for each photo. As much of an array as the last layer needs."""

    stored: np.ndarray
    rows: np.ndarray

    @property
    def shape(self) -> tuple[int, int]:
        """(photos, width)."""
        return len(self.rows), self.stored.shape[1]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, which: slice | np.ndarray) -> np.ndarray:
        """(n, width) float16."""
        return np.asarray(self.stored[self.rows[which]])


def layer_below_the_last(card: Card) -> str:
    """Whose output the last layer takes, such as fc7. Raises TrainingError where it is no hidden dense layer."""
    layers = configured_layers(get_variant(card.variant), card.options)
    name = next(layer.name for layer in reversed(layers[:-1]) if not isinstance(layer, Dropout))
    if name not in feature_layers(card):
        raise TrainingError(
            f"--quick: expected a network with a dense layer below its last one. Received: {card.variant}, with {name}"
        )
    return name


class AnswerKeeper:
    """Computes what is missing and finds the rest.

    Args:
        classifier: the network that answers.
        folder: of that network.
        report: told how far it is, and of photos that cannot be read.
        stopped: True ends the work; what is done is kept.
    """

    def __init__(
        self, classifier: Classifier, folder: Path, report: Report, stopped: Callable[[], bool], total: int
    ) -> None:
        self._classifier = classifier
        self._folder = folder
        self._layer = layer_below_the_last(classifier.card)
        self._report = report
        self._stopped = stopped
        self._total = total
        self._done = 0
        self._told: set[str] = set()

    @property
    def unreadable(self) -> int:
        """Photos that could not be read up to now."""
        return len(self._told)

    def answers(self, paths: Sequence[str], *, mirrored: bool = False) -> tuple[KeptAnswers, np.ndarray] | None:
        """The answers for the photos that can be read, and (n,) their places in `paths`; None if stopped.

        Raises:
            ReadableError: the cache cannot be written.
        """
        place = store_folder(self._folder, self._layer, mirrored=mirrored)
        store = FeatureStore(place, feature_width(self._classifier.card, self._layer))
        begun = self._done

        def progress(step: tuple[int, int]) -> None:
            self._done = begun + step[0]
            self._report(Reading(self._done, self._total))

        try:
            if not self._enter(store):
                return None
            try:
                steps = features_in_steps(self._classifier, self._layer, paths, store, mirrored=mirrored)
                found = result_of(until(self._stopped, steps), progress)
            finally:
                store.__exit__(None, None, None)
        except OSError as problem:
            if is_full_disk(problem):
                raise TrainingError(
                    f"{place}: the disk is full, {free_bytes(place):,} bytes are free: the answers that are computed "
                    f"once for each photo are kept there"
                ) from None
            raise TrainingError(f"{place}: cannot be written: {problem.strerror or problem}") from None
        if found is None:
            return None
        for path, reason in found.unreadable:
            if path not in self._told:
                self._told.add(path)
                self._report(
                    Warned("unreadable photo", f"skipped: {reason if path in reason else f'{path}: {reason}'}")
                )
        rows = dict(zip(found.paths, found.rows, strict=True))
        places = np.array([place for place, path in enumerate(paths) if path in rows], np.int64)
        kept = np.array([rows[paths[place]] for place in places], np.int64)
        return KeptAnswers(store.features(), kept), places

    def _enter(self, store: FeatureStore) -> bool:
        """Waits while another program computes the same; False if stopped."""
        told = False
        while not self._stopped():
            try:
                store.__enter__()
            except StoreInUse as problem:
                if not told:
                    self._report(Warned("waiting", f"{problem}; waiting for its end"))
                    told = True
                time.sleep(0.2)
            else:
                return True
        return False


def expect_files(paths: Sequence[object]) -> tuple[str, ...]:
    """The paths of photos that are files. Raises TrainingError for packed ones."""
    files = tuple(path for path in paths if isinstance(path, str))
    if len(files) != len(paths):
        raise TrainingError("--quick: expected a folder of class folders of photos. Received: packed shards")
    return files
