"""The photo that a source holds."""

from __future__ import annotations

from alexnet_app.sources.source import PhotoAddress, PhotoFile, Source
from model.photos.decoding import Photo, load_photo


def load_source(source: Source, least_short_side: int) -> Photo:
    """Decodes a file or picture data. Raises PhotoError."""
    if isinstance(source, PhotoAddress):
        raise TypeError(f"expected an address to be loaded before. Received: {source}")
    given = source.path if isinstance(source, PhotoFile) else source.data
    return load_photo(given, name=source.name, least_short_side=least_short_side)
