"""What the export writes: read back by the import for every variant and option, refused words of its command."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from model.alexnet import build_alexnet
from model.networks.card import Card
from model.networks.trained_network import TrainedNetwork
from model.onnx.exporter import export_onnx, onnx_model
from model.onnx.importer import import_onnx
from model.onnx_export import main
from model.photos.preprocessing import Preprocessing
from model.variants import NetworkOptions, get_variant

CLASSES = ("cat", "dog", "bird")


def blank_network(variant: str, options: NetworkOptions) -> TrainedNetwork:
    size = get_variant(variant).image_size
    short_side = round(size * 256 / 227)
    card = Card(
        "blank", variant, CLASSES, Preprocessing(size, short_side, (1, 2, 3), (4, 5, 6)), options, "For a test."
    )
    return TrainedNetwork(build_alexnet(len(CLASSES), variant, options, blank=True), card)


@pytest.mark.parametrize(
    ("variant", "options"),
    [
        ("single_tower", NetworkOptions(activation="tanh", dropout=0.0)),
        ("caffenet", NetworkOptions(overlapping_pooling=False, dropout=0.3)),
        ("bvlc", NetworkOptions(lrn=False, activation="sigmoid", initialization="small")),
        ("miniature", NetworkOptions(lrn=False, without_convolutions=("conv3", "conv5"))),
    ],
)
def test_variants_and_options_come_back(variant: str, options: NetworkOptions, tmp_path: Path) -> None:
    before = blank_network(variant, options)
    generator = np.random.default_rng(0)
    for name in ("conv1", "conv2", "fc8"):
        kernel = before.model.get_layer(name).kernel
        kernel.assign(generator.standard_normal(kernel.shape, np.float32))
    export_onnx(before, tmp_path / "network.onnx")
    after = import_onnx(tmp_path / "network.onnx")
    assert after.card == before.card
    for name in ("conv1", "conv2", "fc8"):
        mine, theirs = (np.asarray(each.model.get_layer(name).kernel) for each in (before, after))
        np.testing.assert_array_equal(mine, theirs)
    assert [layer.name for layer in after.model.layers] == [layer.name for layer in before.model.layers]


def test_every_layer_may_be_an_output() -> None:
    model = onnx_model(blank_network("paper", NetworkOptions()), feature_maps=True)
    for weight in model.graph.initializer:  # only their shapes count here
        model.graph.input.append(onnx.helper.make_tensor_value_info(weight.name, weight.data_type, weight.dims))
    del model.graph.initializer[:]
    inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True)
    shapes = {
        output.name: tuple(side.dim_value for side in output.type.tensor_type.shape.dim[1:])
        for output in inferred.graph.output
    }
    assert shapes["norm1"] == (96, 55, 55)
    assert shapes["pool5"] == (256, 6, 6)
    assert shapes["probabilities"] == (3,)
    assert [layer for layer in shapes if layer.startswith("conv")] == ["conv1", "conv2", "conv3", "conv4", "conv5"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no-such-network", "out.onnx"], "no-such-network: expected the folder of a trained network"),
        (["no-such-network"], "the following arguments are required"),
    ],
)
def test_bad_input_is_one_line(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(arguments)
    except SystemExit as stopped:  # argparse
        status = stopped.code
    assert status == 2
    errors = capsys.readouterr().err
    assert words in errors
    assert len(errors.splitlines()) == 1


def test_a_folder_that_is_not_there(tiny_network: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tiny_network), str(tmp_path / "none" / "out.onnx")]) == 2
    assert "expected a file in a folder that exists" in capsys.readouterr().err
