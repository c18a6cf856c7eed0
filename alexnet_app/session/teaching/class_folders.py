"""The classes that are being made: a folder of class folders, filled from camera, video and drops; nothing is lost."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from alexnet_app.processes.background import Background
from alexnet_app.session.live import Live
from alexnet_app.session.opened.thumbnails import Thumbnails
from alexnet_app.session.problems import Problems
from alexnet_app.sources.source import PhotoAddress, PhotoData, PhotoFile, Source, expand
from model.errors import ReadableError
from model.photos.class_folder import (
    ClassFolderError,
    Move,
    bring_back,
    class_names,
    class_photos,
    keep_frame,
    keep_photo,
    make_class,
    rename_class,
    throw_out,
)
from model.photos.duplicates import same_photos_in_two_classes, same_photos_in_words
from model.photos.photo_list import DatasetError, list_class_folders

log = logging.getLogger(__name__)

FEWEST_PHOTOS = 5
"""A class of fewer is worth a warning."""

FRAMES_A_SECOND = 8
# Frames that wait to be written; a disk that is slower than that gets fewer.
_MOST_WAITING = 16
_LOOK_AGAIN_MILLISECONDS = 400
_PATIENCE_SECONDS = 2.0


class ClassFolders(QObject):
    """A folder of class folders, its chosen class, and what is put into it. Files are written in a thread.

    Attributes:
        pictures: small pictures of the photos.
        root: the folder; None before one is chosen.
        classes: (name, photos) of each class.
        chosen: the class that takes photos; "" without one.
        recording: frames of camera or video go into the chosen class.
        duplicates: a sentence about photos that are in two classes; "" where there are none.

    Signals:
        changed(): classes, counts, folder, the chosen class, recording.
    """

    changed = Signal()

    def __init__(self, live: Live, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._problems = problems
        self._writing = Background("class-photos", self)
        self.pictures = Thumbnails("class-pictures", self)
        self._moves: list[tuple[Move, ...]] = []
        self._counting = threading.Lock()
        self._unwritten = 0
        self._last_frame = 0.0
        self._recorded = 0
        self.root: Path | None = None
        self.classes: tuple[tuple[str, int], ...] = ()
        self.chosen = ""
        self.recording = False
        self.duplicates = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.look)
        live.frame.connect(self._take_frame)
        live.state_changed.connect(self._live_changed)

    @property
    def recorded(self) -> int:
        """Frames of the recording that runs, or ran last."""
        return self._recorded

    @property
    def can_undo(self) -> bool:
        """Whether something was thrown out that can be brought back."""
        return bool(self._moves)

    @property
    def photos(self) -> tuple[Path, ...]:
        """Of the chosen class."""
        return () if self.root is None or not self.chosen else class_photos(self.root, self.chosen)

    def open(self, root: Path) -> None:
        """Takes a folder of class folders, or an empty one; what is no folder is a problem."""
        self.stop_recording()
        try:
            names = class_names(root)
        except ClassFolderError as problem:
            self._problems.tell(str(problem))
            return
        self.root, self.duplicates, self._moves = root, "", []
        self.pictures.forget()
        self.chosen = names[0] if names else ""
        self.look()
        self._look_for_duplicates()

    @Slot()
    def look(self) -> None:
        """Reads the folder again; one that has gone is a problem, and is no longer the folder."""
        if self.root is None:
            return
        try:
            names = class_names(self.root)
        except ClassFolderError as problem:
            self.stop_recording()
            self._problems.tell(self.tr("The folder of your classes is gone. Choose another."), str(problem))
            self.root, self.classes, self.chosen, self.duplicates, self._moves = None, (), "", "", []
            self.changed.emit()
            return
        self.classes = tuple((name, len(class_photos(self.root, name))) for name in names)
        if self.chosen not in names:
            self.stop_recording()
            self.chosen = names[0] if names else ""
        self.changed.emit()

    def choose(self, name: str) -> None:
        """The class that takes what comes."""
        if name != self.chosen and name in dict(self.classes):
            self.stop_recording()
            self.chosen = name
            self.changed.emit()

    def add_class(self, name: str) -> bool:
        """Makes a class and chooses it; False, with a problem, for a name that cannot be."""
        if self.root is None:
            return False
        try:
            made = make_class(self.root, name)
        except ClassFolderError as problem:
            self._problems.tell(str(problem))
            return False
        self.stop_recording()
        self.chosen = made
        self.look()
        return True

    def rename(self, name: str) -> bool:
        """Gives the chosen class another name; False, with a problem, for one that cannot be."""
        if self.root is None or not self.chosen:
            return False
        self.stop_recording()
        try:
            self.chosen = rename_class(self.root, self.chosen, name)
        except ClassFolderError as problem:
            self._problems.tell(str(problem))
            return False
        self._moves = []  # their way back has another name now
        self.look()
        return True

    def add(self, sources: Sequence[Source]) -> None:
        """Copies photos into the chosen class; of a folder, the photos in it. The originals stay."""
        root, name = self.root, self.chosen
        if root is None or not name:
            self._problems.tell(self.tr("Make a class first: type its name."))
            return
        if any(isinstance(source, PhotoAddress) for source in sources):
            self._problems.tell(self.tr("Save pictures from the web first, then drop the files."))
        given: list[Source] = [source for source in sources if not isinstance(source, PhotoAddress)]

        def work() -> list[str]:
            refused = []
            for source in expand(given):
                try:
                    if isinstance(source, PhotoFile):
                        keep_photo(root, name, source.path, source.name)
                    elif isinstance(source, PhotoData):
                        keep_photo(root, name, source.data, source.name)
                except ClassFolderError as problem:
                    refused.append(str(problem))
            return refused

        def done(refused: list[str]) -> None:
            if refused:
                text = self.tr("1 file is no photo.") if len(refused) == 1 else self.tr("{0} files are no photos.")
                self._problems.tell(text.format(len(refused)), "\n".join(refused))
            self._look_for_duplicates()

        if given:
            self._run(work, done)

    def throw_out(self, paths: Sequence[Path]) -> None:
        """Moves photos of the chosen class to the hidden folder; `undo` brings them back."""
        self._throw_out(list(paths))

    def throw_out_class(self) -> None:
        """Moves the chosen class to the hidden folder with all its photos."""
        if self.root is not None and self.chosen:
            self.stop_recording()
            self._throw_out([self.root / self.chosen])

    def undo(self) -> None:
        """Brings back what was thrown out last."""
        if not self._moves:
            return
        moves = self._moves.pop()
        try:
            bring_back(moves)
        except ClassFolderError as problem:
            self._problems.tell(str(problem))
            left = tuple(move for move in moves if move.now.exists())
            if left:
                self._moves.append(left)  # to be tried again
        if self.root is not None and moves[0].before.parent == self.root:
            self.chosen = moves[0].before.name
        self.look()
        self._look_for_duplicates()

    # Recording

    def start_recording(self) -> None:
        """Frames go into the chosen class from now on; without a live picture the camera starts."""
        if self.recording:
            return
        if self.root is None or not self.chosen:
            self._problems.tell(self.tr("Make a class first: type its name."))
            return
        self.recording, self._recorded, self._last_frame = True, 0, 0.0
        if self._live.kind is None:
            self._live.start_camera()
        elif not self._live.running:
            self._live.set_frozen(False)
        self.changed.emit()

    @Slot()
    def stop_recording(self) -> None:
        if self.recording:
            self.recording = False
            self._again.start()
            self.changed.emit()

    def close(self) -> None:
        """What was recorded is written before the window goes."""
        self.recording = False
        self._again.stop()
        self.pictures.close()
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while self._unwritten and time.monotonic() < deadline:
            time.sleep(0.01)
        self._writing.close()

    @Slot(object, str)
    def _take_frame(self, pixels: np.ndarray, _name: str) -> None:
        now = time.monotonic()
        if not self.recording or now - self._last_frame < 1 / FRAMES_A_SECOND or self._unwritten >= _MOST_WAITING:
            return
        root, name = self.root, self.chosen
        assert root is not None
        self._last_frame = now
        self._recorded += 1
        stem = f"{datetime.now():%Y%m%d-%H%M%S-%f}"[:-3]
        kept = pixels.copy()
        self._run(lambda: keep_frame(root, name, kept, stem))

    @Slot()
    def _live_changed(self) -> None:
        # Unplugged, stopped or frozen: what is recorded is on the disk; the problem is told by the camera.
        if self.recording and self._recorded and not self._live.running:
            self.stop_recording()

    # Work in the thread

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None] = lambda _result: None) -> None:
        with self._counting:
            self._unwritten += 1

        def counted() -> Any:
            try:
                return work()
            finally:
                with self._counting:
                    self._unwritten -= 1

        def done(result: Any) -> None:
            if not self._again.isActive():
                self._again.start()
            then(result)

        def failed(problem: Exception) -> None:
            self.stop_recording()
            self._again.start()
            if not isinstance(problem, ReadableError | OSError):
                log.error("a photo could not be kept", exc_info=problem)
            self._problems.tell(self.tr("A photo could not be kept."), str(problem))

        self._writing.run(counted, done, failed)

    def _throw_out(self, paths: list[Path]) -> None:
        if self.root is None or not paths:
            return
        try:
            self._moves.append(throw_out(self.root, paths))
        except ClassFolderError as problem:
            self._problems.tell(str(problem))
        self.look()
        self._look_for_duplicates()

    @Slot()
    def _look_for_duplicates(self) -> None:
        root = self.root
        if root is None:
            return

        def work() -> str:
            try:
                return same_photos_in_words(same_photos_in_two_classes(list_class_folders(root)))
            except DatasetError:  # not yet two classes with photos
                return ""

        def found(words: str) -> None:
            if root == self.root and words != self.duplicates:
                self.duplicates = words
                self.changed.emit()

        self._writing.run(work, found, lambda problem: log.error("duplicates", exc_info=problem))
