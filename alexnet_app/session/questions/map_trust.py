"""Whether the map that explains an answer can be trusted: its twin from random weights, and how faithful it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.requests.explain import Explain, MeasureFaithfulness
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.questions.question import Question
from model.explaining.methods import find_method
from model.explaining.rank_correlation import rank_correlation
from model.explaining.results import FaithfulnessCurves


@dataclass(frozen=True, eq=False)
class _Checked:
    """A whole map, (side, side) float32, and what was asked for it."""

    request: Explain
    values: np.ndarray


class MapTrust(QObject):
    """Follows the map of `Explanation`.

    Attributes:
        twin: (side, side) float32, the map from a network with some layers of random weights; None for none.
        curves: None before they are measured.
        random_layers: how many, from the top, are random for the twin; 0 for no twin.

    Signals:
        twin_changed(): or how many layers are random.
        curves_changed(): or whether they are measured, or can be.
    """

    twin_changed = Signal()
    curves_changed = Signal()

    def __init__(self, network: LoadedNetwork, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = answers
        self._checked: _Checked | None = None
        self._twin_question = Question(network, self)
        self._curves_question = Question(network, self)
        self.twin: np.ndarray | None = None
        self.curves: FaithfulnessCurves | None = None
        self.random_layers = 0
        self._twin_question.replied.connect(self._set_twin)
        self._curves_question.replied.connect(self._set_curves)
        self._curves_question.failed.connect(self.curves_changed)
        network.state_changed.connect(self.curves_changed)

    @property
    def can_measure(self) -> bool:
        """Whether there is a whole map, and its curves are not being measured."""
        return self._checked is not None and not self.is_measuring

    @property
    def is_measuring(self) -> bool:
        return self._curves_question.is_open

    @property
    def correlation(self) -> float | None:
        """The rank correlation of the map and its twin."""
        checked = self._checked
        if checked is None or self.twin is None or self.twin.shape != checked.values.shape:
            return None
        return rank_correlation(checked.values, self.twin, magnitudes=not find_method(checked.request.method).signed)

    def check(self, request: Explain, values: np.ndarray) -> None:
        """A whole map has come; live, where it stays for a moment, it has no twin."""
        self._checked = _Checked(request, values)
        self._ask_twin()
        self.curves_changed.emit()

    def forget(self) -> None:
        """Another map is on its way, or there is none any more."""
        self._checked = None
        self._twin_question.take_back()
        self._curves_question.take_back()
        self._set_twin(None)
        self._set_curves(None)

    def randomise(self, layers: int) -> None:
        """Shows the map's twin from a network with so many layers, from the top, of random weights; 0 for none."""
        if layers != self.random_layers:
            self.random_layers = layers
            self.twin = None
            self.twin_changed.emit()
            self._ask_twin()

    @Slot()
    def measure(self) -> None:
        """Measures the deletion and insertion curves of the map."""
        if self._checked is not None:
            asked = self._checked.request
            self._curves_question.ask(MeasureFaithfulness(asked.square, asked.class_index, self._checked.values))
            self.curves_changed.emit()

    def _ask_twin(self) -> None:
        self._twin_question.take_back()
        if self._checked is not None and self.random_layers and not self._answers.live:
            self._twin_question.ask(replace(self._checked.request, random_layers=self.random_layers))

    @Slot(object)
    def _set_twin(self, twin: np.ndarray | None) -> None:
        if twin is not self.twin:
            self.twin = twin
            self.twin_changed.emit()

    @Slot(object)
    def _set_curves(self, curves: FaithfulnessCurves | None) -> None:
        self.curves = curves
        self.curves_changed.emit()
