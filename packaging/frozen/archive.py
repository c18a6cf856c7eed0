"""Packs the program's folder into one file, and says how large both are."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
from pathlib import Path

MEGABYTE = 10**6
LARGEST_ARCHIVE = 400 * MEGABYTE
LARGEST_FOLDER = 1200 * MEGABYTE


class TooLargeError(Exception):
    """The program has become larger than people should have to fetch."""


def size_of(folder: Path) -> int:
    """Bytes of all files in `folder`; a link counts nothing."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def pack(folder: Path, archive: Path) -> None:
    """Writes `archive`, by its name a .zip or a .tar.xz, with `folder` as the one folder in it."""
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
            for path in sorted(folder.rglob("*")):
                packed.write(path, Path(folder.name) / path.relative_to(folder))
        return
    # The lowest level packs to a third in a minute; the highest saves a tenth more in ten.
    with lzma.open(archive, "wb", preset=1) as stream, tarfile.open(fileobj=stream, mode="w|") as packed:
        packed.add(folder, folder.name, filter=_without_owner)


def check_size(what: str, size: int, limit: int) -> None:
    """In bytes; `what` is "folder" or "archive".

    Raises:
        TooLargeError: it is over its limit.
    """
    if size > limit:
        raise TooLargeError(
            f"The program's {what} has {size / MEGABYTE:.0f} MB, expected at most {limit / MEGABYTE:.0f}: "
            "look for what came in, and name it in packaging/frozen/left_out.py."
        )


def _without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
