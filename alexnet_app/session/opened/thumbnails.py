"""Small pictures of photos, read off the UI thread for what is looked at; only so many are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.processes.background import Background
from alexnet_app.sources.decoding import load_source
from alexnet_app.sources.source import Source

# About 20 KB each; they may be of a folder of 100,000.
MOST_THUMBNAILS = 600
_SIDE = 96


class Thumbnails(QObject):
    """One after the other, so that who scrolls on never waits for what has gone by. What cannot be read has none.

    Signals:
        arrived(source): its small picture is there.
    """

    arrived = Signal(object)

    def __init__(self, thread: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[Source, QImage | None] = OrderedDict()
        self._wanted: list[Source] = []
        self._under_way: Source | None = None
        self._reading = Background(thread, self)

    def image(self, source: Source) -> QImage | None:
        """None until it has been read, and where it cannot be."""
        return self._images.get(source)

    def want(self, sources: Iterable[Source]) -> None:
        """Reads these, the first ones first, in place of those that were wanted before and are not read yet."""
        self._wanted = list(dict.fromkeys(sources))
        self._read()

    def image_or_want(self, source: Source) -> QImage | None:
        """`image` for who learns while painting what is in sight: what was asked for last is read first."""
        if source not in self._images and source != self._under_way:
            self._wanted = [source, *(each for each in self._wanted if each != source)][:MOST_THUMBNAILS]
            self._read()
        return self.image(source)

    def keep(self, source: Source, image: QImage | None) -> None:
        """The picture of a source that has been decoded elsewhere."""
        self._images[source] = image
        self._images.move_to_end(source)
        while len(self._images) > MOST_THUMBNAILS:
            self._images.popitem(last=False)
        if image is not None:
            self.arrived.emit(source)

    def forget(self) -> None:
        """Other files may have the same names now."""
        self._images = OrderedDict()

    def close(self) -> None:
        self._wanted = []
        self._reading.close()

    def _read(self) -> None:
        if self._under_way is not None:
            return
        self._wanted = [each for each in self._wanted if each not in self._images]
        if not self._wanted:
            return
        source, images = self._wanted.pop(0), self._images
        self._under_way = source

        def read(image: QImage | None) -> None:
            self._under_way = None
            if images is self._images:
                # None is kept too. Silence: the user has not opened this file, and will be told when they do.
                self.keep(source, image)
            else:  # forgotten meanwhile
                self._wanted.insert(0, source)
            self._read()

        def work() -> QImage:
            return thumbnail_of(load_source(source, _SIDE).pixels)

        self._reading.run(work, read, lambda _error: read(None))


def thumbnail_of(pixels: np.ndarray) -> QImage:
    """A small picture of (height, width, 3) uint8 RGB; its long side is 96 pixels."""
    height, width = pixels.shape[:2]
    # Every n-th pixel first: smooth scaling of a whole photo would cost more than its decoding.
    step = max(1, min(height, width) // (2 * _SIDE))
    thumbnail = image_of_colours(pixels[::step, ::step]).scaled(
        _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    # Without the fourth byte, which smooth scaling adds: hundreds of them are kept.
    return thumbnail.convertToFormat(QImage.Format.Format_RGB888)
