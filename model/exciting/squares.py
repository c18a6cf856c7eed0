"""What the network sees of a photo on disk."""

from __future__ import annotations

import numpy as np

from model.photos.decoding import VIEW_SHORT_SIDE, load_photo
from model.photos.preprocessing import Preprocessing, square_view


def read_square(path: str, preprocessing: Preprocessing) -> np.ndarray:
    """(side, side, 3) uint8 RGB. Raises PhotoError, OSError."""
    return square_view(load_photo(path, least_short_side=VIEW_SHORT_SIDE).pixels, preprocessing).pixels
