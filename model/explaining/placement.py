"""The values of a layer's positions, laid over the network's square where their receptive fields lie. NumPy only."""

from __future__ import annotations

import numpy as np

from model.geometry import LayerDescription


def placed(values: np.ndarray, layer: LayerDescription, side: int) -> np.ndarray:
    """Spreads a layer's map over the square that the network sees.

    Each position's value stands at the centre of its receptive field, with straight lines between the centres and
    the outermost value beyond them. Stretching the map over the whole square instead, as is often done, puts its
    outer positions up to 9 pixels too far out in the paper's network.

    Args:
        values: (height, width), one value for each position of the layer.
        layer: its description, for start and jump.
        side: of the square.

    Returns:
        (side, side) float32.
    """
    pixels = np.arange(side) + 0.5
    rows, columns = (layer.start + np.arange(count) * layer.jump for count in values.shape)
    # Not `@`: for products as small as these BLAS wakes its threads in vain, beside TensorFlow's a matter of 10 ms.
    tall = np.einsum("pr,rc->pc", _weights(pixels, rows), values.astype(np.float32))
    return np.einsum("pc,qc->pq", tall, _weights(pixels, columns))


def _weights(pixels: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """(pixels, centres) float32: how much each centre's value counts at each pixel."""
    return np.stack([np.interp(pixels, centres, row) for row in np.eye(len(centres))], axis=1).astype(np.float32)
