"""ONNX Runtime judges what the import makes of a graph: every layer, and the probabilities."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from model.catalogue.public_networks import CAFFE_PREPROCESSING
from model.onnx.importer import import_onnx
from tests.model.onnx import onnx_networks

pytest.importorskip("onnxruntime", reason="ONNX Runtime, the judge, is not installed")


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    """(1, 227, 227, 3): a smooth random picture with pixels as Caffe's networks take them, in the order R, G, B."""
    generator = np.random.default_rng(11)
    coarse = generator.uniform(0, 255, (1, 29, 29, 3)).astype(np.float32)
    return np.kron(coarse, np.ones((1, 8, 8, 1), np.float32))[:, :227, :227] - np.float32(CAFFE_PREPROCESSING.means)


@pytest.fixture(scope="module")
def bvlc(reference_kernels: dict[str, np.ndarray]) -> tuple[onnx.ModelProto, dict[str, np.ndarray]]:
    model = onnx_networks.light_bvlc()
    return model, onnx_networks.filled(
        model, np.random.default_rng(1), reference_kernels, logit_scale=logit_scale(reference_kernels)
    )


@pytest.fixture(scope="module")
def reference_kernels(repository: Path) -> dict[str, np.ndarray]:
    """BVLC's own convolution kernels and all its biases where they may be used; without them all is random."""
    path = repository.parent / "shared" / "reference" / "bvlc_alexnet_conv_int8.npz"
    if not path.is_file():
        return {}
    given = {}
    with np.load(path) as arrays:
        for name in arrays.files:
            layer, part = name.split("_")
            values = arrays[name].astype(np.float32)
            given[f"{layer}.{part}"] = values / 128 if part == "kernel" else values
    return given


def logit_scale(given: dict[str, np.ndarray]) -> float:
    """So that the logits are a few units: Caffe's own kernels leave smaller numbers than random ones."""
    return 0.25 if given else 0.02


def first_channels(photo: np.ndarray, order: str = "RGB") -> np.ndarray:
    """(n, h, w, 3) RGB -> (n, 3, h, w) in the order that the network in the file takes."""
    return np.ascontiguousarray((photo if order == "RGB" else photo[..., ::-1]).transpose(0, 3, 1, 2))


def assert_agree(
    model: onnx.ModelProto, network: object, photo: np.ndarray, order: str, normalization: str | None
) -> None:
    names = onnx_networks.layer_outputs(model, normalization)
    scores, *tensors = onnx_networks.run(model, first_channels(photo, order), list(names.values()))
    found = onnx_networks.keras_outputs(network, photo)
    worst = 0.0
    for layer, expected in zip(names, tensors, strict=True):
        assert found[layer].shape == expected.shape
        difference = np.abs(found[layer] - expected).max() / np.abs(expected).max()
        assert difference < 1e-4, f"{layer} differs by {difference:.2g} of its largest magnitude"
        worst = max(worst, float(difference))
    print(f"{network.card.variant}: layers differ by at most {worst:.1e} of their largest magnitude")
    if "Softmax" not in {node.op_type for node in model.graph.node}:
        scores = np.exp(scores - scores.max(1, keepdims=True))
        scores /= scores.sum(1, keepdims=True)
    if len(np.unique(scores)) > 1:
        difference = np.abs(found["probabilities"] - scores).max()
        print(f"{network.card.variant}: probabilities up to {scores.max():.2g} differ by at most {difference:.1e}")
        assert difference < 1e-5
        assert scores.max() < 0.9  # a certain answer would prove nothing


@pytest.mark.parametrize("name", ["bvlc", "caffenet", "torchvision"])
def test_public_network_agrees_with_onnx_runtime(
    name: str, photo: np.ndarray, bvlc, reference_kernels: dict[str, np.ndarray], tmp_path: Path
) -> None:
    order, normalization, side = ("BGR", "LRN", 227) if name != "torchvision" else ("RGB", None, 224)
    if name == "bvlc":
        model, _ = bvlc
    else:
        torchvision = onnx_networks.GRAPHS / "torchvision_torchscript_open.onnx"
        model = onnx_networks.caffenet() if name == "caffenet" else onnx.load(str(torchvision))
        given = reference_kernels if name == "caffenet" else {}
        onnx_networks.filled(model, np.random.default_rng(2), given, logit_scale=logit_scale(given))
    path = tmp_path / f"{name}.onnx"
    onnx.save(model, str(path))
    network = import_onnx(path, channel_order=order)
    assert network.card.variant == {"torchvision": "one_weird_trick"}.get(name, name)
    assert_agree(model, network, photo[:, :side, :side], order, normalization)


