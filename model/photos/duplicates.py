"""The same photo in two classes: whoever learns from both cannot be right. Found by content, whatever the file's name.

Only files of the same size are read, and of those only the ones whose first bytes agree are read to the end.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from model.photos.photo_list import PackedPhoto, PhotoList

MOST_PHOTOS = 50_000
"""In larger collections nothing is looked for: many sizes would agree, and half of the photos would be read."""

_FIRST_BYTES = 4096


@dataclass(frozen=True)
class SamePhoto:
    """Two files of the same content in two classes, by name (`PhotoList.name`)."""

    first: str
    second: str


def same_photos_in_two_classes(photos: PhotoList) -> tuple[SamePhoto, ...]:
    """Every file that is also in another class, beside the first of its content. Packed photos are not looked at."""
    if len(photos) > MOST_PHOTOS:
        return ()
    files = [index for index, path in enumerate(photos.paths) if not isinstance(path, PackedPhoto)]
    found: list[SamePhoto] = []
    for group in _agreeing([files], lambda index: _size(str(photos.paths[index]))):
        for close in _agreeing([group], lambda index: _digest(str(photos.paths[index]), _FIRST_BYTES)):
            for same in _agreeing([close], lambda index: _digest(str(photos.paths[index]))):
                first = same[0]
                for other in same[1:]:
                    if photos.labels[other] != photos.labels[first]:
                        found.append(SamePhoto(photos.name(first), photos.name(other)))
    return tuple(sorted(found, key=lambda pair: (pair.first, pair.second)))


def same_photos_in_words(pairs: tuple[SamePhoto, ...], most: int = 5) -> str:
    """One sentence with the pairs, the first few of them; "" where there is none."""
    if not pairs:
        return ""
    shown = "; ".join(f"{pair.first} and {pair.second}" for pair in pairs[:most])
    more = f"; and {len(pairs) - most} more" if len(pairs) > most else ""
    return f"The same photo is in two classes, which cannot both be right: {shown}{more}"


def _agreeing(groups: Iterable[list[int]], key: Callable[[int], object]) -> list[list[int]]:
    """The groups split by a key, without those of one; None as a key belongs to no group."""
    result = []
    for group in groups:
        by_key: dict[object, list[int]] = {}
        for index in group:
            value = key(index)
            if value is not None:
                by_key.setdefault(value, []).append(index)
        result += [members for members in by_key.values() if len(members) > 1]
    return result


def _size(path: str) -> int | None:
    try:
        return os.path.getsize(path)
    except OSError:  # named among the unreadable when it is decoded
        return None


def _digest(path: str, most: int = -1) -> bytes | None:
    try:
        with open(path, "rb") as file:
            if most >= 0:
                return hashlib.blake2b(file.read(most), digest_size=16).digest()
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).digest()
    except OSError:
        return None
