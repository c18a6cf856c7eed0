"""The sums of an arithmetic as rows of a table: what, and how much; what came from a place is a link to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

import numpy as np
from PySide6.QtCore import QCoreApplication

from alexnet_app.pictures.figures import count, percent, significant
from alexnet_app.widgets.arithmetic.place_links import link_of
from alexnet_app.widgets.arithmetic.plane_row import place_words
from model.arithmetic.places import Place
from model.arithmetic.records import (
    COLOURS,
    Arithmetic,
    ConvolutionArithmetic,
    DenseArithmetic,
    DropoutArithmetic,
    NormalizationArithmetic,
    PixelArithmetic,
    PoolingArithmetic,
    SoftmaxArithmetic,
)
from model.networks.results import readable

Row = tuple[str, str]
"""(what, as HTML; the number, as plain text)."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("sums", text)


def channel_words(place: Place) -> str:
    """ "red" for the image's first colour, else the address."""
    if place.layer != "image":
        return place.address
    return {"red": _tr("red"), "green": _tr("green"), "blue": _tr("blue")}[COLOURS[place.unit]]


def table(arithmetic: Arithmetic, link_colour: str) -> str:
    """All rows as an HTML table; the last one is the value."""

    def link(place: Place, text: str) -> str:
        return f'<a href="{link_of(place)}" style="color:{link_colour}">{escape(text)}</a>'

    lines = list(rows(arithmetic, link))
    cells = [
        f'<tr><td>{what}</td><td align="right" style="padding-left:24px">{number}</td></tr>' for what, number in lines
    ]
    what, number = lines[-1]
    cells[-1] = f'<tr><td><b>{what}</b></td><td align="right" style="padding-left:24px"><b>{number}</b></td></tr>'
    return f'<table cellspacing="0" cellpadding="1">{"".join(cells)}</table>'


def rows(arithmetic: Arithmetic, link: Callable[[Place, str], str]) -> Iterator[Row]:
    """The rows from the first term to the value; `link(place, text)` makes a place clickable."""
    match arithmetic:
        case PixelArithmetic():
            yield _tr("pixel, 0 to 255"), str(arithmetic.pixel)
            yield _tr("mean of that colour"), significant(arithmetic.mean)
            yield _tr("deviation"), f"{arithmetic.deviation:g}"
            yield _tr("(pixel \N{MINUS SIGN} mean) / deviation"), significant(arithmetic.value)
        case ConvolutionArithmetic():
            for plane in arithmetic.planes:
                yield _tr("{0}, sum of the products").format(channel_words(plane.source)), significant(plane.sum)
            if arithmetic.rest_channels:
                others = _tr("the other {0} channels").format(count(arithmetic.rest_channels))
                if arithmetic.groups > 1:
                    others = _tr("the other {0} channels of group {1} of {2}").format(
                        count(arithmetic.rest_channels), arithmetic.group + 1, arithmetic.groups
                    )
                yield others, significant(arithmetic.rest)
            if arithmetic.weighing == "learned":
                yield from _bias_and_activation(arithmetic)
            elif arithmetic.activation == "linear":
                yield (
                    (_tr("mean") if arithmetic.weighing == "mean" else _tr("brightness")),
                    significant(arithmetic.value),
                )
            else:
                yield from _activation(arithmetic)
        case DenseArithmetic():
            for term in arithmetic.terms:
                product = f"{significant(term.input)} × {significant(term.weight)}"
                yield f"{link(term.source, place_words(term.source))}: {product}", significant(term.product)
            unlisted = arithmetic.inputs - len(arithmetic.terms)
            if unlisted:
                yield _tr("the other {0} inputs").format(count(unlisted)), significant(arithmetic.rest)
            yield from _bias_and_activation(arithmetic)
        case NormalizationArithmetic():
            yield from _normalization(arithmetic, link)
        case PoolingArithmetic():
            winner = arithmetic.place_of(*arithmetic.winner)
            assert winner is not None
            yield _tr("the largest: {0}").format(link(winner, place_words(winner))), significant(arithmetic.value)
        case DropoutArithmetic():
            share = percent(arithmetic.rate)
            yield _tr("silenced while the network learns, never when it answers"), share
            source = link(arithmetic.source, place_words(arithmetic.source))
            yield _tr("{0}, passed on as it is").format(source), significant(arithmetic.value)
        case SoftmaxArithmetic():
            yield from _softmax(arithmetic, link)


def _bias_and_activation(arithmetic: ConvolutionArithmetic | DenseArithmetic) -> Iterator[Row]:
    yield _tr("bias"), significant(arithmetic.bias)
    yield _tr("sum"), significant(arithmetic.sum)
    yield from _activation(arithmetic)


def _activation(arithmetic: ConvolutionArithmetic | DenseArithmetic) -> Iterator[Row]:
    if arithmetic.activation == "relu":
        yield _tr("ReLU: the sum, or 0 if it is below"), significant(arithmetic.value)
    elif arithmetic.activation != "linear":
        yield f"{arithmetic.activation}({significant(arithmetic.sum)})", significant(arithmetic.value)


def _normalization(arithmetic: NormalizationArithmetic, link: Callable[[Place, str], str]) -> Iterator[Row]:
    for neighbour in arithmetic.neighbours:
        own = neighbour.source.unit == arithmetic.place.unit
        square = f"{link(neighbour.source, place_words(neighbour.source))}: {significant(neighbour.value)}²"
        yield (_tr("{0} (the unit itself)").format(square) if own else square), significant(neighbour.square)
    yield _tr("sum of the squares"), significant(arithmetic.squares)
    yield (
        f"{arithmetic.bias:g} + {arithmetic.alpha:g} × {significant(arithmetic.squares)}",
        significant(arithmetic.base),
    )
    yield (
        f"{significant(arithmetic.base)}<sup>{arithmetic.beta:g}</sup>",
        significant(arithmetic.denominator),
    )
    yield f"{significant(arithmetic.input)} / {significant(arithmetic.denominator)}", significant(arithmetic.value)


def _softmax(arithmetic: SoftmaxArithmetic, link: Callable[[Place, str], str]) -> Iterator[Row]:
    for index in np.argsort(-arithmetic.scores, kind="stable"):
        place = arithmetic.place_of(int(index))
        name = escape(readable(arithmetic.classes[index]))
        exponent = f"{significant(float(arithmetic.scores[index]))} \N{MINUS SIGN} {significant(arithmetic.largest)}"
        yield (
            f"{link(place, place.address)} {name}: e<sup>{exponent}</sup>",
            significant(float(arithmetic.exponentials[index])),
        )
    yield _tr("sum of all"), significant(arithmetic.total)
    own = significant(float(arithmetic.exponentials[arithmetic.place.unit]))
    yield f"{own} / {significant(arithmetic.total)}", significant(arithmetic.value)
