"""How often the network is wrong on a folder of class folders, or what it answers to photos of unknown classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.evaluate_folder import EvaluatedFolder, EvaluateFolder, WriteTable
from alexnet_app.requests.request import Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.folder import OpenedFolder
from alexnet_app.session.problems import Problems
from alexnet_app.session.questions.file_writing import FileWriting
from alexnet_app.session.questions.folder_work import FolderWork


class FolderEvaluation(FolderWork):
    """Begins when it is told to; the result stays, also when another folder is opened, until the next has come.

    Attributes:
        result: None before the first.

    Signals:
        saved(path): a table or report has been written.
    """

    saved = Signal(object)

    def __init__(
        self,
        folder: OpenedFolder,
        network: LoadedNetwork,
        answers: Answers,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(network, parent)
        self._folder = folder
        self._answers = answers
        self._writing = FileWriting(network, problems, self)
        self._writing.written.connect(self.saved)
        self.result: EvaluatedFolder | None = None

    @Slot()
    def start(self) -> None:
        """Evaluates the opened folder, from as many views of each photo as answers are made from now."""
        if self._folder.path is not None:
            self._ask(EvaluateFolder(self._folder.path, self._answers.views))

    def save(self, path: Path, *, as_report: bool) -> None:
        """Writes the report of `model.evaluate` into a folder, or a line for each photo as CSV."""
        if self.result is not None:
            self._writing.write(WriteTable(self.result.table, path, as_report))

    def _take(self, _request: Request, reply: Any) -> None:
        self.result = reply
        self.changed.emit()

    def _forget(self) -> None:
        self.result = None
