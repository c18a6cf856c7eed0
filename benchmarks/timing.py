"""Medians of interleaved timings: every candidate in every round, so that a noisy machine is noisy for all."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping


def interleaved_medians(candidates: Mapping[str, Callable[[], object]], rounds: int = 11) -> dict[str, float]:
    """Median seconds of each candidate over `rounds` rounds, after two calls of each that do not count."""
    for call in candidates.values():
        call()
        call()
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(rounds):
        for name, call in candidates.items():
            started = time.perf_counter()
            call()
            seconds[name].append(time.perf_counter() - started)
    return {name: statistics.median(values) for name, values in seconds.items()}
