"""The nine patches of the opened folder that excite the chosen unit most."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.background import Background
from alexnet_app.requests.exciting import FolderPatches, SearchPatches, WriteSheet
from alexnet_app.requests.request import Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.folder import OpenedFolder
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.problems import Problems
from alexnet_app.session.questions.file_writing import FileWriting
from alexnet_app.session.questions.kept_folder_work import KeptFolderWork
from alexnet_app.session.selection import Selection
from alexnet_app.sources.source import PhotoFile
from model.exciting.sheet import patch
from model.exciting.strongest import NOBODY
from model.photos.file_view import view_of_file


@dataclass(frozen=True)
class Patch:
    """One of the nine.

    Attributes:
        path: of the photo.
        value: of the unit there.
        row, column: the position in the unit's map; 0 where the layer has none.
        group: the folder in the opened one that the photo lies in, or "".
    """

    path: str
    value: float
    row: int
    column: int
    group: str


class Exciting(KeptFolderWork):
    """Looks what an earlier search has found when somebody looks (`set_wanted`), and searches when told to (`start`).

    Attributes:
        result: what is known of the opened folder; None before that is known.
        patches: of the chosen unit, strongest first.
        pictures: of the patches, by place, as far as they have been read: (side, side, 3) uint8.

    Signals:
        patches_changed(): those of another unit, or others.
        pictures_changed()
        saved(path): a sheet has been written.
    """

    patches_changed = Signal()
    pictures_changed = Signal()
    saved = Signal(object)

    def __init__(
        self,
        folder: OpenedFolder,
        photos: Photos,
        network: LoadedNetwork,
        answers: Answers,
        selection: Selection,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(folder, network, parent)
        self._photos = photos
        self._answers = answers
        self._selection = selection
        self._reading = Background("patches", self)
        self._turn = 0  # of the patches that are read
        self._to_mark: Patch | None = None
        self._writing = FileWriting(network, problems, self)
        self._writing.written.connect(self.saved)
        self.result: FolderPatches | None = None
        self.patches: tuple[Patch, ...] = ()
        self._shown: tuple[str, tuple[Patch, ...]] = ("", ())
        self.pictures: dict[int, np.ndarray] = {}
        selection.unit_changed.connect(self._choose)
        selection.layer_changed.connect(self._choose)
        answers.square_changed.connect(self._mark)

    @property
    def is_whole(self) -> bool:
        """Whether every photo of the folder has been looked at."""
        return self.result is not None and self.result.is_whole

    @property
    def shared(self) -> tuple[str, int]:
        """The folder that most of the chosen unit's patches come from, and how many; ("", 0) without folders."""
        groups = [each.group for each in self.patches if each.group]
        if not groups:
            return "", 0
        most = max(groups, key=groups.count)
        return most, groups.count(most)

    @property
    def is_known(self) -> bool:
        return self.result is not None

    def _question(self, folder: Path, network: Path, only_known: bool) -> SearchPatches:
        return SearchPatches(folder, network, only_known)

    @Slot()
    def stop(self) -> None:
        searching = self.is_working
        super().stop()
        if searching:
            self._look_up()

    def open(self, place: int) -> None:
        """Opens the photo of a patch, with the patch marked."""
        if 0 <= place < len(self.patches):
            self._to_mark = self.patches[place]
            self._photos.open([Path(self._to_mark.path)])

    def save_sheet(self, path: Path) -> None:
        """Writes the patches of all units of the chosen layer as PNG."""
        layer, card = self._selection.description, self._network.card
        if self.result is None or self.result.found is None or layer is None or card is None:
            return
        patches = self.result.found.layers.get(layer.name)
        if patches is not None:
            self._writing.write(WriteSheet(patches, layer, self.result.found.paths, card.preprocessing, path))

    def close(self) -> None:
        self._turn += 1
        self._reading.close()

    # The chosen unit

    @Slot()
    def _choose(self) -> None:
        found = None if self.result is None else self.result.found
        strongest = None if found is None else found.layers.get(self._selection.layer)
        patches: list[Patch] = []
        if self.result is not None and found is not None and strongest is not None:
            unit = self._selection.unit
            for place in np.flatnonzero(strongest.photos[unit] != NOBODY):
                photo = int(strongest.photos[unit, place])
                patches.append(
                    Patch(
                        found.paths[photo],
                        float(strongest.values[unit, place]),
                        int(strongest.rows[unit, place]),
                        int(strongest.columns[unit, place]),
                        self.result.groups[self.result.group_of[photo]],
                    )
                )
        chosen = (self._selection.address(), tuple(patches))
        if chosen == self._shown and patches:
            return
        self._shown = chosen
        self.patches, self.pictures = tuple(patches), {}
        self._turn += 1
        self.patches_changed.emit()
        self._read(0, self._turn)

    def _read(self, place: int, turn: int) -> None:
        """Cuts the patches one after the other, so that a unit that is passed by costs one."""
        layer, card = self._selection.description, self._network.card
        if turn != self._turn or place >= len(self.patches) or layer is None or card is None:
            return
        chosen, preprocessing = self.patches[place], card.preprocessing

        def work() -> np.ndarray:
            return patch(view_of_file(chosen.path, preprocessing).pixels, layer, chosen.row, chosen.column)

        def done(picture: np.ndarray | None) -> None:
            if turn == self._turn:
                if picture is not None:
                    self.pictures[place] = picture
                    self.pictures_changed.emit()
                self._read(place + 1, turn)

        self._reading.run(work, done, lambda _error: done(None))  # a photo that has gone leaves its place empty

    @Slot()
    def _mark(self) -> None:
        """The photo of a patch is on screen: marks what the unit saw there."""
        wanted = self._to_mark
        if wanted is None or self._answers.square is None:
            return
        # The strip follows when the photo has been shown; what is on screen now has the name of the file.
        source = self._photos.strip.current
        if not isinstance(source, PhotoFile) or source.path != Path(wanted.path):
            return
        self._to_mark = None
        description = self._selection.description
        if description is not None and description.is_spatial:
            self._selection.mark_map_position(wanted.row, wanted.column)

    # What comes

    def _take(self, _request: Request, reply: Any) -> None:
        self.result = reply
        self._choose()
        self.changed.emit()

    def _forget(self) -> None:
        self.result = self._to_mark = None
        self._choose()
