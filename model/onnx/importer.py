"""An AlexNet in ONNX -> a trained network in Keras. Structure and weights come from the graph, not from names.

What a graph cannot say (channel order, means, deviations, class names) comes from the caller, or from the metadata
that `model.onnx.exporter` writes, or is assumed, and then the card says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

from model.alexnet import build_alexnet
from model.networks.card import Card, CardError
from model.networks.imagenet import imagenet_class_names
from model.networks.trained_network import TrainedNetwork
from model.onnx.file import OnnxFile, OnnxImportError, Tensor
from model.onnx.match import Match
from model.onnx.metadata import CARD_KEY
from model.onnx.recognise import RecognisedFile, recognise
from model.onnx.steps import DenseStep
from model.photos.preprocessing import TORCHVISION_PREPROCESSING, ChannelOrder, Preprocessing
from model.variants import configured_layers, get_variant

__all__ = ["OnnxImportError", "import_onnx"]

_ROUNDED = "Its weights were rounded to 8 bits; the rounding of its activations is left out."


def import_onnx(
    path: Path | str,
    classes: Sequence[str] | None = None,
    preprocessing: Preprocessing | None = None,
    *,
    channel_order: ChannelOrder | None = None,
) -> TrainedNetwork:
    """Reads any variant of AlexNet from an ONNX file, without running anything from it.

    Args:
        path: the file; weights in a second file must lie in the same folder.
        classes: names in the order of the outputs. Without them: those of our own export; ImageNet's for 1,000
            outputs; "class 0", "class 1", ...
        preprocessing: means and deviations in the order R, G, B; its image size is set to the variant's. Without it:
            that of our own export, or torchvision's, which the card then calls assumed.
        channel_order: "BGR" for Caffe's networks; conv1's kernels are turned round, so the result takes RGB.

    Returns:
        The network with float32 weights under the current dtype policy.

    Raises:
        OnnxImportError: not an AlexNet ("expected ..., found ... at node ..."), or a file that is damaged, hostile or
            not there; one plain line.
        ValueError: `classes` do not fit the network.
    """
    recognised = recognise(path)
    found, name = recognised.match, recognised.file.path.name
    try:
        card = _card(recognised, classes, preprocessing, channel_order)
        model = build_alexnet(found.classes, card.variant, card.options, blank=True)
        _fill(model, found, bgr=channel_order == "BGR")
    except RecursionError:
        raise OnnxImportError(f"{name}: expected weights behind a few operators, found thousands") from None
    except OnnxImportError as problem:
        raise OnnxImportError(f"{name}: {problem}") from None
    return TrainedNetwork(model, card)


def _card(
    recognised: RecognisedFile,
    classes: Sequence[str] | None,
    preprocessing: Preprocessing | None,
    channel_order: ChannelOrder | None,
) -> Card:
    file, found = recognised.file, recognised.match
    exported = _exported_card(file, found)
    size = get_variant(found.variant).image_size
    if preprocessing is not None:
        preprocessing = replace(preprocessing, image_size=size, short_side=max(preprocessing.short_side, size))
    if classes is not None and len(classes) != found.classes:
        raise ValueError(f"classes: expected {found.classes} names, one for each output. Received: {len(classes)}")
    if exported is not None:
        if found.quantized:  # the errors were measured with other weights
            exported = replace(exported, description=f"{exported.description} {_ROUNDED}".strip(), errors={})
        return replace(
            exported,
            classes=exported.classes if classes is None else tuple(classes),
            preprocessing=exported.preprocessing if preprocessing is None else preprocessing,
        )
    notes = [f"Imported from {file.path.name}."]
    if recognised.declared_side not in (None, size):
        notes.append(f"The file declares {recognised.declared_side} px; it runs at {size} px here.")
    if preprocessing is None:
        preprocessing = replace(TORCHVISION_PREPROCESSING, image_size=size)
        if channel_order is None:
            notes.append(
                "Preprocessing assumed, the file does not say it: RGB with torchvision's means and deviations."
            )
        else:
            notes.append("Preprocessing assumed, the file does not say it: torchvision's means and deviations.")
    if found.quantized:
        notes.append(_ROUNDED)
    if classes is None:
        if found.classes == 1000:
            classes = imagenet_class_names()
            notes.append("Class names assumed: ImageNet's.")
        else:
            classes = [f"class {i}" for i in range(found.classes)]
            notes.append("The file does not name its classes.")
    return Card(
        name=file.path.stem[:80] or "imported network",
        variant=found.variant,
        options=found.options,
        classes=tuple(classes),
        preprocessing=preprocessing,
        description=" ".join(notes),
        source=file.path.name,
    )


def _exported_card(file: OnnxFile, found: Match) -> Card | None:
    """The card that our own export wrote into the file, where it fits what the graph is."""
    text = file.metadata.get(CARD_KEY)
    if text is None:
        return None
    try:
        card = Card.from_text(text)
    except (CardError, ValueError, RecursionError) as problem:
        raise OnnxImportError(f"expected a card in the metadata {CARD_KEY}: {problem}") from None
    names = (card.name, *card.classes)
    if not all(name.isprintable() and len(name) <= 200 for name in names):
        raise OnnxImportError(f"expected names of up to 200 printable characters in the metadata {CARD_KEY}")
    # Dropout and the initial values leave no trace in a graph: the card's word is taken for them.
    options = replace(found.options, dropout=card.options.dropout, initialization=card.options.initialization)
    # Variants may differ in nothing that the options leave: the layers count, not the name.
    same_layers = configured_layers(get_variant(card.variant), options) == configured_layers(
        get_variant(found.variant), options
    )
    if not same_layers or card.options != options or len(card.classes) != found.classes:
        raise OnnxImportError(
            f"expected the network that its card describes ({card.variant}, {len(card.classes)} classes), "
            f"found {found.variant} with {found.classes} classes"
        )
    return card


def _fill(model: keras.Model, found: Match, *, bgr: bool) -> None:
    """Reads the weights layer by layer, so that the file's are never in memory all at once."""
    first = get_variant(found.variant).first_convolution.name
    for name, step in found.convolutions.items():
        kernel = _numbers(step.kernel, name).transpose(2, 3, 1, 0)  # (out, in, h, w) -> (h, w, in, out)
        if name == first and bgr:
            kernel = kernel[:, :, ::-1]
        _assign(model, name, kernel, _biases(step.bias, kernel.shape[-1], 1.0, name))
    # The first dense layer reads the flattened maps.
    channels = found.flattened_channels if found.flatten_order == "CHW" else None
    for name, dense in found.dense.items():
        kernel = _dense_kernel(dense, name, channels)
        _assign(model, name, kernel, _biases(dense.bias, dense.units, dense.bias_scale, name))
        channels = None


