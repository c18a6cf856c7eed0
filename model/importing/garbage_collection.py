"""Python's search for garbage, set aside where all that is made stays."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def nothing_collected() -> Iterator[None]:
    """No search for garbage in the block, nor ever again among what was made until its end; for imports.

    Of importing TensorFlow that is a sixth, and each later search through everything would take a quarter of a second.
    """
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collected:
            gc.enable()
