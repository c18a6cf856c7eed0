"""Damages bytes and JSON values, the same way for the same seed."""

from __future__ import annotations

import copy
import random
from typing import Any

NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFFFFFF, 0xFFFFFFFF)
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 0.5, 1e308, -1e308, 10**400, float("nan"), float("inf")),
    *("", "x", "\x00", "\x1b[31m", "\ud800", "x" * 300, [], {}, [[]], [None], {"x": 1}, [10**400], ["a", "a"]),
)


def damaged(data: bytes, seed: int, head: int | None = None) -> bytes:
    """`data` with one to eight faults.

    Args:
        head: how many of the first bytes the faults mostly hit, where the structure of the file stands.
    """
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        reach = min(head or len(changed), len(changed)) if chance.random() < 0.8 else len(changed)
        if reach < 8:
            break
        place = chance.randrange(reach - 4)
        kind = chance.randrange(7)
        if kind == 0:
            changed[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            changed[place] = chance.randrange(256)
        elif kind == 2:
            order = chance.choice(("little", "big"))
            changed[place : place + 4] = chance.choice(NUMBERS).to_bytes(4, order)  # type: ignore[arg-type]
        elif kind == 3:
            del changed[place : place + chance.randrange(1, 64)]
        elif kind == 4:
            changed[place:place] = chance.randbytes(chance.randrange(1, 64))
        elif kind == 5:
            length = chance.randrange(1, 256)
            changed[place : place + length] = bytes(len(changed[place : place + length]))
        else:
            del changed[max(place, 1) :]
    return bytes(changed)


def damaged_values(values: Any, seed: int) -> Any:
    """A copy of JSON `values` in which one to three entries, at any depth, have become something else, or are gone."""
    chance = random.Random(seed)
    changed = copy.deepcopy(values)
    for _ in range(chance.randrange(1, 4)):
        places = list(_places(changed))
        if not places:
            break
        inside, key = chance.choice(places)
        if chance.random() < 0.2:
            del inside[key]
        else:
            inside[key] = copy.deepcopy(chance.choice(VALUES))
    return changed


def _places(values: Any) -> Any:
    if isinstance(values, dict):
        keys: Any = list(values)
    elif isinstance(values, list):
        # Of a long list (the class names) a few are enough, so that the rest of the card is hit too.
        keys = range(min(len(values), 3))
    else:
        return
    for key in keys:
        yield values, key
        yield from _places(values[key])
