"""How long the networks that were used since the start took for an answer, to compare them by."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork


class Timings(QObject):
    """Keeps the shortest time of each variant, one view: what the machine does when nothing else is in its way.

    Signals:
        changed()
    """

    changed = Signal()

    def __init__(self, network: LoadedNetwork, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network, self._answers = network, answers
        self._shortest: dict[str, float] = {}
        answers.classification_changed.connect(self._answered)

    def milliseconds(self, variant: str) -> float | None:
        """Of a variant's answer to one view; None before it has given one."""
        return self._shortest.get(variant)

    def note(self, variant: str, milliseconds: float) -> None:
        """One more answer of a variant to one view."""
        before = self._shortest.get(variant)
        if before is None or milliseconds < before:
            self._shortest[variant] = milliseconds
            self.changed.emit()

    @Slot()
    def _answered(self) -> None:
        card, answer = self._network.card, self._answers.classification
        if card is None or answer is None or answer.views != 1 or answer.network != card.name:
            return
        self.note(card.variant, answer.milliseconds)
