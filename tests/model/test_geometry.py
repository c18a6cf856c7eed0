"""Receptive fields and multiply-adds, against arithmetic by hand and against perturbing a real convolution."""

import numpy as np
import pytest

from model.geometry import describe_layers
from model.variants import NetworkOptions


def layers(**arguments):
    return {layer.name: layer for layer in describe_layers(**arguments)}


def test_receptive_fields_by_hand():
    fields = {name: (layer.receptive_field, layer.jump) for name, layer in layers().items()}
    assert fields["conv1"] == (11, 4)
    assert fields["pool1"] == (19, 8)
    assert fields["conv2"] == (51, 8)
    assert fields["conv3"] == (99, 16)
    assert fields["conv5"] == (163, 16)
    assert fields["pool5"] == (195, 32)


def test_regions_touch_the_edges_of_valid_convolutions():
    conv1 = layers()["conv1"]
    assert conv1.receptive_region(0, 0) == (0, 0, 11, 11)
    assert conv1.receptive_region(54, 54) == (216, 216, 227, 227)
    # torchvision's conv1 is padded by two pixels: its first field begins outside the photo.
    assert layers(variant="one_weird_trick")["conv1"].receptive_region(0, 0) == (-2, -2, 9, 9)
    # The last field of the 2012 program's conv1 ends three pixels behind the photo of 224.
    assert layers(variant="source_2012")["conv1"].receptive_region(54, 54) == (216, 216, 227, 227)


@pytest.mark.parametrize("name", ["conv1", "pool2", "conv5"])
def test_position_and_region_are_inverse(name):
    layer = layers()[name]
    for row, column in ((0, 0), (3, 5), (layer.output_shape[0] - 1, layer.output_shape[1] - 1)):
        left, top, right, bottom = layer.receptive_region(row, column)
        assert layer.position_at((left + right) / 2, (top + bottom) / 2) == (row, column)


def test_region_is_what_a_network_depends_on(tiny_classifier):
    """Changing pixels outside the region of a conv2 position leaves it as it was; inside, it changes."""
    layer = layers(classes=3)["conv2"]
    row, column = 13, 9
    left, top, right, bottom = (int(edge) for edge in layer.receptive_region(row, column))
    photo = np.random.default_rng(0).integers(0, 255, (1, 227, 227, 3), np.uint8)
    outside = photo.copy()
    keep = photo[:, top:bottom, left:right].copy()
    outside[:] = 255 - outside
    outside[:, top:bottom, left:right] = keep
    inside = photo.copy()
    inside[:, top:bottom, left:right] = 255 - keep

    def answer(views):
        return tiny_classifier.answer(views, "conv2")[1].values[row, column]

    before = answer(photo)
    np.testing.assert_allclose(answer(outside), before, rtol=1e-4, atol=1e-5)
    assert np.abs(answer(inside) - before).max() > 1e-3


def test_multiply_adds():
    described = layers()
    assert described["conv1"].multiply_adds == 55 * 55 * 96 * 11 * 11 * 3
    assert described["conv2"].multiply_adds == 27 * 27 * 256 * 5 * 5 * 48
    assert described["fc6"].multiply_adds == 9216 * 4096


def test_columns():
    described = layers()
    assert {described[name].columns for name in ("conv1", "pool2", "conv3", "fc7")} == {2}
    assert described["fc8"].columns == described["image"].columns == 1
    assert {layer.columns for layer in layers(variant="single_tower").values()} == {1}


def test_dense_layers_have_no_positions():
    with pytest.raises(ValueError, match="fc6 has no positions"):
        layers()["fc6"].position_at(10, 10)


def test_shapes_shrink_with_options():
    assert layers(options=NetworkOptions(overlapping_pooling=False))["pool5"].output_shape == (6, 6, 256)
