"""Writes small videos for tests: Motion JPEG in AVI, which FFmpeg decodes without any codec library."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
from PIL import Image


def write_video(path: Path, frames: list[np.ndarray], rate: int = 25) -> Path:
    """Writes (height, width, 3) uint8 RGB frames, `rate` a second. Returns `path`."""
    pictures = [_jpeg(frame) for frame in frames]
    height, width = frames[0].shape[:2]
    count, longest = len(frames), max(map(len, pictures))
    main = struct.pack("<14I", 1_000_000 // rate, 0, 0, 0x10, count, 0, 1, longest, width, height, 0, 0, 0, 0)
    stream = b"vidsMJPG" + struct.pack(
        "<IHHIIIIIIIIHHHH", 0, 0, 0, 0, 1, rate, 0, count, longest, 0xFFFFFFFF, 0, 0, 0, width, height
    )
    picture_format = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", width * height * 3, 0, 0, 0, 0)
    header = _list(
        b"hdrl", _chunk(b"avih", main) + _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", picture_format))
    )
    index, offset = b"", 4
    for picture in pictures:
        index += b"00dc" + struct.pack("<III", 0x10, offset, len(picture))
        offset += len(picture) + 8
    movie = _list(b"movi", b"".join(_chunk(b"00dc", picture) for picture in pictures))
    body = b"AVI " + header + movie + _chunk(b"idx1", index)
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return path


def numbered_frames(count: int, width: int = 64, height: int = 48) -> list[np.ndarray]:
    """Frames that say which they are: blue grows by 8 from one to the next, the left half is red, the right green."""
    frames = []
    for number in range(count):
        frame = np.zeros((height, width, 3), np.uint8)
        frame[:, : width // 2, 0] = 200
        frame[:, width // 2 :, 1] = 200
        frame[..., 2] = 8 * number
        frames.append(frame)
    return frames


def number_of(pixels: np.ndarray) -> int:
    """Which of the numbered frames this is."""
    return round(float(pixels[..., 2].mean()) / 8)


def _jpeg(frame: np.ndarray) -> bytes:
    data = io.BytesIO()
    Image.fromarray(frame).save(data, "JPEG", quality=95)
    return data.getvalue() + b"\0" * (data.tell() % 2)


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data


def _list(name: bytes, data: bytes) -> bytes:
    return b"LIST" + struct.pack("<I", len(data) + 4) + name + data
