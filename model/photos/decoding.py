"""A photo file, or its bytes -> RGB uint8: the one decoder of the project, for training, command line and window.

The kind is told by the content, never by the name. The header is read first, so that a photo too large to hold is
refused before anything is decoded. Pillow only: no keras, no tensorflow.
"""

from __future__ import annotations

import importlib
import io
import os
import stat
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

import numpy as np
from PIL import Image, ImageCms, UnidentifiedImageError

from model.errors import ReadableError

MAX_PIXELS = 100_000_000
MAX_BYTES = 200_000_000

# The short side that classify, evaluate, training and the window all ask for, so that they see equal pixels. Almost
# three times the network's 256 leaves its anti-aliased resize something to average, and it fills a window; a photo of
# 12 megapixels (3000 or 3024 on its short side) is then decoded at a quarter, in less than half the time of the whole.
VIEW_SHORT_SIDE = 720

# For file dialogs only: what a photo is, its content tells.
PHOTO_SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".avif", ".bmp", ".dib"),
    *(".tif", ".tiff", ".gif", ".heic", ".heif"),
)

_KINDS = "JPEG, PNG, WebP, AVIF, BMP, TIFF, GIF or HEIC"
_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "BMP", "DIB", "TIFF", "GIF")
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}

# EXIF 2.32, tag 0x0112: how the stored rows must be turned to stand upright.
_ORIENTATION_TAG = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# Odd metadata make Pillow warn on stderr about photos that it reads well.
warnings.filterwarnings("ignore", module=r"PIL\.")
# What libtiff itself says about a damaged TIFF ("LZWDecode: ...") still goes to stderr, beside our own sentence: Pillow
# hands on no switch for it, and moving file descriptor 2 away while decoding would swallow what other threads write.

# Pillow's own limit warns at 89 megapixels and raises at twice that, without the file's name; `_check_size` takes its
# place on every photo that is opened here.
Image.MAX_IMAGE_PIXELS = None


_Read = TypeVar("_Read")


class PhotoError(ReadableError, ValueError):
    """A photo cannot be read: one plain line that names it, says what was expected and what came."""


