"""A class named by a person -> its index. No keras here."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from model.errors import ReadableError
from model.networks.results import readable


class UnknownClass(ReadableError, ValueError):
    """No class, or more than one, is meant; the message is one plain line."""


def find_class(classes: Sequence[str], wanted: str) -> int:
    """The index of the class that a person means.

    A name counts without regard to case, `_` or `-`; a part of a name is enough where only one class has it.

    Raises:
        UnknownClass: no class is called so, or several have that part.
    """
    names = [_plain(name) for name in classes]
    plain = _plain(wanted)
    if plain in names:
        return names.index(plain)
    holding = [index for index, name in enumerate(names) if plain and plain in name]
    if len(holding) == 1:
        return holding[0]
    if holding:
        some = ", ".join(readable(classes[index]) for index in holding[:5])
        raise UnknownClass(f"class: expected one class. Received: {wanted!r}, which is in {some}")
    close = get_close_matches(plain, names, 3)
    hint = f"; close are {', '.join(close)}" if close else ""
    raise UnknownClass(f"class: expected one of the network's {len(classes)} classes{hint}. Received: {wanted!r}")


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").split()).casefold()
