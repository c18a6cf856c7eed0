"""How one variant differs from another, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from model.variants import (
    Activated,
    Convolution,
    Dense,
    LayerConfiguration,
    NetworkOptions,
    Normalization,
    Variant,
    activation_of,
)


@dataclass(frozen=True)
class Difference:
    """What two variants have differently in one place.

    Attributes:
        layer: its name; "input" and "order" for the whole network.
        what: a constant of the layer, such as "alpha"; "layer" where only one of the two has it.
        first, second: the value in each, in words.
    """

    layer: str
    what: str
    first: str
    second: str

    def __str__(self) -> str:
        if self.what in ("layer", self.layer):
            return f"{self.layer}: {self.first} -> {self.second}"
        return f"{self.layer}: {self.what.replace('_', ' ')} {self.first} -> {self.second}"


def differences(first: Variant, second: Variant) -> tuple[Difference, ...]:
    """Everything in which `second` differs from `first`, in the order of `second`'s layers."""
    found = []
    if first.image_size != second.image_size:
        found.append(Difference("input", "size", f"{first.image_size} px", f"{second.image_size} px"))
    before = {layer.name: layer for layer in first.layers}
    after = {layer.name: layer for layer in second.layers}
    shared = [name for name in before if name in after], [name for name in after if name in before]
    if shared[0] != shared[1]:
        found.append(Difference("order", "order", *_order(*shared)))
    behind = "the input"
    for layer in second.layers:
        if layer.name in before:
            found += _constants(before[layer.name], layer)
        else:
            found.append(Difference(layer.name, "layer", "none", f"{_kind(layer)} behind {behind}"))
        behind = layer.name
    found += [
        Difference(layer.name, "layer", _kind(layer), "none") for layer in first.layers if layer.name not in after
    ]
    return tuple(found)


def constants(layer: LayerConfiguration) -> dict[str, object]:
    """Every constant of a layer by name, its activation as it is under the default options ("none" for linear)."""
    found = {each.name: getattr(layer, each.name) for each in fields(layer) if each.name != "name"}
    if isinstance(layer, Convolution | Dense | Activated):
        found["activation"] = activation_of(layer, NetworkOptions()) or "none"
    return found


def _constants(first: LayerConfiguration, second: LayerConfiguration) -> list[Difference]:
    if type(first) is not type(second):
        return [Difference(second.name, "layer", _kind(first), _kind(second))]
    before, after = constants(first), constants(second)
    return [
        Difference(second.name, _name(second, what), _word(before[what]), _word(value))
        for what, value in after.items()
        if before[what] != value
    ]


def _kind(layer: LayerConfiguration) -> str:
    if isinstance(layer, Activated):
        return str(constants(layer)["activation"])
    return type(layer).__name__.lower()


def _order(first: Sequence[str], second: Sequence[str]) -> tuple[str, str]:
    """Both orders of the same names, from the first that stands elsewhere to the last."""
    moved = [i for i, (one, other) in enumerate(zip(first, second, strict=True)) if one != other]
    return " ".join(first[moved[0] : moved[-1] + 1]), " ".join(second[moved[0] : moved[-1] + 1])


def _name(layer: LayerConfiguration, what: str) -> str:
    """A constant's name; the paper calls what is added to the sum of squares k."""
    return "k" if isinstance(layer, Normalization) and what == "bias" else what


def _word(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
