"""Gradients summed over the parts of a batch that no device holds at once."""

from __future__ import annotations

from collections.abc import Sequence

import tensorflow as tf


class AccumulatedSums:
    """Sums over the parts of one batch. Each replica keeps its own: nothing crosses devices before the last part.

    Made inside the strategy's scope, used in a replica. A batch that is given up in the middle leaves no trace: the
    first part of the next one overwrites what there is, and no checkpoint holds it.

    Args:
        shapes: of the tensors that are summed, all float32.
    """

    def __init__(self, shapes: Sequence[tf.TensorShape]) -> None:
        self._sums = [
            tf.Variable(
                tf.zeros(shape),
                trainable=False,
                synchronization=tf.VariableSynchronization.ON_READ,
                aggregation=tf.VariableAggregation.SUM,
            )
            for shape in shapes
        ]

    def begin(self, values: Sequence[tf.Tensor]) -> None:
        """The first part."""
        for own, value in zip(self._sums, values, strict=True):
            own.assign(value)

    def add(self, values: Sequence[tf.Tensor]) -> None:
        """A part between the first and the last."""
        for own, value in zip(self._sums, values, strict=True):
            own.assign_add(value)

    def end(self, values: Sequence[tf.Tensor]) -> list[tf.Tensor]:
        """The last part: the sums over all of them."""
        return [own.read_value() + value for own, value in zip(self._sums, values, strict=True)]
