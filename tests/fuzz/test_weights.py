"""Damaged weights files of a trained network, read as `TrainedNetwork.load` reads them."""

from __future__ import annotations

import numpy as np
import pytest

from model.networks.card import CARD_FILE, WEIGHTS_FILE, Card, CardError
from model.networks.stored_weights import kernel_shapes, stored_weights
from tests.fuzz.damage import damaged


def test_damaged_weights(repository, tmp_path, seeds, attack):
    bundled = repository / "resources" / "networks" / "everyday-95"
    card = Card.from_text((bundled / CARD_FILE).read_text(encoding="utf-8"))
    shapes = kernel_shapes(card)
    data = (bundled / WEIGHTS_FILE).read_bytes()

    def read():
        for layer in stored_weights(tmp_path, card):
            assert layer.kernel.shape == shapes[layer.layer]
            for values in (layer.kernel, layer.bias):
                assert np.isfinite(values).all(), "weights that are no numbers"

    for seed in seeds(60):
        # The groups and the names stand at the beginning of the file.
        (tmp_path / WEIGHTS_FILE).write_bytes(damaged(data, seed, head=40_000))
        attack(seed, read, seconds=30.0)


def test_one_damaged_number_is_found(repository, tmp_path):
    import h5py

    bundled = repository / "resources" / "networks" / "everyday-95"
    card = Card.from_text((bundled / CARD_FILE).read_text(encoding="utf-8"))
    path = tmp_path / WEIGHTS_FILE
    path.write_bytes((bundled / WEIGHTS_FILE).read_bytes())
    with h5py.File(path, "r+") as file:
        biases = [group["vars"]["1"] for group in file["layers"].values() if "1" in group["vars"]]
        biases[0][0] = np.nan
    with pytest.raises(CardError, match="of finite numbers, found some that are not"):
        list(stored_weights(tmp_path, card))
