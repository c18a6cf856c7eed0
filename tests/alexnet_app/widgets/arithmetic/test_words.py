"""What is said of layers that only weigh: a mean is called a mean, and no cell has won."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alexnet_app.widgets.arithmetic.sums import rows
from alexnet_app.widgets.arithmetic.words import sentence
from model.arithmetic.explaining import arithmetic_at
from model.arithmetic.places import Place
from model.networks.card import read_card
from model.networks.results import FeatureMaps


class Lenet:
    """LeNet-5 with maps of our own: what the arithmetic reads of a network without learned weights in the layer."""

    def __init__(self, repository) -> None:
        self.card = read_card(repository / "resources" / "networks" / "lenet-5")
        self.inputs = np.random.default_rng(3).random((28, 28, 6), np.float32)

    def has_answered(self, _views) -> bool:
        return True

    def feature_maps(self, layer: str) -> FeatureMaps:
        if layer == "pool1":
            return FeatureMaps(layer, self.inputs.reshape(14, 2, 14, 2, 6).mean(axis=(1, 3)))
        return FeatureMaps(layer, self.inputs)


@pytest.fixture
def pooled(repository):
    network = Lenet(repository)
    return arithmetic_at(network, np.zeros((32, 32, 3), np.uint8), Place("pool1", 2, (5, 6))), network


def test_a_mean_is_called_a_mean(pooled):
    arithmetic, network = pooled
    assert sentence(arithmetic).startswith("The mean of 2 × 2 neighbours")
    said = list(rows(arithmetic, lambda _place, text: text))
    assert [what for what, _ in said][-1] == "mean"
    assert "bias" not in dict(said)
    assert arithmetic.value == pytest.approx(network.inputs[10:12, 12:14, 2].mean(), rel=1e-5)


def test_what_is_learned_is_a_sum(pooled):
    learned = replace(pooled[0], weighing="learned")
    assert sentence(learned).startswith("Every input in a window of 2 × 2 times its weight")
    assert [what for what, _ in rows(learned, lambda _place, text: text)][-2:] == ["bias", "sum"]
