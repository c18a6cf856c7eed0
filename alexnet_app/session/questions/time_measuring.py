"""Measures how long variants take for an answer that have not answered in this window yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.requests.request import Request
from alexnet_app.requests.time_answer import TimeAnswer
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.timings import Timings
from model.catalogue.entries import bundled_networks
from model.networks.card import Card
from model.patterns.registry import get_pattern
from model.photos.preprocessing import stacked, views_of

_PICTURE = "digit-3"
"""What is answered; the time does not depend on it."""


class TimeMeasuring(QObject):
    """One variant after the other: asks the loaded network, where it is of the variant, else starts the bundled one of
    it in a process of its own, which ends with its answer. What is measured goes to `session.timings`.

    Signals:
        changed(): which are measured, or why one cannot be.
    """

    changed = Signal()

    def __init__(
        self,
        start_process: Callable[[Path], NetworkProcess],
        network: LoadedNetwork,
        timings: Timings,
        parent: QObject | None = None,
    ) -> None:
        """`start_process` starts the process of the network in a folder."""
        super().__init__(parent)
        self._start_process = start_process
        self._network = network
        self._timings = timings
        self._waiting: list[str] = []
        self._asked: TimeAnswer | None = None
        self._process: NetworkProcess | None = None  # None while the loaded network is asked
        self._problems: dict[str, str] = {}
        network.replied.connect(self._replied)
        network.failed.connect(self._failed)
        network.changed.connect(self._ask_again)
        network.state_changed.connect(self._network_state_changed)

    def is_waiting_for(self, variant: str) -> bool:
        """Whether a variant is measured now, or will be."""
        return variant in self._waiting

    def problem(self, variant: str) -> str:
        """Why a variant could not be measured, in words; empty where it was, or was not tried."""
        return self._problems.get(variant, "")

    def measure(self, variants: Iterable[str]) -> None:
        """Measures those that have no time yet, also those that failed before; the others are left as they are."""
        new = [
            variant
            for variant in variants
            if variant not in self._waiting and self._timings.milliseconds(variant) is None
        ]
        for variant in new:
            self._problems.pop(variant, None)
        self._waiting += new
        if self._asked is None:
            self._next()
        self.changed.emit()

    def stop(self) -> None:
        """Nobody wants to know any more: ends the process that was started for it."""
        self._waiting.clear()
        self._end_asking()
        self.changed.emit()

    def close(self) -> None:
        """Ends what runs; nothing is told any more."""
        self._waiting.clear()
        self._end_asking()

    def _next(self) -> None:
        while self._waiting:
            variant = self._waiting[0]
            if self._timings.milliseconds(variant) is None:
                card = self._network.card
                if card is not None and card.variant == variant and self._network.state != "stopped":
                    self._asked = _question(card)
                    self._network.ask(self._asked)
                    return
                for entry in bundled_networks():
                    if entry.folder is not None and entry.card is not None and entry.card.variant == variant:
                        self._ask_beside(entry.folder, entry.card)
                        return
                self._problems[variant] = self.tr("No network of this kind comes with the program.")
            self._waiting.pop(0)

    def _ask_beside(self, folder: Path, card: Card) -> None:
        self._asked = _question(card)
        self._process = process = self._start_process(folder)
        process.setParent(self)
        process.replied.connect(self._replied)
        process.failed.connect(self._failed)
        process.not_loaded.connect(self._gave_up)
        process.stopped.connect(self._gave_up)
        process.ask(self._asked)

    def _end_asking(self) -> None:
        asked, self._asked = self._asked, None
        process, self._process = self._process, None
        if process is not None:
            process.dismiss(self)
        elif asked is not None:
            self._network.cancel(asked)

    def _go_on(self) -> None:
        """With the next, after the first of those that wait."""
        self._end_asking()
        self._waiting.pop(0)
        self._next()
        self.changed.emit()

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        if request is self._asked:
            self._timings.note(self._waiting[0], reply)
            self._go_on()

    @Slot(object, str, str)
    def _failed(self, request: Request, problem: str, _details: str) -> None:
        if request is self._asked:
            self._gave_up(problem)

    @Slot(str)
    @Slot(str, str)
    def _gave_up(self, problem: str, _details: str = "") -> None:
        self._problems[self._waiting[0]] = problem
        self._go_on()

    @Slot()
    def _network_state_changed(self) -> None:
        if self._network.state == "stopped":
            self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        """What the loaded network was asked is lost with it."""
        if self._asked is not None and self._process is None:
            self._asked = None
            self._next()
            self.changed.emit()


def _question(card: Card) -> TimeAnswer:
    return TimeAnswer(stacked(views_of(get_pattern(_PICTURE).pixels, card.preprocessing)))
