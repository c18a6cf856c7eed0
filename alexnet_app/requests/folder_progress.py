"""The work on a folder of photos as steps of a request: told often enough to watch, and seldom enough to be quick."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from alexnet_app.requests.request import Progress

Result = TypeVar("Result")

_SECONDS = 0.1


def told(steps: Generator[tuple[int, int], None, Result]) -> Generator[Progress, None, Result]:
    """(photos done, all photos) as `Progress`, ten times a second at most; what the steps return is returned."""
    told_at = float("-inf")
    with closing(steps):
        while True:
            try:
                done, total = next(steps)
            except StopIteration as end:
                result: Result = end.value
                return result
            if time.monotonic() - told_at >= _SECONDS:
                told_at = time.monotonic()
                yield Progress(done, total)
