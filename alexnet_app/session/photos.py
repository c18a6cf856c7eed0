"""The photo on screen, how one gets there, and the strip of those that were opened."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.processes.background import Background
from alexnet_app.session.problems import Problems
from alexnet_app.sources.source import AddressLoader, PhotoAddress, PhotoData, PhotoFile, Source, as_source, expand
from model.photos.decoding import VIEW_SHORT_SIDE, Photo, PhotoError, load_photo

log = logging.getLogger(__name__)

THUMBNAIL_SIDE = 96
MOST_RECENT = 2000
# Thumbnails are read this far to both sides of the photo on screen: a folder of thousands costs nothing until walked.
NEAR = 50


@dataclass(frozen=True, eq=False)
class RecentPhoto:
    """A photo of the strip; `thumbnail` is None until it has been read."""

    source: Source
    name: str
    thumbnail: QImage | None = None


class Photos(QObject):
    """Opens sources, one at a time, the newest wins; decodes off the UI thread. Live frames come in beside.

    A source that cannot be read leaves the strip again, so that walking on with PageDown is never stuck at it.

    Signals:
        changed(): another photo or frame is on screen.
        opened(): it is one that was opened, no frame; before `changed`.
        opening(): sources were asked for.
        strip_changed(): `recent` or `index`.
        busy_changed()
    """

    changed = Signal()
    opened = Signal()
    opening = Signal()
    strip_changed = Signal()
    busy_changed = Signal()

    def __init__(self, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems = problems
        self._photo: Photo | None = None
        self._is_frame = False
        self._decoding = Background("photo-opening", self)
        self._thumbnailing = Background("thumbnails", self)
        self._addresses = AddressLoader(parent=self)
        self._addresses.loaded.connect(self._address_loaded)
        self._addresses.failed.connect(self._address_failed)
        self._recent: list[RecentPhoto] = []
        self._index = -1
        self._opening = 0
        self._wanted: Source | None = None  # being opened
        self._busy = False
        self._thumbnail_under_way = False
        self._no_thumbnail: set[int] = set()
        self._closed = False

    @property
    def photo(self) -> Photo | None:
        """The photo on screen."""
        return self._photo

    @property
    def name(self) -> str:
        """Of the photo on screen; empty where there is none."""
        return "" if self._photo is None else self._photo.name

    @property
    def is_frame(self) -> bool:
        """Whether the photo on screen is a live frame."""
        return self._is_frame

    @property
    def recent(self) -> tuple[RecentPhoto, ...]:
        return tuple(self._recent)

    @property
    def index(self) -> int:
        """Place in `recent` of the photo on screen; -1 where it is not among them."""
        return self._index

    @property
    def busy(self) -> bool:
        """Whether a source is being opened."""
        return self._busy

    def open(self, sources: Iterable[Source | Path | str]) -> None:
        """Opens files, folders, addresses or picture data: the first is shown, all go into the strip.

        A folder stands for the photos in it.
        """
        given = [as_source(source) for source in sources]
        if not given:
            return
        self.opening.emit()
        self._give_up()
        if not any(isinstance(source, PhotoFile) and source.path.is_dir() for source in given):
            self._add_and_show(given, given)
            return
        opening = self._opening
        self._set_busy(True)

        def expanded(photos: list[Source]) -> None:
            if opening == self._opening:
                self._set_busy(False)
                self._add_and_show(photos, given)

        self._decoding.run(lambda: expand(given), expanded, lambda error: self._failed(opening, None, error))

    def open_recent(self, index: int) -> None:
        """Opens a photo of the strip again; an index outside it is ignored."""
        if 0 <= index < len(self._recent):
            self.opening.emit()
            self._give_up()
            self._show(self._recent[index].source)

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    @Slot(object, str)
    def show_frame(self, pixels: np.ndarray, name: str) -> None:
        """Shows a live frame, (height, width, 3) uint8 RGB, at once."""
        height, width = pixels.shape[:2]
        self._photo, self._is_frame = Photo(pixels, name, (width, height)), True
        self.changed.emit()

    def leave(self) -> None:
        """Live frames come now: forgets what is being opened, and none of the strip is on screen."""
        self._give_up()
        if self._index != -1:
            self._index = -1
            self.strip_changed.emit()

    def close(self) -> None:
        self._closed = True
        self._give_up()
        self._decoding.close()
        self._thumbnailing.close()

    def _step(self, step: int) -> None:
        """Walks from the photo on screen, or from the one that is being opened."""
        places = [index for index, entry in enumerate(self._recent) if entry.source == self._wanted]
        self.open_recent((places[0] if places else self._index) + step)

    def _give_up(self) -> None:
        """Forgets what is being opened."""
        self._opening += 1
        self._addresses.cancel()
        self._wanted = None
        self._set_busy(False)

    def _add_and_show(self, photos: list[Source], given: list[Source]) -> None:
        if not photos:
            self._problems.tell(self.tr("There is no photo in {0}.").format(given[0].name), "")
            return
        known = {entry.source for entry in self._recent}
        for source in photos:
            # Addresses join the strip when they have been loaded, as the bytes they gave.
            if source not in known and not isinstance(source, PhotoAddress):
                known.add(source)
                self._recent.append(RecentPhoto(source, source.name))
        surplus = len(self._recent) - MOST_RECENT
        if surplus > 0:
            del self._recent[:surplus]
            self._index = max(self._index - surplus, -1)
        self.strip_changed.emit()
        self._show(photos[0])

    def _show(self, source: Source) -> None:
        self._wanted = source
        self._set_busy(True)
        if isinstance(source, PhotoAddress):
            self._addresses.load(source)
            return
        opening = self._opening

        def work() -> tuple[Photo, QImage] | None:
            if opening != self._opening:
                return None  # the user has walked on: nobody waits for this one
            photo = _load(source, VIEW_SHORT_SIDE)
            return photo, thumbnail_of(photo.pixels)

        def loaded(result: tuple[Photo, QImage] | None) -> None:
            if result is not None and opening == self._opening:
                self._loaded(source, *result)

        self._decoding.run(work, loaded, lambda error: self._failed(opening, source, error))

    def _loaded(self, source: Source, photo: Photo, thumbnail: QImage) -> None:
        self._wanted = None
        for index, entry in enumerate(self._recent):
            if entry.source == source:
                self._index = index
                self._recent[index] = replace(entry, thumbnail=thumbnail)
                break
        self._photo, self._is_frame = photo, False
        self.opened.emit()
        self.changed.emit()
        self.strip_changed.emit()
        self._set_busy(False)
        self._read_thumbnails()

    def _failed(self, opening: int, source: Source | None, error: Exception) -> None:
        if not isinstance(error, PhotoError):
            log.error("a photo could not be opened", exc_info=error)
        if opening != self._opening:
            return
        self._wanted = None
        self._set_busy(False)
        self._forget(source)
        self._problems.tell(str(error) if isinstance(error, PhotoError) else self.tr("This could not be opened."), "")

    def _forget(self, source: Source | None) -> None:
        for index, entry in enumerate(self._recent):
            if entry.source == source:
                del self._recent[index]
                self._no_thumbnail.clear()
                if index == self._index:
                    self._index = -1
                elif index < self._index:
                    self._index -= 1
                self.strip_changed.emit()
                return

    @Slot(object, object)
    def _address_loaded(self, _address: PhotoAddress, data: PhotoData) -> None:
        self._add_and_show([data], [data])

    @Slot(object, str, str)
    def _address_failed(self, address: PhotoAddress, text: str, details: str) -> None:
        self._wanted = None
        self._set_busy(False)
        self._problems.tell(text, f"{address.address}\n{details}".strip())

    def _read_thumbnails(self) -> None:
        """One after the other, those nearest to the photo on screen first."""
        if self._thumbnail_under_way or self._closed:
            return
        middle = max(self._index, 0)
        waiting = [
            index
            for index in range(max(middle - NEAR, 0), min(middle + NEAR, len(self._recent)))
            if self._recent[index].thumbnail is None and id(self._recent[index].source) not in self._no_thumbnail
        ]
        if not waiting:
            return
        source = self._recent[min(waiting, key=lambda index: abs(index - middle))].source
        self._thumbnail_under_way = True

        def read(thumbnail: QImage | None) -> None:
            self._thumbnail_under_way = False
            for index, entry in enumerate(self._recent):
                if entry.source is source and thumbnail is not None:
                    self._recent[index] = replace(entry, thumbnail=thumbnail)
                    self.strip_changed.emit()
                    break
            else:
                # Silence: the user has not opened this file, and will be told when they do.
                self._no_thumbnail.add(id(source))
            QTimer.singleShot(0, self, self._read_thumbnails)

        self._thumbnailing.run(
            lambda: thumbnail_of(_load(source, THUMBNAIL_SIDE).pixels), read, lambda _error: read(None)
        )

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()


def _load(source: Source, least_short_side: int) -> Photo:
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
    # Without the fourth byte, which smooth scaling adds: a thousand of them are kept.
    return thumbnail.convertToFormat(QImage.Format.Format_RGB888)
