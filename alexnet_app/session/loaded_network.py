"""The session's network: which one is loaded, how it fares, its kernels, and the one to fall back on."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes.inference import InferenceService
from alexnet_app.session.problems import Problems
from model.geometry import LayerDescription, describe_layers
from model.networks.card import Card, CardError, read_card
from model.networks.results import Kernels

log = logging.getLogger(__name__)


class LoadedNetwork(QObject):
    """Loads networks into the service's process; one that cannot be loaded gives way to the last that could.

    Attributes:
        card, folder, layers: of the network chosen last; None and empty before there is one.
        state: "loading", "ready" or "stopped".
        device: what the network runs on, "CPU" or "GPU"; empty until it is ready.

    Signals:
        changed(): card, folder and layers are another network's.
        state_changed()
        kernels_arrived(layer)
    """

    changed = Signal()
    state_changed = Signal()
    kernels_arrived = Signal(str)

    def __init__(self, service: InferenceService, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._problems = problems
        self.card: Card | None = None
        self.folder: Path | None = None
        self.layers: tuple[LayerDescription, ...] = ()
        self.state = "stopped"
        self.device = ""
        self._before: tuple[Path, Card] | None = None  # the last network that answered, to fall back on
        self._kernels: dict[str, Kernels] = {}
        service.ready.connect(self._ready)
        service.not_loaded.connect(self._not_loaded)
        service.kernels_read.connect(self._kernels_read)
        service.restarting.connect(self._restarting)
        service.stopped.connect(self._stopped)

    def choose(self, folder: Path | str) -> None:
        """Loads the trained network in `folder`; a folder that is none is a problem."""
        folder = Path(folder)
        try:
            card = read_card(folder)
            layers = describe_layers(card.variant, len(card.classes), card.options)
        except (CardError, ValueError) as error:
            self._problems.tell(self.tr("This is not a trained network."), str(error))
            return
        self._use(folder, card, layers, "loading")
        self._service.start(folder)

    @Slot()
    def restart(self) -> None:
        """Starts the process again after it has stopped; nothing where there is nothing to start."""
        if self.folder is not None and self.state == "stopped":
            self._set_state("loading")
            self._service.start(self.folder)

    def kernels(self, layer: str) -> Kernels | None:
        """A layer's kernels, if they have arrived."""
        return self._kernels.get(layer)

    def want_kernels(self, layer: LayerDescription | None) -> None:
        """Asks for a convolution's kernels unless they are there."""
        # Dense layers are left out: fc6's 151 MB would be sent to draw nothing anyone can read.
        wanted = layer is not None and layer.kind == "convolution" and layer.name not in self._kernels
        if layer is not None and wanted and self.state == "ready":
            self._service.read_kernels(layer.name)

    def _use(self, folder: Path, card: Card, layers: tuple[LayerDescription, ...], state: str) -> None:
        self.folder, self.card, self.layers = folder, card, layers
        self._kernels.clear()
        # Set before anybody hears of the other network: nothing may be asked of the one before in its name.
        before, self.state = self.state, state
        self.changed.emit()
        if state != before:
            self._tell_state()

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self._tell_state()

    def _tell_state(self) -> None:
        if self.state != "stopped":
            self._problems.settle()
        self.state_changed.emit()

    @Slot(object, str)
    def _ready(self, folder: Path, device: str) -> None:
        if folder == self.folder and self.card is not None:
            self.device = device
            self._before = (folder, self.card)
            self._set_state("ready")

    @Slot(object, str, str)
    def _not_loaded(self, folder: Path, text: str, details: str) -> None:
        if folder != self.folder:
            return
        said = self.tr("The network in {0} could not be loaded: {1}").format(folder.name, text)
        if self._before is None:
            self._set_state("stopped")
            self._problems.keep(said, details)
            return
        folder_before, card = self._before
        self._use(folder_before, card, describe_layers(card.variant, len(card.classes), card.options), "ready")
        self._problems.tell(said, details)

    @Slot(object, object)
    def _kernels_read(self, folder: Path, kernels: Kernels) -> None:
        if folder == self.folder:
            self._kernels[kernels.layer] = kernels
            self.kernels_arrived.emit(kernels.layer)

    @Slot()
    def _restarting(self) -> None:
        log.warning("the network's process is started again")
        self._set_state("loading")

    @Slot(str)
    def _stopped(self, details: str) -> None:
        self._before = None
        self._set_state("stopped")
        self._problems.keep(self.tr("The network has stopped twice. Restart it, or choose another network."), details)
