"""A trained network in code: the Keras model with its card, and the folder that both live in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from model.alexnet import build_alexnet
from model.networks.card import CARD_FILE, WEIGHTS_FILE, Card, card_text, expect_no_network, read_card
from model.networks.stored_weights import LayerWeights, stored_weights
from model.writing import written_whole
from model.zero_copy import tensor_over


@dataclass(frozen=True, eq=False)
class TrainedNetwork:
    """`model` is what `build_alexnet` gives for `card`; its output has one unit for each of the card's classes."""

    model: keras.Model
    card: Card

    def __post_init__(self) -> None:
        units = self.model.output_shape[-1]
        if units != len(self.card.classes):
            raise ValueError(
                f"expected a class name for each of the {units} outputs. Received: {len(self.card.classes)}"
            )

    @classmethod
    def load(cls, folder: Path | str, weights: Iterable[LayerWeights] | None = None) -> TrainedNetwork:
        """Rebuilds the network under the current dtype policy and reads its weights.

        Args:
            weights: the folder's, where they are being read already; their memory becomes the network's.

        Raises:
            CardError: the folder is not a trained network, or its weights do not fit the card; one plain line.
        """
        card = read_card(folder)
        network = build_alexnet(len(card.classes), card.variant, card.options, blank=True)
        for stored in stored_weights(folder, card) if weights is None else weights:
            layer = network.get_layer(stored.layer)
            layer.kernel.assign(tensor_over(stored.kernel))
            layer.bias.assign(tensor_over(stored.bias))
        return cls(network, card)

    def save(self, folder: Path | str) -> None:
        """Writes `card.json` and `network.weights.h5`, both or neither; other files in the folder are left alone.

        Raises:
            DiskFullError: there is no room; nothing is left behind.
            NetworkExistsError: the folder holds a network already; it is never overwritten.
        """
        folder = Path(folder)
        expect_no_network(folder)
        folder.mkdir(parents=True, exist_ok=True)
        size = sum(4 * int(np.prod(weights.shape)) for weights in self.model.weights)
        # The card last: a folder counts as a network only once it has one.
        with (
            written_whole(folder / CARD_FILE) as card,
            written_whole(folder / WEIGHTS_FILE, size=size) as weights_file,
        ):
            self.model.save_weights(weights_file)
            card.write_text(card_text(self.card), encoding="utf-8", newline="")
