"""Small pictures of photos by their path, read off the UI thread; only so many are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from alexnet_app.processes.background import Background
from alexnet_app.session.opened.strip import MOST_THUMBNAILS, THUMBNAIL_SIDE, thumbnail_of
from model.photos.decoding import load_photo


class Thumbnails(QObject):
    """What was wanted last is read first.

    Signals:
        arrived(path): its small picture has been read.
    """

    arrived = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[str, QImage | None] = OrderedDict()
        self._wanted: list[str] = []
        self._reading = Background("folder-thumbnails", self)
        self._under_way = self._closed = False

    def image(self, path: str) -> QImage | None:
        """None until it has been read, and where it cannot be."""
        return self._images.get(path)

    def want(self, paths: Iterable[str]) -> None:
        """Reads these, in place of those that were wanted before and are not read yet."""
        self._wanted = [path for path in dict.fromkeys(paths) if path not in self._images]
        self._read()

    def close(self) -> None:
        self._closed = True
        self._wanted = []
        self._reading.close()

    def _read(self) -> None:
        if self._under_way or self._closed or not self._wanted:
            return
        path = self._wanted.pop(0)
        self._under_way = True

        def read(image: QImage | None) -> None:
            self._under_way = False
            self._images[path] = image
            while len(self._images) > MOST_THUMBNAILS:
                self._images.popitem(last=False)
            if image is not None:
                self.arrived.emit(path)
            self._read()

        def work() -> QImage:
            return thumbnail_of(load_photo(Path(path), least_short_side=THUMBNAIL_SIDE).pixels)

        self._reading.run(work, read, lambda _error: read(None))
