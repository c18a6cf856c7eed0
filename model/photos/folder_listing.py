"""The files of a folder of photos, with folders in it or not. What is a photo, a file's content tells."""

from __future__ import annotations

import os
from pathlib import Path


def photo_files(folder: Path) -> tuple[str, ...]:
    """All files below a folder, sorted; hidden ones are passed over. What is a photo, its content tells."""
    found = []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [os.path.join(root, name) for name in files if not name.startswith(".")]
    return tuple(sorted(found))
