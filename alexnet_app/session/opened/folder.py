"""The folder of photos that was opened last: what the tabs that look at many photos work on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot


class OpenedFolder(QObject):
    """Stays until another folder is opened; single photos may be opened meanwhile.

    Signals:
        changed(): it is another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None

    @Slot(object)
    def use(self, path: Path) -> None:
        if path != self.path:
            self.path = path
            self.changed.emit()
