"""The questions of the tab Exciting: which patches of a folder excite each unit most, and the sheet of a layer.

What the work needs is imported where it is done: the window, which imports this file at its start, does without.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from alexnet_app.requests.folder_progress import told
from alexnet_app.requests.request import Progress, Request
from model.exciting.search import ExcitingPatches
from model.exciting.strongest import StrongestPatches
from model.geometry import LayerDescription
from model.photos.folder_listing import folder_groups, photo_files
from model.photos.preprocessing import Preprocessing
from model.progress.steps import mapped

if TYPE_CHECKING:
    from model.exciting.search import Excited


@dataclass(frozen=True, eq=False)
class FolderPatches:
    """What is found up to now.

    Attributes:
        folder: it.
        found: the patches by layer; None where nothing has been searched.
        groups: names of the folders right below `folder`, "" for photos that lie in it themselves.
        group_of: (photos,) int32, which of them each photo lies in.
    """

    folder: Path
    found: ExcitingPatches | None
    groups: tuple[str, ...]
    group_of: np.ndarray

    @property
    def is_whole(self) -> bool:
        return self.found is not None and self.found.done == len(self.found.paths)


@dataclass(frozen=True, eq=False)
class SearchPatches(Request):
    """The nine patches of a folder that excite each unit of each layer most, all layers in one pass.

    Ended early it keeps what it has, and goes on from there the next time.

    Attributes:
        network: the folder of the network that is asked.
        only_known: searches nothing, tells only what an earlier search has found.
    """

    in_background: ClassVar[bool] = True

    folder: Path
    network: Path
    only_known: bool = False

    def answer(self, network: Excited) -> Generator[Progress, None, FolderPatches]:
        from model.exciting.search import known_patches, patches_in_steps
        from model.neighbours.extraction import patches_file

        yield Progress(0)
        paths = photo_files(self.folder)
        state = patches_file(self.network, self.folder)
        found: ExcitingPatches | None
        if self.only_known:
            found = known_patches(network, paths, state)
        elif not paths:
            raise ValueError(f"{self.folder}: expected photos in it. Received: an empty folder")
        else:
            found = yield from mapped(
                patches_in_steps(network, paths, state), lambda so_far: Progress(so_far.done, len(paths))
            )
        return FolderPatches(self.folder, found, *folder_groups(paths, self.folder))


@dataclass(frozen=True, eq=False)
class WriteSheet(Request):
    """Draws the patches of all units of a layer into a PNG.

    Attributes:
        patches, layer: of the layer.
        photos: the paths that `patches` counts in.
        preprocessing: of the network.
        path: the picture.
    """

    in_background: ClassVar[bool] = True

    patches: StrongestPatches
    layer: LayerDescription
    photos: tuple[str, ...]
    preprocessing: Preprocessing
    path: Path

    def answer(self, _network: object) -> Generator[Progress, None, Path]:
        from PIL import Image

        from model.exciting.sheet import sheet_in_steps
        from model.photos.decoding import PhotoError
        from model.photos.file_view import view_of_file
        from model.writing import written_whole

        def square_of(photo: int) -> np.ndarray | None:
            try:
                return view_of_file(self.photos[photo], self.preprocessing).pixels
            except (PhotoError, OSError):
                return None  # it was there when it was searched

        yield Progress(0)
        sheet = yield from told(sheet_in_steps(self.patches, self.layer, square_of))
        with written_whole(self.path) as draft:
            Image.fromarray(sheet).save(draft, "PNG")
        return self.path
