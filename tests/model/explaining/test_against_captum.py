"""The methods give what Captum gives for the same weights in PyTorch: to 1e-4 of the largest value."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from model.explaining.attribution.deconvnet import deconvnet
from model.explaining.attribution.grad_cam import grad_cam_positions
from model.explaining.attribution.gradient import gradient
from model.explaining.attribution.gradient_times_input import gradient_times_input
from model.explaining.attribution.guided_backpropagation import guided_backpropagation
from model.explaining.attribution.integrated_gradients import integrated_gradients
from model.explaining.attribution.occlusion import occlusion
from model.explaining.network_parts import parts_of, prepared

torch = pytest.importorskip("torch", reason="PyTorch is not installed (dependency group captum)")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    attr = pytest.importorskip("captum.attr", reason="Captum is not installed (dependency group captum)")

pytestmark = pytest.mark.filterwarnings("ignore")  # PyTorch's and Captum's own


@pytest.fixture(scope="module")
def case(bundled_classifier, motorbike_square):
    """(classifier, square, class index, the network in PyTorch, its input)"""
    from tests.model.explaining.torch_network import TorchNetwork

    network = TorchNetwork(bundled_classifier.network.model).eval()
    pixels = torch.from_numpy(prepared(bundled_classifier, motorbike_square).transpose(0, 3, 1, 2).copy())
    index = bundled_classifier.card.classes.index("motorbike")
    logits = parts_of(bundled_classifier).logits(prepared(bundled_classifier, motorbike_square))
    with torch.no_grad():
        np.testing.assert_allclose(network(pixels).numpy(), logits, atol=1e-3)
    return bundled_classifier, motorbike_square, index, network, pixels


def _channels_last(attributions) -> np.ndarray:
    return attributions.detach().numpy()[0].transpose(1, 2, 0)


def _agree(ours: np.ndarray, theirs: np.ndarray) -> None:
    assert ours.dtype == np.float32
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-4 * np.abs(theirs).max())
    assert np.abs(theirs).max() > 0


def test_gradient(case):
    classifier, square, index, network, pixels = case
    theirs = attr.Saliency(network).attribute(pixels.clone().requires_grad_(), target=index)
    _agree(gradient(classifier, square, index), _channels_last(theirs).max(axis=-1))


def test_gradient_times_input(case):
    classifier, square, index, network, pixels = case
    theirs = attr.InputXGradient(network).attribute(pixels.clone().requires_grad_(), target=index)
    _agree(gradient_times_input(classifier, square, index), _channels_last(theirs).sum(axis=-1))


def test_integrated_gradients(case):
    classifier, square, index, network, pixels = case
    method = attr.IntegratedGradients(network)
    theirs = method.attribute(pixels, target=index, n_steps=16, method="gausslegendre", internal_batch_size=4)
    theirs = _channels_last(theirs).sum(axis=-1)
    apart = np.abs(integrated_gradients(classifier, square, index, steps=16) - theirs) / np.abs(theirs).max()
    # Where a unit is within rounding of zero at one of the steps, its gradient may go either way.
    assert (apart > 1e-4).mean() < 0.01
    assert apart.max() < 1e-3


@pytest.mark.parametrize("layer", ["conv5", "conv3", "conv1"])
def test_grad_cam(case, layer):
    classifier, square, index, network, pixels = case
    # Keras' convolutions hold their rectified linear unit: Captum takes the maps behind it.
    method = attr.LayerGradCam(network, getattr(network, f"{layer}_relu"))
    theirs = method.attribute(pixels, target=index, relu_attributions=True)
    _agree(grad_cam_positions(classifier, square, index, layer=layer), theirs.detach().numpy()[0, 0])


def test_occlusion(case):
    classifier, square, index, network, pixels = case
    with torch.no_grad():
        theirs = attr.Occlusion(network).attribute(
            pixels, (3, 40, 40), strides=(3, 30, 30), target=index, perturbations_per_eval=8
        )
    _agree(occlusion(classifier, square, index, patch=40, stride=30), _channels_last(theirs)[..., 0])


@pytest.mark.parametrize(("ours", "theirs"), [(guided_backpropagation, "GuidedBackprop"), (deconvnet, "Deconvolution")])
def test_the_other_ways_back(case, ours, theirs):
    classifier, square, index, network, pixels = case
    signal = getattr(attr, theirs)(network).attribute(pixels.clone().requires_grad_(), target=index)
    _agree(ours(classifier, square, index), np.abs(_channels_last(signal)).max(axis=-1))
