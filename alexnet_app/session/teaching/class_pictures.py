"""Small pictures of photos by their path, read in a thread when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from alexnet_app.processes.background import Background
from alexnet_app.session.opened.strip import THUMBNAIL_SIDE, load_source, thumbnail_of
from alexnet_app.sources.source import PhotoFile

_MOST_PICTURES = 600


class ClassPictures(QObject):
    """The newest question is answered first: it is what is in sight.

    Signals:
        arrived(path): its picture is there, or cannot be read.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[Path, QImage | None] = OrderedDict()
        self._wanted: list[Path] = []
        self._reading = Background("class-pictures", self)
        self._under_way = False

    def picture(self, path: Path) -> QImage | None:
        """None until it has arrived, and where the file is no photo."""
        if path in self._pictures:
            return self._pictures[path]
        if path not in self._wanted:
            self._wanted.append(path)
            if not self._under_way:
                self._under_way = True
                QTimer.singleShot(0, self, self._read)
        return None

    def forget(self) -> None:
        """Other files may have the same names now."""
        self._pictures.clear()

    def close(self) -> None:
        self._wanted.clear()
        self._reading.close()

    @Slot()
    def _read(self) -> None:
        if not self._wanted:
            self._under_way = False
            return
        path = self._wanted.pop()

        def read(picture: QImage | None) -> None:
            self._pictures[path] = picture
            while len(self._pictures) > _MOST_PICTURES:
                self._pictures.popitem(last=False)
            self.arrived.emit(path)
            QTimer.singleShot(0, self, self._read)

        def work() -> QImage:
            return thumbnail_of(load_source(PhotoFile(path), THUMBNAIL_SIDE).pixels)

        self._reading.run(work, read, lambda _error: read(None))
