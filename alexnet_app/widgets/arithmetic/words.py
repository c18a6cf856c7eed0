"""What an arithmetic does, in one sentence for each kind of layer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from alexnet_app.pictures.figures import count
from model.arithmetic.records import (
    Arithmetic,
    ConvolutionArithmetic,
    DenseArithmetic,
    DropoutArithmetic,
    NormalizationArithmetic,
    PixelArithmetic,
    PoolingArithmetic,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("arithmetic", text)


def sentence(arithmetic: Arithmetic) -> str:
    """How the number comes about."""
    match arithmetic:
        case PixelArithmetic():
            return _tr("A pixel of the square that the network sees, prepared as the network wants it.")
        case ConvolutionArithmetic():
            size = len(arithmetic.planes[0].window)
            if arithmetic.weighing != "learned":
                return _weighing(arithmetic, size)
            channels = arithmetic.channels[1] - arithmetic.channels[0]
            text = _tr("Every input in a window of {0} × {0} on {1} channels times its weight, all added up.")
            if channels == 1:
                text = _tr("Every input in a window of {0} × {0} times its weight, all added up.")
            if arithmetic.rest_channels:
                text += " " + _tr("Shown are the {0} channels that count most here.").format(len(arithmetic.planes))
            return text.format(size, count(channels))
        case NormalizationArithmetic():
            return _tr("The unit's value, damped by its neighbours in the same place.")
        case PoolingArithmetic():
            return _tr("The largest of {0} × {0} neighbours on the map before.").format(len(arithmetic.window))
        case DenseArithmetic():
            text = _tr("Every one of {0} inputs times its weight, all added up. Shown are the {1} largest.")
            return text.format(count(arithmetic.inputs), len(arithmetic.terms))
        case DropoutArithmetic():
            return _tr("Dropout only acts while the network learns.")
    return _tr("The score of every class becomes its share of the whole.")


def _weighing(arithmetic: ConvolutionArithmetic, size: int) -> str:
    """Of a layer whose weights are not learned."""
    if arithmetic.weighing == "mean":
        return _tr("The mean of {0} × {0} neighbours on the map before, each of the same weight.").format(size)
    if arithmetic.weighing == "colours":
        return _tr("How bright the pixel is: its three colours by their weights, which are not learned.")
    return _tr("The number of the layer before, bent by {0}.").format(arithmetic.activation)
