"""The last layer of a network learns alone: a softmax regression on the answers of the layer below it. NumPy only.

The answers are centred and scaled to a mean square norm of 1 while it learns, which makes one learning rate fit every
network; both are folded into kernel and bias afterwards, so that the layer takes the answers as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True, eq=False)
class DenseWeights:
    """kernel (width, classes) and bias (classes,), float32: logits = answers @ kernel + bias."""

    kernel: np.ndarray
    bias: np.ndarray

    def logits(self, answers: np.ndarray) -> np.ndarray:
        """(n, width) -> (n, classes) float32."""
        result: np.ndarray = answers.astype(np.float32) @ self.kernel + self.bias
        return result

    def divided_by(self, temperature: float) -> DenseWeights:
        """The same answers with another confidence."""
        return DenseWeights(
            (self.kernel / temperature).astype(np.float32), (self.bias / temperature).astype(np.float32)
        )


class Rows(Protocol):
    """Rows of numbers: an array (photos, width), or what reads as one from a file."""

    @property
    def shape(self) -> tuple[int, ...]: ...

    def __len__(self) -> int: ...

    def __getitem__(self, which: slice) -> np.ndarray: ...


class LastLayer:
    """SGD with the paper's momentum and weight decay (Krizhevsky et al. 2012, section 5) on the cross-entropy.

    It begins at zero, where every class is as probable: the problem is convex, so no start is better.

    Args:
        answers: of the training photos; mean and scale are taken from them.
        classes: how many.
        momentum, weight_decay: of the recipe; the bias does not decay.
    """

    def __init__(self, answers: Rows, classes: int, momentum: float, weight_decay: float) -> None:
        self._mean, self._scale = _mean_and_scale(answers)
        self._momentum = momentum
        self._decay = weight_decay
        width = answers.shape[1]
        self._kernel = np.zeros((width, classes), np.float32)
        self._bias = np.zeros(classes, np.float32)
        self._kernel_speed = np.zeros_like(self._kernel)
        self._bias_speed = np.zeros_like(self._bias)

    def learn(self, answers: np.ndarray, labels: np.ndarray, rate: float) -> tuple[np.ndarray, np.ndarray]:
        """One step.

        Args:
            answers: (n, width).
            labels: (n,) whole numbers.
            rate: learning rate.

        Returns:
            (n, classes) logits and (n,) losses before the step.
        """
        inputs = (answers.astype(np.float32) - self._mean) * self._scale
        logits = inputs @ self._kernel + self._bias
        shifted = logits - logits.max(axis=1, keepdims=True)
        exponentials = np.exp(shifted)
        sums = exponentials.sum(axis=1, keepdims=True)
        rows = np.arange(len(labels))
        losses = np.log(sums[:, 0]) - shifted[rows, labels]
        slope = exponentials / sums
        slope[rows, labels] -= 1
        slope /= len(labels)
        self._kernel_speed *= self._momentum
        self._kernel_speed -= rate * (inputs.T @ slope + self._decay * self._kernel)
        self._bias_speed = self._momentum * self._bias_speed - rate * slope.sum(axis=0)
        self._kernel += self._kernel_speed
        self._bias += self._bias_speed
        return logits, losses

    def weights(self) -> DenseWeights:
        """For answers as they are: mean and scale are folded in."""
        kernel = self._kernel * self._scale
        return DenseWeights(kernel, (self._bias - self._mean @ kernel).astype(np.float32))


def _mean_and_scale(answers: Rows, rows: int = 1024) -> tuple[np.ndarray, np.float32]:
    """(width,) mean, and 1 / root of the mean square norm about it; a part at a time: the answers may lie in a file."""
    total = np.zeros(answers.shape[1], np.float64)
    squares = 0.0
    for start in range(0, len(answers), rows):
        part = answers[start : start + rows].astype(np.float64)
        total += part.sum(axis=0)
        squares += float((part * part).sum())
    mean = total / len(answers)
    variance = max(squares / len(answers) - float(mean @ mean), 0.0)
    return mean.astype(np.float32), np.float32(1 / np.sqrt(variance) if variance > 1e-12 else 1.0)
