"""A unit's numbers, and what feeds it."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.pictures.unit_facts import Feed, feed, unit_numbers
from alexnet_app.widgets.units.feed_sentence import feed_sentence
from model.geometry import describe_layers
from model.networks.results import FeatureMaps, Kernels

PAPER = describe_layers("paper", 10)


def test_numbers_of_a_map() -> None:
    values = np.zeros((2, 2, 2), np.float32)
    values[..., 1] = [[0, 4], [8, 0]]
    numbers = unit_numbers(FeatureMaps("conv1", values), 1)
    assert (numbers.lowest, numbers.highest, numbers.mean, numbers.zeros, numbers.rank) == (0, 8, 3, 0.5, 1)
    assert unit_numbers(FeatureMaps("conv1", values), 0).rank == 2


def test_number_of_a_dense_unit() -> None:
    numbers = unit_numbers(FeatureMaps("fc8", np.float32([3, -1, 2])), 2)
    assert (numbers.mean, numbers.rank) == (2, 2)


@pytest.mark.parametrize(
    ("layer", "unit", "expected"),
    [
        ("conv1", 3, Feed("image", 0, 2, 11)),
        ("norm1", 47, Feed("conv1", 45, 47, 0)),  # the window never reaches into the other column
        ("norm1", 48, Feed("conv1", 48, 50, 0)),
        ("norm1", 20, Feed("conv1", 18, 22, 0)),
        ("pool1", 7, Feed("norm1", 7, 7, 3)),
        ("conv2", 127, Feed("pool1", 0, 47, 5)),
        ("conv2", 128, Feed("pool1", 48, 95, 5)),
        ("conv3", 5, Feed("pool2", 0, 255, 3)),
        ("fc6", 0, Feed("pool5", 0, 255, 6)),
        ("fc7", 0, Feed("dropout6", 0, 4095, 0)),
    ],
)
def test_feed_of_the_paper(layer: str, unit: int, expected: Feed) -> None:
    assert feed(PAPER, layer, unit, None) == expected


def test_strongest_channels_come_from_the_kernels_and_count_in_the_layer_before() -> None:
    values = np.zeros((5, 5, 48, 256), np.float32)
    values[:, :, 30, 200] = -2
    values[0, 0, 4, 200] = 1
    kernels = Kernels("conv2", values, np.zeros(256, np.float32), 2)
    what = feed(PAPER, "conv2", 200, kernels, most=2)
    assert what.strongest == (48 + 30, 48 + 4)
    assert feed_sentence(what) == "Reads 5 × 5 of pool1/48–95, most of all 78, 52"
    linked = feed_sentence(what, lambda layer, unit, text: f"<{layer}/{unit}>{text}")
    assert linked.endswith("<pool1/78>78, <pool1/52>52")


def test_sentences() -> None:
    assert feed_sentence(feed(PAPER, "conv1", 0, None)) == "Reads 11 × 11 of the image, red, green and blue"
    assert feed_sentence(feed(PAPER, "pool1", 7, None)) == "Reads 3 × 3 of norm1/7"
    assert feed_sentence(feed(PAPER, "dropout6", 7, None)) == "Reads fc6/7"


def test_the_input_is_fed_by_nothing() -> None:
    with pytest.raises(ValueError, match="expected a layer behind the input"):
        feed(PAPER, "image", 0, None)
