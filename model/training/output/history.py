"""What a training leaves behind for people: a line an epoch, history.csv, TensorBoard, pictures of the kernels."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from model.networks.kernel_sheet import kernel_sheet
from model.writing import write_whole

_FORMER_NAMES = {"rate": "learning_rate", "images_per_second": "photos_per_second"}


@dataclass(frozen=True)
class EpochRecord:
    """One epoch: errors are fractions, the learning rate is that of its last step."""

    epoch: int
    learning_rate: float
    loss: float
    top1_error: float
    top5_error: float
    validation_loss: float
    validation_top1_error: float
    validation_top5_error: float
    photos_per_second: float
    seconds: float

    def line(self, epochs: int) -> str:
        text = (
            f"epoch {self.epoch}/{epochs}: loss {self.loss:.3f}, error {self.top1_error:.1%} / {self.top5_error:.1%}"
            f" (top-1 / top-5)"
        )
        if self.validation_loss == self.validation_loss:
            text += (
                f", validation loss {self.validation_loss:.3f}, "
                f"error {self.validation_top1_error:.1%} / {self.validation_top5_error:.1%}"
            )
        return f"{text}, learning rate {self.learning_rate:.3g}, {self.photos_per_second:.0f} photos/s"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> EpochRecord:
        """Reads what `to_json` gave, also under former names."""
        return cls(**{_FORMER_NAMES.get(name, name): value for name, value in values.items()})


class History:
    """Writes the records of a training into its folder; only the chief has one.

    Args:
        folder: of the training.
        columns: of the kernel sheets: 2 for a network of two columns.
    """

    def __init__(self, folder: Path, columns: int) -> None:
        self._folder = folder
        self._columns = columns
        self._tensorboard: Any = None

    def write(self, records: Iterable[EpochRecord], kernels: np.ndarray | None) -> None:
        """Writes history.csv anew, and the last record and the kernels (height, width, 3, units) beside it."""
        import tensorflow as tf

        records = tuple(records)
        write_history(self._folder / "history.csv", records)
        last = records[-1]
        if self._tensorboard is None:
            self._tensorboard = tf.summary.create_file_writer(str(self._folder / "tensorboard"))
        with self._tensorboard.as_default():
            for name, value in scalars(last).items():
                tf.summary.scalar(name, value, step=last.epoch)
            if kernels is not None:
                sheet = self.write_kernels(kernels, last.epoch)
                tf.summary.image("first kernels", sheet[np.newaxis], step=last.epoch)
        self._tensorboard.flush()

    def kernels_file(self, epoch: int) -> Path:
        """The picture of the kernels after an epoch; 0 is before training."""
        return self._folder / "kernels" / f"epoch-{epoch:03d}.png"

    def write_kernels(self, kernels: np.ndarray, epoch: int) -> np.ndarray:
        """Writes `kernels_file` and returns its pixels."""
        sheet = kernel_sheet(kernels, columns=self._columns)
        path = self.kernels_file(epoch)
        path.parent.mkdir(parents=True, exist_ok=True)
        png = io.BytesIO()
        Image.fromarray(sheet).save(png, "PNG")
        write_whole(path, png.getvalue())  # a window may be looking at it
        return sheet

    def close(self) -> None:
        if self._tensorboard is not None:
            self._tensorboard.close()
            self._tensorboard = None


def scalars(record: EpochRecord) -> Mapping[str, float]:
    """TensorBoard's names: training and validation of one measure stand in one group."""
    return {
        "loss/training": record.loss,
        "loss/validation": record.validation_loss,
        "top-1 error/training": record.top1_error,
        "top-1 error/validation": record.validation_top1_error,
        "top-5 error/training": record.top5_error,
        "top-5 error/validation": record.validation_top5_error,
        "learning rate": record.learning_rate,
        "photos per second": record.photos_per_second,
    }


def write_history(path: Path, records: Iterable[EpochRecord]) -> None:
    """history.csv, whole or not at all."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [field.name for field in fields(EpochRecord)])
    writer.writeheader()
    for record in records:
        writer.writerow({name: f"{value:.6g}" for name, value in record.to_json().items()})
    write_whole(path, text.getvalue())
