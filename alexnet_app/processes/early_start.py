"""The first network's process, started before the window that will ask for it is built."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alexnet_app.processes.network_process import NetworkProcess


class EarlyStart:
    """Starts networks' processes as `start` does, and one of them before it is asked for.

    Importing TensorFlow takes seconds, building the window half of one: so they go on side by side.

    Args:
        start: starts the process of the network in a folder.
    """

    def __init__(self, start: Callable[[Path], NetworkProcess]) -> None:
        self._start = start
        self._early: NetworkProcess | None = None

    def begin(self, folder: Path) -> None:
        """Starts the process that the next call for `folder` gives.

        Make that call before the event loop runs: what the process says while nobody listens is lost.
        """
        self.forget()
        self._early = self._start(folder)

    def __call__(self, folder: Path) -> NetworkProcess:
        early = self._early
        if early is None or early.folder != folder:
            return self._start(folder)
        self._early = None
        return early

    def forget(self) -> None:
        """Ends what was begun and never asked for."""
        early, self._early = self._early, None
        if early is not None:
            early.end()
