"""One question to the network whose reply is waited for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.request import Request
from alexnet_app.session.loaded_network import LoadedNetwork


class Question(QObject):
    """Asks one thing at a time: a new one takes the place of the one before, whose reply nobody hears.

    Another network is not asked again, and of one that has stopped nothing is waited for.

    Signals:
        replied(reply): to what was asked last.
        failed(problem): in words.
    """

    replied = Signal(object)
    failed = Signal(str)

    def __init__(self, network: LoadedNetwork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._asked: Request | None = None
        network.changed.connect(self._forget)
        network.state_changed.connect(self._network_state_changed)
        network.replied.connect(self._network_replied)
        network.failed.connect(self._network_failed)

    @property
    def is_open(self) -> bool:
        """Whether a reply is waited for."""
        return self._asked is not None

    def ask(self, request: Request) -> None:
        self.take_back()
        self._asked = request
        self._network.ask(request)

    def take_back(self) -> None:
        """The reply is not wanted any more."""
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self._network.cancel(asked)

    @Slot()
    def _forget(self) -> None:
        self._asked = None

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state == "stopped":
            self._forget()

    @Slot(object, object)
    def _network_replied(self, request: Request, reply: Any) -> None:
        if self._asked is not None and request is self._asked:
            self._asked = None
            self.replied.emit(reply)

    @Slot(object, str, str)
    def _network_failed(self, request: Request, problem: str, _details: str) -> None:
        if self._asked is not None and request is self._asked:
            self._asked = None
            self.failed.emit(problem)
