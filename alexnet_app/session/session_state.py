"""What the session's parts add up to: the state that widgets read, and the signals that say it has changed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from alexnet_app.processes.inference import InferenceService
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.photo_strip import PhotoStrip, RecentPhoto
from alexnet_app.session.selection import Selection
from model.geometry import LayerDescription
from model.networks.card import Card
from model.networks.results import Classification, FeatureMaps, Kernels
from model.photos.decoding import Photo
from model.photos.preprocessing import Fit, SquareView


class SessionState(QObject):
    """The read side of the session; nothing here changes anything.

    Signals:
        Each `..._changed` comes without arguments, after the property of that name has changed.
        problem(text, details): something went wrong, in plain words; `details` may be empty or long.
        problem_cleared(): what was wrong is past, because something has succeeded since.
    """

    photo_changed = Signal()
    square_changed = Signal()
    recent_changed = Signal()
    network_changed = Signal()
    network_state_changed = Signal()
    layer_changed = Signal()
    unit_changed = Signal()
    classification_changed = Signal()
    feature_maps_changed = Signal()
    kernels_changed = Signal()
    busy_changed = Signal()
    fit_changed = Signal()
    views_changed = Signal()
    mark_changed = Signal()
    overlay_changed = Signal()
    live_changed = Signal()
    smoothing_changed = Signal()
    problem = Signal(str, str)
    problem_cleared = Signal()

    def __init__(self, service: InferenceService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strip = PhotoStrip(self)
        self._network = LoadedNetwork(service, self)
        self._answers = Answers(service, self)
        self._selection = Selection()
        self._photo: Photo | None = None
        self._live = False
        self._smoothing = True
        self._busy = False
        self._overlay_visible = False
        self._overlay: np.ndarray | None = None

    @property
    def photo(self) -> Photo | None:
        return self._photo

    @property
    def photo_name(self) -> str:
        return "" if self._photo is None else self._photo.name

    @property
    def square(self) -> SquareView | None:
        """The square that the network sees of the photo on screen; None before there is a network or a photo."""
        return self._answers.square

    @property
    def recent(self) -> tuple[RecentPhoto, ...]:
        return self._strip.recent

    @property
    def recent_index(self) -> int:
        """Place in `recent` of the photo on screen; -1 where it is not among them."""
        return self._strip.index

    @property
    def card(self) -> Card | None:
        return self._network.card

    @property
    def network_folder(self) -> Path | None:
        return self._network.folder

    @property
    def network_state(self) -> str:
        """ "loading", "ready" or "stopped"."""
        return self._network.state

    @property
    def device(self) -> str:
        """What the network runs on, "CPU" or "GPU"; empty until it is ready."""
        return self._network.device

    @property
    def layers(self) -> tuple[LayerDescription, ...]:
        return self._network.layers

    @property
    def layer(self) -> str:
        return self._selection.layer

    @property
    def layer_description(self) -> LayerDescription | None:
        return self._selection.description

    @property
    def unit(self) -> int:
        return self._selection.unit

    @property
    def classification(self) -> Classification | None:
        return self._answers.classification

    @property
    def feature_maps(self) -> FeatureMaps | None:
        """The chosen layer's maps for the photo; None until they have arrived."""
        return self._answers.maps(self.layer)

    @property
    def kernels(self) -> Kernels | None:
        """The chosen layer's kernels; None for layers other than convolutions, and until they have arrived."""
        return self._network.kernels(self.layer)

    @property
    def busy(self) -> bool:
        """A photo is being read or answered; what is shown belongs to the one before."""
        return self._busy

    @property
    def fit(self) -> Fit:
        return self._answers.fit

    @property
    def views(self) -> int:
        return self._answers.views

    @property
    def live(self) -> bool:
        return self._live

    @property
    def smoothing(self) -> bool:
        """Whether live answers are the mean over the last 8 frames."""
        return self._smoothing

    @property
    def marked_point(self) -> tuple[float, float] | None:
        return self._selection.point

    @property
    def marked_region(self) -> tuple[float, float, float, float] | None:
        return self._selection.region(self.square)

    @property
    def marked_position(self) -> tuple[int, int] | None:
        """(row, column) in the chosen layer's maps of the marked point; None without a mark or for a dense layer."""
        return self._selection.position(self.square)

    @property
    def overlay(self) -> np.ndarray | None:
        """(height, width) float32 from 0 to 1: the chosen unit's map, to lay over the square; None while it is off."""
        return self._overlay

    @property
    def overlay_visible(self) -> bool:
        return self._overlay_visible

    def address(self) -> str:
        """The chosen unit's address, such as conv3/217; units count from 0."""
        return self._selection.address()

    def strongest_at_mark(self, count: int) -> list[tuple[int, float]]:
        """(unit, value) of the chosen layer's strongest units at the marked point, strongest first."""
        maps, position = self.feature_maps, self.marked_position
        if maps is None or position is None or not maps.is_spatial:
            return []
        values = maps.values[position]
        return [(int(unit), float(values[unit])) for unit in np.argsort(-values, kind="stable")[:count]]
