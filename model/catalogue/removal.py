"""Renaming and deleting trained networks on the disk. No keras, and quick enough for a window to call."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from model.catalogue.entries import user_networks_folder
from model.errors import ReadableError
from model.networks.card import CARD_FILE, read_card, write_card
from model.resources import resources_folder

LONGEST_NAME = 200
_REMOVED = ".removed"


class NetworkChangeError(ReadableError, ValueError):
    """A network cannot be renamed or deleted; one plain line that says why."""


def is_bundled(folder: Path) -> bool:
    """Whether a network came with the program: it is neither renamed nor deleted."""
    return folder.resolve().is_relative_to(resources_folder().resolve())


def is_own(folder: Path) -> bool:
    """Whether a network lies in the user's networks folder; elsewhere nothing is ever deleted."""
    return folder.parent.resolve() == user_networks_folder().resolve()


def rename_network(folder: Path, name: str) -> None:
    """Gives a network another name on its card; the folder keeps its own.

    Raises:
        NetworkChangeError: the name is empty or too long, the network came with the program, or the card cannot be
            written.
        CardError: the folder is no trained network.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise NetworkChangeError(f"expected a name of 1 to {LONGEST_NAME} characters. Received: {len(name)}")
    if is_bundled(folder):
        raise NetworkChangeError(f"{folder.name} came with the program and keeps its name")
    card = read_card(folder)
    try:
        write_card(replace(card, name=name), folder)
    except OSError as problem:
        raise NetworkChangeError(f"{folder}: cannot be renamed: {problem.strerror or problem}") from None


def size_on_disk(folder: Path) -> int:
    """Bytes of all files in a network's folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def delete_network(folder: Path) -> None:
    """Deletes a network of the user's with everything in its folder.

    Raises:
        NetworkChangeError: it does not lie in the user's networks folder, is none, or cannot be deleted.
    """
    if not is_own(folder):
        raise NetworkChangeError(f"{folder}: expected a network in {user_networks_folder()}; others are not deleted")
    if not (folder / CARD_FILE).is_file():
        raise NetworkChangeError(f"{folder}: expected a trained network, but there is no {CARD_FILE} in it")
    try:
        if folder.is_symlink():
            # What it points to lies elsewhere, and stays.
            folder.unlink()
            return
        # Moved first: a deletion that is interrupted must not leave half a network in the list.
        removed = folder.with_name(f"{_REMOVED}-{folder.name}")
        if removed.exists():
            shutil.rmtree(removed)
        folder.rename(removed)
        shutil.rmtree(removed)
    except OSError as problem:
        raise NetworkChangeError(f"{folder}: cannot be deleted: {problem.strerror or problem}") from None
