"""Damaged pictures in every format that Pillow writes."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from model.photos.decoding import load_photo, read_size
from tests.fuzz.damage import damaged

OPTIONS = {
    "JPEG": {"quality": 80},
    "PNG": {},
    "WEBP": {},
    "GIF": {},
    "TIFF": {"compression": "tiff_lzw"},
    "BMP": {},
    "AVIF": {},
}


@pytest.fixture(scope="module")
def pictures():
    coarse = np.random.default_rng(1).integers(0, 256, (6, 8, 3), dtype=np.uint8)
    image = Image.fromarray(coarse).resize((96, 72), Image.Resampling.BICUBIC)
    files = []
    for kind, options in OPTIONS.items():
        file = io.BytesIO()
        image.save(file, kind, exif=_turned(), **options)
        files.append(file.getvalue())
    return files


def _turned():
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


def test_damaged_pictures(pictures, seeds, attack):
    read = 0
    for seed in seeds(4000):
        data = damaged(pictures[seed % len(pictures)], seed, head=200)
        read += attack(seed, lambda data=data: load_photo(data, name="photo", least_short_side=32))
        attack(seed, lambda data=data: read_size(data, name="photo"))
    assert read, "no damaged picture was read at all: the damage is too heavy to test anything"
