"""Which photos of the opened folder are like the one on screen, for the network and by raw pixels; the map of all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.alike import (
    ComputeFeatures,
    DrawMap,
    FindNearest,
    FolderFeatures,
    LayoutProgress,
    NearestPhotos,
)
from alexnet_app.requests.request import Progress, Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.folder import OpenedFolder
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.questions.kept_folder_work import KeptFolderWork
from alexnet_app.session.questions.question import Question
from alexnet_app.sources.source import PhotoFile
from model.neighbours.feature_layers import feature_layers
from model.neighbours.layout import chosen_for_map
from model.neighbours.results import METRICS, Metric

FOUND = 12
"""Photos shown of either kind."""


@dataclass(frozen=True, eq=False)
class PhotoMap:
    """The map of a folder.

    Attributes:
        photos: (n,) indices into the folder's photos.
        positions: (n, 2) float32, from -1 to 1.
        whole: False while it is drawn.
    """

    photos: np.ndarray
    positions: np.ndarray
    whole: bool


class Alike(KeptFolderWork):
    """Computes the features of the folder, finds what is like the photo on screen, and draws the map.

    Attributes:
        features: of the folder's photos; None before they are known.
        nearest: to the photo on screen; None before they are found.
        map: None before it is drawn.

    Signals:
        nearest_changed(), map_changed(), choice_changed()
    """

    nearest_changed = Signal()
    map_changed = Signal()
    choice_changed = Signal()

    def __init__(
        self,
        folder: OpenedFolder,
        photos: Photos,
        network: LoadedNetwork,
        answers: Answers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(folder, network, parent)
        self._photos = photos
        self._answers = answers
        self._map_wanted = False
        self._layer = ""
        self._metric: Metric = METRICS[0]
        self._nearest_question = Question(network, self)
        self._nearest_question.replied.connect(self._set_nearest)
        self._nearest_question.failed.connect(self._set_problem)
        self._asked_of: object = None
        self._own_path = ""
        self.features: FolderFeatures | None = None
        self.nearest: NearestPhotos | None = None
        self.map: PhotoMap | None = None
        answers.classification_changed.connect(self._find)

    @property
    def layers(self) -> tuple[str, ...]:
        """To choose from, the best first."""
        card = self._network.card
        return () if card is None else feature_layers(card)

    @property
    def layer(self) -> str:
        """Whose output is compared."""
        return self._layer if self._layer in self.layers else next(iter(self.layers), "")

    @property
    def metric(self) -> Metric:
        return self._metric

    def choose_layer(self, layer: str) -> None:
        if layer in self.layers and layer != self.layer:
            self._layer = layer
            self.choice_changed.emit()
            self._folder_changed()

    def choose_metric(self, metric: Metric) -> None:
        if metric != self._metric:
            self._metric = metric
            self.choice_changed.emit()
            self._find(again=True)

    def set_wanted(self, wanted: bool) -> None:
        super().set_wanted(wanted)
        self._find()

    def set_map_wanted(self, wanted: bool) -> None:
        """Whether somebody looks at the map: it is drawn as soon as the features are known."""
        self._map_wanted = wanted
        self._draw()

    @property
    def is_drawing(self) -> bool:
        """Whether the map is what is worked on."""
        return isinstance(self._asked, DrawMap)

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing to wait for."""
        return not self.is_working and not self._nearest_question.is_open

    def path(self, index: int) -> str:
        """Of one of the folder's photos."""
        assert self.features is not None
        return self.features.paths[index]

    # Asking

    @property
    def is_known(self) -> bool:
        return self.features is not None

    def _question(self, folder: Path, network: Path, only_known: bool) -> ComputeFeatures | None:
        return ComputeFeatures(folder, network, self.layer, only_known) if self.layer else None

    @Slot()
    def _find(self, again: bool = False) -> None:
        """Finds what is like the photo on screen, unless that is known; never for live frames, which do not stay."""
        square, features = self._answers.square, self.features
        if not self._wanted or features is None or not features.paths or square is None or self._photos.is_frame:
            return
        if self._asked_of is square and not again:
            return
        self._asked_of = square
        source = self._photos.strip.current
        self._own_path = str(source.path) if isinstance(source, PhotoFile) else ""
        # One more than are shown: the photo itself is among them.
        self._nearest_question.ask(
            FindNearest(
                square.pixels, features.store, features.width, features.layer, features.rows, self._metric, FOUND + 1
            )
        )

    def _draw(self) -> None:
        features = self.features
        there = self.map is not None and self.map.whole
        if self._map_wanted and features is not None and features.paths and not there and not self.is_working:
            self._ask(DrawMap(features.store, features.width, features.rows[chosen_for_map(len(features.paths))]))

    def _without_itself(self, found: NearestPhotos) -> NearestPhotos:
        own = self._own_path
        by_features, by_pixels = (
            tuple([each for each in near if self.path(each.index) != own][:FOUND])
            for near in (found.by_features, found.by_pixels)
        )
        return NearestPhotos(by_features, by_pixels)

    # What comes

    def _take(self, request: Request, reply: Any) -> None:
        if isinstance(request, DrawMap):
            assert self.features is not None
            self.map = PhotoMap(chosen_for_map(len(self.features.paths)), reply, whole=True)
            self.map_changed.emit()
            return
        before = self.features
        self.features = reply
        if before is None or len(before.paths) != len(reply.paths):
            self.map = None
            self.map_changed.emit()
        self.changed.emit()
        self._find(again=True)
        self._draw()

    def _forget(self) -> None:
        self.features = self.nearest = self.map = self._asked_of = None
        self._nearest_question.take_back()
        self.nearest_changed.emit()
        self.map_changed.emit()

    @Slot()
    def _network_changed(self) -> None:
        super()._network_changed()
        self.choice_changed.emit()

    @Slot(object, object)
    def _progressed(self, request: Request, progress: Progress) -> None:
        super()._progressed(request, progress)
        if request is self._asked and isinstance(progress, LayoutProgress) and progress.positions is not None:
            assert self.features is not None
            self.map = PhotoMap(chosen_for_map(len(self.features.paths)), progress.positions, whole=False)
            self.map_changed.emit()

    @Slot()
    def stop(self) -> None:
        if self.is_drawing:
            self._map_wanted = False  # what there is of it stays
        super().stop()

    @Slot(object)
    def _set_nearest(self, found: NearestPhotos) -> None:
        self.nearest = self._without_itself(found)
        self.nearest_changed.emit()
