"""A folder of class folders that grows: new classes, photos and frames put in, others thrown out and brought back.

Nothing is ever deleted: what is thrown out moves to a hidden folder inside, where training does not look. The same
folder works for `python -m model.train`. Neither keras nor tensorflow here.
"""

from __future__ import annotations

import io
import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from model.errors import ReadableError
from model.photos.decoding import PhotoError, load_photo
from model.writing import written_whole

THROWN_OUT = ".thrown-out"
_QUALITY = 92
_LONGEST_NAME = 100
# What Windows does not take in a name, so that the folder can be carried there.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class ClassFolderError(ReadableError, ValueError):
    """A class or photo cannot be put there, moved or named so; one plain line."""


@dataclass(frozen=True)
class Move:
    """A file or folder that was moved, for the way back."""

    before: Path
    now: Path


def class_names(root: Path) -> tuple[str, ...]:
    """The class folders, sorted, empty ones too. Raises ClassFolderError where the folder is not there."""
    try:
        return tuple(sorted(each.name for each in os.scandir(root) if each.is_dir() and not each.name.startswith(".")))
    except OSError as problem:
        raise ClassFolderError(f"{root}: the folder cannot be read: {problem.strerror or problem}") from None


def class_photos(root: Path, name: str) -> tuple[Path, ...]:
    """All files of a class, in the order of training, hidden ones apart; empty where the class is gone."""
    found: list[Path] = []
    for folder, folders, files in os.walk(root / name):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        found += [Path(folder) / each for each in sorted(files) if not each.startswith(".")]
    return tuple(found)


def make_class(root: Path, name: str) -> str:
    """Makes a class folder and returns its name, with spaces put right.

    Raises:
        ClassFolderError: the name cannot be one, or there is such a class.
    """
    name = _checked(name)
    if name.casefold() in {each.casefold() for each in class_names(root)}:
        raise ClassFolderError(f"There is a class {name!r} already")
    try:
        (root / name).mkdir()
    except OSError as problem:
        raise ClassFolderError(f"{root / name}: cannot be made: {problem.strerror or problem}") from None
    return name


def rename_class(root: Path, before: str, name: str) -> str:
    """Gives a class another name, and returns it. Raises ClassFolderError as `make_class` does."""
    name = _checked(name)
    others = {each.casefold() for each in class_names(root) if each != before}
    if name.casefold() in others:
        raise ClassFolderError(f"There is a class {name!r} already")
    try:
        (root / before).rename(root / name)
    except OSError as problem:
        raise ClassFolderError(f"{root / before}: cannot be renamed: {problem.strerror or problem}") from None
    return name


def keep_frame(root: Path, name: str, pixels: np.ndarray, stem: str) -> Path:
    """Writes (height, width, 3) uint8 RGB as a JPEG named after `stem`; whole or not at all.

    Raises:
        ClassFolderError: the class folder is gone.
        DiskFullError: there is no room.
    """
    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "JPEG", quality=_QUALITY)
    return _written(root, name, f"{stem}.jpg", data.getvalue())


def keep_photo(root: Path, name: str, source: Path | bytes, file_name: str) -> Path:
    """Copies a photo into a class, under its own name or that with a number; the original stays.

    Raises:
        ClassFolderError: it is no photo, or the class folder is gone.
        DiskFullError: there is no room.
    """
    try:
        load_photo(source, name=file_name, least_short_side=32)
        data = source if isinstance(source, bytes) else source.read_bytes()
    except PhotoError as problem:
        raise ClassFolderError(str(problem)) from None
    except OSError as problem:
        raise ClassFolderError(f"{source!s:.200}: cannot be read: {problem.strerror or problem}") from None
    return _written(root, name, _REFUSED.sub("_", file_name).lstrip(".") or "photo", data)


def throw_out(root: Path, paths: Sequence[Path]) -> tuple[Move, ...]:
    """Moves photos, or whole class folders, out of the way, into the hidden folder inside.

    Raises:
        ClassFolderError: one cannot be moved; those before it are brought back.
    """
    moves: list[Move] = []
    for path in paths:
        try:
            moves.append(_move(path, _free(root / THROWN_OUT / path.relative_to(root))))
        except ClassFolderError:
            bring_back(moves)
            raise
    return tuple(moves)


def bring_back(moves: Sequence[Move]) -> None:
    """Undoes `throw_out`. Raises ClassFolderError for one that cannot be moved."""
    for move in reversed(moves):
        _move(move.now, _free(move.before))


def _move(path: Path, place: Path) -> Move:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(path, place)
    except OSError as problem:
        raise ClassFolderError(f"{path}: cannot be moved: {problem.strerror or problem}") from None
    return Move(path, place)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ClassFolderError("Expected a name for the class. Received: nothing")
    if len(os.fsencode(name)) > _LONGEST_NAME:
        raise ClassFolderError(f"Expected a shorter name for the class, up to {_LONGEST_NAME} letters")
    if name.startswith(".") or name.endswith(".") or _REFUSED.search(name):
        raise ClassFolderError(
            f"Expected a name that a folder can have, without / \\ : * ? and so on. Received: {name!r}"
        )
    return name


def _written(root: Path, name: str, file_name: str, data: bytes) -> Path:
    if not (root / name).is_dir():
        raise ClassFolderError(f"{root / name}: the folder of the class is gone")
    path = _free(root / name / file_name)
    with written_whole(path, size=len(data)) as draft:
        draft.write_bytes(data)
    return path


def _free(path: Path) -> Path:
    """The path, or the first with a number that is not taken."""
    number, place = 2, path
    while place.exists():
        place = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return place
