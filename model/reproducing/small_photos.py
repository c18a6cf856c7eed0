"""The photos of a setting as small squares in a folder of class folders: decoded once, not once for every run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import DatasetError, PackedPhoto, PhotoList
from model.photos.preprocessing import Preprocessing, square_view
from model.photos.reading_ahead import ahead
from model.photos.squares import processors
from model.writing import folder_written_whole

_CHUNK = 256


def write_small_photos(
    photos: PhotoList,
    classes: Sequence[str],
    photos_per_class: int,
    side: int,
    folder: Path,
) -> int:
    """Writes a new folder, whole or not at all: of each class so many photos, drawn by a fixed seed.

    Photos that cannot be read are passed over, and others of the class taken for them.

    Args:
        photos: all there are.
        classes: names of those to take.
        photos_per_class: of each; fewer where it has fewer that can be read.
        side: of the squares, pixels.
        folder: to be made.

    Returns:
        How many could not be read.

    Raises:
        DatasetError: a class has fewer than two photos that can be read.
    """
    preprocessing = Preprocessing(side, side)

    def small(path: str | PackedPhoto) -> Image.Image | None:
        try:
            return Image.fromarray(square_view(read_photo(path, least_short_side=side).pixels, preprocessing).pixels)
        except PhotoError:
            return None

    threads = processors()
    unreadable = 0
    with folder_written_whole(folder) as draft:
        for name in classes:
            label = photos.classes.index(name)
            members = np.random.default_rng([0, label]).permutation(np.flatnonzero(photos.labels == label))
            kept = 0
            (draft / name).mkdir()
            step = min(_CHUNK, photos_per_class)
            for start in range(0, len(members), step):
                chunk = [photos.paths[i] for i in members[start : start + step]]
                for square in ahead(small, chunk, threads=threads, most=4 * threads):
                    unreadable += square is None
                    if square is not None and kept < photos_per_class:
                        square.save(draft / name / f"{kept:05d}.png", compress_level=1)
                        kept += 1
                if kept == photos_per_class:
                    break
            if kept < 2:
                raise DatasetError(f"{photos.root}: expected photos that can be read in {name!r}. Received: {kept}")
    return unreadable
