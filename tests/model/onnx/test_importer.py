"""The forms of ONNX that are understood, what is refused and in which words, and files that mean harm."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from model.onnx.file import OnnxImportError
from model.onnx.importer import import_onnx
from model.onnx.match import Match
from model.onnx.metadata import CARD_KEY
from model.onnx.recognise import recognise
from model.photos.preprocessing import TORCHVISION_PREPROCESSING, Preprocessing
from tests.model.onnx import onnx_networks

GRAPHS = sorted(path.stem for path in onnx_networks.GRAPHS.glob("*.onnx"))
VARIANT_OF = {"bvlc": "bvlc", "paper": "paper", "torchvision": "one_weird_trick"}


def recognised(path: Path) -> Match:
    return recognise(path).match


def saved(model: onnx.ModelProto, folder: Path, name: str = "network.onnx") -> Path:
    path = folder / name
    onnx.save(model, str(path))
    return path


def node(model: onnx.ModelProto, operator: str, index: int = 0) -> onnx.NodeProto:
    return [each for each in model.graph.node if each.op_type == operator][index]


def set_attribute(target: onnx.NodeProto, **values: object) -> None:
    kept = [attribute for attribute in target.attribute if attribute.name not in values]
    del target.attribute[:]
    target.attribute.extend(kept)
    target.attribute.extend(helper.make_attribute(name, value) for name, value in values.items())


def shape_of(model: onnx.ModelProto, layer: str, *shape: int) -> None:
    """Gives the ConstantOfShape of a weight another shape."""
    for name, constant, _ in onnx_networks.weights_of(model):
        if name == layer:
            tensor = next(tensor for tensor in model.graph.initializer if tensor.name == constant.input[0])
            tensor.CopyFrom(numpy_helper.from_array(np.array(shape, np.int64), tensor.name))


@pytest.mark.parametrize("name", GRAPHS)
def test_forms_of_pytorch_exporters(name: str) -> None:
    found = recognised(onnx_networks.GRAPHS / f"{name}.onnx")
    assert found.variant == VARIANT_OF[name.split("_")[0]]
    assert (found.classes, found.flatten_order, found.quantized) == (10, "CHW", False)


def test_untouched_graph_of_the_onnx_wheel(tmp_path: Path) -> None:
    network = import_onnx(onnx_networks.LIGHT_BVLC)
    assert network.card.variant == "bvlc"
    assert network.card.preprocessing.image_size == 227
    assert "declares 224 px" in network.card.description
    assert network.card.classes[207] == "golden retriever"


def with_matmul(model: onnx.ModelProto) -> None:
    """fc7's Gemm as MatMul and Add, with the kernel the other way round."""
    gemm = node(model, "Gemm", 1)
    _, kernel, bias = gemm.input
    position = list(model.graph.node).index(gemm)
    turned = helper.make_node("Transpose", [kernel], ["turned"], perm=[1, 0])
    product = helper.make_node("MatMul", [gemm.input[0], "turned"], ["product"])
    total = helper.make_node("Add", [bias, "product"], list(gemm.output))
    total.input[:] = ["product", bias]
    model.graph.node.remove(gemm)
    for i, made in enumerate((turned, product, total)):
        model.graph.node.insert(position + i, made)


def with_gemm_untransposed(model: onnx.ModelProto) -> None:
    gemm = node(model, "Gemm", 1)
    set_attribute(gemm, transB=0)


def with_flatten(model: onnx.ModelProto) -> None:
    reshape = node(model, "Reshape")
    reshape.op_type = "Flatten"
    del reshape.input[1:]


def with_hwc_flatten(model: onnx.ModelProto) -> None:
    reshape = node(model, "Reshape")
    position = list(model.graph.node).index(reshape)
    model.graph.node.insert(
        position, helper.make_node("Transpose", [reshape.input[0]], ["channels_last"], perm=[0, 2, 3, 1])
    )
    reshape.input[0] = "channels_last"


def with_same_padding(model: onnx.ModelProto) -> None:
    convolution = node(model, "Conv", 2)
    set_attribute(convolution, auto_pad="SAME_UPPER")
    kept = [attribute for attribute in convolution.attribute if attribute.name != "pads"]
    del convolution.attribute[:]
    convolution.attribute.extend(kept)


