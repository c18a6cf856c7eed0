"""The photo on screen, how one gets there, and the strip of those that were opened."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.background import Background
from alexnet_app.session.opened.strip import Strip
from alexnet_app.session.problems import Problems
from alexnet_app.sources.decoding import load_source
from alexnet_app.sources.source import AddressLoader, PhotoAddress, PhotoData, PhotoFile, Source, as_source, expand
from model.photos.decoding import VIEW_SHORT_SIDE, Photo, PhotoError

log = logging.getLogger(__name__)


class Photos(QObject):
    """Opens sources, one at a time, the newest wins; decodes off the UI thread. Live frames come in beside.

    A source that cannot be read leaves the strip again, so that walking on with PageDown is never stuck at it.

    Attributes:
        strip: those that were opened.

    Signals:
        changed(): another photo or frame is on screen.
        opened(): it is one that was opened, no frame; before `changed`.
        opening(): sources were asked for.
        folder_opened(Path): one of them is a folder with photos in it.
        busy_changed()
    """

    changed = Signal()
    opened = Signal()
    opening = Signal()
    folder_opened = Signal(object)
    busy_changed = Signal()

    def __init__(self, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems = problems
        self._photo: Photo | None = None
        self._is_frame = False
        self._decoding = Background("photo-opening", self)
        self.strip = Strip(self)
        self._addresses = AddressLoader(parent=self)
        self._addresses.loaded.connect(self._address_loaded)
        self._addresses.failed.connect(self._address_failed)
        self._opening = 0
        self._wanted: Source | None = None  # being opened
        self._busy = False

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
                folders = [each.path for each in given if isinstance(each, PhotoFile) and each.path.is_dir()]
                if photos and folders:
                    self.folder_opened.emit(folders[0])
                self._add_and_show(photos, given)

        self._decoding.run(lambda: expand(given), expanded, lambda error: self._failed(opening, None, error))

    def open_recent(self, index: int) -> None:
        """Opens a photo of the strip again; an index outside it is ignored."""
        if 0 <= index < len(self.strip):
            self.opening.emit()
            self._give_up()
            self._show(self.strip.source(index))

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
        self.strip.show(None)

    def close(self) -> None:
        self._give_up()
        self._decoding.close()
        self.strip.close()

    def _step(self, step: int) -> None:
        """Walks from the photo on screen, or from the one that is being opened."""
        wanted = self.strip.place_of(self._wanted)
        self.open_recent((wanted if wanted >= 0 else self.strip.index) + step)

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
        self.strip.add(photos)
        self._show(photos[0])

    def _show(self, source: Source) -> None:
        self._wanted = source
        self._set_busy(True)
        if isinstance(source, PhotoAddress):
            self._addresses.load(source)
            return
        opening = self._opening

        def work() -> Photo | None:
            if opening != self._opening:
                return None  # the user has walked on: nobody waits for this one
            return load_source(source, VIEW_SHORT_SIDE)

        def loaded(photo: Photo | None) -> None:
            if photo is not None and opening == self._opening:
                self._loaded(source, photo)

        self._decoding.run(work, loaded, lambda error: self._failed(opening, source, error))

    def _loaded(self, source: Source, photo: Photo) -> None:
        self._wanted = None
        self._photo, self._is_frame = photo, False
        self.opened.emit()
        self.changed.emit()
        self.strip.show(source, photo.pixels)
        self._set_busy(False)

    def _failed(self, opening: int, source: Source | None, error: Exception) -> None:
        if not isinstance(error, PhotoError):
            log.error("a photo could not be opened", exc_info=error)
        if opening != self._opening:
            return
        self._wanted = None
        self._set_busy(False)
        self.strip.forget(source)
        self._problems.tell(str(error) if isinstance(error, PhotoError) else self.tr("This could not be opened."), "")

    @Slot(object, object)
    def _address_loaded(self, _address: PhotoAddress, data: PhotoData) -> None:
        self._add_and_show([data], [data])

    @Slot(object, str, str)
    def _address_failed(self, address: PhotoAddress, text: str, details: str) -> None:
        self._wanted = None
        self._set_busy(False)
        self._problems.tell(text, f"{address.address}\n{details}".strip())

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()
