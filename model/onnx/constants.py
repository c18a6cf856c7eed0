"""The arithmetic on shapes that exporters leave in a graph, computed once; and weights stored in other forms."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import onnx

from model.onnx.file import Tensor

MAX_FOLDED = 1024  # shapes and paddings have a dozen numbers
# Larger tensors are weights: they are passed on unread. Smaller ones are computed at once, so that a long chain of
# operators costs no more than its length.
MAX_AT_ONCE = 65_536

_CAST = {
    onnx.TensorProto.FLOAT: np.float32,
    onnx.TensorProto.FLOAT16: np.float16,
    onnx.TensorProto.DOUBLE: np.float64,
    onnx.TensorProto.INT32: np.int32,
    onnx.TensorProto.INT64: np.int64,
    onnx.TensorProto.BOOL: np.bool_,
}


def of_array(array: np.ndarray) -> Tensor:
    return Tensor(array.shape, lambda: array)


def folded(operator: str, inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor | None:
    """The result of an operator on constants, or None where it is not one that exporters use on shapes.

    Raises:
        ValueError, IndexError, TypeError, OverflowError, KeyError: the inputs or attributes do not fit the operator.
    """
    lazily = _LAZY.get(operator)
    if lazily is not None:
        tensor = lazily(inputs, attributes)
        return of_array(tensor.read()) if tensor.size <= MAX_AT_ONCE else tensor
    eagerly = _EAGER.get(operator)
    if eagerly is None or any(given is not None and given.size > MAX_FOLDED for given in inputs):
        return None
    arrays = [None if given is None else given.read() for given in inputs]
    with np.errstate(all="ignore"):
        result = np.asarray(eagerly(arrays, attributes))
    return of_array(result) if result.size <= MAX_FOLDED else None


def target_shape(shape: Sequence[int], wanted: Sequence[int], allow_zero: bool) -> tuple[int, ...]:
    """What Reshape gives: 0 keeps a side, -1 takes what is left. Raises ValueError where the count does not fit."""
    if len(wanted) > 8:
        raise ValueError("more than 8 dimensions")
    sides = [shape[i] if side == 0 and not allow_zero else int(side) for i, side in enumerate(wanted)]
    total = math.prod(shape)
    if sides.count(-1) == 1:
        known = math.prod(side for side in sides if side != -1)
        sides[sides.index(-1)] = total // known if known else 0
    if min(sides, default=0) < 0 or math.prod(sides) != total:
        raise ValueError(f"{tuple(shape)} does not fit {tuple(wanted)}")
    return tuple(sides)


def _given(tensor: Tensor | None) -> Tensor:
    if tensor is None:
        raise ValueError("an input is missing")
    return tensor


def _transposed(inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor:
    source = _given(inputs[0])
    order = tuple(attributes.get("perm", reversed(range(len(source.shape)))))
    if sorted(order) != list(range(len(source.shape))):
        raise ValueError(f"perm {order} does not fit {source.shape}")
    return Tensor(tuple(source.shape[i] for i in order), lambda: source.read().transpose(order))


def _reshaped(inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor:
    source, wanted = _given(inputs[0]), _given(inputs[1])
    if wanted.size > MAX_FOLDED:
        raise ValueError("a shape of more than 8 dimensions")
    shape = target_shape(source.shape, wanted.read().ravel().tolist(), bool(attributes.get("allowzero", 0)))
    return Tensor(shape, lambda: source.read().reshape(shape))


def _filled(inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor:
    """ConstantOfShape, which may ask for any size: it takes the memory of one number."""
    wanted = _given(inputs[0])
    if wanted.size > 8:
        raise ValueError("a shape of more than 8 dimensions")
    value = attributes.get("value")
    number = np.float32(0) if value is None else value.read().ravel()[0]
    shape = tuple(int(side) for side in wanted.read().ravel())
    if min(shape, default=0) < 0:
        raise ValueError(f"a negative side in {shape}")
    return Tensor(shape, lambda: np.broadcast_to(number, shape))


def _cast(inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor:
    source, kind = _given(inputs[0]), _CAST[attributes["to"]]
    return Tensor(source.shape, lambda: source.read().astype(kind))


def _along(values: np.ndarray, axis: int, rank: int) -> np.ndarray:
    """A scale or zero point for each channel, shaped so that it multiplies along `axis`."""
    return values if values.size == 1 else values.reshape([-1 if i == axis else 1 for i in range(rank)])


def _scale_and_zero(
    inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]
) -> tuple[Tensor, Tensor, Tensor | None, int]:
    source, scale = _given(inputs[0]), _given(inputs[1])
    zero = inputs[2] if len(inputs) > 2 else None
    rank = len(source.shape)
    axis = int(attributes.get("axis", 1))
    axis += rank if axis < 0 else 0
    if attributes.get("block_size", 0):
        raise ValueError("scales in blocks")
    if scale.size > MAX_AT_ONCE:
        raise ValueError(f"{scale.size} scales")
    for part in (scale, zero):
        if part is not None and part.size != 1 and (not 0 <= axis < rank or part.shape != (source.shape[axis],)):
            raise ValueError(f"scale or zero point of {part.shape} along axis {axis} of {source.shape}")
    return source, scale, zero, axis


def _dequantized(inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor:
    source, scale, zero, axis = _scale_and_zero(inputs, attributes)
    rank = len(source.shape)

    def read() -> np.ndarray:
        values = source.read().astype(np.float32)
        if zero is not None:
            values -= _along(zero.read().astype(np.float32).ravel(), axis, rank)
        values *= _along(scale.read().astype(np.float32).ravel(), axis, rank)
        return values

    return Tensor(source.shape, read)


def _quantized(inputs: Sequence[Tensor | None], attributes: Mapping[str, Any]) -> Tensor:
    source, scale, zero, axis = _scale_and_zero(inputs, attributes)
    rank = len(source.shape)

    def read() -> np.ndarray:
        zeros = np.zeros(1, np.uint8) if zero is None else zero.read().ravel()
        limits = np.iinfo(zeros.dtype)
        values = np.rint(source.read().astype(np.float32) / _along(scale.read().ravel(), axis, rank))
        values += _along(zeros.astype(np.float32), axis, rank)
        return np.clip(values, limits.min, limits.max).astype(zeros.dtype)

    return Tensor(source.shape, read)


def _axes(arrays: Sequence[np.ndarray | None], attributes: Mapping[str, Any]) -> list[int] | None:
    if len(arrays) > 1 and arrays[1] is not None:
        return [int(axis) for axis in arrays[1].ravel()]
    return list(attributes["axes"]) if "axes" in attributes else None


def _unsqueeze(arrays: Sequence[Any], attributes: Mapping[str, Any]) -> np.ndarray:
    return np.expand_dims(arrays[0], tuple(_axes(arrays, attributes) or ()))


def _squeeze(arrays: Sequence[Any], attributes: Mapping[str, Any]) -> np.ndarray:
    axes = _axes(arrays, attributes)
    return np.squeeze(arrays[0], None if axes is None else tuple(axes))


def slices(rank: int, arrays: Sequence[np.ndarray | None], attributes: Mapping[str, Any]) -> tuple[slice, ...]:
    """The index that ONNX's Slice stands for; `arrays` are its inputs behind the data."""
    if "starts" in attributes:  # opset 9 and before
        lists: list[list[int] | None] = [list(attributes["starts"]), list(attributes["ends"]), attributes.get("axes")]
    else:
        lists = [None if array is None else [int(value) for value in array.ravel()] for array in arrays]
    starts, ends, axes, steps = (*lists, None, None, None)[:4]
    if starts is None or ends is None:
        raise ValueError("starts or ends are missing")
    axes = list(range(len(starts))) if axes is None else axes
    index = [slice(None)] * rank
    for axis, start, end, step in zip(axes, starts, ends, steps or [1] * len(starts), strict=True):
        # The smallest number means "from the very end" for a negative step; Python says None.
        index[axis] = slice(start, None if step < 0 and end < -rank - MAX_FOLDED else end, step)
    return tuple(index)


