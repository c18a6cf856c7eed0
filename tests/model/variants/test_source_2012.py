"""The network of the released program: its order, its constants and its last window, against PyTorch and the paper's.

The reference is written here from the source's files alone (layers/layers-145.cfg, layers/layer-params-145.cfg and
layer.py of computerhistory/AlexNet-Source-Code).
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from model.alexnet import build_alexnet
from model.arithmetic.explaining import arithmetic_at
from model.arithmetic.places import Place
from model.networks.card import Card
from model.networks.classifier import Classifier
from model.networks.first_kernels import read_first_kernels
from model.networks.trained_network import TrainedNetwork
from model.onnx.exporter import export_onnx
from model.onnx.importer import import_onnx
from model.photos.preprocessing import Preprocessing, prepare, square_view
from model.variants import NetworkOptions

CLASSES = ("cat", "rocket", "astronaut")
ORDER = [
    *("conv1", "norm1", "pool1", "relu1", "conv2", "norm2", "pool2", "conv3", "conv4", "conv5", "pool5", "relu5"),
    *("fc6", "dropout6", "fc7", "dropout7", "fc8"),
]


@pytest.fixture(scope="module")
def network() -> TrainedNetwork:
    options = NetworkOptions(initialization="small")
    model = build_alexnet(3, "source_2012", options, seed=1)
    conv1 = model.get_layer("conv1")
    conv1.kernel.assign(np.random.default_rng(2).normal(0, 0.05, conv1.kernel.shape))
    preprocessing = Preprocessing(224, 256, (120.0, 115.0, 100.0), (1.0, 1.0, 1.0))
    return TrainedNetwork(model, Card("Source", "source_2012", CLASSES, preprocessing, options))


@pytest.fixture
def photo() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (256, 300, 3), np.uint8)


def _pixels(network: TrainedNetwork, photo: np.ndarray) -> np.ndarray:
    preprocessing = network.card.preprocessing
    return np.asarray(prepare(square_view(photo, preprocessing).pixels[np.newaxis], preprocessing))


def test_it_is_built_in_the_sources_order(network):
    names = [layer.name for layer in network.model.layers]
    assert [name for name in names if name not in ("image", "flatten", "probabilities")] == ORDER
    assert network.model.get_layer("conv1").output.shape[1] == 1 + math.ceil((224 - 11) / 4) == 55


def test_its_initial_values_are_the_sources():
    model = build_alexnet(3, "source_2012", seed=3)
    deviations = {f"conv{i}": 0.01 if i < 3 else 0.03 for i in range(1, 6)}
    for name, deviation in deviations.items():
        assert np.std(model.get_layer(name).kernel) == pytest.approx(deviation, rel=0.03)
    ones = [layer.name for layer in model.layers if layer.weights and np.all(np.asarray(layer.bias) == 1)]
    assert ones == ["conv2", "conv4", "conv5", "fc6", "fc7"]


def test_its_maps_are_those_of_the_same_network_in_pytorch(network, photo):
    import keras

    torch = pytest.importorskip("torch")
    from torch.nn import functional

    def convolved(maps, name, *, padding, groups):
        kernel, bias = (np.asarray(weights) for weights in network.model.get_layer(name).get_weights())
        kernel = torch.from_numpy(kernel.transpose(3, 2, 0, 1).copy())
        return functional.conv2d(maps, kernel, torch.from_numpy(bias), padding=padding, groups=groups)

    def normalized(maps):
        # scale 0.0001 divided by the window of 5, as PyTorch has it too; minDiv 2; each column alone.
        columns = maps.chunk(2, dim=1)
        return torch.cat([functional.local_response_norm(column, 5, 1e-4, 0.75, 2.0) for column in columns], dim=1)

    pixels = _pixels(network, photo)
    kernel, bias = (torch.from_numpy(np.asarray(each)) for each in network.model.get_layer("conv1").get_weights())
    maps = functional.pad(torch.from_numpy(pixels.transpose(0, 3, 1, 2).copy()), (0, 3, 0, 3))
    maps = functional.conv2d(maps, kernel.permute(3, 2, 0, 1), bias, stride=4)
    stage1 = functional.relu(functional.max_pool2d(normalized(maps), 3, 2))
    stage2 = functional.max_pool2d(normalized(functional.relu(convolved(stage1, "conv2", padding=2, groups=2))), 3, 2)
    conv3 = functional.relu(convolved(stage2, "conv3", padding=1, groups=1))
    conv4 = functional.relu(convolved(conv3, "conv4", padding=1, groups=2))
    stage5 = functional.relu(functional.max_pool2d(convolved(conv4, "conv5", padding=1, groups=2), 3, 2))

    names = ("conv1", "relu1", "pool2", "relu5")
    ours = keras.Model(network.model.input, [network.model.get_layer(name).output for name in names])(pixels)
    for name, mine, reference in zip(names, ours, (maps, stage1, stage2, stage5), strict=True):
        theirs = reference.numpy().transpose(0, 2, 3, 1)
        np.testing.assert_allclose(np.asarray(mine), theirs, rtol=1e-3, atol=1e-3 * np.abs(theirs).max(), err_msg=name)
    assert np.asarray(ours[0]).min() < 0  # what LRN gets was not rectified


def test_the_last_window_is_that_of_227_pixels_with_three_of_zeros(network, photo):
    conv1 = network.model.get_layer("conv1")
    pixels = _pixels(network, photo)
    papers = build_alexnet(3, "paper", blank=True).get_layer("conv1")
    for mine, theirs in zip(papers.weights, conv1.weights, strict=True):
        mine.assign(theirs)
    padded = np.pad(pixels, ((0, 0), (0, 3), (0, 3), (0, 0)))
    np.testing.assert_allclose(np.asarray(papers(padded)), np.maximum(np.asarray(conv1(pixels)), 0), atol=1e-2)


def test_it_gives_answers_maps_kernels_and_arithmetic(network, photo, tmp_path):
    network.save(tmp_path / "network")
    classifier = Classifier.load(tmp_path / "network")
    assert classifier.classify(photo).probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert classifier.kernels("conv1").values.shape == (11, 11, 3, 96)
    stored = read_first_kernels(tmp_path / "network", classifier.card)
    np.testing.assert_array_equal(stored.kernel, np.asarray(network.model.get_layer("conv1").kernel))
    square = square_view(photo, classifier.card.preprocessing).pixels
    for name, position in (("conv1", (54, 54)), ("norm1", (54, 0)), ("relu1", (26, 26)), ("relu5", (5, 5))):
        assert classifier.feature_maps(name).values.shape[0] > position[0]
        explained = arithmetic_at(classifier, square, Place(name, 50, position))
        assert explained.value == pytest.approx(explained.map_value, rel=1e-3, abs=1e-2), name


def test_it_goes_to_onnx_and_back(network, photo, tmp_path):
    onnxruntime = pytest.importorskip("onnxruntime")
    file = tmp_path / "source.onnx"
    export_onnx(network, file)
    pixels = _pixels(network, photo)
    ours = np.asarray(network.model(pixels))
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    (theirs,) = session.run(["probabilities"], {"image": pixels.transpose(0, 3, 1, 2)})
    np.testing.assert_allclose(theirs, ours, atol=1e-5)
    back = import_onnx(file)
    assert back.card == network.card
    assert [layer.name for layer in back.model.layers] == [layer.name for layer in network.model.layers]
    np.testing.assert_allclose(np.asarray(back.model(pixels)), ours, atol=1e-6)


def test_a_network_saved_before_there_was_a_partial_window_has_none():
    from model.grouped_convolution import GroupedConvolution2D

    layer = GroupedConvolution2D(4, 3, pixel_padding=1)
    config = layer.get_config()
    assert config.pop("end_padding") == 0
    assert GroupedConvolution2D.from_config(config).end_padding == 0
    with pytest.raises(ValueError, match=r"end_padding: expected a whole number of at least 0. Received: -1"):
        GroupedConvolution2D(4, 3, end_padding=-1)
