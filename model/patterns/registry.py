"""Which pictures there are to try: each one entry, in groups as a menu shows them. NumPy only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from model.patterns import drawing

SIDE = 256
"""Pixels of a picture's side: what the networks of 2012 scale a photo to, so that a period is in their own pixels."""

ANGLES = tuple(22.5 * step for step in range(8))
PERIODS = (4, 8, 16, 32)
HUES = {"red": 0.0, "yellow": 1 / 6, "green": 1 / 3, "cyan": 1 / 2, "blue": 2 / 3, "magenta": 5 / 6}


@dataclass(frozen=True)
class Pattern:
    """A picture to try.

    Attributes:
        name: unique, such as "grating-45-8".
        group: the menu that it stands in: "gratings", "discs", "surfaces" or "digits".
        title: in a few English words.
        draw: from a side in pixels to (side, side, 3) uint8 RGB.
    """

    name: str
    group: str
    title: str
    draw: Callable[[int], np.ndarray]

    @property
    def pixels(self) -> np.ndarray:
        """(SIDE, SIDE, 3) uint8 RGB."""
        return self.draw(SIDE)


@dataclass(frozen=True)
class Grating(Pattern):
    """Stripes; `angle` in degrees, anticlockwise from flat, `period` in pixels."""

    angle: float
    period: int

    def turned(self, degrees: float) -> Grating:
        """The same stripes, turned anticlockwise."""
        return grating_pattern(self.angle + degrees, self.period)


def grating_pattern(angle: float, period: int) -> Grating:
    """Stripes at any angle, also between those of the menu."""
    angle = round(angle, 3) % 180
    return Grating(
        f"grating-{angle:g}-{period}",
        "gratings",
        f"Grating at {angle:g} degrees, {period} pixels",
        partial(drawing.grating, angle=angle, period=period),
        angle,
        period,
    )


PATTERNS: dict[str, Pattern] = {
    pattern.name: pattern
    for pattern in (
        *(grating_pattern(angle, period) for period in PERIODS for angle in ANGLES),
        *(
            Pattern(f"disc-{name}", "discs", f"{name.capitalize()} disc", partial(drawing.colour_disc, hue=hue))
            for name, hue in HUES.items()
        ),
        Pattern("checkerboard", "surfaces", "Checkerboard", partial(drawing.checkerboard, square=16)),
        Pattern("gradient", "surfaces", "From black to white", drawing.gradient),
        Pattern("noise", "surfaces", "Noise", drawing.noise),
        *(
            Pattern(f"digit-{value}", "digits", f"Digit {value}", partial(drawing.digit, value=value))
            for value in range(10)
        ),
    )
}


def get_pattern(name: str) -> Pattern:
    """The pattern of that name. Raises ValueError that says what there is."""
    if name not in PATTERNS:
        raise ValueError(f"pattern: expected one such as {', '.join(list(PATTERNS)[::9])}. Received: {name!r}")
    return PATTERNS[name]
