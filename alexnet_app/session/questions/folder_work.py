"""Work of the network on a whole folder: one request of the background, how far it is, how fast, and its end."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.request import Progress, Request
from alexnet_app.session.loaded_network import LoadedNetwork

_RATE_SECONDS = 10.0


class FolderWork(QObject):
    """What all such work has in common; a derived class asks by `_ask` and takes the reply in `_take`.

    Attributes:
        problem: what went wrong last, in one sentence; empty where nothing did.

    Signals:
        changed(): the result is another, or there is none, or there is a problem.
        progress_changed()
    """

    changed = Signal()
    progress_changed = Signal()

    def __init__(self, network: LoadedNetwork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._asked: Request | None = None
        self._seen: deque[tuple[float, int]] = deque()
        self.progress = Progress(0)
        self.problem = ""
        network.changed.connect(self._network_changed)
        network.state_changed.connect(self._network_state_changed)
        network.replied.connect(self._replied)
        network.progressed.connect(self._progressed)
        network.failed.connect(self._failed)

    @property
    def is_working(self) -> bool:
        return self._asked is not None

    @property
    def photos_per_second(self) -> float | None:
        """Over the last ten seconds; None before it is known."""
        if len(self._seen) < 2:
            return None
        (first, before), (last, done) = self._seen[0], self._seen[-1]
        return (done - before) / (last - first) if last > first and done > before else None

    @property
    def seconds_left(self) -> float | None:
        rate = self.photos_per_second
        return None if rate is None else max(0, self.progress.total - self.progress.done) / rate

    @Slot()
    def stop(self) -> None:
        """Ends the work; what is done of it stays where the work can go on."""
        self._take_back()

    def _take_back(self) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self._network.cancel(asked)
            self.progress_changed.emit()

    def _ask(self, request: Request) -> None:
        self._take_back()
        self._asked = request
        self._seen.clear()
        self.progress = Progress(0)
        self._set_problem("")
        self._network.ask(request)
        self.progress_changed.emit()

    # What a derived class has

    def _take(self, request: Request, reply: Any) -> None:
        raise NotImplementedError

    def _forget(self) -> None:
        """The network is another: what is known of the last one goes."""

    # What the network says

    @Slot()
    def _network_changed(self) -> None:
        self._asked = None
        self.problem = ""
        self._forget()
        self.progress_changed.emit()
        self.changed.emit()

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state == "stopped" and self._asked is not None:
            self._asked = None
            self.progress_changed.emit()

    @Slot(object, object)
    def _progressed(self, request: Request, progress: Progress) -> None:
        if request is self._asked:
            self.progress = progress
            now = time.monotonic()
            self._seen.append((now, progress.done))
            while len(self._seen) > 2 and now - self._seen[0][0] > _RATE_SECONDS:
                self._seen.popleft()
            self.progress_changed.emit()

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if self._asked is not None and request is self._asked:
            self._asked = None
            self._take(request, reply)
            self.progress_changed.emit()

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if self._asked is not None and request is self._asked:
            self._asked = None
            self._set_problem(problem)
            self.progress_changed.emit()

    def _set_problem(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()
