"""Shapes, parameters, multiply-adds and receptive fields of a network, from its configuration alone (no keras)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from model.variants import (
    IMAGE,
    PROBABILITIES,
    Activated,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Luminance,
    NetworkOptions,
    Normalization,
    Pooling,
    Variant,
    configured_layers,
    get_variant,
)

LayerKind = Literal[
    "input",
    "luminance",
    "convolution",
    "activation",
    "normalization",
    "pooling",
    "mean_pooling",
    "dense",
    "dropout",
    "softmax",
]


@dataclass(frozen=True)
class LayerDescription:
    """One layer as a viewer needs it.

    Attributes:
        name: the variant's, such as conv1; "image" for the input, "probabilities" for the softmax at the end.
        kind: what it computes; "pooling" takes the largest value of a window, "mean_pooling" the mean.
        output_shape: (height, width, channels), or (units,) behind the flattening.
        kernel_size, stride, padding: in pixels of the layer's own input; 0, 1, 0 where there is no window.
        groups: groups of the convolution; columns of the normalisation; 1 elsewhere.
        columns: columns (the GPUs of 2012) that this layer's output is drawn in: 1 or more.
        parameters: trainable numbers.
        multiply_adds: for one photo; 0 for layers without weights.
        receptive_field: side of the square of input pixels that one output position depends on.
        jump: distance in input pixels between two neighbouring output positions.
        end_padding: rows below and columns on the right beyond `padding`.
        names_classes: whether there is a unit for each class, in the order of their names.
        start: centre of the first output position's receptive field, in input pixels (pixel centres at 0.5).
    """

    name: str
    kind: LayerKind
    output_shape: tuple[int, ...]
    kernel_size: int = 0
    stride: int = 1
    padding: int = 0
    groups: int = 1
    columns: int = 1
    parameters: int = 0
    multiply_adds: int = 0
    receptive_field: int = 1
    jump: int = 1
    start: float = 0.5
    names_classes: bool = False
    end_padding: int = 0

    @property
    def units(self) -> int:
        return self.output_shape[-1]

    @property
    def is_spatial(self) -> bool:
        return len(self.output_shape) == 3

    def receptive_region(self, row: int, column: int) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in input pixels seen by one output position; may reach over the edge."""
        half = self.receptive_field / 2
        x = self.start + column * self.jump
        y = self.start + row * self.jump
        return x - half, y - half, x + half, y + half

    def position_at(self, x: float, y: float) -> tuple[int, int]:
        """(row, column) of the output position whose receptive field's centre is nearest to an input point."""
        if not self.is_spatial:
            raise ValueError(f"{self.name} has no positions: its output shape is {self.output_shape}")
        height, width, _ = self.output_shape
        row = min(max(round((y - self.start) / self.jump), 0), height - 1)
        column = min(max(round((x - self.start) / self.jump), 0), width - 1)
        return row, column


def describe_layers(
    variant: str = "paper", classes: int = 1000, options: NetworkOptions | None = None
) -> tuple[LayerDescription, ...]:
    """Every layer from "image" to "probabilities", in order (the flattening before the first dense layer is left out).

    The receptive field grows by (kernel - 1) x jump at each window and the jump multiplies by the stride
    (Araujo, Norris, Sim, "Computing receptive fields of convolutional neural networks", Distill 2019).

    Raises:
        ValueError: the variant is not known, or its maps shrink to nothing under the options.
    """
    chosen = get_variant(variant)
    walk = _Walk(chosen, classes)
    described = [LayerDescription(IMAGE, "input", (chosen.image_size, chosen.image_size, 3))]
    described += [walk.past(layer) for layer in configured_layers(chosen, options or NetworkOptions())]
    described.append(
        LayerDescription(
            PROBABILITIES,
            "softmax",
            (classes,),
            receptive_field=chosen.image_size,
            start=chosen.image_size / 2,
            names_classes=True,
        )
    )
    return tuple(described)


class _Walk:
    """What holds behind one layer after the other."""

    def __init__(self, variant: Variant, classes: int) -> None:
        self.variant, self.classes = variant, classes
        self.size, self.channels, self.flat = variant.image_size, 3, False
        self.field, self.jump, self.start = 1, 1, 0.5
        self.column_count = max((layer.groups for layer in variant.layers if isinstance(layer, Convolution)), default=1)
        self.columns = 1

    def past(self, layer: LayerConfiguration) -> LayerDescription:
        match layer:
            case Luminance():
                self.channels = 1
                return self._described(layer, "luminance")
            case Convolution():
                self._slide(layer.name, layer.kernel_size, layer.stride, layer.padding, layer.end_padding)
                per_unit = layer.kernel_size**2 * (self.channels // layer.groups)
                self.channels, self.columns = layer.filters, self.column_count
                return self._described(
                    layer,
                    "convolution",
                    kernel_size=layer.kernel_size,
                    stride=layer.stride,
                    padding=layer.padding,
                    end_padding=layer.end_padding,
                    groups=layer.groups,
                    parameters=(per_unit + 1) * layer.filters,
                    multiply_adds=per_unit * layer.filters * self.size * self.size,
                )
            case Pooling():
                self._slide(layer.name, layer.size, layer.stride, 0)
                kind: LayerKind = "pooling" if layer.operation == "maximum" else "mean_pooling"
                return self._described(layer, kind, kernel_size=layer.size, stride=layer.stride)
            case Activated():
                return self._described(layer, "activation")
            case Normalization():
                return self._described(layer, "normalization", groups=layer.columns)
            case Dropout():
                return self._described(layer, "dropout")
            case Dense():
                return self._dense(layer)

    def _slide(self, name: str, window: int, stride: int, padding: int, end_padding: int = 0) -> None:
        self.size = (self.size + 2 * padding + end_padding - window) // stride + 1
        if self.size < 1:
            raise ValueError(f"{name}: a window of {window} does not fit its input under these options")
        self.start += ((window - 1) / 2 - padding) * self.jump
        self.field += (window - 1) * self.jump
        self.jump *= stride

    def _dense(self, layer: Dense) -> LayerDescription:
        inputs = self.channels if self.flat else self.size * self.size * self.channels
        of_classes = layer.units is None
        units = self.classes if layer.units is None else layer.units
        self.channels, self.flat = units, True
        self.columns = 1 if of_classes else self.column_count
        # A dense unit depends on every pixel of the image.
        self.field, self.jump, self.start = self.variant.image_size, 1, self.variant.image_size / 2
        return self._described(
            layer,
            "dense",
            parameters=(inputs + 1) * units,
            multiply_adds=inputs * units,
            names_classes=of_classes,
        )

    def _described(self, layer: LayerConfiguration, kind: LayerKind, **facts: Any) -> LayerDescription:
        return LayerDescription(
            layer.name,
            kind,
            (self.channels,) if self.flat else (self.size, self.size, self.channels),
            columns=self.columns,
            receptive_field=self.field,
            jump=self.jump,
            start=self.start,
            **facts,
        )
