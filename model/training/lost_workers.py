"""What TensorFlow says when another machine of a training is gone, in one plain line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import tensorflow as tf

from model.training.endings import WorkerLostError


@contextmanager
def lost_workers_told(workers: int, when: Callable[[], str]) -> Iterator[None]:
    """Inside, an error of TensorFlow's becomes a WorkerLostError where there are several `workers`.

    `when` begins the sentence, such as "step 12".
    """
    try:
        yield
    except tf.errors.OpError:
        if workers == 1:
            raise
        # What was going on was half done, so what this worker holds now is no state to go on from.
        raise WorkerLostError(
            f"{when()}: another worker of this training is gone; the last checkpoint is kept. "
            f"Start all workers again with --resume"
        ) from None
