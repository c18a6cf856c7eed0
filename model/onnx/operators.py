"""What the operators of an ONNX graph do to a photo's features, as far as an AlexNet uses them.

Each function returns the operator's outputs, or None where no AlexNet uses the operator like that. ValueError,
IndexError, KeyError or TypeError mean that inputs and attributes do not fit each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import onnx

from model.onnx.constants import slices, target_shape
from model.onnx.file import Tensor
from model.onnx.lrn import normalized
from model.onnx.steps import (
    ActivationStep,
    ConvolutionStep,
    DenseStep,
    Features,
    FlattenStep,
    NormalizationConstants,
    NormalizationStep,
    PoolingStep,
    QuantizationStep,
    SoftmaxStep,
    Value,
)
from model.onnx.windows import convolved_size, explicit_pads, pooled_size

_FLOATING = {
    onnx.TensorProto.FLOAT,
    onnx.TensorProto.FLOAT16,
    onnx.TensorProto.DOUBLE,
    onnx.TensorProto.BFLOAT16,
}


def label(node: onnx.NodeProto) -> str:
    """How a message names a node: its name, or what it writes where it has none."""
    name = node.name or (node.output[0] if node.output else "without a name")
    return f"{name[:100]!r} ({node.op_type[:50]})"


def _first(inputs: Sequence[Value]) -> Features:
    assert isinstance(inputs[0], Features)
    return inputs[0]


def _tensor(inputs: Sequence[Value], index: int) -> Tensor | None:
    given = inputs[index] if index < len(inputs) else None
    return given if isinstance(given, Tensor) else None


def _whole_maps(inputs: Sequence[Value]) -> Features | None:
    """The input as maps of channels first that no Split has cut."""
    features = _first(inputs)
    maps = len(features.shape) == 4 and features.layout == "CHW" and features.part is None
    return features if maps else None


def _convolution(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features, kernel = _whole_maps(inputs), _tensor(inputs, 1)
    bias = _tensor(inputs, 2)
    if features is None or kernel is None or len(kernel.shape) != 4 or (len(inputs) > 2 and inputs[2] and not bias):
        return None
    strides = tuple(attributes.get("strides", (1, 1)))
    dilations = tuple(attributes.get("dilations", (1, 1)))
    groups = int(attributes.get("group", 1))
    window = kernel.shape[2:]
    batch, channels, *sides = features.shape
    if groups < 1 or kernel.shape[1] * groups != channels or kernel.shape[0] % groups:
        raise ValueError(f"kernels of {kernel.shape} in {groups} groups on {channels} channels")
    pads = explicit_pads(attributes, sides, window, strides, dilations)
    height, width = convolved_size(sides, window, strides, pads, dilations)
    step = ConvolutionStep(label(node), kernel, bias, strides, pads, dilations, groups)
    return [features.then(step, (batch, kernel.shape[0], height, width))]


def _activation(node: onnx.NodeProto, inputs: Sequence[Value], _: Mapping[str, Any]) -> list[Value] | None:
    features = _first(inputs)
    if features.part is not None:
        return None
    return [features.then(ActivationStep(label(node), node.op_type.lower()))]


def _normalization(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features = _first(inputs)
    if len(features.shape) != 4 or features.layout != "CHW":
        return None
    size = int(attributes["size"])
    constants = NormalizationConstants(
        size,
        float(attributes.get("alpha", 1e-4)) / size,  # ONNX, as Caffe, divides alpha by the window
        float(attributes.get("beta", 0.75)),
        float(attributes.get("bias", 1.0)),
    )
    return [normalized(features, constants, label(node))]


def _max_pooling(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features = _whole_maps(inputs)
    if features is None or any(side != 1 for side in attributes.get("dilations", (1, 1))):
        return None
    window = tuple(attributes["kernel_shape"])
    strides = tuple(attributes.get("strides", (1,) * len(window)))
    batch, channels, *sides = features.shape
    pads = explicit_pads(attributes, sides, window, strides, (1, 1))
    ceil = bool(attributes.get("ceil_mode", 0))
    height, width = pooled_size(sides, window, strides, pads, ceil)
    return [features.then(PoolingStep(label(node), window, strides, pads, ceil), (batch, channels, height, width))]


def _average_pooling(
    node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]
) -> list[Value] | None:
    """Torchvision's adaptive pooling from 6 x 6 to 6 x 6 is a window of one pixel, without effect."""
    if any(attributes.get("pads", ())):
        return None
    if all(side == 1 for side in (*attributes["kernel_shape"], *attributes.get("strides", ()))):
        return [_first(inputs)]
    pooled = _max_pooling(node, inputs, attributes)
    if pooled is None or not isinstance(pooled[0], Features):
        return None
    *before, step = pooled[0].steps
    assert isinstance(step, PoolingStep)
    return [replace(pooled[0], steps=(*before, replace(step, operation="mean")))]


