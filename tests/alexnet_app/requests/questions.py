"""Questions of tests: each is one class with one method, and nothing else knows of it."""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from alexnet_app.requests.request import Progress, Request


@dataclass(frozen=True)
class CountClasses(Request):
    def answer(self, network) -> int:
        return len(network.card.classes)


@dataclass(frozen=True)
class CountUp(Request):
    """A long one: `steps` steps of `seconds`; leaves a file behind when it is ended before."""

    steps: int
    seconds: float = 0.02
    ended: Path | None = None

    def answer(self, network) -> Generator[Progress, None, int]:
        try:
            for step in range(self.steps):
                time.sleep(self.seconds)
                yield Progress(step + 1, self.steps)
        except GeneratorExit:
            if self.ended is not None:
                self.ended.touch()
            raise
        return self.steps


@dataclass(frozen=True)
class CountAside(CountUp):
    """Another long one, of another topic."""


@dataclass(frozen=True)
class CountBehind(CountUp):
    """One of the background."""

    in_background = True


@dataclass(frozen=True)
class Fail(Request):
    in_steps: bool = False

    @property
    def is_long(self) -> bool:
        return self.in_steps

    def answer(self, network):
        if self.in_steps:
            return self._steps()
        raise ValueError("expected nothing. Received: Fail")

    def _steps(self) -> Generator[Progress, None, None]:
        yield Progress(1, 2)
        raise OSError("the folder is gone")


@dataclass(frozen=True)
class Unpicklable(Request):
    def answer(self, network):
        return lambda: None


@dataclass(frozen=True)
class Die(Request):
    def answer(self, network) -> None:
        os._exit(9)
