"""A trained network -> one ONNX file that any ONNX runtime reads.

Input "image": (batch, 3, height, width) float32, prepared RGB pixels (`model.photos.preprocessing.prepare`, channels
first). Output "probabilities": (batch, classes). Every layer's output carries the layer's name. The metadata hold
class names, preprocessing and the whole card, so that `model.onnx.importer` gives the same network back.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model.geometry import describe_layers
from model.onnx.metadata import CARD_KEY, CLASSES_KEY, PREPROCESSING_KEY
from model.variants import (
    FLATTEN,
    IMAGE,
    PROBABILITIES,
    Activated,
    Convolution,
    Dense,
    Dropout,
    Luminance,
    Normalization,
    Pooling,
    activation_of,
    configured_layers,
    get_variant,
)
from model.writing import write_whole

if TYPE_CHECKING:
    from model.networks.trained_network import TrainedNetwork

OPERATOR_SET = 17
FILE_FORMAT = 8  # ONNX IR version of operator set 17, so that older runtimes read the file
_ACTIVATION_OPERATORS = {"relu": "Relu", "tanh": "Tanh", "sigmoid": "Sigmoid"}


def export_onnx(network: TrainedNetwork, path: Path | str) -> None:
    """Writes `network` to `path`, whole or not at all, over an older file of that name.

    Raises:
        OSError: the file cannot be written.
    """
    write_whole(path, onnx_model(network).SerializeToString())


def onnx_model(network: TrainedNetwork, *, feature_maps: bool = False) -> onnx.ModelProto:
    """The network as an ONNX model with float32 weights; with `feature_maps` every layer's output is one of its."""
    card = network.card
    writer = _Writer(network)
    layers = configured_layers(get_variant(card.variant), card.options)
    tensor = IMAGE
    for layer in layers:
        match layer:
            case Luminance():
                tensor = writer.luminance(layer, tensor)
            case Convolution():
                tensor = writer.convolution(layer, tensor)
            case Activated():
                function = activation_of(layer, card.options)
                assert function is not None
                tensor = writer.node(_ACTIVATION_OPERATORS[function], [tensor], layer.name)
            case Normalization():
                tensor = writer.normalization(layer, tensor)
            case Pooling():
                operator = {"maximum": "MaxPool", "mean": "AveragePool"}[layer.operation]
                size, stride = [layer.size] * 2, [layer.stride] * 2
                tensor = writer.node(operator, [tensor], layer.name, kernel_shape=size, strides=stride)
            case Dense():
                tensor = writer.dense(layer, tensor)
            case Dropout():
                pass  # does nothing outside training
    writer.node("Softmax", [tensor], PROBABILITIES, axis=1)

    side, classes = get_variant(card.variant).image_size, len(card.classes)
    shapes = {layer.name: layer.output_shape for layer in describe_layers(card.variant, classes, card.options)}
    outputs = [_value(PROBABILITIES, (classes,))]
    if feature_maps:
        named = [layer.name for layer in layers if not isinstance(layer, Dropout)]
        outputs += [_value(name, (*shapes[name][2:], *shapes[name][:2])) for name in named]
    graph = helper.make_graph(
        writer.nodes, "alexnet", [_value(IMAGE, (3, side, side))], outputs, initializer=writer.weights
    )
    opsets = [helper.make_opsetid("", OPERATOR_SET)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=FILE_FORMAT, producer_name="alexnet")
    preprocessing = {"channel_order": "RGB", **card.preprocessing.to_json()}
    helper.set_model_props(
        model,
        {
            CARD_KEY: json.dumps(card.to_json(), ensure_ascii=False),
            CLASSES_KEY: json.dumps(card.classes, ensure_ascii=False),
            PREPROCESSING_KEY: json.dumps(preprocessing),
        },
    )
    return model


def _value(name: str, shape: Sequence[int]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", *shape])


class _Writer:
    """Collects nodes and weights; every method returns the name of the tensor it writes."""

    def __init__(self, network: TrainedNetwork) -> None:
        self.model = network.model
        self.options = network.card.options
        self.flat = False
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def node(self, operator: str, inputs: Sequence[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def weight(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), name))
        return name

    def convolution(self, layer: Convolution, tensor: str) -> str:
        kernel, bias = (np.asarray(values) for values in self.model.get_layer(layer.name).get_weights())
        inputs = [
            tensor,
            self.weight(f"{layer.name}.kernel", kernel.transpose(3, 2, 0, 1)),  # (h, w, in, out) -> (out, in, h, w)
            self.weight(f"{layer.name}.bias", bias),
        ]
        start, end = layer.padding, layer.padding + layer.end_padding
        attributes = {
            "group": layer.groups,
            "kernel_shape": [layer.kernel_size] * 2,
            "pads": [start, start, end, end],
            "strides": [layer.stride] * 2,
        }
        return self._activated(layer, "Conv", inputs, **attributes)

    def luminance(self, layer: Luminance, tensor: str) -> str:
        kernel = np.asarray(layer.weights, np.float32).reshape(1, 3, 1, 1)
        return self.node("Conv", [tensor, self.weight(f"{layer.name}.kernel", kernel)], layer.name, kernel_shape=[1, 1])

    def normalization(self, layer: Normalization, tensor: str) -> str:
        window = 2 * layer.depth_radius + 1
        # ONNX divides alpha by the window; ours stands on the sum.
        constants = {"size": window, "alpha": layer.alpha * window, "beta": layer.beta, "bias": layer.bias}
        if layer.columns == 1:
            return self.node("LRN", [tensor], layer.name, **constants)
        parts = [f"{layer.name}.column{i + 1}" for i in range(layer.columns)]
        self.nodes.append(helper.make_node("Split", [tensor], parts, name=f"{layer.name}.columns", axis=1))
        normalized = [self.node("LRN", [part], f"{part}.normalized", **constants) for part in parts]
        return self.node("Concat", normalized, layer.name, axis=1)

    def dense(self, layer: Dense, tensor: str) -> str:
        kernel, bias = (np.asarray(values) for values in self.model.get_layer(layer.name).get_weights())
        if not self.flat:  # ONNX flattens (C, H, W), Keras (H, W, C)
            height, width, channels = self.model.get_layer(FLATTEN).input.shape[1:]
            maps = kernel.reshape(height, width, channels, -1)
            kernel = maps.transpose(2, 0, 1, 3).reshape(kernel.shape)
            tensor, self.flat = self.node("Flatten", [tensor], FLATTEN, axis=1), True
        inputs = [tensor, self.weight(f"{layer.name}.kernel", kernel.T), self.weight(f"{layer.name}.bias", bias)]
        return self._activated(layer, "Gemm", inputs, transB=1)

    def _activated(self, layer: Convolution | Dense, operator: str, inputs: list[str], **attributes: object) -> str:
        function = activation_of(layer, self.options)
        if function is None:
            return self.node(operator, inputs, layer.name, **attributes)
        linear = self.node(operator, inputs, f"{layer.name}.linear", **attributes)
        return self.node(_ACTIVATION_OPERATORS[function], [linear], layer.name)
