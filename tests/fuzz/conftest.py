"""Damaged files of fixed seeds against every door by which files come in.

In the test suite each door gets some seconds. For more: `python3 main.py test tests/fuzz --minutes 10` (each door).
A case that fails is named by its seed; the same seed makes the same file again.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

import pytest

from model.errors import ReadableError

SECONDS = 9.0
"""For each door in the test suite: six doors, a minute in all."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--minutes", type=float, help="minutes of damaged files for each door (default: some seconds)")


@pytest.fixture
def seeds(request: pytest.FixtureRequest) -> Callable[[int], Iterator[int]]:
    """`seeds(count)`: 0, 1, ... below `count` while there is time; with --minutes as many as the time allows."""
    minutes = request.config.getoption("--minutes", default=None)

    def given(count: int) -> Iterator[int]:
        end = time.monotonic() + (60 * minutes if minutes else SECONDS)
        for seed in itertools.count() if minutes else range(count):
            # The first few always, on whatever machine.
            if seed >= 5 and time.monotonic() > end:
                return
            yield seed

    return given


@pytest.fixture
def attack() -> Callable[..., bool]:
    """`attack(seed, open_it, seconds=2.0)`: whether the damaged file was read; fails on what no person should meet."""

    def attacked(seed: int, open_it: Callable[[], object], seconds: float = 2.0) -> bool:
        begun = time.monotonic()
        said = None
        try:
            open_it()
        except ReadableError as problem:
            said = str(problem)
        except Exception as problem:
            raise AssertionError(f"seed {seed}: {type(problem).__name__}: {problem}") from problem
        took = time.monotonic() - begun
        assert took < seconds, f"seed {seed}: {took:.1f} s"
        if said is not None:
            assert said.strip(), f"seed {seed}: an error without words"
            assert len(said) < 2000, f"seed {seed}: an error of {len(said)} characters"
        return said is None

    return attacked
