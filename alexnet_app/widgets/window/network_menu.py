"""The menu of trained networks: bundled, the user's, opened from elsewhere; and the way to more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.widgets.dialogs.card_words import errors_in_words
from alexnet_app.widgets.window.window_actions import WindowActions
from model.catalogue.entries import bundled_networks, own_networks
from model.networks.card import Card, CardError, read_card


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
        listed: set[Path] = set()
        for title, entries in (
            (self.tr("Bundled"), bundled_networks()),
            (self.tr("Yours"), own_networks()),
        ):
            if entries:
                self.addSection(title)
            for entry in entries:
                if entry.folder is not None:
                    listed.add(entry.folder.resolve())
                    self._add(entry.folder, entry.title, entry.card, entry.problem)
        elsewhere = [folder for folder in self._settings.opened_networks if folder.resolve() not in listed]
        loaded = self._session.network.folder
        if loaded is not None and loaded.resolve() not in listed and loaded not in elsewhere:
            elsewhere.insert(0, loaded)
        cards = [(folder, card) for folder in elsewhere if (card := _card_or_none(folder)) is not None]
        if cards:
            self.addSection(self.tr("Opened from elsewhere"))
        for folder, card in cards:
            self._add(folder, card.name, card, "")
        self.addSeparator()
        self._actions.fill(self, "network")

    def _add(self, folder: Path, title: str, card: Card | None, problem: str) -> None:
        action = self.addAction(title.replace("&", "&&"))
        action.setCheckable(True)
        loaded = self._session.network.folder
        action.setChecked(loaded is not None and loaded.resolve() == folder.resolve())
        action.setEnabled(card is not None)
        if card is None:
            action.setToolTip(problem)
            return
        lines = [self.tr("{0} classes").format(f"{len(card.classes):,}"), str(folder)]
        lines += [f"{photos}: {errors_in_words(figures)}" for photos, figures in card.errors.items()][:2]
        action.setToolTip("\n".join(lines))
        action.triggered.connect(lambda: self._session.network.choose(folder))


def _card_or_none(folder: Path) -> Card | None:
    try:
        return read_card(folder)
    except CardError:
        return None