def with_ceil_pooling(model: onnx.ModelProto) -> None:
    set_attribute(node(model, "MaxPool", 2), pads=[0, 0, 0, 0], ceil_mode=1)


def without_softmax(model: onnx.ModelProto) -> None:
    softmax = node(model, "Softmax")
    model.graph.output[0].name = softmax.input[0]
    model.graph.node.remove(softmax)


def without_biases(model: onnx.ModelProto) -> None:
    del node(model, "Conv").input[2:]


def with_separate_bias(model: onnx.ModelProto) -> None:
    convolution = node(model, "Conv", 1)
    position = list(model.graph.node).index(convolution)
    bias, result = convolution.input[2], convolution.output[0]
    model.graph.initializer.append(numpy_helper.from_array(np.array([1, 256, 1, 1], np.int64), "bias_shape"))
    del convolution.input[2:]
    convolution.output[0] = "without_bias"
    model.graph.node.insert(position, helper.make_node("Reshape", [bias, "bias_shape"], ["bias_maps"]))
    model.graph.node.insert(position + 2, helper.make_node("Add", ["without_bias", "bias_maps"], [result]))


def without_lrn(model: onnx.ModelProto) -> None:
    for lrn in [each for each in model.graph.node if each.op_type == "LRN"]:
        lrn.op_type = "Identity"
        del lrn.attribute[:]


