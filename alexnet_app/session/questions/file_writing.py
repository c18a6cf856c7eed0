"""Files that the network's process writes: one at a time, told when it is there, and when it could not be written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.evaluate_folder import WriteTable
from alexnet_app.requests.exciting import WriteSheet
from alexnet_app.requests.request import Request
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.problems import Problems


class FileWriting(QObject):
    """Of another network nothing is told: what is written then was asked of the one before.

    Signals:
        written(path)
    """

    written = Signal(object)

    def __init__(self, network: LoadedNetwork, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._problems = problems
        self._asked: WriteSheet | WriteTable | None = None
        network.changed.connect(self._forget)
        network.replied.connect(self._replied)
        network.failed.connect(self._failed)

    def write(self, request: WriteSheet | WriteTable) -> None:
        self._asked = request
        self._network.ask(request)

    @Slot()
    def _forget(self) -> None:
        self._asked = None

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if self._asked is not None and request is self._asked:
            self._asked = None
            self.written.emit(reply)

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if self._asked is not None and request is self._asked:
            name, self._asked = self._asked.path.name, None
            self._problems.tell_not_saved(name, problem)
