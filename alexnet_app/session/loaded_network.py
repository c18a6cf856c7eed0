"""The session's network: which one answers and which one is on its way, its kernels, and what it is asked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.requests.read_kernels import ReadKernels
from alexnet_app.requests.request import Request
from alexnet_app.session.problems import Problems
from model.geometry import LayerDescription, describe_layers
from model.networks.card import Card, CardError, read_card
from model.networks.results import Kernels, readable

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class _Chosen:
    folder: Path
    card: Card
    layers: tuple[LayerDescription, ...]
    process: NetworkProcess


class LoadedNetwork(QObject):
    """One network answers. Another that is chosen loads beside it, in a process of its own, and takes its place when
    it is ready; if it cannot be loaded, the one before goes on.

    Attributes:
        state: "loading", "ready" or "stopped".
        device: what the network runs on, "CPU" or "GPU"; empty until it is ready.

    Signals:
        changed(): card, folder and layers are another network's.
        coming_changed()
        state_changed()
        kernels_arrived(layer)
        replied(request, reply), failed(request, problem, details), progressed(request, Progress): of `ask`.
    """

    changed = Signal()
    coming_changed = Signal()
    state_changed = Signal()
    kernels_arrived = Signal(str)
    replied = Signal(object, object)
    failed = Signal(object, str, str)
    progressed = Signal(object, object)

    def __init__(
        self, start_process: Callable[[Path], NetworkProcess], problems: Problems, parent: QObject | None = None
    ) -> None:
        """`start_process` starts the process of the network in a folder."""
        super().__init__(parent)
        self._start_process = start_process
        self._problems = problems
        self._current: _Chosen | None = None
        self._coming: _Chosen | None = None
        self._proven = False  # whether the current one was ready once
        self.state = "stopped"
        self.device = ""
        self._kernels: dict[str, Kernels] = {}
        self._kernels_asked = ""

    @property
    def card(self) -> Card | None:
        return None if self._current is None else self._current.card

    @property
    def folder(self) -> Path | None:
        return None if self._current is None else self._current.folder

    @property
    def layers(self) -> tuple[LayerDescription, ...]:
        return () if self._current is None else self._current.layers

    def class_name(self, index: int) -> str:
        """A class as people read it; empty where the network has none of that index."""
        card = self.card
        return readable(card.classes[index]) if card is not None and index < len(card.classes) else ""

    @property
    def coming(self) -> Card | None:
        """Of a network that loads while `card`'s still answers."""
        return None if self._coming is None else self._coming.card

    @property
    def process(self) -> NetworkProcess | None:
        """The network's own; it may have ended."""
        return None if self._current is None else self._current.process

    def choose(self, folder: Path | str) -> None:
        """Loads the trained network in `folder`; a folder that is none is a problem."""
        folder = Path(folder)
        try:
            card = read_card(folder)
            layers = describe_layers(card.variant, len(card.classes), card.options)
        except (CardError, ValueError) as error:
            self._problems.tell(self.tr("This is not a trained network."), str(error))
            return
        self._drop_coming()
        chosen = _Chosen(folder, card, layers, self._start(folder))
        if self._proven and self.state != "stopped":
            self._coming = chosen
            chosen.process.ready.connect(self._coming_ready)
            chosen.process.not_loaded.connect(self._coming_not_loaded)
            chosen.process.stopped.connect(self._coming_stopped)
            self.coming_changed.emit()
        else:
            self._use(chosen, "loading")

    @Slot()
    def restart(self) -> None:
        """Starts the process again after it has stopped; nothing where there is nothing to start."""
        current = self._current
        if current is not None and self.state == "stopped":
            current.process.dismiss(self)
            self._current = _Chosen(current.folder, current.card, current.layers, self._start(current.folder))
            self._join(self._current.process)
            self._set_state("loading")

    def ask(self, request: Request) -> None:
        """Asks the network; while it loads the request waits, and where it has stopped it is dropped."""
        if self._current is not None:
            self._current.process.ask(request)

    def cancel(self, request: Request) -> None:
        """The answer is not wanted any more."""
        if self._current is not None:
            self._current.process.cancel(request)

    def kernels(self, layer: str) -> Kernels | None:
        """A layer's kernels, if they have arrived."""
        return self._kernels.get(layer)

    def want_kernels(self, layer: LayerDescription | None) -> None:
        """Asks for a convolution's kernels unless they are there."""
        # Dense layers are left out: fc6's 151 MB would be sent to draw nothing anyone can read.
        if layer is None or layer.kind != "convolution" or self.state == "stopped":
            return
        if layer.name not in self._kernels and layer.name != self._kernels_asked:
            self._kernels_asked = layer.name
            self.ask(ReadKernels(layer.name))

    def close(self) -> None:
        """Ends what runs, also in the middle of loading."""
        self._drop_coming()
        if self._current is not None:
            self._current.process.end()

    def _start(self, folder: Path) -> NetworkProcess:
        process = self._start_process(folder)
        process.setParent(self)
        return process

    def _join(self, process: NetworkProcess) -> None:
        process.ready.connect(self._ready)
        process.not_loaded.connect(self._not_loaded)
        process.restarting.connect(self._restarting)
        process.stopped.connect(self._stopped)
        process.replied.connect(self._replied)
        process.failed.connect(self.failed)
        process.progressed.connect(self.progressed)

    def _use(self, chosen: _Chosen, state: str) -> None:
        before, self._current = self._current, chosen
        if before is not None:
            before.process.dismiss(self)
        self._join(chosen.process)
        self._proven = state == "ready"
        self._kernels.clear()
        self._kernels_asked = ""
        # Set before anybody hears of the other network: it is asked at once.
        state_before, self.state = self.state, state
        self.changed.emit()
        if state != state_before:
            self._tell_state()

    def _drop_coming(self) -> None:
        if self._coming is not None:
            coming, self._coming = self._coming, None
            coming.process.dismiss(self)
            self.coming_changed.emit()

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self._tell_state()

    def _tell_state(self) -> None:
        if self.state != "stopped":
            self._problems.settle()
        self.state_changed.emit()

    def _not_loaded_words(self, folder: Path, problem: str) -> str:
        return self.tr("The network in {0} could not be loaded: {1}").format(folder.name, problem)

    # What the current network's process says

    @Slot(str)
    def _ready(self, device: str) -> None:
        self.device = device
        self._proven = True
        self._set_state("ready")

    @Slot(str, str)
    def _not_loaded(self, problem: str, details: str) -> None:
        if self._current is not None:
            self._stand_still(self._not_loaded_words(self._current.folder, problem), details)

    @Slot()
    def _restarting(self) -> None:
        log.warning("the network's process is started again")
        self._set_state("loading")

    @Slot(str)
    def _stopped(self, details: str) -> None:
        self._stand_still(self.tr("The network has stopped twice. Restart it, or choose another network."), details)

    def _stand_still(self, text: str, details: str) -> None:
        self._proven = False
        self._kernels_asked = ""
        if self._coming is not None:
            # Nothing to wait for any more: the next takes the place now.
            coming, self._coming = self._coming, None
            coming.process.disconnect(self)
            self._use(coming, "loading")
            self.coming_changed.emit()
            return
        self._set_state("stopped")
        self._problems.keep(text, details)

    @Slot(object, object)
    def _replied(self, request: Request, reply: object) -> None:
        if isinstance(request, ReadKernels) and isinstance(reply, Kernels):
            self._kernels[reply.layer] = reply
            self._kernels_asked = ""
            self.kernels_arrived.emit(reply.layer)
        self.replied.emit(request, reply)

    # What the process of the one on its way says

    @Slot(str)
    def _coming_ready(self, device: str) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            coming.process.disconnect(self)
            self.device = device
            self._use(coming, "ready")
            self.coming_changed.emit()

    @Slot(str, str)
    def _coming_not_loaded(self, problem: str, details: str) -> None:
        if self._coming is not None:
            text = self._not_loaded_words(self._coming.folder, problem)
            self._drop_coming()
            self._problems.tell(text, details)

    @Slot(str)
    def _coming_stopped(self, details: str) -> None:
        self._coming_not_loaded(self.tr("its process has stopped twice"), details)
