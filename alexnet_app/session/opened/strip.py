"""The photos that were opened, in order: where each stands, which one is on screen, and their small pictures."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.processes.background import Background
from alexnet_app.sources.source import PhotoAddress, PhotoFile, Source
from model.photos.decoding import Photo, load_photo

THUMBNAIL_SIDE = 96
# About 20 KB each; the strip may be a folder of 100,000.
MOST_THUMBNAILS = 600


class Strip(QObject):
    """Grows as photos are opened. Thumbnails are read for what is looked at, and only so many are kept.

    Signals:
        changed(): there are other photos.
        index_changed(): another one is on screen, or none of them.
        thumbnail_changed(row): its small picture has been read.
    """

    changed = Signal()
    index_changed = Signal()
    thumbnail_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: list[Source] = []
        self._places: dict[Source, int] = {}
        self._index = -1
        self._thumbnails: OrderedDict[Source, QImage | None] = OrderedDict()
        self._looked_at = range(0)
        self._reading = Background("thumbnails", self)
        self._under_way = False
        self._closed = False

    def __len__(self) -> int:
        return len(self._sources)

    def source(self, row: int) -> Source:
        return self._sources[row]

    def names(self) -> list[str]:
        return [source.name for source in self._sources]

    def place_of(self, source: Source | None) -> int:
        """The row of a source; -1 where it is none of the strip's."""
        return -1 if source is None else self._places.get(source, -1)

    @property
    def index(self) -> int:
        """The row of the photo on screen; -1 where it is not among them."""
        return self._index

    def thumbnail(self, row: int) -> QImage | None:
        """None until it has been read, and where it cannot be."""
        return self._thumbnails.get(self._sources[row])

    def look_at(self, first: int, last: int) -> None:
        """The rows `first` to `last` are in sight: their small pictures are read, the middle ones first."""
        self._looked_at = range(max(first, 0), min(last + 1, len(self._sources)))
        self._read()

    # What `Photos` does with it

    def add(self, sources: Sequence[Source]) -> None:
        """Puts those that are new at the end. Addresses wait until they are loaded, as the bytes they gave."""
        before = len(self._sources)
        for source in sources:
            if not isinstance(source, PhotoAddress) and source not in self._places:
                self._places[source] = len(self._sources)
                self._sources.append(source)
        if len(self._sources) != before:
            self.changed.emit()

    def forget(self, source: Source | None) -> None:
        """Takes out one that cannot be read."""
        row = self.place_of(source)
        if row < 0:
            return
        del self._places[self._sources.pop(row)]
        for later in range(row, len(self._sources)):
            self._places[self._sources[later]] = later
        if row <= self._index:
            self._index = -1 if row == self._index else self._index - 1
        self.changed.emit()
        self.index_changed.emit()

    def show(self, source: Source | None, pixels: np.ndarray | None = None) -> None:
        """`source` is on screen now, or none of the strip's; its own `pixels` give the small picture."""
        row = self.place_of(source)
        if row >= 0 and source is not None and pixels is not None:
            self._keep(source, thumbnail_of(pixels))
        if row != self._index:
            self._index = row
            self.index_changed.emit()

    def close(self) -> None:
        self._closed = True
        self._reading.close()

    # Thumbnails

    def _keep(self, source: Source, thumbnail: QImage | None) -> None:
        self._thumbnails[source] = thumbnail
        self._thumbnails.move_to_end(source)
        while len(self._thumbnails) > MOST_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        row = self.place_of(source)
        if row >= 0 and thumbnail is not None:
            self.thumbnail_changed.emit(row)

    def _read(self) -> None:
        """One after the other, so that a strip that is scrolled on never waits for what has gone by."""
        if self._under_way or self._closed:
            return
        rows = range(self._looked_at.start, min(self._looked_at.stop, len(self._sources)))
        waiting = [row for row in rows if self._sources[row] not in self._thumbnails]
        if not waiting:
            return
        middle = (rows.start + rows.stop) // 2
        source = self._sources[min(waiting, key=lambda row: abs(row - middle))]
        self._under_way = True

        def read(thumbnail: QImage | None) -> None:
            self._under_way = False
            # None is kept too. Silence: the user has not opened this file, and will be told when they do.
            self._keep(source, thumbnail)
            QTimer.singleShot(0, self, self._read)

        work: Callable[[], QImage] = lambda: thumbnail_of(load_source(source, THUMBNAIL_SIDE).pixels)  # noqa: E731
        self._reading.run(work, read, lambda _error: read(None))


def load_source(source: Source, least_short_side: int) -> Photo:
    """Decodes a file or picture data. Raises PhotoError."""
    if isinstance(source, PhotoAddress):
        raise TypeError(f"expected an address to be loaded before. Received: {source}")
    given = source.path if isinstance(source, PhotoFile) else source.data
    return load_photo(given, name=source.name, least_short_side=least_short_side)


def thumbnail_of(pixels: np.ndarray) -> QImage:
    """A small picture of (height, width, 3) uint8 RGB for the strip; its long side is 96 pixels."""
    height, width = pixels.shape[:2]
    # Every n-th pixel first: smooth scaling of a whole photo would cost more than its decoding.
    step = max(1, min(height, width) // (2 * THUMBNAIL_SIDE))
    thumbnail = image_of_colours(pixels[::step, ::step]).scaled(
        THUMBNAIL_SIDE, THUMBNAIL_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    # Without the fourth byte, which smooth scaling adds: hundreds of them are kept.
    return thumbnail.convertToFormat(QImage.Format.Format_RGB888)