def _divide(arrays: Sequence[Any], _: Mapping[str, Any]) -> np.ndarray:
    if np.issubdtype(arrays[0].dtype, np.integer):
        if not np.all(arrays[1]):
            raise ValueError("division by zero")
        return np.trunc(arrays[0] / arrays[1]).astype(arrays[0].dtype)
    return np.divide(arrays[0], arrays[1])


_LAZY: Mapping[str, Callable[[Sequence[Tensor | None], Mapping[str, Any]], Tensor]] = {
    "Identity": lambda inputs, _: _given(inputs[0]),
    "Transpose": _transposed,
    "Reshape": _reshaped,
    "ConstantOfShape": _filled,
    "Cast": _cast,
    "DequantizeLinear": _dequantized,
    "QuantizeLinear": _quantized,
}
_EAGER: Mapping[str, Callable[[Sequence[Any], Mapping[str, Any]], Any]] = {
    "Shape": lambda arrays, attributes: np.array(
        arrays[0].shape[attributes.get("start", 0) : attributes.get("end")], np.int64
    ),
    "Gather": lambda arrays, attributes: np.take(arrays[0], arrays[1], axis=attributes.get("axis", 0)),
    "Concat": lambda arrays, attributes: np.concatenate(arrays, axis=attributes["axis"]),
    "Unsqueeze": _unsqueeze,
    "Squeeze": _squeeze,
    "Slice": lambda arrays, attributes: arrays[0][slices(arrays[0].ndim, arrays[1:], attributes)],
    "Add": lambda arrays, _: np.add(*arrays),
    "Sub": lambda arrays, _: np.subtract(*arrays),
    "Mul": lambda arrays, _: np.multiply(*arrays),
    "Div": _divide,
    "Equal": lambda arrays, _: np.equal(*arrays),
}
