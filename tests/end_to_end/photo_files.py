"""Photo files of every kind, made in the test."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
from PIL import Image

ORIENTATION = 0x0112


def photo_pixels(seed: int = 3, size: tuple[int, int] = (320, 240)) -> np.ndarray:
    """(height, width, 3) uint8: soft random colours, which every format can hold."""
    small = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(small).resize(size, Image.Resampling.BICUBIC))


def encoded(kind: str, mode: str = "RGB", seed: int = 3, **options) -> bytes:
    """A photo as the bytes of a file of that kind."""
    stored = io.BytesIO()
    Image.fromarray(photo_pixels(seed)).convert(mode).save(stored, kind, **options)
    return stored.getvalue()


def turned_jpeg() -> bytes:
    """A JPEG that lies on its side and says so."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    return encoded("JPEG", exif=exif)


def sixteen_bit_png() -> bytes:
    grey = photo_pixels()[:, :, 0].astype(np.uint16) * 257
    stored = io.BytesIO()
    Image.fromarray(grey).save(stored, "PNG")
    return stored.getvalue()


def png_that_says(width: int, height: int) -> bytes:
    """A PNG's header alone: a size, and no picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


GOOD = {
    "photo.jpg": lambda: encoded("JPEG"),
    "photo.png": lambda: encoded("PNG"),
    "photo.webp": lambda: encoded("WEBP"),
    "photo.avif": lambda: encoded("AVIF"),
    "photo.bmp": lambda: encoded("BMP"),
    "photo.tiff": lambda: encoded("TIFF"),
    "photo.gif": lambda: encoded("GIF", "P"),
    "turned.jpg": turned_jpeg,
    "gif-named.jpg": lambda: encoded("GIF", "P"),
    "grey.png": lambda: encoded("PNG", "L"),
    "grey-with-alpha.png": lambda: encoded("PNG", "LA"),
    "palette.png": lambda: encoded("PNG", "P"),
    "alpha.png": lambda: encoded("PNG", "RGBA"),
    "cmyk.jpg": lambda: encoded("JPEG", "CMYK"),
    "sixteen-bit.png": sixteen_bit_png,
}
BAD = {
    "empty.jpg": lambda: b"",
    "text.png": lambda: b"this is not a picture at all",
    "truncated.jpg": lambda: encoded("JPEG")[:900],
    "truncated.png": lambda: encoded("PNG")[:2000],
    "huge.png": lambda: png_that_says(60_000, 60_000),
    "noise.webp": lambda: bytes(range(256)) * 20,
}
