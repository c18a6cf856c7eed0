"""Squares for the methods: of the bundled network, and of a motorbike pasted into a corner."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image


@pytest.fixture(scope="session")
def bundled_classifier(repository: Path):
    """The network of 95 everyday things."""
    from model.networks.classifier import Classifier

    return Classifier.load(repository / "resources" / "networks" / "everyday-95")


@pytest.fixture(scope="session")
def motorbike_square(motorcycle: Path) -> np.ndarray:
    """(227, 227, 3) uint8, the motorbike as the bundled network sees it."""
    from model.photos.decoding import load_photo
    from model.photos.preprocessing import Preprocessing, square_view

    return square_view(load_photo(motorcycle).pixels, Preprocessing()).pixels


GREY = (123, 117, 104)
CORNER_SIDE = 92


def pasted(photo: Image.Image, side: int, top: int, left: int) -> np.ndarray:
    """(227, 227, 3) uint8: a photo `side` pixels wide on plain grey."""
    square = np.full((227, 227, 3), GREY, np.uint8)
    square[top : top + side, left : left + side] = np.asarray(photo.resize((side, side), Image.Resampling.BICUBIC))
    return square


@pytest.fixture(scope="session")
def things(motorcycle: Path, chelsea: Path) -> dict[str, Image.Image]:
    """Photos cut to one thing each, by its class."""
    folder = motorcycle.parent
    boxes = {
        "motorbike": (motorcycle, (120, 60, 720, 500)),
        "cat": (chelsea, (75, 0, 375, 300)),
        "cup": (folder / "coffee.png", (100, 0, 500, 400)),
        "rocket": (folder / "rocket.jpg", (200, 0, 500, 400)),
    }
    return {name: Image.open(path).convert("RGB").crop(box) for name, (path, box) in boxes.items()}


@pytest.fixture(scope="session")
def corner_classifier(bundled_classifier, things):
    """The bundled network with a last layer that knows four things in and near the corners of plain grey.

    The bundled network itself was not shown small things in corners. The new layer is the ridge regression of the four
    classes on fc7; the plain grey is exactly the mean colour, so that covering it changes nothing.
    """
    from dataclasses import replace

    from model.alexnet import build_alexnet
    from model.networks.classifier import Classifier
    from model.networks.trained_network import TrainedNetwork

    card = bundled_classifier.card
    card = replace(card, classes=tuple(things), preprocessing=replace(card.preprocessing, means=GREY))
    model = build_alexnet(len(things), card.variant, card.options, blank=True)
    classifier = Classifier(TrainedNetwork(model, card))
    weights = bundled_classifier.network.model.get_weights()
    model.set_weights([*weights[:-2], np.zeros((4096, len(things))), np.zeros(len(things))])
    generator = np.random.default_rng(0)
    features, labels = [], []
    for label, photo in enumerate(things.values()):
        for number in range(24):
            side = int(generator.integers(84, 100))
            # Up to a seventh of the way from one of the four corners.
            away = generator.uniform(0, 0.15, 2)
            top, left = ((227 - side) * np.abs(np.array([number % 2, number // 2 % 2]) - away)).astype(int)
            classifier.answer(pasted(photo, side, top, left)[None])
            features.append(classifier.feature_maps("fc7").values)
            labels.append(label)
    inputs, targets = np.array(features, np.float64), np.eye(len(things))[labels]
    centre = inputs.mean(0)
    products = (inputs - centre) @ (inputs - centre).T
    ridge = 0.01 * np.trace(products) / len(products) * np.eye(len(products))
    kernel = (inputs - centre).T @ np.linalg.solve(products + ridge, targets - targets.mean(0))
    model.set_weights([*weights[:-2], 20 * kernel, 20 * (targets.mean(0) - centre @ kernel)])
    return classifier
