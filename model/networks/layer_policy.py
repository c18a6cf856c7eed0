"""Keras' global dtype policy, set for the layers that are built now and put back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keras


@contextmanager
def layers_built_in(policy: str) -> Iterator[None]:
    """Layers built inside compute in `policy` ("float32", "bfloat16", "mixed_bfloat16", ...).

    Who uses this library has a policy of his own, and it must not change because a network was loaded or trained.
    """
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)
