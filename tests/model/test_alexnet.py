"""The network is the paper's, to the parameter; every variant and option is what it says."""

import json

import keras
import numpy as np
import pytest

from model.alexnet import build_alexnet
from model.geometry import describe_layers
from model.variants import VARIANTS, NetworkOptions

PAPER_LAYERS = [
    *("conv1", "norm1", "pool1", "conv2", "norm2", "pool2", "conv3", "conv4", "conv5", "pool5"),
    *("fc6", "dropout6", "fc7", "dropout7", "fc8", "probabilities"),
]
# alexnet-facts.md and the published models: Krizhevsky 2012, Caffe's bvlc_alexnet and caffenet, torchvision.
PARAMETERS = {
    "paper": 60_965_224,
    "single_tower": 62_378_344,
    "bvlc": 60_965_224,
    "caffenet": 60_965_224,
    "source_2012": 60_965_224,
    "one_weird_trick": 61_100_840,
    "lenet_5": 61_706 + 990 * (84 + 1),
    "miniature": 1_226_152,
    "miniature_column": 1_148_648,
    "four_layers": 656_328,
}


@pytest.fixture(scope="module")
def networks() -> dict[str, keras.Model]:
    # Ten classes keep the last layer small; it is added up separately where the published totals are checked.
    return {name: build_alexnet(10, name, NetworkOptions(initialization="small")) for name in VARIANTS}


def test_paper_layers_by_name(networks):
    names = [layer.name for layer in networks["paper"].layers if layer.name not in ("image", "flatten")]
    assert names == PAPER_LAYERS


def test_caffenet_pools_before_it_normalises(networks):
    names = [layer.name for layer in networks["caffenet"].layers]
    assert names.index("pool1") < names.index("norm1")
    assert names.index("pool2") < names.index("norm2")


@pytest.mark.parametrize("variant", VARIANTS)
def test_parameters(networks, variant):
    inputs = networks[variant].get_layer(VARIANTS[variant].logits).kernel.shape[0]
    fewer_classes = 990 * (inputs + 1)
    assert networks[variant].count_params() + fewer_classes == PARAMETERS[variant]
    assert sum(layer.parameters for layer in describe_layers(variant)) == PARAMETERS[variant]


@pytest.mark.parametrize("variant", VARIANTS)
def test_geometry_describes_the_network(networks, variant):
    for layer in describe_layers(variant, 10):
        built = networks[variant].get_layer(layer.name)
        shape = built.output.shape if layer.name != "image" else networks[variant].input_shape
        assert tuple(shape[1:]) == layer.output_shape, layer.name
        assert built.count_params() == layer.parameters, layer.name


def test_lenet_5_has_the_parameters_that_are_quoted(networks):
    assert networks["lenet_5"].count_params() == 61_706


def test_grouped_kernels_are_whole(networks):
    shapes = {f"conv{i}": tuple(networks["paper"].get_layer(f"conv{i}").kernel.shape) for i in range(1, 6)}
    assert shapes == {
        "conv1": (11, 11, 3, 96),
        "conv2": (5, 5, 48, 256),
        "conv3": (3, 3, 256, 384),
        "conv4": (3, 3, 192, 384),
        "conv5": (3, 3, 192, 256),
    }


def test_two_columns_stay_apart_until_conv3(networks):
    """What the second half of conv1 sees changes nothing in the first half of norm1 or conv2."""
    network = networks["paper"]
    upper = keras.Model(network.get_layer("conv1").output, network.get_layer("norm2").output)
    conv1 = np.random.default_rng(0).uniform(0, 300, (1, 55, 55, 96)).astype("float32")
    changed = conv1.copy()
    changed[..., 48:] = 0
    before, after = np.asarray(upper(conv1)), np.asarray(upper(changed))
    np.testing.assert_array_equal(before[..., :128], after[..., :128])
    assert np.abs(before[..., 128:] - after[..., 128:]).max() > 0


@pytest.mark.parametrize("variant", ["paper", "one_weird_trick"])
def test_probabilities_sum_to_one(networks, variant):
    size = VARIANTS[variant].image_size
    pixels = np.random.default_rng(1).uniform(-120, 135, (2, size, size, 3)).astype("float32")
    probabilities = np.asarray(networks[variant](pixels))
    assert probabilities.shape == (2, 10)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)


def test_options_change_the_layers():
    without = describe_layers("paper", 10, NetworkOptions(lrn=False, dropout=0))
    assert not [layer for layer in without if layer.kind in ("normalization", "dropout")]
    flat = {layer.name: layer for layer in describe_layers("paper", 10, NetworkOptions(overlapping_pooling=False))}
    assert flat["pool1"].output_shape == (27, 27, 96)
    assert flat["pool1"].kernel_size == flat["pool1"].stride == 2


def test_paper_initialization():
    network = build_alexnet(10, seed=3)
    for name, deviation in (("conv1", 0.01), ("conv4", 0.03), ("fc7", 0.01)):
        assert np.std(network.get_layer(name).kernel) == pytest.approx(deviation, rel=0.03)
    ones = [layer.name for layer in network.layers if layer.weights and np.all(np.asarray(layer.bias) == 1)]
    assert ones == ["conv2", "conv4", "conv5", "fc6", "fc7"]


def test_activation_belongs_to_the_layer(networks):
    pixels = np.random.default_rng(2).uniform(-120, 135, (1, 227, 227, 3)).astype("float32")
    conv1 = networks["paper"].get_layer("conv1")
    assert np.asarray(conv1(pixels)).min() == 0


def test_bad_input_says_what_was_expected():
    with pytest.raises(ValueError, match=r"expected one of paper, single_tower.*'resnet'"):
        build_alexnet(10, "resnet")
    with pytest.raises(ValueError, match=r"at least 2.*1"):
        build_alexnet(1)
    with pytest.raises(ValueError, match=r"relu, tanh, sigmoid.*'swish'"):
        NetworkOptions(activation="swish")


def test_a_convolution_can_be_left_out():
    options = NetworkOptions(initialization="small", without_convolutions=("conv3",))
    network = build_alexnet(10, "miniature", options)
    layers = describe_layers("miniature", 10, options)
    assert "conv3" not in {layer.name for layer in layers} | {layer.name for layer in network.layers}
    assert sum(layer.parameters for layer in layers) == network.count_params()
    # conv4 now reads the 64 maps of conv2, in its two groups.
    assert network.get_layer("conv4").kernel.shape == (3, 3, 32, 96)
    assert NetworkOptions.from_json(json.loads(json.dumps(options.to_json()))) == options


@pytest.mark.parametrize("name", ["conv1", "fc6", "conv9"])
def test_nothing_else_can(name):
    expected = "without_convolutions: expected some of conv2, conv3, conv4, conv5, the convolutions of paper behind"
    with pytest.raises(ValueError, match=expected):
        describe_layers("paper", 10, NetworkOptions(without_convolutions=(name,)))
