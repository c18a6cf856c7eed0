"""Files that the system hands to the running program: on macOS "Open with" comes as an event, not as an argument."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from alexnet_app.sources.source import PhotoAddress, PhotoFile, Source


class FileOpening(QObject):
    """Calls `open_sources` with each file or address that the system asks `application` to open."""

    def __init__(self, application: QObject, open_sources: Callable[[list[Source]], None]) -> None:
        super().__init__(application)
        self._open_sources = open_sources
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: True for what was taken."""
        if not isinstance(event, QFileOpenEvent):
            return False
        url = event.url()
        if not url.isValid():
            return False
        self._open_sources([PhotoFile(Path(url.toLocalFile())) if url.isLocalFile() else PhotoAddress(url.toString())])
        return True
