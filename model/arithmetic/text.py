"""The arithmetic in plain text: for the command line and for pasting into notes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from model.arithmetic.records import (
    Arithmetic,
    ConvolutionArithmetic,
    DenseArithmetic,
    DropoutArithmetic,
    NormalizationArithmetic,
    PixelArithmetic,
    PoolingArithmetic,
    SoftmaxArithmetic,
)
from model.arithmetic.windows import channel_name
from model.networks.results import readable


def number(value: float) -> str:
    """Four significant digits, or as many as a whole number below 10,000 needs."""
    return f"{value + 0.0:.4g}"


def as_text(arithmetic: Arithmetic) -> str:
    """The whole arithmetic, ending in the value; several lines."""
    return "\n".join(_lines(arithmetic))


def _lines(arithmetic: Arithmetic) -> Iterator[str]:
    yield f"{arithmetic.place} = {number(arithmetic.value)}"
    yield ""
    match arithmetic:
        case PixelArithmetic():
            yield f"(pixel - mean) / deviation = ({arithmetic.pixel} - {number(arithmetic.mean)})"
            yield f"                             / {number(arithmetic.deviation)} = {number(arithmetic.value)}"
        case ConvolutionArithmetic():
            yield from _convolution(arithmetic)
        case NormalizationArithmetic():
            yield from _normalization(arithmetic)
        case PoolingArithmetic():
            yield from _pooling(arithmetic)
        case DenseArithmetic():
            yield from _dense(arithmetic)
        case DropoutArithmetic():
            yield f"Dropout silences {arithmetic.rate:.0%} of the units while the network learns, none when it answers:"
            yield f"the value of {arithmetic.source} passes as it is."
        case SoftmaxArithmetic():
            yield from _softmax(arithmetic)
    yield ""
    yield f"The network's own value: {number(arithmetic.map_value)}"


def _convolution(arithmetic: ConvolutionArithmetic) -> Iterator[str]:
    for plane in arithmetic.planes:
        row, column = plane.source.position or (0, 0)
        size = len(plane.window)
        yield f"{channel_name(plane.source)}, rows {row} to {row + size - 1}, columns {column} to {column + size - 1}"
        yield "  input (0 beyond the edge)" if not plane.inside.all() else "  input"
        yield from _table(plane.window)
        yield "  kernel"
        yield from _table(plane.kernel)
        yield "  input x kernel"
        yield from _table(plane.products)
        yield f"  sum {number(plane.sum)}"
        yield ""
    of_group = f" of group {arithmetic.group + 1} of {arithmetic.groups}" if arithmetic.groups > 1 else ""
    for plane in arithmetic.planes:
        yield _row(channel_name(plane.source), plane.sum)
    if arithmetic.rest_channels:
        yield _row(f"the other {arithmetic.rest_channels} channels{of_group}", arithmetic.rest)
    yield _row("bias", arithmetic.bias)
    yield from _activation(arithmetic)


def _normalization(arithmetic: NormalizationArithmetic) -> Iterator[str]:
    for neighbour in arithmetic.neighbours:
        own = "  (the unit itself)" if neighbour.source.unit == arithmetic.place.unit else ""
        yield _row(f"{neighbour.source.address}: {number(neighbour.value)} squared", neighbour.square) + own
    yield _row("sum of squares", arithmetic.squares)
    yield _row(
        f"{number(arithmetic.bias)} + {number(arithmetic.alpha)} x {number(arithmetic.squares)}", arithmetic.base
    )
    yield _row(f"to the power {number(arithmetic.beta)}", arithmetic.denominator)
    yield _row(f"{number(arithmetic.input)} / {number(arithmetic.denominator)}", arithmetic.value)


def _pooling(arithmetic: PoolingArithmetic) -> Iterator[str]:
    yield f"The largest of {arithmetic.source.address}"
    yield from _table(arithmetic.window)
    yield f"is at {arithmetic.place_of(*arithmetic.winner)}"


def _dense(arithmetic: DenseArithmetic) -> Iterator[str]:
    for term in arithmetic.terms:
        yield _row(f"{term.source}: {number(term.input)} x {number(term.weight)}", term.product)
    others = arithmetic.inputs - len(arithmetic.terms)
    if others:
        yield _row(f"the other {others:,} inputs", arithmetic.rest)
    yield _row("bias", arithmetic.bias)
    yield from _activation(arithmetic)


def _softmax(arithmetic: SoftmaxArithmetic) -> Iterator[str]:
    yield f"exp(score - {number(arithmetic.largest)}), the largest score taken from every one:"
    for index in np.argsort(-arithmetic.scores, kind="stable"):
        name = readable(arithmetic.classes[index])
        score, exponential = float(arithmetic.scores[index]), float(arithmetic.exponentials[index])
        yield _row(f"{arithmetic.place_of(int(index)).address} {name}: score {number(score)}", exponential)
    yield _row("sum", arithmetic.total)
    own = float(arithmetic.exponentials[arithmetic.place.unit])
    yield _row(f"{number(own)} / {number(arithmetic.total)}", arithmetic.value)


def _activation(arithmetic: ConvolutionArithmetic | DenseArithmetic) -> Iterator[str]:
    yield _row("sum", arithmetic.sum)
    if arithmetic.activation == "relu":
        yield _row(f"max(0, {number(arithmetic.sum)})", arithmetic.value)
    elif arithmetic.activation != "linear":
        yield _row(f"{arithmetic.activation}({number(arithmetic.sum)})", arithmetic.value)


def _row(label: str, value: float) -> str:
    return f"  {label:<56} {number(value):>10}"


def _table(values: np.ndarray) -> Iterator[str]:
    for row in values:
        yield "  " + " ".join(f"{number(float(value)):>10}" for value in row)
