"""The heat map over the photo; with a second class, its map and the difference of the two below."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.legend import Legend
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from model.pictures.heat_map import heat_map_colour_map, heat_map_scale, over_photo


class MapPictures(QWidget):
    """`map`, its `legend`, and where two classes are compared `other` and `difference`, of which `comparison` says what
    is above and what below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._strength = 0.0
        self.map = FittedPicture(self.tr("Heat map over the photo"))
        self.legend = Legend()
        self.comparison = QuietLabel()
        self.other = FittedPicture(self.tr("Heat map of the other class"))
        self.difference = FittedPicture(self.tr("Difference of the two maps"))
        self._compared = QWidget()
        below = QHBoxLayout(self._compared)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.other)
        below.addWidget(self.difference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.map, 1)
        column.addWidget(self.comparison)
        column.addWidget(self._compared, 1)
        column.addWidget(self.legend)

        explanation = session.explanation
        explanation.map_changed.connect(self._show_map)
        explanation.map_changed.connect(self._show_other)
        explanation.other_changed.connect(self._show_other)
        explanation.problem_changed.connect(self._show_reason)
        explanation.progress_changed.connect(self._show_reason)
        session.network.state_changed.connect(self._show_reason)
        session.photos.changed.connect(self._show_reason)
        self._show_map()
        self._show_other()

    def set_strength(self, strength: float) -> None:
        """Of the maps over the photo, 0 to 1."""
        self._strength = strength
        self._show_map()
        self._show_other()

    def over_photo(self, values: np.ndarray, *, signed: bool) -> np.ndarray:
        """(side, side) values over the photo that is explained: (height, width, 3) uint8."""
        shown = self._session.explanation.map
        assert shown is not None
        photo, region = shown.photo.pixels, shown.square.region
        if self._session.answers.live:
            # Of a frame only as many pixels as are seen: drawing all of them takes longer than the network.
            seen = self.map.size() * self.devicePixelRatioF()
            step = max(1, min(photo.shape[0] // max(1, seen.height()), photo.shape[1] // max(1, seen.width())))
            photo = np.ascontiguousarray(photo[::step, ::step])
            left, top, right, bottom = (edge / step for edge in region)
            region = left, top, right, bottom
        return over_photo(photo, region, values, signed=signed, strength=self._strength)

    def named_pictures(self) -> tuple[tuple[str, QImage], ...]:
        """What is shown, each with its class; nothing before there is a map."""
        explanation, name = self._session.explanation, self._session.network.class_name
        if explanation.map is None or self.map.image is None:
            return ()
        pictures = [(name(explanation.map.class_index), self.map.image)]
        index = explanation.other_class
        if index is not None and self.other.image is not None and self.difference.image is not None:
            pictures += [(name(index), self.other.image), (self.tr("Difference"), self.difference.image)]
        return tuple(pictures)

    @Slot()
    def _show_map(self) -> None:
        shown = self._session.explanation.map
        self.legend.setVisible(shown is not None)
        if shown is None:
            self._show_reason()
            return
        signed = shown.method.signed
        self.map.show_pixels(self.over_photo(shown.values, signed=signed))
        low, high = heat_map_scale(shown.values, signed=signed)
        name = self._session.network.class_name(shown.class_index)
        self.legend.show_scale(name, low, high, heat_map_colour_map(signed))

    @Slot()
    def _show_reason(self) -> None:
        if self._session.explanation.map is None:
            self.map.show_words(self._reason())

    @Slot()
    def _show_other(self) -> None:
        explanation = self._session.explanation
        shown, other, index = explanation.map, explanation.other, explanation.other_class
        for widget in (self._compared, self.comparison):
            widget.setVisible(index is not None)
        if index is None:
            return
        if shown is None or other is None or other.shape != shown.values.shape:
            self.comparison.setText("")
            self.other.show_words(self.tr("Working ...") if shown is not None else "")
            self.difference.show_words("")
            return
        name = self._session.network.class_name
        self.comparison.setText(
            self.tr("Above: {0}. Below: {1}, and the difference, red for {0}, blue for {1}.").format(
                name(shown.class_index), name(index)
            )
        )
        self.other.show_pixels(self.over_photo(other, signed=shown.method.signed))
        self.difference.show_pixels(self.over_photo(shown.values - other, signed=True))

    def _reason(self) -> str:
        """Why there is no map."""
        session = self._session
        if session.explanation.problem:
            return self.tr("There is no map: {0}").format(session.explanation.problem)
        if session.photos.photo is None:
            return self.tr("Open a photo: here stands which part of it made the answer.")
        if session.network.state == "stopped":
            return self.tr("The network has stopped.")
        return self.tr("Loading the network ...") if session.network.state == "loading" else self.tr("Looking ...")
