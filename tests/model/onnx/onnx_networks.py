"""AlexNets in ONNX for the tests: graphs without weights, filled with random ones, changed, and run by ONNX Runtime."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

GRAPHS = Path(__file__).resolve().parent / "onnx_graphs"
LIGHT_BVLC = Path(onnx.__file__).parent / "backend" / "test" / "data" / "light" / "light_bvlc_alexnet.onnx"
CONV_LAYERS = ("conv1", "conv2", "conv3", "conv4", "conv5")
DENSE_LAYERS = ("fc6", "fc7", "fc8")


def light_bvlc(side: int = 227) -> onnx.ModelProto:
    """The onnx wheel's BVLC AlexNet without weights, declared at `side` pixels."""
    model = onnx.load(str(LIGHT_BVLC))
    # The weights' shapes stand among the inputs too, as they had to before version 4 of the format.
    model.ir_version = 7
    photo = next(given for given in model.graph.input if given.name == "data_0")
    del model.graph.input[:]
    model.graph.input.append(photo)
    for dimension in model.graph.input[0].type.tensor_type.shape.dim[2:]:
        dimension.dim_value = side
    return model


def caffenet() -> onnx.ModelProto:
    """BVLC's CaffeNet: its AlexNet with each pooling before the normalisation."""
    model = light_bvlc()
    for lrn in [node for node in model.graph.node if node.op_type == "LRN"]:
        pool = next(node for node in model.graph.node if list(node.input) == [lrn.output[0]])
        attributes, kind = list(lrn.attribute), lrn.op_type
        del lrn.attribute[:]
        lrn.attribute.extend(pool.attribute)
        lrn.op_type = pool.op_type
        del pool.attribute[:]
        pool.attribute.extend(attributes)
        pool.op_type = kind
    return model


def weights_of(model: onnx.ModelProto) -> Iterator[tuple[str, onnx.NodeProto, tuple[int, ...]]]:
    """(layer.kernel or layer.bias, the ConstantOfShape that stands for it, its shape), from conv1 to fc8."""
    graph = model.graph
    constants = {node.output[0]: node for node in graph.node if node.op_type == "ConstantOfShape"}
    shapes = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer if tensor.data_type == 7}
    layers = [node for node in graph.node if node.op_type in ("Conv", "Gemm")]
    for layer, node in zip((*CONV_LAYERS, *DENSE_LAYERS), layers, strict=True):
        for part, name in zip(("kernel", "bias"), node.input[1:], strict=True):
            if name in constants:
                constant = constants[name]
                yield f"{layer}.{part}", constant, tuple(int(side) for side in shapes[constant.input[0]])


def filled(
    model: onnx.ModelProto,
    generator: np.random.Generator,
    given: dict[str, np.ndarray] | None = None,
    *,
    dense: bool = True,
    logit_scale: float = 0.02,
) -> dict[str, np.ndarray]:
    """Puts random weights (or the `given` ones) for the constants; without `dense`, fc6 to fc8 stay constant.

    Returns:
        The weights by `layer.kernel` and `layer.bias`, in ONNX's order.
    """
    weights: dict[str, np.ndarray] = {}
    for name, constant, shape in list(weights_of(model)):
        if name.startswith("fc") and not dense:
            continue
        values = (given or {}).get(name)
        if values is None:
            # He's scale keeps the photo's numbers alive; fc8 brings them to logits of a few units.
            fan_in = int(np.prod(shape[1:]))
            scale = (logit_scale if name.startswith("fc8") else 1.0) * np.sqrt(2 / fan_in) if len(shape) > 1 else 0.5
            values = generator.standard_normal(shape, np.float32)
            values *= np.float32(scale)
        model.graph.initializer.append(numpy_helper.from_array(values, constant.output[0]))
        model.graph.node.remove(constant)
        weights[name] = values
    return weights


def layer_outputs(model: onnx.ModelProto, normalization: str | None) -> dict[str, str]:
    """Layer name -> the tensor that holds its output; `normalization` is the operator that an LRN ends with."""
    nodes = model.graph.node

    def outputs(*operators: str) -> list[str]:
        return [node.output[0] for node in nodes if node.op_type in operators]

    names = dict(zip((*CONV_LAYERS, "fc6", "fc7"), outputs("Relu"), strict=True))
    names |= dict(zip(("pool1", "pool2", "pool5"), outputs("MaxPool"), strict=True))
    if normalization == "Concat":
        joined = [node for node in nodes if node.op_type == "Concat" and helper.get_node_attr_value(node, "axis") == 1]
        names |= dict(zip(("norm1", "norm2"), (node.output[0] for node in joined), strict=True))
    elif normalization == "Div":
        pools = outputs("AveragePool")[:1]
        divisions = [node for node in nodes if node.op_type == "Div" and node.input[0] in outputs("Relu")]
        names |= dict(zip(("norm1", "norm2"), (node.output[0] for node in divisions), strict=True)) if pools else {}
    elif normalization:
        names |= dict(zip(("norm1", "norm2"), outputs(normalization), strict=True))
    names["fc8"] = outputs("Gemm")[-1]
    return names


