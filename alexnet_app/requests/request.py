"""What can be asked of a network's process: a frozen dataclass with one method, `answer`, that runs there.

To add a question, write one more class like these in a file of its own, and ask it from a widget:

    @dataclass(frozen=True, eq=False)
    class Largest(Request):
        layer: str

        def answer(self, network: Answering) -> float:
            return float(network.feature_maps(self.layer).values.max())

    session.network.ask(Largest("conv3"))         # and hear session.network.replied(request, reply)

One that takes longer than a photo may wait is written as a generator: each `yield` of a `Progress` lets the process
answer what else has been asked, or end the question where it was cancelled; what it returns is the reply. The work on
a whole folder of photos is in the background: it takes a step when nothing else is asked. Request and reply are
pickled. The network's process imports the request's file, and so does the window's: nothing heavy at its top.
"""

from __future__ import annotations

import inspect
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Protocol

import numpy as np

from model.networks.results import Classification, FeatureMaps, Kernels

Pace = Literal["short", "long", "background"]
"""Of each pace one request is with the process at a time; the shorter goes first."""


class Answering(Protocol):
    """What the usual requests need of a loaded network: `model.networks.classifier.Classifier`, or a stand-in."""

    def answer(
        self, views: np.ndarray, layer: str | None
    ) -> tuple[Classification, FeatureMaps | None]: ...  # pragma: no cover

    def kernels(self, layer: str) -> Kernels: ...  # pragma: no cover


@dataclass(frozen=True)
class Progress:
    """How far a long request has come: `done` of `total` steps; `total` is 0 where that is not known."""

    done: int
    total: int = 0
    text: str = ""


class Request:
    """Base class of what can be asked.

    Attributes:
        in_background: of a long one, whether other long ones go first: it may take hours.
    """

    in_background: ClassVar[bool] = False

    @property
    def topic(self) -> Hashable:
        """Of requests of one topic only the newest is answered: by default all of one class."""
        return f"{type(self).__module__}.{type(self).__qualname__}"

    @property
    def is_long(self) -> bool:
        """Whether it goes in steps, so that others are answered in between."""
        return inspect.isgeneratorfunction(type(self).answer)

    @property
    def pace(self) -> Pace:
        if not self.is_long:
            return "short"
        return "background" if self.in_background else "long"

    def answer(self, network: Any) -> Any:
        """Called in the network's process with the loaded classifier; what it raises is told to who asked."""
        raise NotImplementedError
