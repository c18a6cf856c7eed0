"""Pictures drawn with NumPy whose every pixel is known: (side, side, 3) uint8 RGB."""

from __future__ import annotations

import colorsys

import numpy as np

from model.patterns.strokes import DIGITS, draw_strokes


def grating(side: int, angle: float, period: float) -> np.ndarray:
    """Stripes from black to white and back as a sine wave.

    Args:
        angle: of the stripes in degrees, anticlockwise; 0 lies flat, 90 stands upright.
        period: pixels from stripe to stripe.
    """
    radians = np.deg2rad(angle)
    across = _x(side) * np.sin(radians) + _x(side).T * np.cos(radians)
    return _grey(0.5 + 0.5 * np.cos(2 * np.pi * across / period))


def colour_disc(side: int, hue: float) -> np.ndarray:
    """A disc of one pure colour on middle grey; hue from 0 (red) over 1/3 (green) and 2/3 (blue) to 1 (red again)."""
    inside = _inside(np.hypot(_x(side), _x(side).T), 0.35 * side)[..., np.newaxis]
    colour = np.asarray(colorsys.hsv_to_rgb(hue, 1, 1), np.float32)
    return _bytes(inside * colour + (1 - inside) * 0.5)


def checkerboard(side: int, square: int) -> np.ndarray:
    """Black and white squares of `square` pixels."""
    index = np.arange(side) // square
    return _grey(((index + index[:, np.newaxis]) % 2).astype(np.float32))


def noise(side: int, seed: int = 0) -> np.ndarray:
    """Every pixel and colour at random, evenly from 0 to 255; the same for the same seed."""
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def gradient(side: int) -> np.ndarray:
    """From black at the left to white at the right."""
    return _grey(np.broadcast_to(np.linspace(0, 1, side, dtype=np.float32), (side, side)))


def digit(side: int, value: int) -> np.ndarray:
    """0 to 9, white on black, drawn from strokes."""
    return _grey(draw_strokes(DIGITS[value], side))


def _x(side: int) -> np.ndarray:
    """(1, side) float32: pixels from the middle."""
    return (np.arange(side, dtype=np.float32) - (side - 1) / 2)[np.newaxis]


def _inside(distance: np.ndarray, radius: float) -> np.ndarray:
    """1 within the radius and 0 beyond, with an edge of one pixel."""
    return np.clip(radius - distance + 0.5, 0, 1)


def _grey(values: np.ndarray) -> np.ndarray:
    return np.repeat(_bytes(values)[..., np.newaxis], 3, axis=2)


def _bytes(values: np.ndarray) -> np.ndarray:
    return np.rint(255 * values).astype(np.uint8)
