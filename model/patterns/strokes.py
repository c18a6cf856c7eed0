"""Digits drawn from strokes: lines and arcs with a round pen, as a hand would write them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

Point = tuple[float, float]
Stroke = tuple[Point, ...]


def _arc(centre: Point, width: float, height: float, begin: float, end: float) -> Stroke:
    """Points of an ellipse's arc; degrees from the right, clockwise because y points down."""
    angles = np.deg2rad(np.linspace(begin, end, 25))
    return tuple(
        (float(centre[0] + width * np.cos(angle)), float(centre[1] + height * np.sin(angle))) for angle in angles
    )


# In a square from (0, 0) to (1, 1), x to the right and y down; the digits stand between 0.2 and 0.8.
DIGITS: tuple[tuple[Stroke, ...], ...] = (
    (_arc((0.5, 0.5), 0.2, 0.3, 0, 360),),
    (((0.36, 0.33), (0.53, 0.2), (0.53, 0.8)),),
    ((*_arc((0.5, 0.37), 0.19, 0.17, -165, 40), (0.32, 0.8), (0.7, 0.8)),),
    ((*_arc((0.48, 0.345), 0.17, 0.145, -150, 90), *_arc((0.48, 0.645), 0.2, 0.155, -90, 150)),),
    (((0.6, 0.8), (0.6, 0.2), (0.28, 0.6), (0.74, 0.6)),),
    (((0.68, 0.2), (0.37, 0.2), (0.34, 0.47), *_arc((0.48, 0.61), 0.2, 0.19, -110, 145)),),
    (((0.62, 0.2), *_arc((0.52, 0.6), 0.21, 0.36, -125, -180), *_arc((0.5, 0.62), 0.19, 0.18, -180, 180)),),
    (((0.3, 0.2), (0.7, 0.2), (0.44, 0.8)),),
    (_arc((0.5, 0.345), 0.16, 0.145, 0, 360), _arc((0.5, 0.645), 0.19, 0.155, 0, 360)),
    ((*_arc((0.5, 0.38), 0.18, 0.18, 0, -360), (0.66, 0.55), (0.56, 0.8)),),
)
"""The strokes of 0 to 9."""


def draw_strokes(strokes: tuple[Stroke, ...], side: int, width: float = 0.08) -> np.ndarray:
    """White strokes on black, with smooth edges.

    Args:
        strokes: points in the square from (0, 0) to (1, 1).
        side: of the picture, pixels.
        width: of the pen, in parts of the side.

    Returns:
        (side, side) float32 from 0 to 1.
    """
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) + 0.5
    distance = np.full((side, side), np.inf, np.float32)
    for stroke in strokes:
        points = np.asarray(stroke, np.float32) * side
        for (x0, y0), (x1, y1) in pairwise(points):
            across, down = x1 - x0, y1 - y0
            length = max(float(across**2 + down**2), 1e-12)
            along = np.clip(((x - x0) * across + (y - y0) * down) / length, 0, 1)
            distance = np.minimum(distance, np.hypot(x - x0 - along * across, y - y0 - along * down))
    return np.clip(width * side / 2 - distance + 0.5, 0, 1)
