"""Cuts photos into the views that a network is shown, off the UI thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from alexnet_app.processes.background import Background
from model.photos.decoding import Photo
from model.photos.preprocessing import Fit, Preprocessing, SquareView, stacked, views_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class CutPhoto:
    """A photo with its views.

    Attributes:
        square: the first view, the centre, which is shown: maps are its.
        views: (1 or 10, side, side, 3) uint8.
        preprocessing: of the network that they were cut for.
    """

    photo: Photo
    square: SquareView
    views: np.ndarray
    preprocessing: Preprocessing


@dataclass(frozen=True, eq=False)
class Cut:
    """What is to be cut, and how."""

    photo: Photo
    preprocessing: Preprocessing
    fit: Fit
    views: int

    def made(self) -> CutPhoto:
        cut = views_of(self.photo.pixels, self.preprocessing, self.views, self.fit)
        return CutPhoto(self.photo, cut[0], stacked(cut), self.preprocessing)


class ViewCutting(QObject):
    """Of photos the newest alone is told. Of live frames each that is begun, one at a time; of those that come
    meanwhile the newest is next.

    Signals:
        done(CutPhoto)
        frame_done(CutPhoto)
        failed(): the newest photo could not be cut; the log says why.
    """

    done = Signal(object)
    frame_done = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._working = Background("photo-preparing", self)
        self._newest: Cut | None = None
        self._waiting_frame: Cut | None = None
        self._frame_under_way = False

    def begin(self, cut: Cut) -> None:
        self._newest = cut

        def made(result: CutPhoto | None) -> None:
            if result is not None and cut is self._newest:
                self._newest = None  # a photo must not live on here
                self.done.emit(result)

        def failed(error: Exception) -> None:
            log.error("the photo could not be prepared", exc_info=error)
            if cut is self._newest:
                self.failed.emit()

        self._working.run(lambda: cut.made() if cut is self._newest else None, made, failed)

    def begin_frame(self, cut: Cut) -> None:
        """Cuts it unless a newer one comes before its turn."""
        self._waiting_frame = cut
        self._next_frame()

    def forget(self) -> None:
        """No photo is told any more that was begun."""
        self._newest = None

    def forget_waiting_frame(self) -> None:
        self._waiting_frame = None

    def close(self) -> None:
        self._working.close()

    def _next_frame(self) -> None:
        cut = self._waiting_frame
        if self._frame_under_way or cut is None:
            return
        self._frame_under_way, self._waiting_frame = True, None

        def made(result: CutPhoto) -> None:
            self._frame_under_way = False
            self.frame_done.emit(result)
            self._next_frame()

        def failed(error: Exception) -> None:
            self._frame_under_way = False
            log.error("a frame could not be prepared", exc_info=error)
            self._next_frame()

        self._working.run(cut.made, made, failed)
