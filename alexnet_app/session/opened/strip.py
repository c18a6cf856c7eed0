"""The photos that were opened, in order: where each stands, which one is on screen, and their small pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from alexnet_app.session.opened.thumbnails import Thumbnails, thumbnail_of
from alexnet_app.sources.source import PhotoAddress, Source


class Strip(QObject):
    """Grows as photos are opened.

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
        self._thumbnails = Thumbnails("thumbnails", self)
        self._thumbnails.arrived.connect(self._arrived)

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

    @property
    def current(self) -> Source | None:
        """The one on screen; None where it is not among them."""
        return self._sources[self._index] if self._index >= 0 else None

    def thumbnail(self, row: int) -> QImage | None:
        """None until it has been read, and where it cannot be."""
        return self._thumbnails.image(self._sources[row])

    def look_at(self, first: int, last: int) -> None:
        """The rows `first` to `last` are in sight: their small pictures are read, the middle ones first."""
        rows = range(max(first, 0), min(last + 1, len(self._sources)))
        middle = (rows.start + rows.stop) // 2
        self._thumbnails.want(self._sources[row] for row in sorted(rows, key=lambda row: abs(row - middle)))

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
            self._thumbnails.keep(source, thumbnail_of(pixels))
        if row != self._index:
            self._index = row
            self.index_changed.emit()

    def close(self) -> None:
        self._thumbnails.close()

    @Slot(object)
    def _arrived(self, source: Source) -> None:
        row = self.place_of(source)
        if row >= 0:
            self.thumbnail_changed.emit(row)
