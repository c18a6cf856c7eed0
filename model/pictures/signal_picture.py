"""A signal in red, green and blue as a picture: mid-grey where it is zero. Pure NumPy."""

from __future__ import annotations

import numpy as np

_MIDDLE = 127.5
_SHARE_WITHIN = 0.99


def signal_scale(values: np.ndarray) -> float:
    """The magnitude that the ends of the scale stand for; 0 where all is zero.

    99 % of what is not zero does not exceed it: gradients have a few values far above all others, and of a unit that
    sees a small part of the photo most are zero.
    """
    magnitudes = np.abs(values[values != 0])
    return float(np.quantile(magnitudes, _SHARE_WITHIN, method="higher")) if magnitudes.size else 0.0


def signal_colours(values: np.ndarray) -> np.ndarray:
    """Draws a signal at the scale of `signal_scale`.

    Args:
        values: (height, width, 3) float32, signed, in red, green and blue; or (height, width, 1).

    Returns:
        (height, width, 3) uint8; zero is mid-grey.
    """
    end = signal_scale(values)
    share = values / end if end > 0 else np.zeros_like(values)
    colours = np.rint(_MIDDLE + _MIDDLE * np.clip(share, -1, 1)).astype(np.uint8)
    return colours if colours.shape[-1] == 3 else colours.repeat(3, axis=-1)