def _dense_kernel(step: DenseStep, name: str, channels: int | None) -> np.ndarray:
    """(in, units), copied once at most: fc6 is 151 MB. With `channels`, turned from (C, H, W) to Keras' (H, W, C)."""
    kernel = _numbers(step.kernel, name)
    if channels is not None:
        side = round((step.inputs // channels) ** 0.5)
        shape = (channels, side, side)
        if step.transposed:
            kernel = kernel.reshape(step.units, *shape).transpose(2, 3, 1, 0)
        else:
            kernel = kernel.reshape(*shape, step.units).transpose(1, 2, 0, 3)
        kernel = kernel.reshape(step.inputs, step.units)
    elif step.transposed:
        kernel = kernel.T
    return kernel if step.kernel_scale == 1.0 else kernel * np.float32(step.kernel_scale)


def _biases(bias: Tensor | None, units: int, scale: float, name: str) -> np.ndarray:
    if bias is None:
        return np.zeros(units, np.float32)
    return np.broadcast_to(_numbers(bias, name).reshape(-1) * np.float32(scale), (units,))


def _numbers(tensor: Tensor, name: str) -> np.ndarray:
    try:
        values = np.asarray(tensor.read(), np.float32)
    except (OSError, ValueError, TypeError) as problem:
        raise OnnxImportError(f"{name}: its weights cannot be read: {problem}") from None
    if not np.isfinite(values.sum(dtype=np.float64)):
        raise OnnxImportError(f"{name}: expected finite weights, found some that are not")
    return values


def _assign(model: keras.Model, name: str, kernel: np.ndarray, bias: np.ndarray) -> None:
    layer = model.get_layer(name)
    layer.kernel.assign(np.ascontiguousarray(kernel))
    layer.bias.assign(np.ascontiguousarray(bias))
