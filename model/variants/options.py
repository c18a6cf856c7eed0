"""What an experiment may change in any variant, and the layers that are left then."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from model.variants.configurations import (
    ACTIVATIONS,
    Activated,
    Activation,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Normalization,
    Pooling,
    Variant,
)

Initialization = Literal["paper", "small"]
INITIALIZATIONS: tuple[Initialization, ...] = ("paper", "small")


@dataclass(frozen=True)
class NetworkOptions:
    """What an experiment may change in any variant. The defaults change nothing.

    Attributes:
        activation: of every layer that has none of its own.
        lrn: False leaves the normalisation layers out.
        overlapping_pooling: False pools 2 x 2 with stride 2 (the paper's comparison, section 3.4).
        dropout: rate of every dropout layer; 0 leaves them out.
        initialization: "paper" (N(0, 0.01), biases of 1), or "small", which does not stall on small data.
        without_convolutions: names of convolutions to leave out, never the first (section 7: "depth").
    """

    activation: Activation = "relu"
    lrn: bool = True
    overlapping_pooling: bool = True
    dropout: float = 0.5
    initialization: Initialization = "paper"
    without_convolutions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.activation not in ACTIVATIONS:
            raise ValueError(f"activation: expected one of {', '.join(ACTIVATIONS)}. Received: {self.activation!r}")
        if self.initialization not in INITIALIZATIONS:
            raise ValueError(
                f"initialization: expected one of {', '.join(INITIALIZATIONS)}. Received: {self.initialization!r}"
            )
        if not 0 <= self.dropout < 1:
            raise ValueError(f"dropout: expected a rate of at least 0 and below 1. Received: {self.dropout!r}")
        object.__setattr__(self, "without_convolutions", tuple(self.without_convolutions))

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> NetworkOptions:
        """Reads what `to_json` gave. Raises ValueError for an option that is not known."""
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise ValueError(f"options: expected some of {', '.join(sorted(known))}. Received: {', '.join(unknown)}")
        return cls(**values)


def activation_of(layer: Convolution | Dense | Activated, options: NetworkOptions) -> Activation | None:
    """What a layer's linear output goes through; None where nothing follows in the layer itself."""
    if layer.activation == "linear" or (isinstance(layer, Dense) and layer.units is None):
        return None
    return layer.activation or options.activation


def removable_convolutions(variant: Variant) -> tuple[str, ...]:
    """Names of the convolutions that a network can do without: all but the first, whose kernels are pictures."""
    names = [layer.name for layer in variant.layers if isinstance(layer, Convolution)]
    return tuple(names[1:])


def configured_layers(variant: Variant, options: NetworkOptions) -> tuple[LayerConfiguration, ...]:
    """The variant's layers after the options: without LRN or a convolution, other pooling, another dropout rate.

    Raises:
        ValueError: a convolution to leave out is none of the variant's, or its first.
    """
    removable = removable_convolutions(variant)
    for name in options.without_convolutions:
        if name not in removable:
            raise ValueError(
                f"without_convolutions: expected some of {', '.join(removable)}, the convolutions of {variant.name} "
                f"behind its first. Received: {name!r}"
            )
    layers: list[LayerConfiguration] = []
    for layer in variant.layers:
        if layer.name in options.without_convolutions:
            continue
        if isinstance(layer, Normalization) and not options.lrn:
            continue
        if isinstance(layer, Dropout):
            if options.dropout == 0:
                continue
            layer = replace(layer, rate=options.dropout)
        if isinstance(layer, Pooling) and not options.overlapping_pooling:
            layer = replace(layer, size=layer.stride)
        layers.append(layer)
    return tuple(layers)
