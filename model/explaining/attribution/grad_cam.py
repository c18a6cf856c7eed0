"""Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based Localization", ICCV 2017."""

from __future__ import annotations

import numpy as np

from model.explaining.network_parts import parts_of, prepared
from model.explaining.placement import placed
from model.geometry import describe_layers
from model.networks.classifier import Classifier


def grad_cam(classifier: Classifier, square: np.ndarray, class_index: int, *, layer: str | None = None) -> np.ndarray:
    """Where the maps of a convolution speak for the class: their sum, weighted by the class's mean gradient in each.

    Args:
        square: (side, side, 3) uint8 RGB, what the network sees.
        layer: any layer with maps; by default the last convolution, as in the paper.

    Returns:
        (side, side) float32, at least 0; each position of the layer at the centre of its receptive field.

    Raises:
        ValueError: a square of another shape or dtype, no such class, or no such layer.
    """
    layer = layer or parts_of(classifier).convolutions[-1]
    values = grad_cam_positions(classifier, square, class_index, layer=layer)
    card = classifier.card
    described = describe_layers(card.variant, len(card.classes), card.options)
    where = next(each for each in described if each.name == layer)
    return placed(values, where, card.preprocessing.image_size)


def grad_cam_positions(classifier: Classifier, square: np.ndarray, class_index: int, *, layer: str) -> np.ndarray:
    """Grad-CAM before it is laid over the square: (height, width) float32, one value for each position of `layer`."""
    parts = parts_of(classifier)
    if layer not in parts.spatial_layers:
        raise ValueError(f"layer: expected one of {', '.join(parts.spatial_layers)}. Received: {layer!r}")
    pixels = prepared(classifier, square, class_index)
    # Live, the photo was answered a moment ago: the way forward, which is most of the work, is not gone again.
    outputs = classifier.outputs_for(square) if parts.ends_in_rectified_layers else None
    if outputs is None:
        values, slope = parts.layer_gradient(pixels, layer, class_index)
    else:
        values, slope = parts.layer_slope(outputs, layer, class_index)
    weights = slope[0].mean(axis=(0, 1))
    return np.maximum(values[0] @ weights, 0)
