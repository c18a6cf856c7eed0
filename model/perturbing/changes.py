"""Changes to a photo, each with one number: (height, width, 3) uint8 RGB in and out. NumPy and Pillow only.

What comes in from beyond the edges is the photo's own mean colour, which says nothing to the network.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

Pixels = np.ndarray


def rotate(pixels: Pixels, degrees: float) -> Pixels:
    """About the middle, anticlockwise."""
    image = Image.fromarray(pixels)
    return np.asarray(image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=_mean(pixels)))


def shift(pixels: Pixels, percent: float) -> Pixels:
    """To the right, in percent of the width; to the left where it is below 0."""
    width = pixels.shape[1]
    by = int(np.clip(round(width * percent / 100), -width, width))
    moved = np.empty_like(pixels)
    moved[:] = _mean(pixels)
    if by >= 0:
        moved[:, by:] = pixels[:, : width - by]
    else:
        moved[:, :by] = pixels[:, -by:]
    return moved


def scale(pixels: Pixels, percent: float) -> Pixels:
    """About the middle: 200 shows the middle at twice its size, 50 the whole at half, within a border."""
    height, width = pixels.shape[:2]
    factor = percent / 100
    if factor >= 1:
        across, down = width / factor, height / factor
        left, top = (width - across) / 2, (height - down) / 2
        box = (left, top, left + across, top + down)
        return np.asarray(Image.fromarray(pixels).resize((width, height), Image.Resampling.BICUBIC, box=box))
    size = max(1, round(width * factor)), max(1, round(height * factor))
    small = Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC)
    whole = Image.new("RGB", (width, height), _mean(pixels))
    whole.paste(small, ((width - size[0]) // 2, (height - size[1]) // 2))
    return np.asarray(whole)


def blur(pixels: Pixels, percent: float) -> Pixels:
    """By a Gaussian whose standard deviation is that percentage of the short side."""
    radius = min(pixels.shape[:2]) * percent / 100
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(radius)))


def darken(pixels: Pixels, percent: float) -> Pixels:
    """Takes that percentage of the light away; 100 is black."""
    return _bytes(pixels * np.float32(1 - percent / 100))


def add_noise(pixels: Pixels, deviation: float) -> Pixels:
    """Adds Gaussian noise of that standard deviation (of 255): always the same noise, only stronger."""
    drawn = np.random.default_rng(0).standard_normal(pixels.shape, np.float32)
    return _bytes(pixels + np.float32(deviation) * drawn)


def turn_grey(pixels: Pixels, percent: float) -> Pixels:
    """Mixes the photo with its luminance (ITU-R BT.601); 100 leaves no colour."""
    grey = pixels @ np.array([0.299, 0.587, 0.114], np.float32)
    return _bytes(pixels + (grey[..., np.newaxis] - pixels) * np.float32(percent / 100))


def occlude(pixels: Pixels, percent: float) -> Pixels:
    """Covers a square in the middle, its side that percentage of the short side, with the mean colour."""
    height, width = pixels.shape[:2]
    side = round(min(height, width) * percent / 100)
    top, left = (height - side) // 2, (width - side) // 2
    covered = pixels.copy()
    covered[top : top + side, left : left + side] = _mean(pixels)
    return covered


def _mean(pixels: Pixels) -> tuple[int, int, int]:
    red, green, blue = (round(float(value)) for value in pixels.reshape(-1, 3).mean(axis=0))
    return red, green, blue


def _bytes(values: np.ndarray) -> Pixels:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)
