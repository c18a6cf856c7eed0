"""Every kind of photo comes out as upright RGB; everything else is refused in words that name the file."""

from __future__ import annotations

import contextlib
import io
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from model.photos import decoding as photos
from model.photos.decoding import MAX_PIXELS, VIEW_SHORT_SIDE, PhotoError, load_photo, read_size

RED, WHITE = (255, 0, 0), (255, 255, 255)


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def colours(width: int = 60, height: int = 40) -> Image.Image:
    """Smooth, and different in every corner, so that a turn or an exchange of channels shows."""
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x * 255 // (width - 1), y * 255 // (height - 1), np.full_like(x, 60)], -1)
    return Image.fromarray(pixels.astype(np.uint8))


def assert_near(pixels: np.ndarray, expected: Any, tolerance: int = 0) -> None:
    assert pixels.dtype == np.uint8
    assert np.abs(pixels.astype(int) - np.asarray(expected, int)).max() <= tolerance


@pytest.mark.parametrize(
    ("kind", "options", "tolerance"),
    [
        ("JPEG", {"quality": 95, "subsampling": 0}, 6),
        ("JPEG", {"quality": 95, "subsampling": 0, "progressive": True}, 6),
        ("MPO", {"quality": 95, "subsampling": 0}, 6),
        ("PNG", {}, 0),
        ("WEBP", {"lossless": True}, 0),
        ("AVIF", {"quality": 95, "subsampling": "4:4:4"}, 8),
        ("BMP", {}, 0),
        ("TIFF", {}, 0),
        ("TIFF", {"compression": "tiff_lzw"}, 0),
        ("GIF", {}, 40),
    ],
)
@pytest.mark.parametrize("name", ["right", "photo.jpg", "photo.txt", "größe 写真 \N{CAT FACE}"])
def test_kinds_by_content_not_by_name(
    kind: str, options: dict[str, Any], tolerance: int, name: str, tmp_path: Path
) -> None:
    if kind == "AVIF" and not features.check("avif"):
        pytest.skip("this Pillow has no AVIF")
    path = tmp_path / name
    path.write_bytes(encoded(colours(), kind, **options))
    photo = load_photo(path)
    assert photo.name == name
    assert photo.original_size == (60, 40)
    assert photo.pixels.shape == (40, 60, 3)
    assert_near(photo.pixels, np.asarray(colours()), tolerance)
    assert read_size(path) == (60, 40)


def test_heic(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif", reason="HEIC needs the extra 'heic'")
    data = io.BytesIO()
    heif.from_pillow(colours()).save(data, quality=95)
    assert_near(load_photo(data.getvalue()).pixels, np.asarray(colours()), 20)


def test_heic_without_the_extra_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "_heic_registered", False)
    with pytest.raises(PhotoError, match=r"^holiday: .*pillow-heif"):
        load_photo(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100), name="holiday")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation(kind: str, orientation: int) -> None:
    upright = colours()
    # What a camera held that way stores: the inverse of the turn that the tag asks for.
    turn = photos._UPRIGHT.get(orientation)
    inverse = {
        Image.Transpose.ROTATE_90: Image.Transpose.ROTATE_270,
        Image.Transpose.ROTATE_270: Image.Transpose.ROTATE_90,
    }
    stored = upright if turn is None else upright.transpose(inverse.get(turn, turn))
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"JPEG": {"quality": 95, "subsampling": 0}, "WEBP": {"lossless": True}}.get(kind, {})
    photo = load_photo(encoded(stored, kind, exif=exif, **options))
    assert photo.original_size == (60, 40)
    assert_near(photo.pixels, np.asarray(upright), 6)


def test_orientation_of_a_reduced_photo() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = load_photo(encoded(colours(1600, 1000), "JPEG", exif=exif), least_short_side=200)
    assert photo.original_size == (1000, 1600)
    assert photo.pixels.shape == (400, 250, 3)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_exif_leaves_the_photo_as_it_lies() -> None:
    data = encoded(colours(), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff garbage")
    assert load_photo(data).pixels.shape == (40, 60, 3)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "BMP", "GIF", "WEBP"])
def test_grayscale(kind: str) -> None:
    grey = colours().convert("L")
    pixels = load_photo(encoded(grey, kind)).pixels
    assert pixels.shape == (40, 60, 3)
    assert_near(pixels, np.asarray(grey)[..., np.newaxis], 8)


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP"])
def test_black_and_white(kind: str) -> None:
    pixels = load_photo(encoded(colours().convert("1"), kind)).pixels
    assert set(np.unique(pixels)) == {0, 255}


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP", "GIF"])
def test_palette(kind: str) -> None:
    palette = colours().convert("P", palette=Image.Palette.ADAPTIVE)
    assert_near(load_photo(encoded(palette, kind)).pixels, np.asarray(palette.convert("RGB")))


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_alpha_lies_on_white(kind: str) -> None:
    image = Image.new("RGBA", (30, 20), (255, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 10, 20))
    image.paste((255, 0, 0, 128), (10, 0, 20, 20))
    pixels = load_photo(encoded(image, kind, **({"lossless": True, "exact": True} if kind == "WEBP" else {}))).pixels
    assert_near(pixels[:, :10], WHITE)
    assert_near(pixels[:, 10:20], (255, 127, 127), 1)
    assert_near(pixels[:, 20:], RED)


