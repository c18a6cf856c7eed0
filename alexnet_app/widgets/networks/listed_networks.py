"""The trained networks that the window lists, and what tells those of one name apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from alexnet_app.settings import Settings
from model.catalogue.entries import bundled_networks, own_networks
from model.networks.card import CARD_FILE, Card, CardError, read_card
from model.networks.results import readable

Kind = Literal["bundled", "own", "elsewhere"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListedNetworks", text)


@dataclass(frozen=True)
class ListedNetwork:
    """One network on this computer.

    Attributes:
        kind: came with the program, in the user's networks folder, or opened from elsewhere.
        folder: of the trained network.
        title: the name that people read; several may have the same.
        card: None where it cannot be read; then `problem` says why.
    """

    kind: Kind
    folder: Path
    title: str
    card: Card | None
    problem: str = ""

    @property
    def origin(self) -> str:
        """What tells it from another of the same name: where it is from, and when it came."""
        if self.kind == "bundled":
            return _tr("comes with the program")
        place = self.folder.name if self.kind == "own" else str(self.folder)
        try:
            day = datetime.fromtimestamp((self.folder / CARD_FILE).stat().st_mtime).date().isoformat()
        except OSError:
            return place
        return _tr("{0}, {1}").format(place, day)


def listed_networks(settings: Settings, loaded: Path | None) -> list[ListedNetwork]:
    """Bundled, the user's, those opened from elsewhere and still there; `loaded` is among them wherever it lies."""
    found: list[ListedNetwork] = []
    kinds: tuple[tuple[Kind, Sequence], ...] = (("bundled", bundled_networks()), ("own", own_networks()))
    for kind, entries in kinds:
        for entry in entries:
            if entry.folder is not None:
                found.append(ListedNetwork(kind, entry.folder, readable(entry.title), entry.card, entry.problem))
    known = {network.folder.resolve() for network in found}
    elsewhere = [folder for folder in settings.opened_networks if folder.resolve() not in known]
    if loaded is not None and loaded.resolve() not in known and loaded not in elsewhere:
        elsewhere.insert(0, loaded)
    for folder in elsewhere:
        try:
            card = read_card(folder)
        except CardError:
            continue
        found.append(ListedNetwork("elsewhere", folder, readable(card.name), card))
    return found


def ambiguous_titles(networks: Sequence[ListedNetwork]) -> set[str]:
    """The names that more than one network has."""
    return {title for title, count in Counter(network.title for network in networks).items() if count > 1}
