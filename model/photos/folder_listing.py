"""The files of a folder of photos, with folders in it or not. What is a photo, a file's content tells."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np


def photo_files(folder: Path) -> tuple[str, ...]:
    """All files below a folder, sorted; hidden ones are passed over. What is a photo, its content tells."""
    found = []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [os.path.join(root, name) for name in files if not name.startswith(".")]
    return tuple(sorted(found))


def folder_groups(paths: Sequence[str], root: Path) -> tuple[tuple[str, ...], np.ndarray]:
    """The folders right below `root` that hold the photos, sorted, and which of them each lies in, (photos,) int32.

    Photos that lie in `root` itself are of the group "".
    """
    below = len(os.path.join(root, ""))
    names = [path[below:].partition(os.sep) for path in paths]
    found, group_of = np.unique([first if slash else "" for first, slash, _ in names], return_inverse=True)
    return tuple(str(name) for name in found), group_of.astype(np.int32)
