"""From one unit back to the photo: what drives it, as the Deep Visualization Toolbox shows it.

Yosinski, Clune, Nguyen, Fuchs, Lipson, "Understanding Neural Networks Through Deep Visualization", arXiv:1506.06579
(2015); the deconvnet is Zeiler and Fergus 2014.
"""

from __future__ import annotations

from typing import cast

import numpy as np

from model.explaining.network_parts import RectifierRule, needs_rectifiers, parts_of, prepared
from model.explaining.unit_map_kinds import find_unit_map_kind
from model.networks.classifier import Classifier


def unit_map(
    classifier: Classifier, square: np.ndarray, layer: str, unit: int, *, kind: str = "gradient"
) -> np.ndarray:
    """What each pixel does to a unit of any layer.

    The unit's own map is sent back, so strong positions count most.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        layer: conv1 ... probabilities.
        unit: its index in the layer.
        kind: a name of `UNIT_MAP_KINDS`.

    Returns:
        (side, side, 3) float32, signed, in the order red, green, blue; all zero where the unit is silent.

    Raises:
        ValueError: a square of another shape or dtype, no such layer, unit or kind, or another kind than
            the gradient for a network without rectified linear units.
    """
    rule = cast(RectifierRule, find_unit_map_kind(kind).name)
    parts = parts_of(classifier)
    parts.check_layer(layer)
    units = parts.model.get_layer(layer).output.shape[-1]
    if not 0 <= unit < units:
        raise ValueError(f"unit: expected 0 to {units - 1} in {layer}. Received: {unit!r}")
    if rule != "gradient":
        needs_rectifiers(classifier, rule)
    signal, _ = parts.unit_gradient(prepared(classifier, square), layer, unit, rule)
    result: np.ndarray = signal[0]
    return result
