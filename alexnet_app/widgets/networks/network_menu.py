"""The menu of trained networks: bundled, the user's, opened from elsewhere; and the way to more."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.dialogs.card_words import errors_in_words
from alexnet_app.widgets.networks.listed_networks import ListedNetwork, ambiguous_titles, listed_networks
from alexnet_app.widgets.window.window_actions import WindowActions
from model.networks.results import readable


class NetworkMenu(QMenu):
    """Lists what is on the disk when it opens, the loaded network marked; then the actions of the registry."""

    def __init__(
        self, session: Session, settings: Settings, actions: WindowActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._actions = actions
        self.setToolTipsVisible(True)
        # Fusion cuts the first line of a menu that begins with a section's title.
        self.setContentsMargins(0, 4, 0, 0)
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Reads the folders again; a card is a small file, so the menu opens without delay."""
        self.clear()
        networks = listed_networks(self._settings, self._session.network.folder)
        ambiguous = ambiguous_titles(networks)
        headings = {
            "bundled": self.tr("Bundled"),
            "own": self.tr("Yours"),
            "elsewhere": self.tr("Opened from elsewhere"),
        }
        for kind, heading in headings.items():
            some = [network for network in networks if network.kind == kind]
            if some:
                self.addSection(heading)
            for network in some:
                self._add(network, network.title in ambiguous)
        self.addSeparator()
        self._actions.fill(self, "network")

    def _add(self, network: ListedNetwork, ambiguous: bool) -> None:
        title = network.title.replace("&", "&&")
        # A tab begins the menu's second column.
        action = self.addAction(f"{title}\t{network.origin}" if ambiguous else title)
        action.setCheckable(True)
        loaded = self._session.network.folder
        action.setChecked(loaded is not None and loaded.resolve() == network.folder.resolve())
        action.setEnabled(network.card is not None)
        if network.card is None:
            action.setToolTip(network.problem)
            return
        lines = [self.tr("{0} classes").format(grouped(len(network.card.classes))), network.origin, str(network.folder)]
        errors = list(network.card.errors.items())[:2]
        lines += [f"{model_words(readable(name))}: {errors_in_words(figures)}" for name, figures in errors]
        action.setToolTip("\n".join(dict.fromkeys(lines)))
        action.triggered.connect(lambda: self._session.network.choose(network.folder))
