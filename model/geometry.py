"""Shapes, parameters, multiply-adds and receptive fields of a network, from its configuration alone (no keras)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from model.variants import (
    Convolution,
    Dense,
    Dropout,
    NetworkOptions,
    Normalization,
    Pooling,
    configured_layers,
    get_variant,
)

LayerKind = Literal["input", "convolution", "normalization", "pooling", "dense", "dropout", "softmax"]


@dataclass(frozen=True)
class LayerDescription:
    """One layer as a viewer needs it.

    Attributes:
        name: conv1, norm1, ... fc8, probabilities; "image" for the input.
        kind: what it computes.
        output_shape: (height, width, channels), or (units,) behind the flattening.
        kernel_size, stride, padding: in pixels of the layer's own input; 0, 1, 0 where there is no window.
        groups: groups of the convolution; columns of the normalisation; 1 elsewhere.
        columns: columns (the GPUs of 2012) that this layer's output is drawn in: 1 or more.
        parameters: trainable numbers.
        multiply_adds: for one photo; 0 for layers without weights.
        receptive_field: side of the square of input pixels that one output position depends on.
        jump: distance in input pixels between two neighbouring output positions.
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
    """Every layer from "image" to "probabilities", in order (the flattening between pool5 and fc6 is left out).

    The receptive field grows by (kernel - 1) x jump at each window and the jump multiplies by the stride
    (Araujo, Norris, Sim, "Computing receptive fields of convolutional neural networks", Distill 2019).

    Raises:
        ValueError: the variant is not known, or its maps shrink to nothing under the options.
    """
    chosen = get_variant(variant)
    size, channels = chosen.image_size, 3
    field, jump, start = 1, 1, 0.5
    dense_inputs = 0
    column_count = max((layer.groups for layer in chosen.layers if isinstance(layer, Convolution)), default=1)
    columns = 1
    described = [LayerDescription("image", "input", (size, size, channels))]
    for layer in configured_layers(chosen, options or NetworkOptions()):
        if isinstance(layer, Convolution | Pooling):
            window = layer.kernel_size if isinstance(layer, Convolution) else layer.size
            padding = layer.padding if isinstance(layer, Convolution) else 0
            size = (size + 2 * padding - window) // layer.stride + 1
            if size < 1:
                raise ValueError(f"{layer.name}: a window of {window} does not fit its input under these options")
            start += ((window - 1) / 2 - padding) * jump
            field += (window - 1) * jump
            jump *= layer.stride
        parameters = multiply_adds = 0
        if isinstance(layer, Convolution):
            per_unit = layer.kernel_size**2 * (channels // layer.groups)
            parameters = (per_unit + 1) * layer.filters
            multiply_adds = per_unit * layer.filters * size * size
            channels, columns = layer.filters, column_count
        if isinstance(layer, Dense):
            units = classes if layer.units is None else layer.units
            inputs = dense_inputs or size * size * channels
            parameters, multiply_adds = (inputs + 1) * units, inputs * units
            dense_inputs, columns = units, column_count if layer.units is not None else 1
            # A dense unit depends on every pixel of the image.
            field, jump, start = chosen.image_size, 1, chosen.image_size / 2
        shape = (dense_inputs,) if dense_inputs else (size, size, channels)
        kind: LayerKind
        window = stride = padding = 0
        groups = 1
        match layer:
            case Convolution():
                kind, window, stride = "convolution", layer.kernel_size, layer.stride
                padding, groups = layer.padding, layer.groups
            case Pooling():
                kind, window, stride = "pooling", layer.size, layer.stride
            case Normalization():
                kind, groups = "normalization", layer.columns
            case Dense():
                kind = "dense"
            case Dropout():
                kind = "dropout"
        described.append(
            LayerDescription(
                layer.name,
                kind,
                shape,
                kernel_size=window,
                stride=stride or 1,
                padding=padding,
                groups=groups,
                columns=columns,
                parameters=parameters,
                multiply_adds=multiply_adds,
                receptive_field=field,
                jump=jump,
                start=start,
            )
        )
    described.append(
        LayerDescription(
            "probabilities",
            "softmax",
            (classes,),
            receptive_field=chosen.image_size,
            start=chosen.image_size / 2,
        )
    )
    return tuple(described)
