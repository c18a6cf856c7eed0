"""What a training has told up to now, gathered for the window: curves, the newest numbers, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class TrainingProgress:
    """Gathered from the records of `model.training.records`, as they stand in the training's folder.

    Attributes:
        process: id of the process that told last.
        reading: (done, total) photos read; None before and afterwards.
        started: the record of the start; None before.
        step: the newest record of a step; None before the first.
        loss, error: (epoch, value) while it learns, fractions of epochs included.
        validation_loss, validation_error: (epoch, value) on the held-back photos, after each epoch.
        best_error: the lowest validation error; None before the first.
        learning_rate: the newest.
        kernels: file of the newest picture of the kernels; "" without one.
        autocorrelation: of these kernels: noise is near 0, learned ones are above 0.5.
        warnings: in plain words, each once.
        saved: steps that are safe; None before the first checkpoint.
        stopped: by a signal, everything saved.
        failed: why it ended; "" where it did not.
        finished: the record of the end; None before.
    """

    process: int = 0
    reading: tuple[int, int] | None = None
    started: dict[str, Any] | None = None
    step: dict[str, Any] | None = None
    loss: Points = ()
    error: Points = ()
    validation_loss: Points = ()
    validation_error: Points = ()
    best_error: float | None = None
    learning_rate: float | None = None
    kernels: str = ""
    autocorrelation: float | None = None
    warnings: tuple[str, ...] = ()
    saved: int | None = None
    stopped: bool = False
    failed: str = ""
    finished: dict[str, Any] | None = None

    @property
    def epochs(self) -> int:
        """Of the whole training; 0 while that is not known."""
        known = self.started or self.step
        return int(known["epochs"]) if known else round(self.validation_loss[-1][0]) if self.validation_loss else 0

    def after(self, record: dict[str, Any]) -> TrainingProgress:
        """With one record more; one of an unknown kind, or with something missing, changes nothing."""
        known = _KINDS.get(str(record.get("record")))
        try:
            return self if known is None else known(self, record)
        except (KeyError, TypeError, ValueError):
            return self

    def _begun(self, record: dict[str, Any]) -> TrainingProgress:
        process = int(record["process"])
        if record.get("way") == "begin":  # another training in the same folder
            return TrainingProgress(process=process)
        return replace(self, process=process, reading=None, step=None, stopped=False, failed="")

    def _reading(self, record: dict[str, Any]) -> TrainingProgress:
        return replace(self, reading=(int(record["done"]), int(record["total"])))

    def _started(self, record: dict[str, Any]) -> TrainingProgress:
        at = int(record["epoch"])
        # What was learned after the last checkpoint is learned again.
        return replace(
            self,
            started=record,
            reading=None,
            stopped=False,
            failed="",
            loss=_until(self.loss, at),
            error=_until(self.error, at),
            validation_loss=_until(self.validation_loss, at),
            validation_error=_until(self.validation_error, at),
        )

    def _step(self, record: dict[str, Any]) -> TrainingProgress:
        at = record["epoch"] - 1 + record["step_of_epoch"] / max(record["steps_per_epoch"], 1)
        return replace(
            self,
            step=record,
            loss=_with(self.loss, at, record["loss"]),
            error=_with(self.error, at, record["top1_error"]),
            learning_rate=record["learning_rate"],
        )

    def _epoch(self, record: dict[str, Any]) -> TrainingProgress:
        at = float(record["epoch"])
        best = record["validation_top1_error"]
        if self.best_error is not None and (best is None or self.best_error < best):
            best = self.best_error
        autocorrelation = record.get("kernel_autocorrelation")
        return replace(
            self,
            loss=_with(self.loss, at, record["loss"]),
            error=_with(self.error, at, record["top1_error"]),
            validation_loss=_with(self.validation_loss, at, record["validation_loss"]),
            validation_error=_with(self.validation_error, at, record["validation_top1_error"]),
            best_error=best,
            learning_rate=record["learning_rate"],
            kernels=record.get("kernels") or self.kernels,
            autocorrelation=self.autocorrelation if autocorrelation is None else autocorrelation,
        )

    def _saved(self, record: dict[str, Any]) -> TrainingProgress:
        return replace(self, saved=int(record["step"]))

    def _warning(self, record: dict[str, Any]) -> TrainingProgress:
        text = str(record["text"])
        return self if text in self.warnings else replace(self, warnings=(*self.warnings, text))

    def _stopped(self, record: dict[str, Any]) -> TrainingProgress:
        return replace(self, stopped=True, saved=int(record["step"]))

    def _failed(self, record: dict[str, Any]) -> TrainingProgress:
        return replace(self, failed=str(record["text"]))

    def _finished(self, record: dict[str, Any]) -> TrainingProgress:
        return replace(self, finished=record, stopped=False, failed="")


def _until(points: Points, epoch: float) -> Points:
    return tuple(point for point in points if point[0] <= epoch)


def _with(points: Points, epoch: float, value: float | None) -> Points:
    """One point more; a point of the same place gives way, and a value that is not finite is left out."""
    if value is None:
        return points
    if points and points[-1][0] >= epoch:
        points = tuple(point for point in points if point[0] < epoch)
    return (*points, (float(epoch), float(value)))


_KINDS = {
    "begun": TrainingProgress._begun,
    "reading": TrainingProgress._reading,
    "started": TrainingProgress._started,
    "step": TrainingProgress._step,
    "epoch": TrainingProgress._epoch,
    "saved": TrainingProgress._saved,
    "warning": TrainingProgress._warning,
    "stopped": TrainingProgress._stopped,
    "failed": TrainingProgress._failed,
    "finished": TrainingProgress._finished,
}