def run(model: onnx.ModelProto, photo: np.ndarray, names: Sequence[str] = ()) -> list[np.ndarray]:
    """ONNX Runtime's first output for `photo` (n, 3, h, w), then the tensors of `names`."""
    import onnxruntime

    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    first = model.graph.output[0].name
    for name in names:
        if name not in {output.name for output in watched.graph.output}:
            watched.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(watched.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run([first, *names], {session.get_inputs()[0].name: photo})


def keras_outputs(network: object, photo: np.ndarray) -> dict[str, np.ndarray]:
    """Every layer's output of a Keras AlexNet for `photo` (n, h, w, 3), maps turned to channels first."""
    import keras

    model = network.model
    layers = [layer for layer in model.layers if layer.name not in ("image", "flatten") and "dropout" not in layer.name]
    results = keras.Model(model.inputs, [layer.output for layer in layers])([photo])
    arrays = {layer.name: np.asarray(result) for layer, result in zip(layers, results, strict=True)}
    return {name: array.transpose(0, 3, 1, 2) if array.ndim == 4 else array for name, array in arrays.items()}


def quantized(
    model: onnx.ModelProto, weights: dict[str, np.ndarray], photo: np.ndarray, *, per_channel: bool
) -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """The filled BVLC graph in 8 bits: as quantisers write it, and as the judge takes it.

    In the first, activations go through QuantizeLinear and DequantizeLinear, which have swallowed the Relu; in the
    second only the weights are rounded. Scales of the activations come from `photo`.
    """
    nodes = model.graph.node
    layers = [node for node in nodes if node.op_type in ("Conv", "Gemm")]
    relus = {node.input[0]: node for node in nodes if node.op_type == "Relu"}
    watched = [node.output[0] for node in relus.values()]
    peaks = dict(zip(watched, (float(values.max()) for values in run(model, photo, watched)[1:]), strict=True))
    dropped = {node.output[0]: node.input[0] for node in nodes if node.op_type == "Dropout"}

    def before(layer: onnx.NodeProto) -> str:
        return dropped.get(layer.input[0], layer.input[0])

    versions = []
    for folded in (True, False):
        made: list[onnx.NodeProto] = []
        tensors: list[onnx.TensorProto] = [t for t in model.graph.initializer if t.data_type == TensorProto.INT64]
        for node in nodes:
            if node.op_type == "ConstantOfShape":
                continue
            copy = onnx.NodeProto()
            copy.CopyFrom(node)
            if node in layers:
                layer = (*CONV_LAYERS, *DENSE_LAYERS)[layers.index(node)]
                kernel, bias = weights[f"{layer}.kernel"], weights[f"{layer}.bias"]
                peak = np.abs(kernel).reshape(len(kernel), -1).max(1) if per_channel else np.abs(kernel).max()
                # Some of BVLC's kernels are all zeros.
                scale = np.maximum(peak, 1e-6) / 127
                name, parts = _rounded(f"{layer}.kernel", kernel, np.int8, scale)
                tensors += parts
                made.append(_dequantizing(name, parts))
                copy.input[1] = name
                # Runtimes take the bias to be counted in units of input times kernel.
                name, parts = _rounded(f"{layer}.bias", bias, np.int32, scale * peaks.get(before(copy), 255.0) / 255)
                tensors += parts
                made.append(_dequantizing(name, parts))
                copy.input[2] = name
                made.append(copy)
            elif node.op_type == "Relu" and folded:
                scale = numpy_helper.from_array(np.float32(peaks[node.output[0]] / 255), f"{node.output[0]}.scale")
                zero = numpy_helper.from_array(np.uint8(0), f"{node.output[0]}.zero")
                tensors += [scale, zero]
                between = f"{node.output[0]}.rounded"
                made.append(helper.make_node("QuantizeLinear", [node.input[0], scale.name, zero.name], [between]))
                made.append(helper.make_node("DequantizeLinear", [between, scale.name, zero.name], [node.output[0]]))
            elif node.op_type == "Dropout":
                made.append(helper.make_node("Identity", [node.input[0]], [node.output[0]]))
            else:
                made.append(copy)
        graph = helper.make_graph(made, "quantized", model.graph.input, model.graph.output, initializer=tensors)
        versions.append(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7))
    return versions[0], versions[1]


def _rounded(
    name: str, values: np.ndarray, kind: type[np.signedinteger], scale: np.ndarray
) -> tuple[str, list[onnx.TensorProto]]:
    """Integers that count `scale`s, one for all or one a row; and the name of what DequantizeLinear makes of them."""
    scale = np.asarray(scale, np.float32)
    shaped = scale.reshape(-1, *[1] * (values.ndim - 1)) if scale.ndim else scale
    parts = [
        (np.rint(values / shaped).astype(kind), "rounded"),
        (scale, "scale"),
        (np.zeros(scale.shape, kind), "zero"),
    ]
    return f"{name}.float", [numpy_helper.from_array(part, f"{name}.{what}") for part, what in parts]


def _dequantizing(name: str, parts: Sequence[onnx.TensorProto]) -> onnx.NodeProto:
    axis = {"axis": 0} if parts[1].dims else {}
    return helper.make_node("DequantizeLinear", [part.name for part in parts], [name], **axis)
