"""Sizes behind ONNX's convolutions and poolings, with its ways to say padding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def explicit_pads(
    attributes: Mapping[str, Any],
    sides: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
) -> tuple[int, ...]:
    """Padding in pixels as (top, left, bottom, right), also where the node says VALID or SAME.

    Raises:
        ValueError: the lists are not for two dimensions, or hold numbers that no window can have.
    """
    pads = tuple(attributes.get("pads", (0, 0, 0, 0)))
    if not len(sides) == len(window) == len(strides) == len(dilations) == 2 or len(pads) != 4:
        raise ValueError("expected windows in two dimensions")
    if min((*window, *strides, *dilations)) < 1 or min(pads) < 0 or max((*window, *strides, *dilations, *pads)) > 4096:
        raise ValueError(f"window {tuple(window)}, strides {tuple(strides)}, padding {pads}")
    mode = attributes.get("auto_pad", b"NOTSET")
    if mode in (b"SAME_UPPER", b"SAME_LOWER"):
        needed = [
            max((-(-side // stride) - 1) * stride + (size - 1) * dilation + 1 - side, 0)
            for side, size, stride, dilation in zip(sides, window, strides, dilations, strict=True)
        ]
        less, more = [total // 2 for total in needed], [total - total // 2 for total in needed]
        return (*less, *more) if mode == b"SAME_UPPER" else (*more, *less)
    return (0, 0, 0, 0) if mode == b"VALID" else pads


def convolved_size(
    sides: Sequence[int], window: Sequence[int], strides: Sequence[int], pads: Sequence[int], dilations: Sequence[int]
) -> tuple[int, ...]:
    """Height and width of a convolution's output. Raises ValueError where the window does not fit."""
    result = tuple(
        (sides[i] + pads[i] + pads[i + 2] - dilations[i] * (window[i] - 1) - 1) // strides[i] + 1 for i in range(2)
    )
    if min(result) < 1:
        raise ValueError(f"a window of {tuple(window)} does not fit {tuple(sides)}")
    return result


def pooled_size(
    sides: Sequence[int], window: Sequence[int], strides: Sequence[int], pads: Sequence[int], ceil: bool
) -> tuple[int, ...]:
    """Height and width of a pooling's output; with `ceil` a last window may reach over the end but must start before.

    Raises:
        ValueError: the window does not fit.
    """
    result = []
    for i in range(2):
        reach = sides[i] + pads[i] + pads[i + 2] - window[i]
        size = (-(-reach // strides[i]) if ceil else reach // strides[i]) + 1
        if ceil and (size - 1) * strides[i] >= sides[i] + pads[i]:
            size -= 1
        result.append(size)
    if min(result) < 1:
        raise ValueError(f"a window of {tuple(window)} does not fit {tuple(sides)}")
    return tuple(result)
