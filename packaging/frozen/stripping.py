"""Takes the symbol tables for debuggers out of libraries on Linux: a fifth of the program's size, read by nobody."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

PACKAGES = ("tensorflow", "numkong", "usearch", "openTSNE", "kiwisolver")
"""Whose libraries are stripped. Not those in NAME.libs folders nor Qt's: `patchelf` has written into them, and some
of what it has written into no longer loads when it is stripped."""


def strip_symbols(inside: Path) -> None:
    """Strips in place.

    Args:
        inside: the program's folder `_internal`.

    Raises:
        FileNotFoundError: the tool `strip` is missing.
        subprocess.CalledProcessError: it has failed, and said why.
    """
    tool = shutil.which("strip")
    if tool is None:
        raise FileNotFoundError("expected the tool strip (package binutils) on the PATH")
    libraries = [
        *inside.glob("libpython3*.so*"),
        *(each for name in PACKAGES for each in (inside / name).rglob("*.so*")),
    ]
    for library in libraries:
        if not library.is_symlink():
            subprocess.run([tool, "--strip-unneeded", str(library)], check=True)