@pytest.mark.parametrize(
    "name",
    [
        "bvlc_dynamo_open",
        "bvlc_torchscript_open",
        "paper_dynamo_fixed",
        "paper_torchscript_fixed",
        "torchvision_view_torchscript_open",
    ],
)
def test_exported_form_agrees_in_every_map(name: str, photo: np.ndarray, tmp_path: Path) -> None:
    # fc6 to fc8 are one number each: their order is proved above, and the files stay small.
    model = onnx.load(str(onnx_networks.GRAPHS / f"{name}.onnx"))
    onnx_networks.filled(model, np.random.default_rng(3), dense=False)
    onnx.save(model, str(tmp_path / "network.onnx"))
    network = import_onnx(tmp_path / "network.onnx")
    side = network.card.preprocessing.image_size
    batch = 2 if name.endswith("fixed") else 1
    normalization = {"bvlc": "Div", "paper": "Concat"}.get(name.split("_")[0])
    photos = np.concatenate([photo[:, :side, :side]] * batch)
    assert_agree(model, network, photos, "RGB", normalization)


@pytest.mark.parametrize("per_channel", [False, True])
def test_8_bit_network_agrees_with_its_weights_alone(
    per_channel: bool, photo: np.ndarray, bvlc, tmp_path: Path, record_property
) -> None:
    model, weights = bvlc
    untouched, judge = onnx_networks.quantized(model, weights, first_channels(photo, "BGR"), per_channel=per_channel)
    path = tmp_path / "quantized.onnx"
    onnx.save(untouched, str(path))
    network = import_onnx(path, channel_order="BGR")
    assert network.card.variant == "bvlc"
    assert "8 bits" in network.card.description
    assert_agree(judge, network, photo, "BGR", "LRN")
    (scores,) = onnx_networks.run(untouched, first_channels(photo, "BGR"))
    difference = float(np.abs(onnx_networks.keras_outputs(network, photo)["probabilities"] - scores).max())
    record_property("difference_to_rounded_activations", difference)
    print(f"probabilities differ by {difference:.2g} from the file with rounded activations")
    assert difference < 0.05  # what is left out: the rounding of the activations


def test_caffenet_activations_recorded_by_others(reference_folder: Path) -> None:
    from model.alexnet import build_alexnet

    model = build_alexnet(10, "caffenet", blank=True)
    with np.load(reference_folder / "caffenet_first_layers.npz") as arrays:
        recorded = {name: arrays[name] for name in arrays.files}
    for layer in ("conv1", "conv2"):
        model.get_layer(layer).kernel.assign(recorded[f"{layer}_kernel"].transpose(2, 3, 1, 0))
        model.get_layer(layer).bias.assign(recorded[f"{layer}_bias"])
    tensor = recorded["input"].transpose(1, 2, 0)[np.newaxis]
    for layer in ("conv1", "pool1", "norm1", "conv2", "pool2", "norm2"):
        tensor = model.get_layer(layer)(tensor)
        found = np.asarray(tensor)[0].transpose(2, 0, 1)
        difference = np.abs(found - recorded[layer]).max()
        print(f"{layer}: differs by at most {difference:.1e}, values up to {recorded[layer].max():.0f}")
        assert difference < 0.005, layer


def test_round_trip_gives_the_same_answers_and_the_same_network(
    tiny_network: Path, photo: np.ndarray, tmp_path: Path
) -> None:
    from model.networks.trained_network import TrainedNetwork
    from model.onnx_export import main

    path = tmp_path / "tiny.onnx"
    assert main([str(tiny_network), str(path)]) == 0
    before, after = TrainedNetwork.load(tiny_network), import_onnx(path)
    assert after.card == before.card
    for mine, theirs in zip(before.model.get_weights(), after.model.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)
    model = onnx.load(str(path))
    onnx.checker.check_model(model)
    assert_agree(model, after, photo, "RGB", "Concat")
    metadata = {entry.key: json.loads(entry.value) for entry in model.metadata_props}
    assert metadata["classes"] == list(before.card.classes)
    assert metadata["preprocessing"]["channel_order"] == "RGB"
    assert replace(before.card, name="other") != after.card
