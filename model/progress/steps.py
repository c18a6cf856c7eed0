"""Long work as a generator: it yields how far it has come and returns its result. These run it for a caller.

Left early, by an error or by being closed, they close the work at once, not when the garbage is collected: work that
is closed keeps what it has.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Generic, TypeVar

Step = TypeVar("Step")
Changed = TypeVar("Changed")
Result = TypeVar("Result")


def result_of(work: Generator[Step, None, Result], told: Callable[[Step], object] = lambda step: None) -> Result:
    """Runs the work to its end.

    Args:
        told: called with each step.
    """
    with closing(work):
        steps = _Steps(work)
        for step in steps:
            told(step)
    return steps.result


def mapped(
    work: Generator[Step, None, Result], change: Callable[[Step], Changed | None]
) -> Generator[Changed, None, Result]:
    """The same work with other steps.

    Args:
        change: what is yielded in a step's place; None leaves it out.
    """
    with closing(work):
        steps = _Steps(work)
        for step in steps:
            changed = change(step)
            if changed is not None:
                yield changed
    return steps.result


def until(stopped: Callable[[], bool], work: Generator[Step, None, Result]) -> Generator[Step, None, Result | None]:
    """The same work, which ends early and returns None once `stopped`, asked after each step, says so."""
    with closing(work):
        steps = _Steps(work)
        for step in steps:
            yield step
            if stopped():
                return None
    return steps.result


class _Steps(Generic[Step, Result]):
    """The steps for a `for`, which would lose the result."""

    result: Result

    def __init__(self, work: Generator[Step, None, Result]) -> None:
        self._work = work

    def __iter__(self) -> Iterator[Step]:
        self.result = yield from self._work
