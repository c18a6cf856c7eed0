"""Alike: the photos of a folder that the network finds like the one on screen, and those alike by raw pixels; a map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import grouped, significant
from alexnet_app.session.session import Session
from alexnet_app.widgets.alike.photo_map import PhotoMapPicture
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.photo_tiles import PhotoTiles
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.work_row import WorkRow
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from model.neighbours.results import Neighbour
from model.neighbours.store import stored_rows
from model.networks.results import readable


class AlikeView(TabView):
    """A tab. `work` starts and stops; `pages` chooses the nearest (`by_features`, `by_pixels`) or the `map`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._alike = alike = session.alike
        self.work = WorkRow(session, alike, self.tr("Compute"), alike.start)
        self.pages = ChoiceSwitch(
            self.tr("What is shown"),
            (
                ("nearest", self.tr("Nearest"), self.tr("The photos nearest to the one on screen")),
                ("map", self.tr("Map"), self.tr("All photos of the folder: near each other where they are alike")),
            ),
        )
        self.layer = QComboBox()
        self.distance = ChoiceSwitch(
            self.tr("Distance"),
            (
                ("euclidean", self.tr("Euclidean"), self.tr("The paper's: the root of the summed squares")),
                ("cosine", self.tr("Cosine"), self.tr("1 minus the cosine of the angle: lengths do not count")),
            ),
        )
        self.colours = ChoiceSwitch(
            self.tr("Colours of the map"),
            (
                ("answer", self.tr("By answer"), self.tr("A colour for each first answer of the network")),
                ("folder", self.tr("By folder"), self.tr("A colour for each folder in the folder")),
            ),
        )
        self.features_title = QLabel()
        self.by_features = PhotoTiles(self.tr("Nearest for the network"), session.thumbnails)
        self.by_pixels = PhotoTiles(self.tr("Nearest by raw pixels"), session.thumbnails)
        self.map = PhotoMapPicture()
        self.readout = QuietLabel()
        self.empty = QLabel()
        self.note = QuietLabel()
        self._stack = QStackedWidget()
        self._lay_out()

        self.work.folder_wanted.connect(self.folder_wanted)
        self.pages.chosen.connect(self._show_page)
        self.layer.activated.connect(lambda index: alike.choose_layer(self.layer.itemText(index)))
        self.distance.chosen.connect(alike.choose_metric)
        self.colours.chosen.connect(self._colour_map)
        self.by_features.chosen.connect(lambda place: self._open(self.by_features.paths[place]))
        self.by_pixels.chosen.connect(lambda place: self._open(self.by_pixels.paths[place]))
        self.map.pointed.connect(self._show_pointed)
        self.map.chosen.connect(lambda photo: self._open(alike.path(photo)))
        alike.changed.connect(self._show_features)
        alike.progress_changed.connect(self._show_state)
        alike.nearest_changed.connect(self._show_nearest)
        alike.map_changed.connect(self._show_map)
        alike.choice_changed.connect(self._show_choices)
        session.folder.changed.connect(self._show_state)
        session.photos.changed.connect(self._show_state)
        self._show_choices()
        self._show_features()

    def _lay_out(self) -> None:
        name_list(self.layer, self.tr("Layer"))
        self.layer.setToolTip(self.tr("Whose output is compared: fc7 is the paper's choice"))
        choices = WrappingRow()
        for widget in (self.pages, self.layer, self.distance, self.colours):
            choices.addWidget(widget)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nearest = QWidget()
        beside = QHBoxLayout(nearest)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        for title, tiles in ((self.features_title, self.by_features), (QLabel(), self.by_pixels)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(title)
            column.addWidget(tiles, 1)
            beside.addLayout(column, 1)
            if tiles is self.by_pixels:
                title.setText(self.tr("By raw pixels"))
        mapped = QWidget()
        below = QVBoxLayout(mapped)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.map, 1)
        below.addWidget(self.readout)
        self._stack.addWidget(nearest)
        self._stack.addWidget(mapped)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.work)
        whole.addLayout(choices)
        whole.addWidget(self.note)
        whole.addWidget(self._stack, 1)

    # A tab's own

    def choices(self) -> dict[str, str]:
        return {"metric": self.distance.value, "colours": self.colours.value}

    def use_choices(self, choices: Mapping[str, str]) -> None:
        self.colours.set_value(choices.get("colours", ""))
        if choices.get("metric") in ("euclidean", "cosine"):
            self._alike.choose_metric("cosine" if choices["metric"] == "cosine" else "euclidean")

    # What is shown

    @Slot(object)
    def _show_page(self, page: str) -> None:
        self.pages.set_value(page)
        self._show_state()
        self.distance.setVisible(page == "nearest")
        self.colours.setVisible(page == "map")
        self._alike.set_map_wanted(page == "map" and self.isVisible())

    @Slot()
    def _show_choices(self) -> None:
        layers = self._alike.layers
        if [self.layer.itemText(each) for each in range(self.layer.count())] != list(layers):
            self.layer.clear()
            self.layer.addItems(layers)
        self.layer.setCurrentIndex(max(0, self.layer.findText(self._alike.layer)))
        self.distance.set_value(self._alike.metric)
        self.features_title.setText(self.tr("By {0}").format(self._alike.layer))
        self._show_page(self.pages.value)

    @Slot()
    def _show_features(self) -> None:
        features = self._alike.features
        if features is not None and features.paths:
            self.colours.setVisible(self.pages.value == "map")
            self.colours.setEnabled(len(features.groups) > 1)
            if len(features.groups) < 2:
                self.colours.set_value("answer")
        self._show_nearest()
        self._show_map()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """What is to be done, in a sentence; nothing where all is there."""
        features, folder = self._alike.features, self._session.folder.path
        there = features is not None and bool(features.paths)
        self._stack.setCurrentIndex(2 if not there else 1 if self.pages.value == "map" else 0)
        words = note = ""
        if folder is None:
            words = self.tr(
                "Open or drop a folder of photos: here stand those that the network finds like the photo on screen."
            )
        elif self._alike.is_working:
            pass
        elif features is None or not features.paths:
            missing = "" if features is None or not features.missing else f" ({grouped(features.missing)})"
            words = self.tr("Compute shows every photo of {0} to the network, once.{1}").format(folder.name, missing)
        elif features.missing:
            note = self.tr("Known: {0} photos. Not yet: {1} files, which Compute adds.").format(
                grouped(len(features.paths)), grouped(features.missing)
            )
        elif features.unreadable:
            note = self.tr("{0} photos. No photos: {1} files.").format(
                grouped(len(features.paths)), grouped(features.unreadable)
            )
        self.empty.setText(words)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    @Slot()
    def _show_nearest(self) -> None:
        nearest = self._alike.nearest
        self._fill(self.by_features, () if nearest is None else nearest.by_features)
        self._fill(self.by_pixels, () if nearest is None else nearest.by_pixels)
        if self.isVisible():
            self._session.thumbnails.want([*self.by_features.sources, *self.by_pixels.sources])

    def _fill(self, tiles: PhotoTiles, near: Sequence[Neighbour]) -> None:
        if self._alike.features is None:
            near = ()
        tiles.show_photos(
            [self._alike.path(each.index) for each in near],
            [f"{significant(each.distance)}  {self._name(each.index)}" for each in near],
        )

    def _name(self, photo: int) -> str:
        """Of its folder, or of the file where there are no folders."""
        features = self._alike.features
        assert features is not None
        group = features.groups[features.group_of[photo]]
        return readable(group) if group else Path(features.paths[photo]).name

    # The map

    @Slot()
    def _show_map(self) -> None:
        features, shown = self._alike.features, self._alike.map
        if features is None or shown is None:
            self.map.show_words(self.tr("Drawing the map ...") if self._alike.is_working else "")
            return
        if shown.whole or not self.map.pictures_shown:
            try:
                _, pictures = stored_rows(features.store, features.width)
            except OSError:  # somebody has emptied the cache: points are left
                self.map.use_pictures(None, np.zeros(0, np.int64))
            else:
                self.map.use_pictures(pictures, features.rows[shown.photos])
        self.map.show_map(shown.photos, shown.positions)
        self._colour_map()

    @Slot()
    def _colour_map(self) -> None:
        features, shown = self._alike.features, self._alike.map
        if features is not None and shown is not None:
            kinds = features.group_of if self.colours.value == "folder" else features.answers
            self.map.use_colours(kinds[shown.photos])

    @Slot(int)
    def _show_pointed(self, photo: int) -> None:
        features, card = self._alike.features, self._session.network.card
        if photo < 0 or features is None or card is None:
            self.readout.setText(self._map_words())
            return
        name = features.paths[photo].removeprefix(str(features.folder)).lstrip("/\\")
        answer = readable(card.classes[features.answers[photo]])
        self.readout.setText(self.tr("{0}: the answer is {1}").format(name, answer))

    def _map_words(self) -> str:
        shown, features = self._alike.map, self._alike.features
        if shown is None or features is None or len(shown.photos) == len(features.paths):
            return ""
        return self.tr("{0} of {1} photos, evenly chosen").format(
            grouped(len(shown.photos)), grouped(len(features.paths))
        )

    def _open(self, path: str) -> None:
        self._session.photos.open([Path(path)])

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._alike.set_wanted(True)
        self._alike.set_map_wanted(self.pages.value == "map")
        self._show_nearest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._alike.set_wanted(False)
        self._alike.set_map_wanted(False)
