"""Which layers' outputs tell how alike two photos are. No keras here."""

from __future__ import annotations

from model.geometry import describe_layers
from model.networks.card import Card


def feature_layers(card: Card) -> tuple[str, ...]:
    """The layers to choose from, best first: the hidden dense layers from the top, then the last pooling.

    For the paper's network fc7, fc6 and pool5. fc7 is what the paper's Figure 4 (right) compares.
    """
    described = describe_layers(card.variant, len(card.classes), card.options)
    dense = [layer.name for layer in described if layer.kind == "dense"][:-1]
    pooling = [layer.name for layer in described if layer.kind == "pooling"][-1:]
    return (*reversed(dense), *pooling)


def feature_width(card: Card, layer: str) -> int:
    """Numbers for one photo. Raises ValueError for a layer that is not among `feature_layers`."""
    if layer not in feature_layers(card):
        raise ValueError(f"layer: expected one of {', '.join(feature_layers(card))}. Received: {layer!r}")
    shape = next(each for each in describe_layers(card.variant, len(card.classes), card.options) if each.name == layer)
    width = 1
    for side in shape.output_shape:
        width *= side
    return width