@dataclass(frozen=True, eq=False)
class Photo:
    """A decoded photo, upright.

    Attributes:
        pixels: (height, width, 3) uint8 RGB.
        name: of the file, for people.
        original_size: (width, height) in the file, after its orientation; larger than `pixels` if that was reduced.
    """

    pixels: np.ndarray
    name: str
    original_size: tuple[int, int]

    def in_file(self, region: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in `pixels` as it lies in the file, upright: where people find it again."""
        x_scale, y_scale = (
            whole / reduced for whole, reduced in zip(self.original_size, self.pixels.shape[1::-1], strict=True)
        )
        left, top, right, bottom = region
        return left * x_scale, top * y_scale, right * x_scale, bottom * y_scale


def load_photo(source: Path | str | bytes, *, name: str | None = None, least_short_side: int | None = None) -> Photo:
    """Decodes a photo: upright, RGB, 8 bits, transparent parts on white, of an animation the first frame.

    Args:
        source: a file, or the bytes of one.
        name: what messages call the photo; the file's name by default.
        least_short_side: the photo may be reduced as long as its short side keeps at least this many pixels. A JPEG
            is then decoded at 1/2, 1/4 or 1/8, which is much faster; other kinds are averaged by a whole factor.

    Raises:
        PhotoError: the file is missing, empty, truncated, too large or not a photo.
        ValueError: `least_short_side` is not positive.
    """
    if least_short_side is not None and least_short_side < 1:
        raise ValueError(f"least_short_side: expected at least 1 pixel. Received: {least_short_side!r}")
    return _read(source, name, lambda file, name: _decode(file, name, least_short_side))


def read_size(source: Path | str | bytes, *, name: str | None = None) -> tuple[int, int]:
    """(width, height) as stored, from the header alone: the cheap test of whether a file is a photo.

    Raises:
        PhotoError: as `load_photo`, but for damage behind the header.
    """
    return _read(source, name, _size_in_header)


def _size_in_header(file: BinaryIO, name: str) -> tuple[int, int]:
    with _opened(file, name) as image:
        _check_size(image.size, name)
        return image.size


def _read(source: Path | str | bytes, name: str | None, work: Callable[[BinaryIO, str], _Read]) -> _Read:
    """`work` on the opened source. Raises PhotoError for a source that cannot be opened."""
    if isinstance(source, bytes):
        name = name or "photo"
        _check_bytes(len(source), name)
        return work(io.BytesIO(source), name)
    path = os.fspath(source)
    name = name or os.path.basename(path) or path
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise PhotoError(f"{name}: expected a photo file. Received: a device or a pipe")
            _check_bytes(status.st_size, name)
            return work(file, name)
    except FileNotFoundError:
        raise PhotoError(f"{name}: expected a photo file, but there is no such file ({path})") from None
    except IsADirectoryError:
        raise PhotoError(f"{name}: expected a photo file. Received: a folder ({path})") from None
    except OSError as problem:
        if os.path.isdir(path):  # Windows refuses a folder as "permission denied"
            raise PhotoError(f"{name}: expected a photo file. Received: a folder ({path})") from None
        raise PhotoError(f"{name}: cannot be read: {problem.strerror or problem}") from None
    except ValueError as problem:
        if isinstance(problem, PhotoError):
            raise
        # open() refuses a name with a zero byte in it with a bare ValueError.
        raise PhotoError(f"{name!r}: expected the name of a photo file: {problem}") from None


def _open_without_waiting(path: str, flags: int) -> int:
    # A pipe would block the caller until somebody writes to it.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check_bytes(size: int, name: str) -> None:
    if size == 0:
        raise PhotoError(f"{name}: expected a photo. Received: an empty file (0 bytes)")
    if size > MAX_BYTES:
        raise PhotoError(
            f"{name}: expected a photo of at most {MAX_BYTES / 1e6:.0f} MB. Received: {size / 1e6:,.0f} MB"
        )


def _check_size(size: tuple[int, int], name: str) -> None:
    width, height = size
    if width * height > MAX_PIXELS:
        raise PhotoError(
            f"{name}: expected a photo of at most {MAX_PIXELS / 1e6:.0f} megapixels. "
            f"Received: {width} x {height} = {width * height / 1e6:,.0f} megapixels"
        )
    if width * height == 0:
        raise PhotoError(f"{name}: expected a photo with at least one pixel. Received: {width} x {height}")


def _decode(file: BinaryIO, name: str, least_short_side: int | None) -> Photo:
    image = _opened(file, name)
    # Decoders fail on damaged files with almost any exception (struct.error, SyntaxError, zlib.error, EOFError ...):
    # whatever it is, the photo cannot be read, and one bad photo must not stop a training.
    try:
        with image:
            size = image.size
            _check_size(size, name)
            if least_short_side is not None:
                image.draft(None, (least_short_side, least_short_side))
            image.load()
            orientation = _orientation(image)
            rgb = _as_rgb(image)
    except PhotoError:
        raise
    except MemoryError:
        raise PhotoError(f"{name}: there is not enough memory to decode {size[0]} x {size[1]} pixels") from None
    except Exception as problem:
        detail = str(problem).splitlines()[0] if str(problem) else type(problem).__name__
        raise PhotoError(f"{name}: the {image.format or 'photo'} data are damaged or truncated ({detail})") from None
    if least_short_side is not None and (factor := min(rgb.size) // least_short_side) > 1:
        rgb = rgb.reduce(factor)
    if orientation in _UPRIGHT:
        rgb = rgb.transpose(_UPRIGHT[orientation])
        if orientation >= 5:  # these exchange rows and columns
            size = (size[1], size[0])
    return Photo(np.asarray(rgb), name, size)


def _opened(file: BinaryIO, name: str) -> Image.Image:
    """The image after its header was read. Raises PhotoError."""
    start = file.read(32)
    file.seek(0)
    formats: tuple[str, ...] = _FORMATS
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
        if not _heic_is_readable():
            raise PhotoError(f"{name}: a HEIC photo, and the package pillow-heif that reads them is not installed here")
        formats = (*_FORMATS, "HEIF")
    try:
        return Image.open(file, formats=formats)
    except UnidentifiedImageError:
        known = _begins_like_a_photo(start)
        problem = "a damaged or truncated photo" if known else f"a file that begins with {_in_words(start[:16])}"
        raise PhotoError(f"{name}: expected a photo ({_KINDS}). Received: {problem}") from None
    except Exception as problem:
        raise PhotoError(f"{name}: the header of the photo is damaged or truncated ({problem})") from None


def _in_words(start: bytes) -> str:
    """The beginning of a file as people read it: its text, or its bytes as numbers."""
    if not start:
        return "nothing: it is empty"
    text = start.decode("ascii", "replace").replace("\n", " ").strip()
    if text and text.isprintable() and "\N{REPLACEMENT CHARACTER}" not in text:
        return f'"{text}"'
    return "the bytes " + start[:8].hex(" ")


def _begins_like_a_photo(start: bytes) -> bool:
    signatures = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
    return start.startswith(signatures) or start[4:8] == b"ftyp" or (start[:4] == b"RIFF" and start[8:12] == b"WEBP")


_heic_lock = threading.Lock()
_heic_registered: bool | None = None


def _heic_is_readable() -> bool:
    global _heic_registered
    with _heic_lock:
        if _heic_registered is None:
            try:
                importlib.import_module("pillow_heif").register_heif_opener()
                _heic_registered = True
            except ImportError:
                _heic_registered = False
        return _heic_registered


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION_TAG, 1))
    except Exception:  # damaged EXIF data: the pixels are still good, as they lie in the file
        return 1


def _as_rgb(image: Image.Image) -> Image.Image:
    """Any of Pillow's modes -> RGB of 8 bits."""
    if image.mode == "RGB" and "transparency" not in image.info:
        return image
    if image.mode.startswith("I") or image.mode == "F":
        return Image.fromarray(_eight_bits(image)).convert("RGB")
    if image.mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        return ImageCms.applyTransform(image, ImageCms.buildTransform(lab, srgb, "LAB", "RGB")) or image.convert("RGB")
    if image.has_transparency_data:
        with_alpha = image.convert("RGBA")
        white = Image.new("RGB", image.size, (255, 255, 255))
        white.paste(with_alpha, mask=with_alpha.getchannel("A"))
        return white
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> np.ndarray:
    """(height, width) uint8 of a photo with 16-bit, 32-bit or floating-point grey values.

    16 bits mean 0-65535. What 32-bit and floating-point values mean the file does not say: 0-1 (floats), 0-255 and
    0-65535 are taken as such, anything else is stretched from its least to its greatest value.
    """
    values = np.asarray(image)
    if image.mode.startswith("I;16"):
        return ((values.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    scaled = np.nan_to_num(values.astype(np.float64), posinf=0.0, neginf=0.0)
    least, greatest = float(scaled.min()), float(scaled.max())
    if least < 0 or greatest > 65535:
        scaled = (scaled - least) * (255 / (greatest - least) if greatest > least else 0.0)
    elif greatest > 255:
        scaled *= 255 / 65535
    elif image.mode == "F" and greatest <= 1:
        scaled *= 255
    return np.round(scaled).astype(np.uint8)
