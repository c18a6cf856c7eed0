"""The questions of the tab Alike: the features of a folder's photos, the nearest to one, and the map of all.

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
from model.neighbours.feature_layers import feature_width
from model.neighbours.results import Metric, Neighbour
from model.photos.folder_listing import folder_groups, photo_files
from model.progress.steps import mapped
from model.writing import written_whole

if TYPE_CHECKING:
    from model.neighbours.extraction import Featured


@dataclass(frozen=True, eq=False)
class FolderFeatures:
    """The photos of a folder whose features are known.

    Attributes:
        folder, layer: what was asked.
        store: the folder that keeps the features.
        width: numbers for a photo.
        paths: of the photos.
        rows: (photos,) int64, the row of each in the store.
        answers: (photos,) int32, the most probable class of each.
        groups: names of the folders right below `folder`, "" for photos that lie in it themselves.
        group_of: (photos,) int32, which of them each photo lies in.
        missing: files whose features are not known yet.
        unreadable: files that are no photos.
    """

    folder: Path
    layer: str
    store: Path
    width: int
    paths: tuple[str, ...]
    rows: np.ndarray
    answers: np.ndarray
    groups: tuple[str, ...]
    group_of: np.ndarray
    missing: int
    unreadable: int


@dataclass(frozen=True, eq=False)
class ComputeFeatures(Request):
    """Sees to it that the features of every photo of a folder are known.

    Attributes:
        network: the folder of the network that is asked.
        layer: whose output.
        only_known: computes none, tells only which are known already.
    """

    in_background: ClassVar[bool] = True

    folder: Path
    network: Path
    layer: str
    only_known: bool = False

    def answer(self, network: Featured) -> Generator[Progress, None, FolderFeatures]:
        from model.neighbours.answers import answers_in_steps
        from model.neighbours.extraction import features_in_steps, known_features, store_folder
        from model.neighbours.store import FeatureStore

        yield Progress(0)
        width = feature_width(network.card, self.layer)
        paths = photo_files(self.folder)
        folder = store_folder(self.network, self.layer)
        with FeatureStore(folder, width) as store:
            if self.only_known:
                found = known_features(paths, store)
            else:
                found = yield from told(features_in_steps(network, self.layer, paths, store))
        answers = np.zeros(0, np.int32)
        if len(found.rows):
            answers = yield from told(answers_in_steps(network, self.layer, folder, width))
        groups, group_of = folder_groups(found.paths, self.folder)
        return FolderFeatures(
            self.folder,
            self.layer,
            folder,
            width,
            found.paths,
            found.rows,
            answers[found.rows],
            groups,
            group_of,
            found.missing,
            len(found.unreadable),
        )


@dataclass(frozen=True, eq=False)
class NearestPhotos:
    """What is like a photo, nearest first; `index` is that of the photo in the folder's list."""

    by_features: tuple[Neighbour, ...]
    by_pixels: tuple[Neighbour, ...]


@dataclass(frozen=True, eq=False)
class FindNearest(Request):
    """The photos of a folder that are nearest to a square, by a layer's output and by raw pixels.

    Attributes:
        square: (side, side, 3) uint8 RGB.
        store, width, layer, rows: of the `FolderFeatures`.
        count: how many of either.
    """

    square: np.ndarray
    store: Path
    width: int
    layer: str
    rows: np.ndarray
    metric: Metric = "euclidean"
    count: int = 12

    def answer(self, network: Featured) -> Generator[Progress, None, NearestPhotos]:
        from model.neighbours.extraction import square_features, thumbnail
        from model.neighbours.search import nearest_of, pixel_distances
        from model.neighbours.store import stored_rows

        features, thumbnails = stored_rows(self.store, self.width)
        query = square_features(network, self.square[np.newaxis], self.layer)[0]
        members, first = np.unique(self.rows, return_index=True)
        place = dict(zip(members.tolist(), first.tolist(), strict=True))
        near = nearest_of(features, members, query, self.count, self.metric)
        yield Progress(1, 2)
        pixels = pixel_distances(thumbnails[members], thumbnail(self.square).ravel(), self.count)
        return NearestPhotos(
            tuple(Neighbour(place[each.index], each.distance) for each in near),
            tuple(Neighbour(int(first[each.index]), each.distance) for each in pixels),
        )


@dataclass(frozen=True, eq=False)
class LayoutProgress(Progress):
    """How far a map has come, with the places so far: (photos, 2) float32."""

    positions: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class DrawMap(Request):
    """A place in the plane for photos: (photos, 2) float32.

    Attributes:
        store, width: of the `FolderFeatures`.
        rows: (photos,) of those that get a place.
    """

    in_background: ClassVar[bool] = True

    store: Path
    width: int
    rows: np.ndarray

    def answer(self, _network: Featured) -> Generator[Progress, None, np.ndarray]:
        from model.neighbours.layout import layout_file, layout_in_steps, read_layout
        from model.neighbours.store import stored_rows

        yield Progress(0)
        file = layout_file(self.store, self.rows)
        positions = read_layout(file, len(self.rows))
        if positions is None:
            features, _ = stored_rows(self.store, self.width)
            positions = yield from mapped(
                layout_in_steps(features[self.rows]),
                lambda step: LayoutProgress(step.done, step.total, "Drawing the map", step.positions),
            )
            file.parent.mkdir(exist_ok=True)
            with written_whole(file) as draft, draft.open("wb") as stream:
                np.save(stream, positions, allow_pickle=False)
        return positions
