"""A loaded network answers as its Keras model does, and its folder is never overwritten."""

import shutil
import weakref
from dataclasses import replace

import numpy as np
import pytest

from model.networks.card import WEIGHTS_FILE, CardError, NetworkExistsError
from model.networks.classifier import Classifier
from model.networks.trained_network import TrainedNetwork
from model.photos.preprocessing import prepare, stacked, ten_views


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (300, 400, 3), np.uint8)


def test_ten_views_are_the_mean_of_ten_answers(tiny_classifier, photo):
    views = stacked(ten_views(photo, tiny_classifier.card.preprocessing))
    each = np.stack([tiny_classifier.answer(view[None])[0].probabilities for view in views])
    result = tiny_classifier.classify(photo, views=10)
    assert result.views == 10
    np.testing.assert_allclose(result.probabilities, each.mean(0), atol=1e-5)
    assert result.milliseconds > 0


def test_the_card_says_from_when_on_an_answer_counts(tiny_classifier, photo):
    network = tiny_classifier.network
    for threshold, sure in ((0.0, True), (1.0, False)):
        strict = Classifier(replace(network, card=replace(network.card, not_sure_below=threshold)))
        assert strict.classify(photo).is_sure is sure


def test_feature_maps_of_every_layer(tiny_classifier, photo):
    views = stacked(ten_views(photo, tiny_classifier.card.preprocessing)[:1])
    network = tiny_classifier.network.model
    tensor = prepare(views, tiny_classifier.card.preprocessing)
    _, conv1 = tiny_classifier.answer(views, "conv1")
    for layer in network.layers[1:]:
        tensor = layer(tensor)  # layer by layer, outside the compiled call
        if layer.name == "flatten":
            continue
        maps = tiny_classifier.feature_maps(layer.name)
        expected = np.asarray(tensor)[0]
        assert maps.values.shape == expected.shape
        np.testing.assert_allclose(maps.values, expected, atol=1e-3 * max(1, np.abs(expected).max()))
    assert conv1.units == 96
    assert conv1.is_spatial
    assert not tiny_classifier.feature_maps("fc6").is_spatial


def test_bfloat16_gives_nearly_the_same(tiny_network, tiny_classifier, photo):
    half = Classifier.load(tiny_network, "bfloat16").classify(photo)
    assert half.probabilities.dtype == np.float32
    np.testing.assert_allclose(half.probabilities, tiny_classifier.classify(photo).probabilities, atol=0.02)


def test_a_network_that_is_dropped_gives_its_weights_back(tiny_network):
    """Otherwise every network that a process loads after another costs its 228 MB."""
    first = Classifier.load(tiny_network)
    first.warm_up()
    weights = weakref.ref(first.network.model.get_layer("fc6").kernel.value)
    del first
    second = Classifier.load(tiny_network)
    assert weights() is None
    second.warm_up()


def test_kernels(tiny_classifier):
    conv2 = tiny_classifier.kernels("conv2")
    assert (conv2.values.shape, conv2.bias.shape, conv2.groups) == ((5, 5, 48, 256), (256,), 2)
    assert tiny_classifier.kernels("fc8").values.shape == (4096, 3)
    with pytest.raises(ValueError, match=r"expected one of conv1.*pool1"):
        tiny_classifier.kernels("pool1")


def test_bad_views_say_what_was_expected(tiny_classifier):
    with pytest.raises(ValueError, match=r"expected \(n, 227, 227, 3\) uint8.*float64"):
        tiny_classifier.answer(np.zeros((1, 227, 227, 3)))
    with pytest.raises(ValueError, match="224"):
        tiny_classifier.answer(np.zeros((1, 224, 224, 3), np.uint8))
    with pytest.raises(ValueError, match=r"expected one of conv1.*conv9"):
        tiny_classifier.feature_maps("conv9")


def test_save_never_overwrites(tiny_network, tiny_classifier):
    before = (tiny_network / WEIGHTS_FILE).stat().st_mtime_ns
    with pytest.raises(NetworkExistsError, match=r"holds a network already \(card\.json\)"):
        tiny_classifier.network.save(tiny_network)
    assert (tiny_network / WEIGHTS_FILE).stat().st_mtime_ns == before


def test_broken_weights_are_one_plain_line(tiny_network, tmp_path):
    shutil.copy(tiny_network / "card.json", tmp_path)
    with pytest.raises(CardError, match="expected the weights"):
        TrainedNetwork.load(tmp_path)
    content = (tiny_network / WEIGHTS_FILE).read_bytes()
    (tmp_path / WEIGHTS_FILE).write_bytes(content[: len(content) // 2])
    with pytest.raises(CardError, match="cannot be used") as refusal:
        TrainedNetwork.load(tmp_path)
    assert "\n" not in str(refusal.value)


def test_weights_of_another_network_are_refused(tiny_network, tmp_path):
    shutil.copy(tiny_network / WEIGHTS_FILE, tmp_path)
    card = (tiny_network / "card.json").read_text().replace('"rocket"', '"rocket", "tulip"')
    (tmp_path / "card.json").write_text(card)
    with pytest.raises(CardError, match="cannot be used"):
        TrainedNetwork.load(tmp_path)
