"""Local response normalisation spelled out in small operators, as PyTorch's exporters write it.

a / (k + alpha x mean of a^2 over n channels)^beta becomes Mul, a Reshape or Unsqueeze to five dimensions, Pad and
AveragePool along the channels, a Squeeze or Reshape back, Mul, Add, Pow and Div. All of it is followed as one
`WindowSum` until the Div closes it. PyTorch's mean over n makes its alpha n times the alpha on the sum.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from model.onnx.constants import target_shape
from model.onnx.file import Tensor
from model.onnx.steps import Features, NormalizationConstants, NormalizationStep, Value, WindowSum


def normalized(features: Features, constants: NormalizationConstants, label: str) -> Features:
    """`features` behind an LRN; a part of the channels remembers it until the parts are together again."""
    if features.part is not None:
        return replace(features, normalization=(constants, label))
    return features.then(NormalizationStep(label, constants, 1))


def result(operator: str, label: str, inputs: Sequence[Value], attributes: Mapping[str, Any]) -> Sequence[Value] | None:
    """What one operator of a spelled-out LRN gives; None where it is not one.

    Raises:
        ValueError, IndexError, KeyError, TypeError: the attributes do not fit the operator.
    """
    first, second = (*inputs, None, None)[:2]
    square = _square(operator, first, second)
    if square is not None:
        return [square]
    if isinstance(first, Features) and isinstance(second, WindowSum) and operator in ("Div", "Mul"):
        return _closed(operator, label, first, second)
    if operator == "Mul" and isinstance(second, Features) and isinstance(first, WindowSum):
        return _closed(operator, label, second, first)
    if isinstance(second, WindowSum) and operator in ("Mul", "Add"):
        first, second = second, first
    if not isinstance(first, WindowSum):
        return None
    rule = _RULES.get(operator)
    changed = rule(first, (second, *inputs[2:]), attributes) if rule is not None else None
    return None if changed is None else [changed]


def _square(operator: str, first: Value, second: Value) -> WindowSum | None:
    if not isinstance(first, Features) or len(first.shape) != 4 or first.layout != "CHW" or first.normalization:
        return None
    twice = operator == "Mul" and first is second
    power = operator == "Pow" and isinstance(second, Tensor) and _number(second) == 2.0
    return WindowSum(first, first.shape) if twice or power else None


def _closed(operator: str, label: str, features: Features, divisor: WindowSum) -> Sequence[Value] | None:
    beta = divisor.power if operator == "Div" else -divisor.power
    if divisor.of is not features or divisor.window < 2 or divisor.shape != features.shape or divisor.padded != (0, 0):
        return None
    constants = NormalizationConstants(divisor.window, divisor.scale / divisor.window, beta, divisor.offset)
    return [normalized(features, constants, label)]


def _number(given: Value) -> float | None:
    return float(given.read().ravel()[0]) if isinstance(given, Tensor) and given.size == 1 else None


def _identity(value: WindowSum, _: Sequence[Value], __: Mapping[str, Any]) -> WindowSum | None:
    return value


def _scaled(value: WindowSum, others: Sequence[Value], _: Mapping[str, Any]) -> WindowSum | None:
    factor = _number(others[0])
    if factor is None or value.power != 1.0:
        return None
    return replace(value, scale=value.scale * factor, offset=value.offset * factor)


def _divided(value: WindowSum, others: Sequence[Value], _: Mapping[str, Any]) -> WindowSum | None:
    divisor = _number(others[0])
    if not divisor or value.power != 1.0:
        return None
    return replace(value, scale=value.scale / divisor, offset=value.offset / divisor)


def _shifted(value: WindowSum, others: Sequence[Value], _: Mapping[str, Any]) -> WindowSum | None:
    number = _number(others[0])
    return None if number is None or value.power != 1.0 else replace(value, offset=value.offset + number)


def _raised(value: WindowSum, others: Sequence[Value], _: Mapping[str, Any]) -> WindowSum | None:
    number = _number(others[0])
    return None if number is None else replace(value, power=value.power * number)


def _reshaped(value: WindowSum, others: Sequence[Value], attributes: Mapping[str, Any]) -> WindowSum | None:
    wanted = others[0]
    if not isinstance(wanted, Tensor) or wanted.size > 8 or value.padded != (0, 0):
        return None
    shape = target_shape(value.shape, wanted.read().ravel().tolist(), bool(attributes.get("allowzero", 0)))
    return replace(value, shape=shape)


def _axes(others: Sequence[Value], attributes: Mapping[str, Any], rank: int) -> list[int] | None:
    given = others[0] if others else None
    axes = given.read().ravel().tolist() if isinstance(given, Tensor) and given.size <= 8 else attributes.get("axes")
    return None if axes is None else [int(axis) + rank if axis < 0 else int(axis) for axis in axes]


def _unsqueezed(value: WindowSum, others: Sequence[Value], attributes: Mapping[str, Any]) -> WindowSum | None:
    count = len(value.shape)
    given = _axes(others, attributes, 0)
    if given is None or value.padded != (0, 0):
        return None
    axes = {axis + count + len(given) if axis < 0 else axis for axis in given}
    rest = iter(value.shape)
    return replace(value, shape=tuple(1 if i in axes else next(rest) for i in range(count + len(given))))


def _squeezed(value: WindowSum, others: Sequence[Value], attributes: Mapping[str, Any]) -> WindowSum | None:
    axes = _axes(others, attributes, len(value.shape))
    if axes is None or value.padded != (0, 0) or any(value.shape[axis] != 1 for axis in axes):
        return None
    return replace(value, shape=tuple(side for i, side in enumerate(value.shape) if i not in axes))


def _channel_axis(value: WindowSum) -> int:
    """The axis that holds the channels: those before it multiply to the batch, those behind it to a map."""
    batch, channels, *_ = value.of.shape
    for axis, side in enumerate(value.shape):
        if side == channels and math.prod(value.shape[:axis]) == batch:
            return axis
    raise ValueError(f"no axis of {channels} channels in {value.shape}")


def _padded(value: WindowSum, others: Sequence[Value], attributes: Mapping[str, Any]) -> WindowSum | None:
    given = others[0]
    pads = given.read().ravel().tolist() if isinstance(given, Tensor) and given.size <= 16 else attributes.get("pads")
    filling = _number(others[1]) if len(others) > 1 and others[1] is not None else attributes.get("value", 0.0)
    rank = len(value.shape)
    zeros = attributes.get("mode", b"constant") == b"constant" and filling == 0.0
    if pads is None or len(pads) != 2 * rank or not zeros or not value.is_square or value.padded != (0, 0):
        return None
    axis = _channel_axis(value)
    begin, end = int(pads[axis]), int(pads[axis + rank])
    elsewhere = [pad for i, pad in enumerate(pads) if i % rank != axis]
    if any(elsewhere) or min(begin, end) < 0:
        return None
    return replace(value, padded=(begin, end), axis=axis)


def _pooled(value: WindowSum, _: Sequence[Value], attributes: Mapping[str, Any]) -> WindowSum | None:
    """The mean along the channels: one number in, one out, half the window of zeros on either side."""
    rank = len(value.shape)
    window, spatial = list(attributes["kernel_shape"]), rank - 2
    strides = list(attributes.get("strides", [1] * spatial))
    pads = list(attributes.get("pads", [0] * 2 * spatial))
    if (
        not value.is_square
        or len(window) != spatial
        or any(stride != 1 for stride in strides)
        or len(pads) != 2 * spatial
    ):
        return None
    if attributes.get("auto_pad", b"NOTSET") not in (b"NOTSET", b"VALID"):
        return None
    along = (_channel_axis(value) if value.axis is None else value.axis) - 2
    if along < 0 or any(side != 1 for i, side in enumerate(window) if i != along):
        return None
    own = (pads[along], pads[along + spatial])
    if any(pad for i, pad in enumerate(pads) if i % spatial != along):
        return None
    if any(own) and not attributes.get("count_include_pad", 0):
        return None
    size = int(window[along])
    total = (value.padded[0] + own[0], value.padded[1] + own[1])
    if size % 2 == 0 or total != (size // 2, size // 2):
        return None
    return replace(value, window=size, padded=(0, 0))


_RULES: Mapping[str, Callable[[WindowSum, Sequence[Value], Mapping[str, Any]], WindowSum | None]] = {
    "Identity": _identity,
    "Mul": _scaled,
    "Div": _divided,
    "Add": _shifted,
    "Pow": _raised,
    "Reshape": _reshaped,
    "Unsqueeze": _unsqueezed,
    "Squeeze": _squeezed,
    "Pad": _padded,
    "AveragePool": _pooled,
}
