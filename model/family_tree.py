"""The networks before and after AlexNet, read from `resources/family_tree.toml` and checked as they are read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.resources import resources_folder

FAMILY_TREE_FILE = "family_tree.toml"


@dataclass(frozen=True)
class Ancestor:
    """One network of the tree, before AlexNet or after it.

    Attributes:
        key: unique.
        name, authors: as people say them.
        first, last: years; the same where it took one.
        brought: what was new.
        here: what of it is in this program.
        parents: keys of those that it grew from.
        sources: publications, or places in them; at least one.
        parameters, parameters_of: trainable numbers, and of which form; None where nobody counted.
        photos: that it learned from, where the source says so.
        top5_error, top5_of: ImageNet, percent, and how it was measured; None where it has none.
    """

    key: str
    name: str
    first: int
    last: int
    authors: str
    brought: str
    here: str
    parents: tuple[str, ...]
    sources: tuple[str, ...]
    parameters: int | None = None
    parameters_of: str = ""
    photos: int | None = None
    top5_error: float | None = None
    top5_of: str = ""


@dataclass(frozen=True)
class Winner:
    """The best entry of one year's ImageNet challenge (classification); `network` is its key in the tree, or ""."""

    year: int
    entry: str
    top5_error: float
    sources: tuple[str, ...]
    network: str = ""


@dataclass(frozen=True)
class FamilyTree:
    """`networks` in order of their years, parents first; `winners` year by year."""

    networks: tuple[Ancestor, ...]
    winners: tuple[Winner, ...]

    def __getitem__(self, key: str) -> Ancestor:
        return next(network for network in self.networks if network.key == key)


def read_family_tree(path: Path | None = None) -> FamilyTree:
    """The tree in `path`, or the program's own.

    Raises:
        ValueError: an entry is missing, unknown, of the wrong kind or out of order.
    """
    path = path or resources_folder() / FAMILY_TREE_FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise ValueError(f"{path}: expected TOML: {problem}") from None
    try:
        networks = tuple(Ancestor(**_fields(values, ("parents", "sources"))) for values in content["network"])
        winners = tuple(Winner(**_fields(values, ("sources",))) for values in content["winner"])
    except (KeyError, TypeError) as problem:
        raise ValueError(f"{path}: expected other entries: {problem}") from None
    _check(networks, winners, path)
    return FamilyTree(networks, winners)


def _fields(values: dict[str, Any], lists: tuple[str, ...]) -> dict[str, Any]:
    return {**values, **{name: tuple(values[name]) for name in lists}}


def _check(networks: tuple[Ancestor, ...], winners: tuple[Winner, ...], path: Path) -> None:
    seen: dict[str, Ancestor] = {}
    for network in networks:
        where = f"{path}: {network.key}"
        if network.key in seen:
            raise ValueError(f"{where}: expected every key once")
        if not (network.sources and all(network.sources)):
            raise ValueError(f"{where}: expected a source")
        if not (network.name and network.authors and network.brought and network.here):
            raise ValueError(f"{where}: expected a name, authors, what it brought and what of it is here")
        if network.last < network.first or (seen and network.first < list(seen.values())[-1].first):
            raise ValueError(f"{where}: expected the years in order. Received: {network.first}-{network.last}")
        if not set(network.parents) <= set(seen):
            raise ValueError(f"{where}: expected parents that stand before it. Received: {network.parents}")
        if (network.parameters is None) != (not network.parameters_of):
            raise ValueError(f"{where}: expected parameters together with what they are of")
        if (network.top5_error is None) != (not network.top5_of):
            raise ValueError(f"{where}: expected a top-5 error together with how it was measured")
        seen[network.key] = network
    years = [winner.year for winner in winners]
    if not years or years != list(range(years[0], years[0] + len(years))):
        raise ValueError(f"{path}: expected the winners year by year. Received: {years}")
    for winner in winners:
        if winner.network and winner.network not in seen:
            raise ValueError(f"{path}: {winner.year}: expected a network of the tree. Received: {winner.network}")
        if not (winner.sources and 0 < winner.top5_error < 100):
            raise ValueError(f"{path}: {winner.year}: expected a source and an error between 0 and 100 %")
