"""Closing the window while a training runs: asked once, what is to become of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from alexnet_app.session.session import Session

Answer = Literal["stop", "go on", "stay"]


class TrainingQuestion(QObject):
    """Asks without a loop of its own: the window stays until there is an answer, and closes then."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._answered = False
        self._stop: QAbstractButton | None = None
        self._leave: QAbstractButton | None = None
        self.box: QMessageBox | None = None

    def may_close(self) -> bool:
        """Whether nothing runs, or it was answered; otherwise asks."""
        if self._answered or not self._session.training.is_ours:
            return True
        if self.box is None:
            self._ask()
        return False

    def answer(self, answer: Answer) -> None:
        """ "stop": it is saved and can be resumed; "go on": it goes on without the window; "stay": the window stays."""
        self._drop()
        self._answered = answer != "stay"
        if answer == "go on":
            self._session.training.let_go()

    def _ask(self) -> None:
        self.box = box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("A training is running"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("A training is running. What is to become of it?"))
        box.setInformativeText(
            self.tr("Stopped, it is saved and Resume goes on. Without the window it goes on by itself, and can be "
                    "watched again in the tab Train.")
        )  # fmt: skip
        self._stop = box.addButton(self.tr("Save and stop"), QMessageBox.ButtonRole.AcceptRole)
        self._leave = box.addButton(self.tr("Let it go on"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.buttonClicked.connect(self._clicked)
        box.rejected.connect(self._drop)
        box.open()

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        stop, leave = button is self._stop, button is self._leave
        self.answer("stop" if stop else "go on" if leave else "stay")
        if stop or leave:
            self._window.close()

    @Slot()
    def _drop(self) -> None:
        box, self.box = self.box, None
        if box is not None:
            box.deleteLater()
