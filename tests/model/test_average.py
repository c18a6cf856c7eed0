"""The mean of networks: of every weight, and refused where it means nothing."""

from __future__ import annotations

import numpy as np
import pytest

from model.alexnet import build_alexnet
from model.average import main
from model.networks.card import Card, read_card
from model.networks.trained_network import TrainedNetwork
from model.photos.preprocessing import Preprocessing


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Three small networks of other first weights, and one of other classes."""
    folders = []
    for seed, classes in ((0, "ab"), (1, "ab"), (2, "ab"), (3, "abc")):
        card = Card(
            f"network {seed}",
            "lenet_5",
            tuple(classes),
            Preprocessing(32, 32, (33.0, 33.0, 33.0)),
            training={"seed": seed},
            errors={"all": {"top1_error": 0.5}},
        )
        folders.append(tmp_path_factory.mktemp(f"network{seed}") / "network")
        TrainedNetwork(build_alexnet(len(classes), "lenet_5", seed=seed), card).save(folders[-1])
    return folders


def test_every_weight_is_the_mean(folders, tmp_path, capsys):
    assert main([*map(str, folders[:3]), "--output", str(tmp_path / "mean")]) == 0
    assert "the mean of 3 networks" in capsys.readouterr().out
    found, *networks = (TrainedNetwork.load(folder).model.weights for folder in (tmp_path / "mean", *folders[:3]))
    for mean, *values in zip(found, *networks, strict=True):
        np.testing.assert_allclose(mean.numpy(), np.mean([value.numpy() for value in values], 0), atol=1e-6)
    card = read_card(tmp_path / "mean")
    assert card.training["seed"] == 2
    assert [each["seed"] for each in card.training["averaged_with"]] == [0, 1]
    assert not card.errors  # they were another network's


@pytest.mark.parametrize(
    ("chosen", "words"),
    [([0], "expected at least two networks"), ([0, 3], "expected the same classes"), ([0, 9], "expected")],
)
def test_what_has_no_mean(chosen, words, folders, tmp_path, capsys):
    names = [str(folders[index]) if index < 4 else str(tmp_path / "nothing") for index in chosen]
    assert main([*names, "--output", str(tmp_path / "mean")]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "mean").exists()


def test_a_network_is_never_overwritten(folders, capsys):
    assert main([*map(str, folders[:2]), "--output", str(folders[2])]) == 2
    assert "holds a network already (card.json)" in capsys.readouterr().err
    assert read_card(folders[2]).name == "network 2"
