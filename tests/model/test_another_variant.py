"""A network of another kind is one more entry of VARIANTS: built, described, answered, drawn and exported by the rest.

The variants here see grey, use tanh, take means, have no LRN and other names; or put the stages in the order of the
2012 source, whose ReLU came behind normalisation and pooling.
"""

import json

import numpy as np
import pytest

from alexnet_app.pictures.kernel_pictures import colour_tiles, has_colours
from alexnet_app.pictures.unit_facts import feed
from model import kernels
from model.arithmetic.explaining import arithmetic_at
from model.arithmetic.places import Place
from model.geometry import describe_layers
from model.networks.card import Card
from model.networks.first_kernels import dead_kernels, read_first_kernels
from model.photos.preprocessing import Preprocessing
from model.variants import (
    VARIANTS,
    Activated,
    Convolution,
    Dense,
    Luminance,
    NetworkOptions,
    Normalization,
    Pooling,
    Variant,
    get_variant,
)

CLASSES = ("cat", "rocket", "astronaut")
LENET = Variant(
    "lenet",
    "A network like LeNet-5",
    32,
    (
        Luminance("grey"),
        Convolution("c1", 6, 5, activation="tanh"),
        Pooling("s2", 2, 2, operation="mean"),
        Convolution("c3", 16, 5, activation="linear"),
        Pooling("s4", 2, 2, operation="mean"),
        Activated("a4", "sigmoid"),
        Convolution("c5", 120, 5, activation="tanh"),
        Dense("f6", 84, activation="tanh"),
        Dense("output", None),
    ),
)
# layers-145.cfg of the 2012 source: conv -> LRN -> pool -> ReLU, and a last window that is partly behind the photo.
REORDERED = Variant(
    "reordered",
    "Stages in the order of the 2012 source",
    40,
    (
        Convolution("first", 8, 5, stride=2, activation="linear", end_padding=1),
        Normalization("normalized"),
        Pooling("pooled", 3, 2),
        Activated("rectified"),
        Dense("scores", None),
    ),
)


@pytest.fixture(params=[LENET, REORDERED], ids=lambda variant: variant.name)
def variant(request, monkeypatch):
    monkeypatch.setitem(VARIANTS, request.param.name, request.param)
    return request.param


def _network(variant):
    from model.alexnet import build_alexnet
    from model.networks.trained_network import TrainedNetwork

    preprocessing = Preprocessing(variant.image_size, variant.image_size, (120.0, 115.0, 100.0), (60.0, 60.0, 60.0))
    model = build_alexnet(3, variant.name, NetworkOptions(initialization="small"), seed=1)
    # Small first kernels suit pixels of 0-255, not these: the answer must depend on the photo.
    first = model.get_layer(variant.first_convolution.name)
    first.kernel.assign(np.random.default_rng(2).normal(0, 0.3, first.kernel.shape))
    card = Card(variant.name, variant.name, CLASSES, preprocessing, NetworkOptions(initialization="small"))
    return TrainedNetwork(model, card)


@pytest.fixture
def folder(variant, tmp_path):
    _network(variant).save(tmp_path / "network")
    return tmp_path / "network"


@pytest.fixture
def photo():
    return np.random.default_rng(0).integers(0, 256, (50, 70, 3), np.uint8)


def test_it_is_described_as_it_is_built(variant):
    model = _network(variant).model
    layers = describe_layers(variant.name, 3)
    built = {layer.name: layer for layer in model.layers}
    for layer in layers[1:]:
        assert layer.output_shape == tuple(built[layer.name].output.shape[1:]), layer.name
        assert layer.parameters == built[layer.name].count_params(), layer.name
    assert [layer.name for layer in layers if layer.names_classes] == [variant.logits, "probabilities"]
    assert sum(layer.parameters for layer in layers) == model.count_params()


def test_lenet_has_the_shapes_and_parameters_of_its_paper(monkeypatch):
    """LeCun et al. 1998, figure 2; C1 156, C5 48,120 and F6 10,164 parameters in section II.B."""
    monkeypatch.setitem(VARIANTS, "lenet", LENET)
    layers = {layer.name: layer for layer in describe_layers("lenet", 10)}
    shapes = [layers[name].output_shape for name in ("c1", "s2", "c3", "s4", "c5", "f6")]
    assert shapes == [(28, 28, 6), (14, 14, 6), (10, 10, 16), (5, 5, 16), (1, 1, 120), (84,)]
    assert [layers[name].parameters for name in ("c1", "c5", "f6")] == [156, 48_120, 10_164]
    assert [layers[name].receptive_field for name in ("c1", "s2", "c3", "s4", "c5")] == [5, 6, 14, 16, 32]


