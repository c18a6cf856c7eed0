"""Which variant of AlexNet a graph's steps are, and which weights belong to which layer; or where they first differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, combinations, product
from typing import Literal

import numpy as np

from model.onnx.file import OnnxImportError
from model.onnx.steps import (
    ActivationStep,
    ConvolutionStep,
    DenseStep,
    FlattenStep,
    GraphStep,
    NormalizationConstants,
    NormalizationStep,
    PoolingStep,
    QuantizationStep,
    SoftmaxStep,
    UnknownStep,
)
from model.onnx.windows import pooled_size
from model.variants import (
    ACTIVATIONS,
    VARIANTS,
    Activated,
    Activation,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Luminance,
    NetworkOptions,
    Normalization,
    Pooling,
    Variant,
    activation_of,
    configured_layers,
    removable_convolutions,
)

_POOLINGS = {"maximum": "max pooling", "mean": "mean pooling"}
MAX_CLASSES = 32_768  # more than ImageNet's 21,841; a hostile graph may ask for any number without bringing weights


@dataclass(frozen=True, eq=False)
class Match:
    """A graph recognised: the layers' weights still lie in the file.

    Attributes:
        variant: key of `model.variants.VARIANTS`.
        options: activation, LRN and pooling as found.
        classes: units of the last dense layer.
        flatten_order: how the first dense layer's inputs lie in the file.
        flattened_channels: of the maps that were flattened.
        convolutions, dense: steps by layer name.
        quantized: whether the graph rounds its activations, which the Keras network does not.
        padded_pooling: layers whose padding has no effect at the variant's own input size.
    """

    variant: str
    options: NetworkOptions
    classes: int
    flatten_order: Literal["CHW", "HWC"]
    flattened_channels: int
    convolutions: dict[str, ConvolutionStep]
    dense: dict[str, DenseStep]
    quantized: bool
    padded_pooling: tuple[str, ...]


class _Difference(Exception):
    def __init__(self, position: int, expected: str, found: str) -> None:
        super().__init__(expected, found)
        self.position, self.expected, self.found = position, expected, found


def match(steps: Sequence[GraphStep]) -> Match:
    """Recognises a variant.

    Raises:
        OnnxImportError: "expected ..., found ... at node ...", for the variant that goes along furthest.
    """
    quantized = any(isinstance(step, QuantizationStep) for step in steps)
    plain = _without_quantization(steps)
    differences: list[tuple[_Difference, Variant]] = []
    for variant, lrn, overlapping in product(VARIANTS.values(), (True, False), (True, False)):
        activation = _activation_of(plain) if variant.takes_activation else "relu"
        options = NetworkOptions(lrn=lrn, overlapping_pooling=overlapping, activation=activation)
        try:
            return _Matcher(plain, variant, options).matched(quantized)
        except _Difference as problem:
            differences.append((problem, variant))
    for variant, options in _without_convolutions(_activation_of(plain)):
        with suppress(_Difference):
            return _Matcher(plain, variant, options).matched(quantized)
    furthest = max(difference.position for difference, _ in differences)
    found = next(difference.found for difference, _ in differences if difference.position == furthest)
    expected: dict[str, list[str]] = {}
    for difference, variant in differences:
        names = expected.setdefault(difference.expected, []) if difference.position == furthest else []
        if variant.name not in names:
            names.append(variant.name)
    wishes = " or ".join(f"{wish} ({', '.join(names)})" for wish, names in expected.items())
    raise OnnxImportError(f"not an AlexNet: expected {wishes}, found {found}")


def _without_convolutions(activation: Activation) -> Iterator[tuple[Variant, NetworkOptions]]:
    """Networks of experiments. Tried last, and no file is told to be nearly one of them."""
    for variant, lrn, overlapping in product(VARIANTS.values(), (True, False), (True, False)):
        own = activation if variant.takes_activation else "relu"
        names = removable_convolutions(variant)
        for left_out in chain.from_iterable(combinations(names, count) for count in range(1, len(names) + 1)):
            yield variant, NetworkOptions(own, lrn, overlapping, without_convolutions=left_out)


def _without_quantization(steps: Sequence[GraphStep]) -> list[GraphStep]:
    """Leaves roundings out; one that clamps at 0 behind a layer with weights has swallowed its ReLU: put it back."""
    plain: list[GraphStep] = []
    for i, step in enumerate(steps):
        if not isinstance(step, QuantizationStep):
            plain.append(step)
            continue
        following = next((later for later in steps[i + 1 :] if not isinstance(later, QuantizationStep)), None)
        behind_weights = bool(plain) and isinstance(plain[-1], ConvolutionStep | DenseStep)
        explicit = isinstance(following, ActivationStep)
        last = following is None or isinstance(following, SoftmaxStep)
        if step.clamps and behind_weights and not explicit and not last:
            plain.append(ActivationStep(step.node, "relu"))
    return plain


def _activation_of(steps: Sequence[GraphStep]) -> Activation:
    found = next((step.function for step in steps if isinstance(step, ActivationStep)), "relu")
    return next((activation for activation in ACTIVATIONS if activation == found), "relu")


class _Matcher:
    """Walks the steps along one variant's layers."""

    def __init__(self, steps: Sequence[GraphStep], variant: Variant, options: NetworkOptions) -> None:
        self.steps, self.variant, self.options = steps, variant, options
        self.position = 0
        self.side, self.channels, self.inputs = variant.image_size, 3, 0
        self.convolutions: dict[str, ConvolutionStep] = {}
        self.dense: dict[str, DenseStep] = {}
        self.padded: list[str] = []
        self.order: Literal["CHW", "HWC"] = "CHW"
        self.flattened_channels = 0

    def matched(self, quantized: bool) -> Match:
        for layer in self._layers():
            match layer:
                case Luminance():
                    self._luminance(layer)
                case Convolution():
                    self._convolution(layer)
                case Activated():
                    self._activation(layer)
                case Normalization():
                    self._normalization(layer)
                case Pooling():
                    self._pooling(layer)
                case Dense():
                    self._dense(layer)
        if self._here() is not None and isinstance(self._here(), SoftmaxStep):
            self.position += 1
        if self._here() is not None:
            raise self._differs(f"the end of the network behind {self.variant.logits}")
        return Match(
            self.variant.name,
            self.options,
            self.dense[self.variant.logits].units,
            self.order,
            self.flattened_channels,
            self.convolutions,
            self.dense,
            quantized,
            tuple(self.padded),
        )

    def _layers(self) -> Iterator[LayerConfiguration]:
        for layer in configured_layers(self.variant, self.options):
            if isinstance(layer, Dense) and not self.dense:
                step = self._here()
                if not isinstance(step, FlattenStep):
                    raise self._differs(f"the maps flattened before {layer.name}")
                self.order, self.inputs = step.order, self.channels * self.side * self.side
                self.flattened_channels = self.channels
                self.position += 1
            if not isinstance(layer, Dropout):
                yield layer

    def _here(self) -> GraphStep | None:
        return self.steps[self.position] if self.position < len(self.steps) else None

    def _differs(self, expected: str) -> _Difference:
        step = self._here()
        found = "the end of the network" if step is None else f"{_described(step)} at node {step.node}"
        return _Difference(self.position, expected, found)

    def _luminance(self, layer: Luminance) -> None:
        step = self._here()
        if not (
            isinstance(step, ConvolutionStep)
            and (step.kernel.shape, step.groups, step.bias) == ((1, 3, 1, 1), 1, None)
            and (step.strides, step.pads, step.dilations) == ((1, 1), (0,) * 4, (1, 1))
            and np.allclose(step.kernel.read().ravel(), layer.weights, atol=1e-5)
        ):
            raise self._differs(f"{layer.name}, {layer.weights} of red, green and blue")
        self.position += 1
        self.channels = 1

    def _convolution(self, layer: Convolution) -> None:
        step = self._here()
        kernel = (layer.filters, self.channels // layer.groups, layer.kernel_size, layer.kernel_size)
        start, end = layer.padding, layer.padding + layer.end_padding
        padding, stride = (start, start, end, end), (layer.stride,) * 2
        if not (
            isinstance(step, ConvolutionStep)
            and (step.kernel.shape, step.strides, step.pads) == (kernel, stride, padding)
            and (step.groups, step.dilations) == (layer.groups, (1, 1))
            and (step.bias is None or step.bias.size == layer.filters)
        ):
            raise self._differs(
                f"{layer.name} with {_kernels(kernel, stride, padding, layer.groups)} and {layer.filters} biases"
                if isinstance(step, ConvolutionStep)
                and step.bias is not None
                and step.bias.size != step.kernel.shape[0]
                else f"{layer.name} with {_kernels(kernel, stride, padding, layer.groups)}"
            )
        self.convolutions[layer.name] = step
        self.position += 1
        self.side = (self.side + start + end - layer.kernel_size) // layer.stride + 1
        self.channels = layer.filters
        self._activation(layer)

    def _activation(self, layer: Convolution | Dense | Activated) -> None:
        function, step = activation_of(layer, self.options), self._here()
        if function is None:
            return
        if not isinstance(step, ActivationStep) or step.function != function:
            raise self._differs(f"{function} behind {layer.name}")
        self.position += 1

    def _normalization(self, layer: Normalization) -> None:
        step = self._here()
        constants = NormalizationConstants(2 * layer.depth_radius + 1, layer.alpha, layer.beta, layer.bias)
        if not (
            isinstance(step, NormalizationStep) and step.columns == layer.columns and step.constants.is_near(constants)
        ):
            raise self._differs(f"{layer.name}, {_normalization(constants, layer.columns)}")
        self.position += 1

    def _pooling(self, layer: Pooling) -> None:
        step = self._here()
        wish = f"{layer.name}, {_POOLINGS[layer.operation]} {layer.size} x {layer.size}, stride {layer.stride}"
        window, strides = (layer.size,) * 2, (layer.stride,) * 2
        wanted = (window, strides, layer.operation)
        if not isinstance(step, PoolingStep) or (step.size, step.strides, step.operation) != wanted:
            raise self._differs(wish)
        sides = (self.side, self.side)
        without = pooled_size(sides, window, strides, (0, 0, 0, 0), False)
        # Padding behind the end has no effect where it adds no window; before the start it always has.
        if any(step.pads[:2]) or pooled_size(sides, window, strides, step.pads, step.ceil) != without:
            raise self._differs(f"{wish}, without padding that has an effect at {self.variant.image_size} px")
        if any(step.pads):
            self.padded.append(layer.name)
        self.position += 1
        self.side = without[0]

    def _dense(self, layer: Dense) -> None:
        step = self._here()
        if layer.units is None:
            fits = isinstance(step, DenseStep) and 2 <= step.units <= MAX_CLASSES
            wish = f"{layer.name}, {self.inputs} x 2 to {MAX_CLASSES} weights"
        else:
            fits = isinstance(step, DenseStep) and step.units == layer.units
            wish = f"{layer.name}, {self.inputs} x {layer.units} weights"
        if not isinstance(step, DenseStep) or not fits or step.inputs != self.inputs:
            raise self._differs(wish)
        if step.bias is not None and step.bias.size not in (1, step.units):
            raise self._differs(f"{wish} and {step.units} biases")
        self.dense[layer.name] = step
        self.position += 1
        self.inputs = step.units
        self._activation(layer)


def _described(step: GraphStep) -> str:
    match step:
        case ConvolutionStep():
            biases = "" if step.bias is None or step.bias.size == step.kernel.shape[0] else f", {step.bias.size} biases"
            dilated = "" if set(step.dilations) == {1} else f", dilations {_times(step.dilations)}"
            return _kernels(step.kernel.shape, step.strides, step.pads, step.groups) + dilated + biases
        case DenseStep():
            biases = "" if step.bias is None or step.bias.size in (1, step.units) else f" and {step.bias.size} biases"
            return f"{step.inputs} x {step.units} weights{biases}"
        case ActivationStep():
            return step.function
        case NormalizationStep():
            return _normalization(step.constants, step.columns)
        case PoolingStep():
            padding = f", padding {_times(step.pads)}" if any(step.pads) else ""
            rounding = ", rounded up" if step.ceil else ""
            return f"{_POOLINGS[step.operation]} {_times(step.size)}, stride {_times(step.strides)}{padding}{rounding}"
        case FlattenStep():
            return "the maps flattened"
        case SoftmaxStep():
            return "a softmax"
        case UnknownStep():
            return step.what
    return type(step).__name__


def _kernels(shape: Sequence[int], strides: Sequence[int], pads: Sequence[int], groups: int) -> str:
    group = f", {groups} groups" if groups > 1 else ""
    filters, *window = shape
    size = _times((*window[1:], window[0]))
    return f"{filters} kernels of {size}, stride {_alike(strides)}, padding {_alike(pads)}{group}"


def _normalization(constants: NormalizationConstants, columns: int) -> str:
    column = "" if columns == 1 else f" in {columns} columns"
    return (
        f"LRN over {constants.size} channels{column} with k {constants.bias:g}, "
        f"alpha {constants.alpha:.6g} on the sum, beta {constants.beta:g}"
    )


def _times(sides: Sequence[int]) -> str:
    return " x ".join(str(side) for side in sides)


def _alike(sides: Sequence[int]) -> str:
    return str(sides[0]) if len(set(sides)) == 1 else _times(sides)