def test_grey_with_alpha_lies_on_white() -> None:
    image = Image.new("LA", (20, 10), (0, 255))
    image.paste((0, 0), (0, 0, 10, 10))
    pixels = load_photo(encoded(image, "PNG")).pixels
    assert_near(pixels[:, :10], WHITE)
    assert_near(pixels[:, 10:], (0, 0, 0))


@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_transparent_palette_entry_lies_on_white(kind: str) -> None:
    image = Image.new("P", (20, 10), 1)
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.paste(0, (0, 0, 10, 10))
    pixels = load_photo(encoded(image, kind, transparency=0)).pixels
    assert_near(pixels[:, :10], WHITE)
    assert_near(pixels[:, 10:], RED)


def test_transparent_colour_of_an_rgb_photo_lies_on_white() -> None:
    image = Image.new("RGB", (20, 10), RED)
    image.paste((1, 2, 3), (0, 0, 10, 10))
    pixels = load_photo(encoded(image, "PNG", transparency=(1, 2, 3))).pixels
    assert_near(pixels[:, :10], WHITE)
    assert_near(pixels[:, 10:], RED)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk(kind: str) -> None:
    # Pillow writes a JPEG as Adobe does, inverted and with Adobe's marker; a TIFF holds the inks as they are.
    data = encoded(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), kind)
    assert (b"Adobe" in data) == (kind == "JPEG")
    assert_near(load_photo(data).pixels, RED, 3)


def test_lab_and_ycbcr() -> None:
    lab = Image.merge("LAB", [Image.new("L", (8, 8), value) for value in (137, 208, 195)])
    assert_near(load_photo(encoded(lab, "TIFF")).pixels, RED, 12)  # sRGB red is L 53, a 80, b 67
    assert_near(load_photo(encoded(Image.new("RGB", (8, 8), RED).convert("YCbCr"), "JPEG")).pixels, RED, 3)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_scale_to_eight(kind: str) -> None:
    values = np.linspace(0, 65535, 256 * 4).astype(np.uint16).reshape(16, 64)
    pixels = load_photo(encoded(Image.fromarray(values), kind)).pixels
    assert_near(pixels, np.round(values / 257)[..., np.newaxis])


def test_sixteen_bit_big_endian_tiff() -> None:
    data = encoded(Image.fromarray(np.full((4, 4), 0x8040, ">u2")), "TIFF")
    assert_near(load_photo(data).pixels, 128)


