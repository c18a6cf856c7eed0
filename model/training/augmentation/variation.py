"""What all variations share: how an amount is declared, and the random numbers of a batch. No TensorFlow at import.

A variation is one or a few fields (`amount`, `switch`) of the class of its stage (`position`, `quality`, `colour`,
`mixing`) and its operation beside them; 0 or False turns it off. Nothing else needs to know of it: the command's
option, its help, the range check and the JSON all follow from the field.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import tensorflow as tf


def amount(text: str, low: float = 0.0, high: float = 1.0, *, default: float = 0.0) -> Any:
    """A field: how much of a variation, from `low` to `high`, as its help `text` says."""
    return field(default=default, metadata={"help": text, "range": (low, high)})


def switch(text: str) -> Any:
    """A field: whether there is this variation."""
    return field(default=False, metadata={"help": text})


@dataclass(frozen=True)
class Variations:
    """What the stages derive from."""

    def check(self) -> None:
        """Raises ValueError for amounts out of their range; a stage adds what holds between its own."""
        for each in fields(self):
            low, high = each.metadata.get("range", (None, None))
            value = getattr(self, each.name)
            if low is not None and not (isinstance(value, int | float) and low <= value <= high):
                raise ValueError(f"{each.name}: expected a number from {low:g} to {high:g}. Received: {value!r}")


class Draws:
    """Random numbers for a batch, each from a stream of its own: that of its name.

    Drawn for the whole global batch, of which this replica uses its rows, so several replicas together see what one
    device would see; and one variation more does not change what the others draw.

    Args:
        seed: (2,) int32; the same seed gives the same numbers.
        total: photos of the global batch.
        first, count: the rows that are wanted.
    """

    def __init__(self, seed: tf.Tensor, total: tf.Tensor | int, first: tf.Tensor | int, count: tf.Tensor) -> None:
        self._seed, self._total, self._first, self._count = seed, total, first, count

    def uniform(self, name: str, low: float, high: float) -> tf.Tensor:
        """(count,) float32 in [low, high)."""
        import tensorflow as tf

        return self._rows(tf.random.stateless_uniform((self._total,), self._stream(name), low, high))

    def uniform_of_batch(self, name: str, low: float, high: float) -> tf.Tensor:
        """() float32 in [low, high), the same for every photo of the batch."""
        import tensorflow as tf

        return tf.random.stateless_uniform((), self._stream(name), low, high)

    def normal(self, name: str, standard_deviation: float) -> tf.Tensor:
        """(count,) float32."""
        import tensorflow as tf

        return self._rows(tf.random.stateless_normal((self._total,), self._stream(name), 0.0, standard_deviation))

    def chosen(self, name: str, share: float) -> tf.Tensor:
        """(count,) bool: True for this share of the photos."""
        return self.uniform(name, 0, 1) < share

    def _stream(self, name: str) -> tf.Tensor:
        import tensorflow as tf

        number = zlib.crc32(name.encode()) & 0x7FFFFFFF
        return tf.random.experimental.stateless_fold_in(tf.cast(self._seed, tf.int32), number)

    def _rows(self, values: tf.Tensor) -> tf.Tensor:
        return values[self._first : self._first + self._count]
