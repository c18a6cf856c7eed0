"""What a network sees of a photo on disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from model.photos.decoding import VIEW_SHORT_SIDE, load_photo
from model.photos.preprocessing import Preprocessing, SquareView, square_view


def view_of_file(path: Path | str, preprocessing: Preprocessing, *, name: str | None = None) -> SquareView:
    """The central view of a photo, decoded no larger than it needs; its region lies in the pixels of the file.

    Args:
        name: what messages call the photo; the file's name by default.

    Raises:
        PhotoError: the file is missing, empty, truncated, too large or not a photo.
    """
    photo = load_photo(path, name=name, least_short_side=VIEW_SHORT_SIDE)
    view = square_view(photo.pixels, preprocessing)
    return replace(view, region=photo.in_file(view.region))
