"""The output folder of a training: what may be written there, and the record that a resumed training reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from model.geometry import describe_layers
from model.networks.card import WEIGHTS_FILE, Card, expect_no_network
from model.training.output.checkpoints import Checkpoints
from model.training.output.claim import RECORD_FILE, TrainingFolderError
from model.training.recipe import Recipe
from model.writing import expect_room, write_whole

_INITIAL_KERNELS = "initial_kernels.npy"


class TrainingFolder:
    """A folder in which one training lives, and in the end its network."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self.checkpoints = Checkpoints(self.path / "checkpoints")
        self._record = self.path / RECORD_FILE

    def expect_new(self) -> None:
        """Raises NetworkExistsError if the folder holds one, TrainingFolderError if a training that could go on."""
        expect_no_network(self.path)
        if self.checkpoints.exist():
            raise TrainingFolderError(
                f"{self.path}: holds a training that is not finished. --resume goes on with it; another --output "
                f"begins a new one"
            )
        if self.checkpoints.best.exists():
            raise TrainingFolderError(
                f"{self.path}: holds the best network of a training whose other checkpoints are gone. --resume "
                f"--finish makes a trained network of it; another --output begins a new training"
            )

    def expect_record(self) -> None:
        """Raises TrainingFolderError unless the folder holds the record of a training, NetworkExistsError where that
        has its network."""
        expect_no_network(self.path)
        if not self._record.is_file():
            raise TrainingFolderError(
                f"{self.path}: expected a training to resume, but there is no {RECORD_FILE}. "
                f"The same command without --resume begins one"
            )

    def expect_checkpoint(self) -> None:
        """As `expect_record`, and raises TrainingFolderError unless there is a checkpoint to resume from."""
        self.expect_record()
        if self.checkpoints.exist():
            return
        if self.checkpoints.best.exists():
            raise TrainingFolderError(
                f"{self.path}: expected a checkpoint to resume from, but only {self.checkpoints.best.name} is left. "
                f"--resume --finish makes a trained network of it"
            )
        raise TrainingFolderError(
            f"{self.path}: expected a checkpoint to resume from, but the training ended before its first one. "
            f"The same command without --resume begins it again"
        )

    def expect_best(self) -> None:
        """As `expect_record`, and raises TrainingFolderError unless there is the best network of the training."""
        self.expect_record()
        if not self.checkpoints.best.exists():
            raise TrainingFolderError(
                f"--finish: expected at least one epoch that is done in {self.path}. Received: none"
            )

    def expect_room(self, recipe: Recipe, classes: int, *, fresh: bool = True) -> None:
        """Raises DiskFullError unless the disk has room for the checkpoints of such a training.

        Kept are the latest and the one before it, the best network, and the result; a new one is written before the
        oldest goes. A training that is not `fresh` has most of them already.
        """
        network = 4 * sum(layer.parameters for layer in describe_layers(recipe.variant, classes, recipe.options))
        checkpoint = network * (3 if recipe.average_decay > 0 else 2)
        expect_room(self.checkpoints.latest, 3 * checkpoint + 3 * network if fresh else checkpoint + 2 * network)

    def expect_room_for_network(self, card: Card, classes: int) -> None:
        """Raises DiskFullError unless the disk has room for a network like `card`'s."""
        layers = describe_layers(card.variant, classes, card.options)
        expect_room(self.path / WEIGHTS_FILE, 4 * sum(layer.parameters for layer in layers))

    def write_record(self, record: Mapping[str, Any]) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        write_whole(self._record, json.dumps(record, indent=2, ensure_ascii=False) + "\n")

    def has_record(self) -> bool:
        """Whether a training has begun here, so far that it can be named."""
        return self._record.is_file()

    def read_record(self) -> dict[str, Any]:
        """Raises TrainingFolderError if it cannot be read."""
        try:
            record = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError) as problem:
            raise TrainingFolderError(f"{self._record}: cannot be read: {problem}") from None
        if not isinstance(record, dict):
            raise TrainingFolderError(f"{self._record}: expected a JSON object. Received: {type(record).__name__}")
        return record

    def write_initial_kernels(self, kernels: np.ndarray) -> None:
        """conv1's first values: the card compares the learned ones with them."""
        np.save(self.path / _INITIAL_KERNELS, kernels)

    def read_initial_kernels(self) -> np.ndarray | None:
        path = self.path / _INITIAL_KERNELS
        return np.load(path, allow_pickle=False) if path.is_file() else None
