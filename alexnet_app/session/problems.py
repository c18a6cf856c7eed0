"""What went wrong, in one place: the parts of the session tell it, the window shows it."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.translation.model_words import model_words

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Problem:
    """In plain words; `details` may be empty or long. One that `lasts` cannot be dismissed: it ends by itself."""

    text: str
    details: str = ""
    lasts: bool = False


class Problems(QObject):
    """The newest passing problem, and at most one that lasts, such as a network that has stopped.

    A passing one goes when it is dismissed or when something has succeeded since. The lasting one comes to light again
    then, and stays until it is settled.

    Signals:
        told(text, details): something went wrong.
        changed(): `current` is another one, or none any more.
    """

    told = Signal(str, str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passing: Problem | None = None
        self._lasting: Problem | None = None

    @property
    def current(self) -> Problem | None:
        """What to show now."""
        return self._passing or self._lasting

    @Slot(str, str)
    def tell(self, text: str, details: str = "") -> None:
        """Something went wrong."""
        self._passing = Problem(model_words(text), model_words(details))
        self._say(text, details)

    def tell_not_saved(self, name: str, why: str) -> None:
        """The file of that name could not be written."""
        self.tell(self.tr("{0} could not be saved.").format(name), why)

    def keep(self, text: str, details: str = "") -> None:
        """Something is wrong, and stays so until `settle`."""
        self._passing, self._lasting = None, Problem(model_words(text), model_words(details), lasts=True)
        self._say(text, details)

    @Slot()
    def dismiss(self) -> None:
        """The passing problem has been read, or something has succeeded since."""
        if self._passing is not None:
            self._passing = None
            self.changed.emit()

    def settle(self) -> None:
        """What lasted is over."""
        if self._lasting is not None:
            self._lasting = None
            self.changed.emit()

    def _say(self, text: str, details: str) -> None:
        log.warning("%s %s", text, details)
        self.changed.emit()
        self.told.emit(text, details)
