"""Files that the network's process writes: one at a time, told when it is there, and when it could not be written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.evaluate_folder import WriteTable
from alexnet_app.requests.exciting import WriteSheet
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.problems import Problems
from alexnet_app.session.questions.question import Question


class FileWriting(QObject):
    """Of another network nothing is told: what is written then was asked of the one before.

    Signals:
        written(path)
    """

    written = Signal(object)

    def __init__(self, network: LoadedNetwork, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems = problems
        self._name = ""
        self._question = Question(network, self)
        self._question.replied.connect(self.written)
        self._question.failed.connect(self._failed)

    def write(self, request: WriteSheet | WriteTable) -> None:
        self._name = request.path.name
        self._question.ask(request)

    @Slot(str)
    def _failed(self, problem: str) -> None:
        self._problems.tell_not_saved(self._name, problem)
