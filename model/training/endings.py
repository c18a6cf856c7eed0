"""How a training ends before its time. No TensorFlow here: whoever starts a training catches these."""

from __future__ import annotations

import signal

from model.errors import ReadableError


class TrainingInterrupted(Exception):
    """A signal ended the training after its checkpoint was written.

    Attributes:
        signal: which one.
        step: steps done since the beginning.
    """

    def __init__(self, number: int, step: int = 0) -> None:
        super().__init__(f"interrupted by signal {number} after step {step}")
        self.signal = signal.Signals(number)
        self.step = step


class TrainingDivergedError(ReadableError, ArithmeticError):
    """The loss or the weights are no longer finite; the last good checkpoint is kept. One plain line."""


class WorkerLostError(ReadableError, RuntimeError):
    """Another worker of this training is gone; the last checkpoint is kept. One plain line."""
