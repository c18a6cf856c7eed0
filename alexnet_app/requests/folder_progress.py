"""The work on a folder of photos as steps of a request: told often enough to watch, and seldom enough to be quick."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import TypeVar

from alexnet_app.requests.request import Progress
from model.progress.steps import mapped

Result = TypeVar("Result")

_SECONDS = 0.1


def told(steps: Generator[tuple[int, int], None, Result]) -> Generator[Progress, None, Result]:
    """(photos done, all photos) as `Progress`, ten times a second at most; what the steps return is returned."""
    told_at = float("-inf")

    def progress(step: tuple[int, int]) -> Progress | None:
        nonlocal told_at
        if time.monotonic() - told_at < _SECONDS:
            return None
        told_at = time.monotonic()
        return Progress(*step)

    return mapped(steps, progress)