@pytest.mark.parametrize(
    "change",
    [
        with_matmul,
        with_gemm_untransposed,
        with_flatten,
        with_hwc_flatten,
        with_same_padding,
        with_ceil_pooling,
        without_softmax,
        without_biases,
        with_separate_bias,
        without_lrn,
    ],
    ids=lambda change: change.__name__,
)
def test_accepted_forms(change: Callable[[onnx.ModelProto], None], tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    change(model)
    found = recognised(saved(model, tmp_path))
    assert found.options.lrn is (change is not without_lrn)
    assert found.variant == ("paper" if change is without_lrn else "bvlc")
    assert found.flatten_order == ("HWC" if change is with_hwc_flatten else "CHW")


@pytest.mark.parametrize("folded", [True, False])
def test_8_bit_matmul_rounded_before_its_bias_is_added(folded: bool, tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    with_matmul(model)
    one, zero = numpy_helper.from_array(np.float32(1), "one"), numpy_helper.from_array(np.uint8(0), "zero")
    model.graph.initializer.extend([one, zero])
    for operator, index in (("Add", 0), ("MatMul", 0)):
        target = node(model, operator, index)
        position, result = list(model.graph.node).index(target) + 1, target.output[0]
        target.output[0] = f"{result}.exact"
        rounding = helper.make_node("QuantizeLinear", [f"{result}.exact", "one", "zero"], [f"{result}.rounded"])
        back = helper.make_node("DequantizeLinear", [f"{result}.rounded", "one", "zero"], [result])
        model.graph.node.insert(position, rounding)
        model.graph.node.insert(position + 1, back)
    if folded:
        node(model, "Relu", 6).op_type = "Identity"
    found = recognised(saved(model, tmp_path))
    assert (found.variant, found.quantized, found.dense["fc7"].bias is not None) == ("bvlc", True, True)


def test_weights_in_another_file_of_the_folder(tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    weights = onnx_networks.filled(model, np.random.default_rng(4), dense=False)
    path = tmp_path / "network.onnx"
    onnx.save(model, str(path), save_as_external_data=True, location="network.data", size_threshold=1000)
    network = import_onnx(path)
    found = np.asarray(network.model.get_layer("conv3").kernel)
    np.testing.assert_array_equal(found, weights["conv3.kernel"].transpose(2, 3, 1, 0))


def test_blue_green_red_becomes_red_green_blue(tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    weights = onnx_networks.filled(model, np.random.default_rng(4), dense=False)
    network = import_onnx(saved(model, tmp_path), channel_order="BGR")
    found = np.asarray(network.model.get_layer("conv1").kernel)
    np.testing.assert_array_equal(found, weights["conv1.kernel"].transpose(2, 3, 1, 0)[:, :, ::-1])


def test_hwc_flatten_and_half_precision(tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    shape_of(model, "fc8.kernel", 3, 4096)
    shape_of(model, "fc8.bias", 3)
    with_hwc_flatten(model)
    kernel = np.zeros((4096, 9216), np.float16)
    kernel[5, 1234] = 0.5
    name, constant, _ = next(each for each in onnx_networks.weights_of(model) if each[0] == "fc6.kernel")
    model.graph.initializer.append(numpy_helper.from_array(kernel, constant.output[0]))
    model.graph.node.remove(constant)
    found = np.asarray(import_onnx(saved(model, tmp_path)).model.get_layer("fc6").kernel)
    assert name == "fc6.kernel"
    assert found[1234, 5] == 0.5
    assert np.count_nonzero(found) == 1


def test_card_says_what_was_assumed(tmp_path: Path) -> None:
    path = onnx_networks.GRAPHS / "torchvision_dynamo_open.onnx"
    card = import_onnx(path).card
    assert "Preprocessing assumed" in card.description
    assert card.preprocessing == TORCHVISION_PREPROCESSING
    assert card.classes == tuple(f"class {i}" for i in range(10))
    given = import_onnx(path, classes="abcdefghij", preprocessing=Preprocessing(means=(1, 2, 3))).card
    assert "assumed" not in given.description
    assert given.classes[0] == "a"
    assert (given.preprocessing.image_size, given.preprocessing.means) == (224, (1, 2, 3))
    with pytest.raises(ValueError, match=r"expected 10 names.*Received: 2"):
        import_onnx(path, classes=["a", "b"])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda m: set_attribute(node(m, "Conv"), strides=[2, 2]), r"expected conv1 with 96 kernels .* stride 2.*'n0'"),
        (
            lambda m: set_attribute(node(m, "LRN"), alpha=5e-4),
            r"expected norm1.*alpha 2e-05.*found LRN.*alpha 0.0001 .*'n2'",
        ),
        (lambda m: set_attribute(node(m, "LRN", 1), size=3), r"expected norm2.*over 5.*found LRN over 3.*'n6'"),
        (
            lambda m: set_attribute(node(m, "Conv", 3), group=1),
            r"expected conv4.*found Conv, but .* do not fit .* at node 'n10'",
        ),
        (
            lambda m: setattr(node(m, "Relu", 4), "op_type", "Tanh"),
            r"expected relu behind conv5.*found tanh at node 'n13'",
        ),
        (
            lambda m: setattr(node(m, "Relu", 2), "op_type", "Elu"),
            r"expected relu behind conv3.*found Elu at node 'n9'",
        ),
        (
            lambda m: set_attribute(node(m, "MaxPool"), pads=[1, 1, 1, 1]),
            r"expected pool1.*padding 1 x 1 x 1 x 1.*'n3'",
        ),
        (lambda m: shape_of(m, "fc7.kernel", 2048, 4096), r"expected fc7, 4096 x 4096.*found 4096 x 2048.*'n19'"),
        (lambda m: shape_of(m, "fc8.kernel", 1, 4096), r"expected fc8.*found 4096 x 1 weights"),
        (lambda m: shape_of(m, "fc8.kernel", 10**9, 4096), r"expected fc8.*found 4096 x 1000000000 weights"),
        (lambda m: setattr(node(m, "MaxPool"), "op_type", "Identity"), r"expected pool1.*found 256 kernels"),
        (lambda m: setattr(node(m, "Conv"), "domain", "com.evil"), r"expected conv1.*found com.evil.Conv"),
        (lambda m: node(m, "Conv", 1).input.__setitem__(0, "nowhere"), r"node 'n4'.*reads 'nowhere'"),
    ],
)
def test_first_difference_is_named(change: Callable[[onnx.ModelProto], None], words: str, tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    change(model)
    with pytest.raises(OnnxImportError, match=words) as refusal:
        import_onnx(saved(model, tmp_path))
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["resnet50", "vgg19", "squeezenet", "densenet121", "inception_v1", "zfnet512"])
def test_other_networks_are_refused(name: str) -> None:
    with pytest.raises(OnnxImportError, match=r"not an AlexNet: expected .* \(.*\), found .* at node"):
        import_onnx(onnx_networks.LIGHT_BVLC.with_name(f"light_{name}.onnx"))


def test_a_card_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    model = onnx_networks.light_bvlc()
    for text, words in (
        ("{", "expected a card"),
        ("[" * 100_000, "expected a card"),
        ('{"format": 1}', "expected a card"),
    ):
        helper.set_model_props(model, {CARD_KEY: text})
        with pytest.raises(OnnxImportError, match=words):
            import_onnx(saved(model, tmp_path))
    card = {"format": 1, "name": "x", "variant": "paper", "classes": ["a", "b"], "preprocessing": {}}
    helper.set_model_props(model, {CARD_KEY: json.dumps(card)})
    with pytest.raises(OnnxImportError, match=r"paper, 2 classes.*found bvlc with 1000"):
        import_onnx(saved(model, tmp_path))


def tensor_of(model: onnx.ModelProto, **fields: object) -> onnx.TensorProto:
    """Makes conv1's kernel an initializer with the given fields."""
    _, constant, _ = next(onnx_networks.weights_of(model))
    model.graph.node.remove(constant)
    tensor = model.graph.initializer.add(name=constant.output[0], **fields)
    return tensor


def external(model: onnx.ModelProto, location: str, **entries: str) -> None:
    tensor = tensor_of(model, data_type=TensorProto.FLOAT, dims=[96, 3, 11, 11])
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in {"location": location, **entries}.items():
        tensor.external_data.add(key=key, value=value)


class TestHostileFiles:
    """Each is refused in words, within seconds and without a rise of memory."""

    @pytest.fixture(autouse=True)
    def quick_and_small(self) -> object:
        resource = pytest.importorskip("resource", reason="this system does not tell the peak of memory")
        started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        yield
        assert time.monotonic() - started < 5
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        assert grown < 400_000, f"{grown:,} KB"

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "empty file"),
            (b"\xff\xd8\xff\xe0" + b"JFIF" * 1000, "expected an ONNX file"),
            (b"hello, I am not a network", "expected an ONNX file|cut off"),
            (b"\x3a" + b"\xff" * 9 + b"\x01", "cut off|no valid number"),
            (b"\x3a\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80", "no valid number"),
            (b"\x08\x07", "found none"),
        ],
    )
    def test_not_onnx(self, content: bytes, words: str, tmp_path: Path) -> None:
        path = tmp_path / "network.onnx"
        path.write_bytes(content)
        with pytest.raises(OnnxImportError, match=words):
            import_onnx(path)

    def test_not_a_file(self, tmp_path: Path) -> None:
        with pytest.raises(OnnxImportError, match="expected a file"):
            import_onnx(tmp_path)
        with pytest.raises(OnnxImportError, match="cannot be read: No such file"):
            import_onnx(tmp_path / "none.onnx")

    @pytest.mark.parametrize("kept", [10, 1000, 100_000, 2_000_000])
    def test_cut_off(self, kept: int, tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        onnx_networks.filled(model, np.random.default_rng(4), dense=False)
        path = tmp_path / "network.onnx"
        path.write_bytes(model.SerializeToString()[:kept])
        with pytest.raises(OnnxImportError, match="cut off"):
            import_onnx(path)

    def test_more_nodes_than_any_network(self, tmp_path: Path) -> None:
        path = tmp_path / "network.onnx"
        nodes = b"\x0a\x00" * 30_000_000  # 60 MB of empty nodes
        path.write_bytes(b"\x3a" + bytes([0x80 | len(nodes) & 0x7F, *_varint_rest(len(nodes))]) + nodes)
        with pytest.raises(OnnxImportError, match="at most"):
            import_onnx(path)

    @pytest.mark.parametrize("dims", [[2**40, 2**40], [96, 3, 11, 2**31], [-1, 3, 11, 11], [1] * 50])
    def test_impossible_dimensions(self, dims: list[int], tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        tensor_of(model, data_type=TensorProto.FLOAT, dims=dims, raw_data=b"1234")
        with pytest.raises(OnnxImportError, match="expected dimensions"):
            import_onnx(saved(model, tmp_path))

    def test_huge_constant(self, tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        shape_of(model, "conv1.kernel", 96, 3, 2**30, 2**30)
        with pytest.raises(OnnxImportError, match="do not fit"):
            import_onnx(saved(model, tmp_path))

    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"raw_data": b"1234"}, "expected 139,392 bytes .* found 4"),
            ({"float_data": [1.0, 2.0]}, "expected 34,848 numbers"),
            ({}, "expected data .* found none"),
            ({"data_type": TensorProto.STRING, "raw_data": b"x"}, "found STRING"),
            ({"data_type": 99, "raw_data": b"x"}, "found 99"),
        ],
    )
    def test_missing_or_wrong_data(self, fields: dict[str, object], words: str, tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        tensor_of(model, **{"data_type": TensorProto.FLOAT, "dims": [96, 3, 11, 11], **fields})
        with pytest.raises(OnnxImportError, match=words):
            import_onnx(saved(model, tmp_path))

    def test_weights_that_are_no_numbers(self, tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        kernel = np.full((96, 3, 11, 11), np.nan, np.float32)
        tensor_of(model, data_type=TensorProto.FLOAT, dims=kernel.shape, raw_data=kernel.tobytes())
        with pytest.raises(OnnxImportError, match="conv1: expected finite weights"):
            import_onnx(saved(model, tmp_path))

    @pytest.mark.parametrize("location", ["../secret.bin", "sub/../../secret.bin", "/etc/passwd", "", ".", "a\0b"])
    def test_data_outside_its_folder(self, location: str, tmp_path: Path) -> None:
        (tmp_path / "secret.bin").write_bytes(bytes(139_392))
        (tmp_path / "models" / "sub").mkdir(parents=True)
        model = onnx_networks.light_bvlc()
        external(model, location)
        with pytest.raises(OnnxImportError, match=r"in the folder of|cannot be read"):
            import_onnx(saved(model, tmp_path / "models"))

    def test_data_behind_a_link_out_of_its_folder(self, tmp_path: Path) -> None:
        (tmp_path / "secret.bin").write_bytes(bytes(139_392))
        (tmp_path / "models").mkdir()
        (tmp_path / "models" / "weights.bin").symlink_to(tmp_path / "secret.bin")
        model = onnx_networks.light_bvlc()
        external(model, "weights.bin")
        with pytest.raises(OnnxImportError, match="in the folder of"):
            import_onnx(saved(model, tmp_path / "models"))

    @pytest.mark.parametrize(
        ("entries", "words"),
        [
            ({"offset": "10"}, "cut off"),
            ({"offset": "-10"}, "position"),
            ({"length": "10"}, "expected 139,392 bytes"),
            ({"length": "9" * 40}, "position"),
        ],
    )
    def test_data_cut_off(self, entries: dict[str, str], words: str, tmp_path: Path) -> None:
        (tmp_path / "weights.bin").write_bytes(bytes(139_392))
        model = onnx_networks.light_bvlc()
        external(model, "weights.bin", **entries)
        with pytest.raises(OnnxImportError, match=words):
            import_onnx(saved(model, tmp_path))

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
    def test_data_in_a_pipe_that_never_ends(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "weights.bin")
        model = onnx_networks.light_bvlc()
        external(model, "weights.bin")
        with pytest.raises(OnnxImportError, match="expected its data in a file"):
            import_onnx(saved(model, tmp_path))

    def test_a_long_chain_of_operators(self, tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        convolution = node(model, "Conv")
        kernel = convolution.input[1]
        position = list(model.graph.node).index(convolution)
        for i in range(3000):
            model.graph.node.insert(position + i, helper.make_node("Identity", [kernel], [f"kernel{i}"]))
            kernel = f"kernel{i}"
        convolution.input[1] = kernel
        path = saved(model, tmp_path)
        assert recognised(path).variant == "bvlc"
        for i in range(3000):
            model.graph.node.insert(0, helper.make_node("Identity", ["data_0"], [f"more{i}"]))
        with pytest.raises(OnnxImportError, match="at most 5,000 nodes"):
            import_onnx(saved(model, tmp_path))

    def test_scales_that_feed_on_themselves(self, tmp_path: Path) -> None:
        model = onnx_networks.light_bvlc()
        before = "conv1_b_0"
        constant = next(each for each in model.graph.node if list(each.output) == [before])
        position = list(model.graph.node).index(constant) + 1
        for i in range(60):  # 3 to the power of 60 readings, if each asked its inputs again
            made = helper.make_node("DequantizeLinear", [before, before, before], [f"bias{i}"], axis=0)
            model.graph.node.insert(position + i, made)
            before = f"bias{i}"
        node(model, "Conv").input[2] = before
        assert recognised(saved(model, tmp_path)).variant == "bvlc"


def _varint_rest(value: int) -> list[int]:
    rest, value = [], value >> 7
    while value >= 0x80:
        rest.append(value & 0x7F | 0x80)
        value >>= 7
    return [*rest, value]
