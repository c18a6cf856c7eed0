"""Which trained networks exist: bundled, the user's own, and the public ones to be downloaded. No keras here.

Bundled networks lie in `resources/networks/NAME`, the user's in the data folder of the platform; both are trained
network folders (`model.networks.card`). The public ones are listed in `model.catalogue.public_networks` until they are
downloaded (`model.catalogue.installation`), when they become the user's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path

from model.calling import spoken
from model.catalogue.public_networks import PUBLIC_NETWORKS, PublicNetwork
from model.networks.card import CARD_FILE, Card, CardError, read_card
from model.resources import resources_folder

DEFAULT_NETWORK = "everyday-95"
NETWORKS_VARIABLE = "ALEXNET_NETWORKS"


@dataclass(frozen=True)
class Entry:
    """One network of the catalogue.

    Attributes:
        name: what commands call it: the folder's name, or that of the public network.
        kind: "bundled", "own" (in the user's networks folder) or "downloadable" (not there yet).
        folder: of the trained network; None for a downloadable one.
        card: None for a downloadable one, or where the card cannot be read.
        problem: why the card cannot be read, one plain line; otherwise empty.
        public: the public network that this is or would become; None for others.
    """

    name: str
    kind: Literal["bundled", "own", "downloadable"]
    folder: Path | None = None
    card: Card | None = None
    problem: str = ""
    public: PublicNetwork | None = None

    @property
    def title(self) -> str:
        """The name that people read."""
        if self.card is not None:
            return self.card.name
        return self.public.title if self.public is not None else self.name


def user_networks_folder() -> Path:
    """Where the user's own networks are kept: ALEXNET_NETWORKS, or the data folder of the platform. May not exist."""
    chosen = os.environ.get(NETWORKS_VARIABLE)
    return Path(chosen) if chosen else user_data_path("AlexNet", appauthor=False) / "networks"


def bundled_networks() -> tuple[Entry, ...]:
    """The networks that come with the program, the default one first."""
    entries = _networks_in(resources_folder() / "networks", "bundled")
    return tuple(sorted(entries, key=lambda entry: (entry.name != DEFAULT_NETWORK, entry.name)))


def own_networks() -> tuple[Entry, ...]:
    """The downloaded and imported networks of this user, by name."""
    return _networks_in(user_networks_folder(), "own")


def downloadable_networks() -> tuple[Entry, ...]:
    """The public networks that this user does not have yet."""
    have = {entry.name for entry in own_networks()}
    return tuple(
        Entry(public.name, "downloadable", public=public) for public in PUBLIC_NETWORKS if public.name not in have
    )


def all_networks() -> tuple[Entry, ...]:
    """Bundled, own, downloadable, in this order."""
    return (*bundled_networks(), *own_networks(), *downloadable_networks())


def public_network(name: str) -> PublicNetwork:
    """The public network of that name. Raises CardError that lists the known ones."""
    for public in PUBLIC_NETWORKS:
        if public.name == name:
            return public
    known = ", ".join(public.name for public in PUBLIC_NETWORKS)
    raise CardError(f"{name}: expected one of the networks that can be downloaded: {known}")


def find_network(name_or_folder: str | Path | None) -> Path:
    """The trained network folder meant by a name of the catalogue or by a path; None means the default network.

    A name goes before a folder of the same name in the current directory; `./name` is always a folder.

    Raises:
        CardError: there is no such network; one line that says what there is.
    """
    wanted = DEFAULT_NETWORK if name_or_folder is None else name_or_folder
    installed = (*bundled_networks(), *own_networks())
    if isinstance(wanted, str):
        for entry in installed:
            if entry.name == wanted and entry.folder is not None:
                return entry.folder
    folder = Path(wanted)
    if (folder / CARD_FILE).is_file():
        return folder
    if isinstance(wanted, str) and any(public.name == wanted for public in PUBLIC_NETWORKS):
        raise CardError(f"{wanted} is not on this computer yet: {spoken('model.catalogue')} download {wanted}")
    if folder.exists():
        raise CardError(f"{wanted}: expected a trained network, but there is no {CARD_FILE} in it")
    names = ", ".join(entry.name for entry in installed) or "none are installed"
    raise CardError(f"{wanted}: expected the folder of a trained network or one of these names: {names}")


def _networks_in(parent: Path, kind: Literal["bundled", "own"]) -> tuple[Entry, ...]:
    public = {network.name: network for network in PUBLIC_NETWORKS}
    entries = []
    for folder in sorted(parent.iterdir()) if parent.is_dir() else ():
        if folder.name.startswith(".") or not (folder / CARD_FILE).is_file():
            continue
        card, problem = None, ""
        try:
            card = read_card(folder)
        except CardError as reason:
            problem = str(reason)
        entries.append(Entry(folder.name, kind, folder, card, problem, public.get(folder.name)))
    return tuple(entries)
