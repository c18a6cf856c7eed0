"""Adebayo et al., "Sanity Checks for Saliency Maps", NeurIPS 2018: the same network with random weights from the top.

A map that looks the same for a network that has forgotten everything says nothing about what the network knows.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from model.alexnet import build_alexnet
from model.networks.classifier import Classifier
from model.networks.trained_network import TrainedNetwork

_known: WeakKeyDictionary[Classifier, RandomisedTwin] = WeakKeyDictionary()


class RandomisedTwin:
    """A second network of the same kind whose upper layers are random, as many as one likes.

    It needs the memory of a network of its own (240 MB for the paper's). Moving from one depth to another changes
    only the layers between.

    Attributes:
        classifier: the twin; every method of explanation takes it as it takes the trained one.
        layers: names of the layers with weights, from the top (fc8) down to conv1.
        dense: how many of them, from the top, are dense layers.
        depth: how many of them are random now.
    """

    def __init__(self, trained: Classifier, seed: int = 0) -> None:
        card = trained.card
        self._trained = trained.network.model  # not the classifier, which may go while the twin is still kept
        model = build_alexnet(len(card.classes), card.variant, card.options, blank=True)
        model.set_weights(self._trained.get_weights())
        self.classifier = Classifier(TrainedNetwork(model, card))
        self.layers: tuple[str, ...] = tuple(layer.name for layer in reversed(model.layers) if layer.weights)
        self.dense = sum(len(model.get_layer(name).weights[0].shape) == 2 for name in self.layers)
        self.depth = 0
        self._seed = seed

    def randomise(self, depth: int) -> Classifier:
        """Makes the upper `depth` layers random and the others as trained (cascading randomisation).

        A layer's new weights are drawn from a normal distribution with the mean and deviation of its trained ones,
        so that signals keep their size; the same seed draws the same weights.

        Raises:
            ValueError: there are fewer layers.
        """
        if not 0 <= depth <= len(self.layers):
            raise ValueError(f"depth: expected 0 to {len(self.layers)} layers. Received: {depth!r}")
        for index in range(min(depth, self.depth), max(depth, self.depth)):
            name = self.layers[index]
            trained = self._trained.get_layer(name).get_weights()
            own = self.classifier.network.model.get_layer(name)
            own.set_weights(self._drawn(trained, index) if index < depth else trained)
        self.depth = depth
        self.classifier.forget()
        return self.classifier

    def _drawn(self, trained: list[Any], index: int) -> list[np.ndarray]:
        generator = np.random.default_rng((self._seed, index))
        drawn = []
        for weights in trained:
            values = np.asarray(weights, np.float32)
            noise = generator.standard_normal(values.shape, np.float32)
            noise *= values.std()
            noise += values.mean()
            drawn.append(noise)
        return drawn


def twin_of(classifier: Classifier) -> RandomisedTwin:
    """The twin of a classifier, made when it is first asked for and kept with it."""
    if classifier not in _known:
        _known[classifier] = RandomisedTwin(classifier)
    return _known[classifier]
