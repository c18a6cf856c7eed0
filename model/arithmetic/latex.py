"""The arithmetic as LaTeX: display formulas without any package, for a lecture's notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from model.arithmetic.places import Place
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
from model.arithmetic.text import number as plain_number
from model.arithmetic.windows import channel_name
from model.networks.results import readable

MOST_CLASSES = 10
"""Classes of a softmax that are written out; the sum is over all."""

_ESCAPED = {
    "\\": r"\textbackslash ",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde ",
    "^": r"\textasciicircum ",
}


def as_latex(arithmetic: Arithmetic) -> str:
    """Formulas that end in the value, each between \\[ and \\]; several lines."""
    return "\n".join(f"\\[ {formula} \\]" for formula in _formulas(arithmetic)) + "\n"


def number(value: float) -> str:
    """1.2e-05 as 1.2 \\cdot 10^{-5}."""
    mantissa, exponential, exponent = plain_number(value).partition("e")
    return f"{mantissa} \\cdot 10^{{{int(exponent)}}}" if exponential else mantissa


def escaped(text: str) -> str:
    """Text that LaTeX prints as it is."""
    return "".join(_ESCAPED.get(character, character) for character in text)


def _formulas(arithmetic: Arithmetic) -> Iterator[str]:
    name, value = _name(arithmetic.place), number(arithmetic.value)
    match arithmetic:
        case PixelArithmetic():
            mean, deviation = _signed(-arithmetic.mean), number(arithmetic.deviation)
            yield f"{name} = \\frac{{{arithmetic.pixel} {mean}}}{{{deviation}}} = {value}"
        case ConvolutionArithmetic():
            for plane in arithmetic.planes:
                yield (
                    f"\\textrm{{{escaped(channel_name(plane.source))}}}: \\quad {_matrix(plane.window)} "
                    f"\\odot {_matrix(plane.kernel)} = {_matrix(plane.products)} \\;\\to\\; {number(plane.sum)}"
                )
            terms = [plane.sum for plane in arithmetic.planes]
            yield from _sum(arithmetic, [number(terms[0]), *map(_signed, terms[1:])], arithmetic.rest_channels)
        case DenseArithmetic():
            products = [
                f"{_signed(term.input, i == 0)} \\cdot {_factor(term.weight)}"
                for i, term in enumerate(arithmetic.terms)
            ]
            yield from _sum(arithmetic, products, arithmetic.inputs - len(arithmetic.terms))
        case NormalizationArithmetic():
            squares = " + ".join(f"{_factor(neighbour.value)}^2" for neighbour in arithmetic.neighbours)
            bias, alpha, beta = (number(each) for each in (arithmetic.bias, arithmetic.alpha, arithmetic.beta))
            yield (
                f"{name} = \\frac{{{number(arithmetic.input)}}}{{\\left({bias} + {alpha} \\left({squares}\\right)"
                f"\\right)^{{{beta}}}}} = \\frac{{{number(arithmetic.input)}}}{{{number(arithmetic.denominator)}}} "
                f"= {value}"
            )
        case PoolingArithmetic():
            yield f"{name} = \\max {_matrix(arithmetic.window)} = {value}"
        case DropoutArithmetic():
            yield f"{name} = {_name(arithmetic.source)} = {value}"
        case SoftmaxArithmetic():
            yield from _softmax(arithmetic)


def _sum(arithmetic: ConvolutionArithmetic | DenseArithmetic, terms: Sequence[str], others: int) -> Iterator[str]:
    parts = list(terms)
    if others:
        parts.append(f"\\underbrace{{{_signed(arithmetic.rest)}}}_{{{others}\\ \\textrm{{others}}}}")
    parts.append(f"\\underbrace{{{_signed(arithmetic.bias)}}}_{{\\textrm{{bias}}}}")
    # In lines of five, because a display formula does not break by itself.
    lines = [" ".join(parts[start : start + 5]) for start in range(0, len(parts), 5)]
    lines[-1] += f" = {number(arithmetic.sum)}"
    name, value = _name(arithmetic.place), number(arithmetic.value)
    if arithmetic.activation == "linear":
        lines[0] = f"{name} = {lines[0]}"
    else:
        lines[0] = f"z = {lines[0]}"
    yield "\\begin{array}{l} " + " \\\\ ".join(lines) + " \\end{array}"
    if arithmetic.activation == "relu":
        yield f"{name} = \\max(0, z) = {value}"
    elif arithmetic.activation == "tanh":
        yield f"{name} = \\tanh(z) = {value}"
    elif arithmetic.activation == "sigmoid":
        yield f"{name} = \\frac{{1}}{{1 + e^{{-z}}}} = {value}"


def _softmax(arithmetic: SoftmaxArithmetic) -> Iterator[str]:
    order = [int(index) for index in np.argsort(-arithmetic.scores, kind="stable")[:MOST_CLASSES]]
    rows = " \\\\ ".join(
        f"\\textrm{{{escaped(readable(arithmetic.classes[index]))}}} & {number(float(arithmetic.scores[index]))} & "
        f"{number(float(arithmetic.exponentials[index]))}"
        for index in order
    )
    yield f"\\begin{{array}}{{lrr}} \\textrm{{class}} & z & e^{{z - \\max z}} \\\\ {rows} \\end{{array}}"
    own = number(float(arithmetic.exponentials[arithmetic.place.unit]))
    others = len(arithmetic.scores)
    yield (
        f"{_name(arithmetic.place)} = \\frac{{{own}}}{{\\sum_{{c=1}}^{{{others}}} e^{{z_c - \\max z}}}} "
        f"= \\frac{{{own}}}{{{number(arithmetic.total)}}} = {number(arithmetic.value)}"
    )


def _name(place: Place) -> str:
    where = "" if place.position is None else f"({place.position[0]}, {place.position[1]})"
    return f"\\textrm{{{escaped(place.layer)}}}_{{{place.unit}}}{where}"


def _signed(value: float, first: bool = False) -> str:
    """With the sign that joins it to what stands before."""
    if first:
        return number(value)
    return f"- {number(-value)}" if value < 0 else f"+ {number(value)}"


def _factor(value: float) -> str:
    return f"({number(value)})" if value < 0 or "cdot" in number(value) else number(value)


def _matrix(values: np.ndarray) -> str:
    # An array, not amsmath's matrix: that ends at ten columns, and conv1's kernels have eleven.
    rows = " \\\\ ".join(" & ".join(number(float(value)) for value in row) for row in values)
    return f"\\left[\\begin{{array}}{{{'r' * values.shape[1]}}} {rows} \\end{{array}}\\right]"
