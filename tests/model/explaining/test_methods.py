"""What every method of explanation keeps to, and what they find on a photo whose object is in a corner."""

from __future__ import annotations

import inspect
from pathlib import Path

import numpy as np
import pytest

import model.explaining.attribution
from model.explaining.attribution.grad_cam import grad_cam
from model.explaining.attribution.integrated_gradients import integrated_gradients
from model.explaining.attribution.occlusion import occlusion
from model.explaining.attribution.smooth_grad import smooth_grad
from model.explaining.methods import METHODS, find_method
from model.explaining.network_parts import parts_of, prepared
from model.networks.classifier import Classifier
from tests.model.explaining.conftest import CORNER_SIDE, pasted


@pytest.fixture(scope="module")
def tiny_square() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (227, 227, 3), np.uint8)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_every_method_gives_a_map_of_its_sign_twice_the_same(method, tiny_classifier, tiny_square):
    fewer = {"smooth_grad": {"samples": 3}, "integrated_gradients": {"steps": 3}, "occlusion": {"stride": 32}}
    choices = fewer.get(method.name, {})
    values = method.compute(tiny_classifier, tiny_square, 1, **choices)
    assert (values.shape, values.dtype) == ((227, 227), np.float32)
    assert np.isfinite(values).all()
    assert (values.min() < 0) == method.signed
    np.testing.assert_array_equal(values, method.compute(tiny_classifier, tiny_square, 1, **choices))
    assert not np.array_equal(values, method.compute(tiny_classifier, tiny_square, 2, **choices))


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_bad_squares_and_classes_say_what_was_expected(method, tiny_classifier, tiny_square):
    with pytest.raises(ValueError, match=r"square: expected \(227, 227, 3\) uint8.*float32"):
        method.compute(tiny_classifier, tiny_square.astype(np.float32), 0)
    with pytest.raises(ValueError, match=r"class_index: expected 0 to 2. Received: 3"):
        method.compute(tiny_classifier, tiny_square, 3)


def test_a_method_has_a_file_of_its_name_with_its_paper():
    folder = Path(inspect.getfile(model.explaining.attribution)).parent
    for method in METHODS:
        text = (folder / f"{method.name}.py").read_text(encoding="utf-8")
        assert method.paper.split()[0] in text.split('"""')[1]
        assert method.sanity_check.endswith(".")
    assert find_method("grad-cam") is METHODS[0]
    with pytest.raises(ValueError, match=r"method: expected one of grad_cam.*lime"):
        find_method("lime")


def test_integrated_gradients_are_complete(bundled_classifier, motorbike_square):
    index = bundled_classifier.card.classes.index("motorbike")
    pixels = prepared(bundled_classifier, motorbike_square)
    photo, baseline = parts_of(bundled_classifier).logits(np.concatenate([pixels, 0 * pixels]))[:, index]
    total = integrated_gradients(bundled_classifier, motorbike_square, index).sum()
    assert total == pytest.approx(photo - baseline, rel=0.01)


def test_the_logits_are_those_of_the_answer(bundled_classifier, motorbike_square):
    logits = parts_of(bundled_classifier).logits(prepared(bundled_classifier, motorbike_square))[0].astype(float)
    expected = bundled_classifier.answer(motorbike_square[None])[0].probabilities
    exponents = np.exp(logits - logits.max())
    np.testing.assert_allclose(exponents / exponents.sum(), expected, atol=1e-5)


@pytest.mark.parametrize(
    ("name", "top", "left"), [("motorbike", 135, 135), ("cup", 0, 135), ("rocket", 135, 0), ("cat", 135, 135)]
)
def test_the_mass_lies_in_the_corner_of_the_object(name, top, left, corner_classifier, things):
    square = pasted(things[name], CORNER_SIDE, top, left)
    best = corner_classifier.answer(square[None])[0].top(1)[0]
    assert best.name == name
    assert best.probability > 0.5
    corner = slice(113, None) if top else slice(0, 114), slice(113, None) if left else slice(0, 114)
    shares = {}
    for method, values in (
        ("grad_cam", grad_cam(corner_classifier, square, best.index)),
        ("occlusion", occlusion(corner_classifier, square, best.index, patch=24, stride=12)),
    ):
        mass = np.maximum(values, 0)
        shares[method] = mass[corner].sum() / mass.sum()
    assert shares["grad_cam"] >= 0.6, shares
    assert shares["occlusion"] >= 0.8, shares