def _flatten(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features = _first(inputs)
    axis = int(attributes.get("axis", 1))
    if axis not in (1, 1 - len(features.shape)):
        return None
    return _flattened(node, features, (features.shape[0], int(np.prod(features.shape[1:]))))


def _reshape(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features, wanted = _first(inputs), _tensor(inputs, 1)
    if wanted is None or wanted.size > 8:
        return None
    allow_zero = bool(attributes.get("allowzero", 0))
    return _flattened(node, features, target_shape(features.shape, wanted.read().ravel().tolist(), allow_zero))


def _flattened(node: onnx.NodeProto, features: Features, shape: tuple[int, ...]) -> list[Value] | None:
    if shape == features.shape:
        return [features]
    row = (features.shape[0], int(np.prod(features.shape[1:])))
    if features.part is not None or len(features.shape) != 4 or shape != row:
        return None
    return [replace(features.then(FlattenStep(label(node), features.layout), row), layout="CHW")]


def _transpose(_: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features = _first(inputs)
    order = tuple(attributes.get("perm", ()))
    to_last, to_first = features.layout == "CHW" and order == (0, 2, 3, 1), order == (0, 3, 1, 2)
    if (
        features.part is not None
        or len(features.shape) != 4
        or not (to_last or (to_first and features.layout == "HWC"))
    ):
        return None
    shape = tuple(features.shape[i] for i in order)
    return [replace(features, shape=shape, layout="HWC" if to_last else "CHW")]


def _dense(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    """Gemm or MatMul with a constant on its right."""
    features, kernel, bias = _first(inputs), _tensor(inputs, 1), _tensor(inputs, 2)
    if len(features.shape) != 2 or kernel is None or len(kernel.shape) != 2 or attributes.get("transA", 0):
        return None
    if len(inputs) > 2 and inputs[2] and not bias:
        return None
    step = DenseStep(
        label(node),
        kernel,
        bias,
        bool(attributes.get("transB", 0)),
        float(attributes.get("alpha", 1.0)),
        float(attributes.get("beta", 1.0)),
    )
    if step.inputs != features.shape[1]:
        raise ValueError(f"{step.inputs} rows of weights for {features.shape[1]} numbers")
    return [features.then(step, (features.shape[0], step.units))]


def _addition(_: onnx.NodeProto, inputs: Sequence[Value], __: Mapping[str, Any]) -> list[Value] | None:
    """A bias behind MatMul, or behind a convolution without one; quantisers round before they add."""
    features, bias = _first(inputs), _tensor(inputs, 1)
    steps = features.steps
    while steps and isinstance(steps[-1], QuantizationStep):
        steps = steps[:-1]
    last = steps[-1] if steps else None
    if bias is None or not isinstance(last, DenseStep | ConvolutionStep) or last.bias is not None:
        return None
    units = features.shape[1]
    shapes = ((units,), (1, units)) if isinstance(last, DenseStep) else ((units, 1, 1), (1, units, 1, 1))
    if bias.shape not in shapes:
        return None
    flat = Tensor((units,), lambda: bias.read().reshape(units))
    return [replace(features, steps=(*steps[:-1], replace(last, bias=flat)))]


def _quantization(node: onnx.NodeProto, inputs: Sequence[Value], _: Mapping[str, Any]) -> list[Value] | None:
    features, scale, zero = _first(inputs), _tensor(inputs, 1), _tensor(inputs, 2)
    if scale is None or scale.size != 1:
        return None
    if zero is None:
        clamps = True  # unsigned 8 bit from 0 on
    else:
        value = zero.read().ravel()
        clamps = value.size == 1 and int(value[0]) == np.iinfo(value.dtype).min
    if features.part is None:
        return [features.then(QuantizationStep(label(node), clamps))]
    # Quantisers round each column of norm1 by itself. A ReLU swallowed there would be one of this column alone.
    if clamps and features.normalization is None and isinstance(features.steps[-1], ConvolutionStep):
        return None
    return [replace(features, rounded=True)]


def _dequantization(_: onnx.NodeProto, inputs: Sequence[Value], __: Mapping[str, Any]) -> list[Value] | None:
    features = _first(inputs)
    rounded = features.rounded or (features.steps and isinstance(features.steps[-1], QuantizationStep))
    return [features] if rounded else None


def _softmax(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features = _first(inputs)
    # One row a photo: the first axis behind the batch is the last one, whatever the operator set's default.
    if len(features.shape) != 2 or attributes.get("axis", 1) not in (1, -1):
        return None
    return [features.then(SoftmaxStep(label(node)))]


def _split(_: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features, outputs = _whole_maps(inputs), len(_.output)
    if features is None or attributes.get("axis", 0) not in (1, -3):
        return None
    channels, sizes = features.shape[1], _tensor(inputs, 1)
    if sizes is not None:
        widths = [int(width) for width in sizes.read().ravel()] if sizes.size == outputs else []
    elif "split" in attributes:
        widths = list(attributes["split"])
    else:
        full = -(-channels // outputs)
        widths = [min(full, channels - full * i) for i in range(outputs)]
    if len(widths) != outputs or min(widths) < 1 or sum(widths) != channels:
        raise ValueError(f"{channels} channels into {widths}")
    starts = [sum(widths[:i]) for i in range(outputs)]
    return [_part(features, start, start + width) for start, width in zip(starts, widths, strict=True)]


def _slice(_: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    features = _whole_maps(inputs)
    arrays = [None if part is None else part.read() for part in (_tensor(inputs, i) for i in range(1, len(inputs)))]
    if features is None:
        return None
    index = slices(4, arrays, attributes)
    cuts = [cut.indices(side) for cut, side in zip(index, features.shape, strict=True)]
    whole = [(0, side, 1) for side in features.shape]
    if [*cuts[:1], *cuts[2:]] != [*whole[:1], *whole[2:]] or cuts[1][2] != 1 or cuts[1][0] >= cuts[1][1]:
        return None
    return [_part(features, cuts[1][0], cuts[1][1])]


def _part(features: Features, start: int, stop: int) -> Features:
    if (start, stop) == (0, features.shape[1]):
        return features
    batch, _, *sides = features.shape
    return replace(features, shape=(batch, stop - start, *sides), part=(start, stop))


def _concatenation(node: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    """The columns together again: they must be all parts of one tensor, in order, normalised alike."""
    parts = [given for given in inputs if isinstance(given, Features)]
    if len(parts) != len(inputs) or attributes["axis"] not in (1, -3) or len(parts[0].shape) != 4:
        return None
    position = 0
    for part in parts:
        if part.part is None or part.part[0] != position or part.steps is not parts[0].steps:
            return None
        if part.shape[1] != parts[0].shape[1]:
            return None
        position = part.part[1]
    batch, _, *sides = parts[0].shape
    before = [step for step in parts[0].steps if isinstance(step, ConvolutionStep)]
    if not before or before[-1].kernel.shape[0] != position:
        return None
    whole = replace(parts[0], shape=(batch, position, *sides), part=None, normalization=None, rounded=False)
    if any(part.rounded for part in parts):
        whole = whole.then(QuantizationStep(label(node), clamps=False))
    normalizations = [part.normalization for part in parts]
    if all(normalization is None for normalization in normalizations):
        return [whole]
    first = normalizations[0]
    if first is None or not all(other is not None and other[0].is_near(first[0]) for other in normalizations):
        return None
    return [whole.then(NormalizationStep(first[1], first[0], len(parts)))]


def _unchanged(_: onnx.NodeProto, inputs: Sequence[Value], __: Mapping[str, Any]) -> list[Value] | None:
    return [_first(inputs)]


def _cast(_: onnx.NodeProto, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> list[Value] | None:
    return [_first(inputs)] if attributes["to"] in _FLOATING else None


OPERATORS: Mapping[str, Callable[[onnx.NodeProto, Sequence[Value], Mapping[str, Any]], Sequence[Value] | None]] = {
    "Conv": _convolution,
    "Relu": _activation,
    "Tanh": _activation,
    "Sigmoid": _activation,
    "LRN": _normalization,
    "MaxPool": _max_pooling,
    "AveragePool": _average_pooling,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Transpose": _transpose,
    "Gemm": _dense,
    "MatMul": _dense,
    "Add": _addition,
    "Dropout": _unchanged,
    "Identity": _unchanged,
    "Cast": _cast,
    "QuantizeLinear": _quantization,
    "DequantizeLinear": _dequantization,
    "Softmax": _softmax,
    "LogSoftmax": _softmax,
    "Split": _split,
    "Slice": _slice,
    "Concat": _concatenation,
}
