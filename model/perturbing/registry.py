"""Which changes can be made to a photo: each one entry, with the range of its number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from model.perturbing import changes


@dataclass(frozen=True)
class Perturbation:
    """A change with one number.

    Attributes:
        name: unique.
        title: in English, one word or two.
        unit: of the number, as it is written behind it.
        lowest, highest: its range.
        neutral: the number that changes nothing.
        change: (height, width, 3) uint8 RGB and the number -> the same shape.
    """

    name: str
    title: str
    unit: str
    lowest: float
    highest: float
    neutral: float
    change: Callable[[np.ndarray, float], np.ndarray]

    def apply(self, pixels: np.ndarray, amount: float) -> np.ndarray:
        """The changed photo; the photo itself at the neutral number.

        Raises:
            ValueError: the number is outside the range, or `pixels` is not (height, width, 3) uint8.
        """
        if not self.lowest <= amount <= self.highest:
            raise ValueError(f"{self.name}: expected {self.lowest:g} to {self.highest:g}. Received: {amount!r}")
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8 or 0 in pixels.shape:
            raise ValueError(f"pixels: expected (height, width, 3) uint8. Received: {pixels.shape} {pixels.dtype}")
        return pixels if amount == self.neutral else self.change(pixels, amount)

    def steps(self, count: int) -> np.ndarray:
        """(count,) numbers evenly over the range, the neutral one among them."""
        amounts = np.linspace(self.lowest, self.highest, count)
        amounts[np.argmin(np.abs(amounts - self.neutral))] = self.neutral
        return amounts


PERTURBATIONS: dict[str, Perturbation] = {
    perturbation.name: perturbation
    for perturbation in (
        Perturbation("rotate", "Rotate", "°", -180, 180, 0, changes.rotate),
        Perturbation("shift", "Shift", "%", -50, 50, 0, changes.shift),
        Perturbation("scale", "Scale", "%", 20, 400, 100, changes.scale),
        Perturbation("blur", "Blur", "%", 0, 8, 0, changes.blur),
        Perturbation("darken", "Darken", "%", 0, 100, 0, changes.darken),
        Perturbation("noise", "Noise", "", 0, 128, 0, changes.add_noise),
        Perturbation("grey", "Turn grey", "%", 0, 100, 0, changes.turn_grey),
        Perturbation("occlude", "Cover", "%", 0, 100, 0, changes.occlude),
    )
}


def perturbed(pixels: np.ndarray, amounts: Mapping[str, float]) -> np.ndarray:
    """The photo after several changes, in the order of the registry whatever the order of `amounts`.

    Raises:
        ValueError: no such change, or a number outside its range.
    """
    unknown = sorted(set(amounts) - set(PERTURBATIONS))
    if unknown:
        raise ValueError(f"changes: expected some of {', '.join(PERTURBATIONS)}. Received: {', '.join(unknown)}")
    for name, perturbation in PERTURBATIONS.items():
        if name in amounts:
            pixels = perturbation.apply(pixels, amounts[name])
    return pixels
