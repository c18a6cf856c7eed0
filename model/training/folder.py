"""The output folder of a training: what may be written there, and the record that a resumed training reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from model.command_line import CommandError
from model.networks.card import CARD_FILE, WEIGHTS_FILE
from model.training.checkpoints import Checkpoints
from model.writing import write_whole

_RECORD = "training.json"
_INITIAL_KERNELS = "initial_kernels.npy"


class TrainingFolder:
    """A folder in which one training lives, and in the end its network."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._record = self.path / _RECORD

    def expect_new(self) -> None:
        """Raises CommandError if the folder holds a network, or a training that could be resumed."""
        self._expect_no_network()
        if Checkpoints(self.path / "checkpoints").exist():
            raise CommandError(
                f"{self.path}: holds a training that is not finished. --resume goes on with it; another --output "
                f"begins a new one"
            )

    def expect_training(self) -> None:
        """Raises CommandError unless the folder holds a training to be resumed and no network yet."""
        self._expect_no_network()
        if not self._record.is_file():
            raise CommandError(f"{self.path}: expected a training to resume, but there is no {_RECORD}")

    def _expect_no_network(self) -> None:
        if self.path.exists() and not self.path.is_dir():
            raise CommandError(f"{self.path}: expected a folder for the network, but it is a file")
        for name in (CARD_FILE, WEIGHTS_FILE):
            if (self.path / name).exists():
                raise CommandError(f"{self.path}: holds a trained network ({name}), which is never overwritten")

    def write_record(self, record: Mapping[str, Any]) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        write_whole(self._record, json.dumps(record, indent=2, ensure_ascii=False) + "\n")

    def read_record(self) -> dict[str, Any]:
        """Raises CommandError if it cannot be read."""
        try:
            record = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError) as problem:
            raise CommandError(f"{self._record}: cannot be read: {problem}") from None
        if not isinstance(record, dict):
            raise CommandError(f"{self._record}: expected a JSON object. Received: {type(record).__name__}")
        return record

    def write_initial_kernels(self, kernels: np.ndarray) -> None:
        """conv1's first values: the card compares the learned ones with them."""
        np.save(self.path / _INITIAL_KERNELS, kernels)

    def read_initial_kernels(self) -> np.ndarray | None:
        path = self.path / _INITIAL_KERNELS
        return np.load(path, allow_pickle=False) if path.is_file() else None