def test_grad_cam_takes_any_layer_with_maps(tiny_classifier, tiny_square):
    default = grad_cam(tiny_classifier, tiny_square, 0)
    np.testing.assert_array_equal(default, grad_cam(tiny_classifier, tiny_square, 0, layer="conv5"))
    assert not np.array_equal(default, grad_cam(tiny_classifier, tiny_square, 0, layer="conv3"))
    assert grad_cam(tiny_classifier, tiny_square, 0, layer="pool5").shape == (227, 227)
    with pytest.raises(ValueError, match=r"layer: expected one of conv1.*pool5. Received: 'fc6'"):
        grad_cam(tiny_classifier, tiny_square, 0, layer="fc6")


def test_smooth_grad_is_the_gradient_without_noise(tiny_classifier, tiny_square):
    from model.explaining.attribution.gradient import gradient

    plain = gradient(tiny_classifier, tiny_square, 1)
    smooth = smooth_grad(tiny_classifier, tiny_square, 1, samples=2, noise=0.0)
    np.testing.assert_allclose(smooth, plain, atol=1e-5 * plain.max())
    other = smooth_grad(tiny_classifier, tiny_square, 1, samples=2, seed=1)
    assert not np.allclose(other, smooth_grad(tiny_classifier, tiny_square, 1, samples=2, seed=2))


def test_the_rules_of_the_rectifiers_do_not_stay_in_the_network(tiny_classifier, tiny_square):
    from model.explaining.attribution.deconvnet import deconvnet
    from model.explaining.attribution.guided_backpropagation import guided_backpropagation

    before = parts_of(tiny_classifier).gradient(prepared(tiny_classifier, tiny_square), 0)[0]
    guided_backpropagation(tiny_classifier, tiny_square, 0)
    deconvnet(tiny_classifier, tiny_square, 0)
    activations = {layer.activation.__name__ for layer in tiny_classifier.network.model.layers if layer.weights}
    assert activations == {"relu", "linear"}
    fresh = Classifier(tiny_classifier.network)  # traced anew, after the swap
    np.testing.assert_allclose(
        parts_of(fresh).gradient(prepared(fresh, tiny_square), 0)[0], before, atol=1e-6 * np.abs(before).max()
    )


def test_without_rectified_linear_units_their_rules_are_refused(tmp_path, tiny_square):
    from model.alexnet import build_alexnet
    from model.networks.card import Card
    from model.networks.trained_network import TrainedNetwork
    from model.variants import NetworkOptions

    options = NetworkOptions(activation="tanh")
    network = build_alexnet(2, "single_tower", options, blank=True)
    classifier = Classifier(TrainedNetwork(network, Card("tanh", "single_tower", ("a", "b"), options=options)))
    for name in ("guided_backpropagation", "deconvnet"):
        with pytest.raises(ValueError, match=r"expected a network of rectified linear units.*tanh"):
            find_method(name).compute(classifier, tiny_square, 0)


def test_grad_cam_of_what_was_just_answered_is_the_same_without_the_way_forward(
    bundled_classifier, motorbike_square, monkeypatch
):
    index = bundled_classifier.card.classes.index("motorbike")
    bundled_classifier.forget()
    layers = ("conv3", "conv5")
    expected = {layer: grad_cam(bundled_classifier, motorbike_square, index, layer=layer) for layer in layers}
    bundled_classifier.answer(motorbike_square[None])
    bundled_classifier.answer(motorbike_square[None, ::-1].copy())  # the next frame
    parts = parts_of(bundled_classifier)
    assert parts.ends_in_rectified_layers
    monkeypatch.setattr(parts, "layer_gradient", None)
    for layer, values in expected.items():
        again = grad_cam(bundled_classifier, motorbike_square, index, layer=layer)
        np.testing.assert_allclose(again, values, atol=1e-4 * values.max())
    bundled_classifier.answer(motorbike_square[None, ::-1].copy())
    assert bundled_classifier.outputs_for(motorbike_square) is None