def png(width: int, height: int, depth: int, colour: int, rows: bytes) -> bytes:
    """A PNG by hand (PNG specification, section 5), for what Pillow does not write."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_sixteen_bit_colour_png() -> None:
    row = b"\0" + struct.pack(">HHH", 65535, 0x8000, 0) * 4
    assert_near(load_photo(png(4, 3, 16, 2, row * 3)).pixels, (255, 128, 0))


def test_sixteen_bit_grey_with_alpha_png() -> None:
    row = b"\0" + struct.pack(">HH", 0, 65535) * 2 + struct.pack(">HH", 0, 0) * 2
    pixels = load_photo(png(4, 3, 16, 4, row * 3)).pixels
    assert_near(pixels[:, :2], 0)
    assert_near(pixels[:, 2:], 255)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (np.array([[0, 100, 255]], np.int32), [0, 100, 255]),
        (np.array([[0, 32768, 65535]], np.int32), [0, 128, 255]),
        (np.array([[-100000, 0, 100000]], np.int32), [0, 128, 255]),
        (np.array([[0.0, 0.5, 1.0]], np.float32), [0, 128, 255]),
        (np.array([[0.0, 100.0, 255.0]], np.float32), [0, 100, 255]),
        (np.array([[np.nan, 0.5, np.inf]], np.float32), [0, 128, 0]),
        (np.array([[-1e30, 0, 1e30]], np.float32), [0, 128, 255]),
        (np.array([[-5, -5, -5]], np.int32), [0, 0, 0]),
    ],
)
def test_thirty_two_bits_and_floats(values: np.ndarray, expected: list[int]) -> None:
    pixels = load_photo(encoded(Image.fromarray(values), "TIFF")).pixels
    assert_near(pixels[0], np.array(expected)[:, np.newaxis])


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_first_frame_of_an_animation(kind: str) -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in (RED, (0, 255, 0), (0, 0, 255))]
    options = {"lossless": True} if kind == "WEBP" else {}
    data = encoded(frames[0], kind, save_all=True, append_images=frames[1:], **options)
    assert_near(load_photo(data).pixels, RED, 2)


def test_jpeg_is_decoded_smaller_but_not_too_small() -> None:
    image = colours(2000, 1500)
    data = encoded(image, "JPEG", quality=95)
    assert load_photo(data).pixels.shape == (1500, 2000, 3)
    photo = load_photo(data, least_short_side=300)
    assert photo.pixels.shape == (375, 500, 3)
    assert photo.original_size == (2000, 1500)
    assert_near(photo.pixels, np.asarray(image.resize((500, 375), Image.Resampling.BOX)), 6)
    assert load_photo(data, least_short_side=751).pixels.shape == (1500, 2000, 3)


@pytest.mark.parametrize(("least", "short"), [(100, 100), (99, 100), (60, 60), (151, 300), (301, 300)])
def test_other_kinds_are_reduced_by_a_whole_factor(least: int, short: int) -> None:
    photo = load_photo(encoded(colours(400, 300), "PNG"), least_short_side=least)
    assert min(photo.pixels.shape[:2]) == short
    assert photo.original_size == (400, 300)


def test_view_short_side_leaves_ordinary_photos_whole() -> None:
    assert load_photo(encoded(colours(1000, 800), "JPEG"), least_short_side=VIEW_SHORT_SIDE).pixels.shape[0] == 800


def test_one_pixel() -> None:
    assert load_photo(encoded(Image.new("RGB", (1, 1), RED), "PNG"), least_short_side=1).pixels.tolist() == [
        [[255, 0, 0]]
    ]


def test_bytes_are_named_as_told() -> None:
    assert load_photo(encoded(colours(), "PNG"), name="from the clipboard").name == "from the clipboard"
    with pytest.raises(PhotoError, match=r"^from the clipboard: "):
        load_photo(b"nonsense", name="from the clipboard")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "BMP", "TIFF", "GIF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.8])
def test_truncated(kind: str, share: float, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (80, 120, 3), dtype=np.uint8)
    data = encoded(Image.fromarray(noise), kind)
    path = tmp_path / "cut.jpg"
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(PhotoError, match=r"^cut\.jpg: .*(damaged|truncated)"):
        load_photo(path)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "BMP", "TIFF", "GIF"])
def test_damaged_bytes_never_raise_anything_else(kind: str) -> None:
    generator = np.random.default_rng(1)
    data = np.frombuffer(encoded(colours(), kind), np.uint8)
    for _ in range(40):
        damaged = data.copy()
        damaged[generator.integers(0, len(data), 4)] = generator.integers(0, 256, 4)
        with contextlib.suppress(PhotoError):
            assert load_photo(damaged.tobytes()).pixels.ndim == 3


@pytest.mark.parametrize(
    "content",
    [b"just some text\n" * 10, b"%PDF-1.7\n" + bytes(100), b"<svg xmlns='http://www.w3.org/2000/svg'/>", bytes(1000)],
)
def test_not_a_photo(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_bytes(content)
    for reading in (load_photo, read_size):
        with pytest.raises(PhotoError, match=r"^letter\.jpg: expected a photo \(JPEG.*Received: a file that begins"):
            reading(path)


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    with pytest.raises(PhotoError, match=r"^empty\.png: .*empty file"):
        load_photo(tmp_path / "empty.png")
    with pytest.raises(PhotoError, match=r"^photo: .*empty file"):
        load_photo(b"")


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"^away\.jpg: .*no such file"):
        load_photo(tmp_path / "away.jpg")
    with pytest.raises(PhotoError, match="expected the name of a photo file"):
        load_photo("a\0b")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=f"^{tmp_path.name}: .*folder"):
        load_photo(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(PhotoError, match=r"^pipe\.jpg: .*pipe"):
        load_photo(tmp_path / "pipe.jpg")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(encoded(colours(), "PNG"))
    path.chmod(0)
    with pytest.raises(PhotoError, match=r"^secret\.png: cannot be read"):
        load_photo(path)


def test_too_many_pixels_are_refused_before_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("it was decoded"))
    side = int(MAX_PIXELS**0.5) + 1
    for data in (png(side, side, 8, 2, b""), png(2**31 - 1, 2**31 - 1, 8, 2, b"")):
        with pytest.raises(PhotoError, match=r"^photo: expected a photo of at most 100 megapixels\. Received: \d+ x"):
            load_photo(data)


def test_almost_too_many_pixels_bring_no_warning() -> None:
    assert read_size(png(10_000, 9_999, 8, 2, b"")) == (10_000, 9_999)


def test_too_many_bytes_are_refused_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "huge.tif"
    with open(path, "wb") as file:
        file.truncate(photos.MAX_BYTES + 1)
    with pytest.raises(PhotoError, match=r"^huge\.tif: expected a photo of at most 200 MB"):
        load_photo(path)


def test_least_short_side_must_be_positive() -> None:
    with pytest.raises(ValueError, match="at least 1 pixel"):
        load_photo(encoded(colours(), "PNG"), least_short_side=0)


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 'begins with "<svg xmlns=\'http"'),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00", "begins with the bytes 7f 45 4c 46"),
        (b"", "empty"),
    ],
)
def test_no_word_of_python_in_what_a_file_begins_with(start: bytes, words: str) -> None:
    with pytest.raises(PhotoError) as caught:
        load_photo(start, name="drawing.svg")
    assert words in str(caught.value)
    assert "b'" not in str(caught.value)
    assert 'b"' not in str(caught.value)