def test_it_answers_and_every_number_of_it_can_be_explained(variant, folder, photo):
    from model.networks.classifier import Classifier
    from model.photos.preprocessing import square_view

    classifier = Classifier.load(folder)
    answer = classifier.classify(photo, views=10)
    assert answer.probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert len({round(float(value), 4) for value in answer.probabilities}) == 3
    square = square_view(photo, classifier.card.preprocessing).pixels
    for layer in describe_layers(variant.name, 3):
        place = Place(layer.name, 0, (0, 0) if layer.is_spatial else None)
        explained = arithmetic_at(classifier, square, place)
        assert explained.value == pytest.approx(explained.map_value, rel=1e-3, abs=1e-4), layer.name


def test_its_first_kernels_are_pictures_and_have_figures(variant, folder, tmp_path, photo, capsys):
    from PIL import Image

    from model.networks.card import read_card
    from model.networks.classifier import Classifier

    name = variant.first_convolution.name
    stored = read_first_kernels(folder, read_card(folder))
    shown = Classifier.load(folder).kernels(name)
    np.testing.assert_array_equal(shown.values, stored.kernel)
    assert has_colours(shown)
    assert colour_tiles(shown, common=False).shape[-1] == 3
    assert kernels.main([str(folder), "--json", "--png", str(tmp_path / "sheet.png")]) == 0
    assert json.loads(capsys.readouterr().out)["kernels"] == stored.kernel.shape[-1]
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.mode == "RGB"
    Image.fromarray(photo).save(tmp_path / "photo.png")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photo.png").rename(tmp_path / "photos" / "photo.png")
    dead = dead_kernels(stored, read_card(folder), tmp_path / "photos", 5, lambda problem: pytest.fail(str(problem)))
    assert dead.photos == 1
    layers = describe_layers(variant.name, 3)
    for layer in layers[1:]:
        what = feed(layers, layer.name, 0, None)
        assert 0 <= what.first <= what.last


def test_it_goes_to_onnx_and_back(variant, folder, tmp_path, photo):
    onnxruntime = pytest.importorskip("onnxruntime")
    from model.networks.trained_network import TrainedNetwork
    from model.onnx.exporter import export_onnx
    from model.onnx.importer import import_onnx
    from model.photos.preprocessing import prepare, square_view

    network = TrainedNetwork.load(folder)
    file = tmp_path / "network.onnx"
    export_onnx(network, file)
    pixels = prepare(square_view(photo, network.card.preprocessing).pixels[np.newaxis], network.card.preprocessing)
    ours = np.asarray(network.model(pixels))
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    (theirs,) = session.run(["probabilities"], {"image": pixels.transpose(0, 3, 1, 2)})
    np.testing.assert_allclose(theirs, ours, atol=1e-6)
    back = import_onnx(file)
    assert back.card == network.card
    np.testing.assert_allclose(np.asarray(back.model(pixels)), ours, atol=1e-6)


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        ((Convolution("a", 4, 3), Dense("a", None)), "every name once"),
        ((Convolution("image", 4, 3), Dense("b", None)), "every name once"),
        ((Dense("a", None), Dense("b", 4)), "the last one to be the only one of the classes"),
        ((Dense("a", None), Dense("b", None)), "the last one to be the only one of the classes"),
    ],
)
def test_a_variant_that_cannot_be_is_refused(layers, words):
    with pytest.raises(ValueError, match=words):
        Variant("x", "x", 32, layers)


def test_no_other_file_knows_the_layers_of_alexnet(repository):
    """Door 5 of the architecture: words for people may name conv1 as an example, program text may not."""
    import ast

    # Names such as conv1: one that is a plain word ("output") may stand anywhere.
    names = {layer.name for known in VARIANTS.values() for layer in known.layers if layer.name[-1].isdigit()}
    assert get_variant("paper").logits in names
    found = []
    for folder in ("model", "alexnet_app"):
        for path in sorted((repository / folder).rglob("*.py")):
            if path.parts[-2:] == ("variants", "definitions.py"):
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    stem = node.value.split("/")[0]
                    if stem in names and "/" not in node.value[len(stem) + 1 :]:
                        found.append(f"{path.relative_to(repository)}:{node.lineno}: {node.value}")
    assert found == []
