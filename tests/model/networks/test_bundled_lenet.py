"""The bundled LeNet-5 knows digits: those that we draw ourselves, and those that it was judged on, where they are."""

from __future__ import annotations

import numpy as np
import pytest

from model.networks.classifier import Classifier
from model.patterns.registry import get_pattern
from model.photos.preprocessing import square_view


@pytest.fixture(scope="module")
def lenet(repository) -> Classifier:
    return Classifier.load(repository / "resources" / "networks" / "lenet-5")


def test_it_is_small_and_of_the_usual_form(lenet, repository):
    assert lenet.network.model.count_params() == 61_706
    size = sum(path.stat().st_size for path in (repository / "resources" / "networks" / "lenet-5").iterdir())
    assert size < 1_000_000
    assert lenet.card.classes == tuple("0123456789")


def test_it_reads_the_digits_that_we_draw(lenet):
    read = [lenet.classify(get_pattern(f"digit-{digit}").pixels).top(1)[0].name for digit in range(10)]
    assert sum(name == str(digit) for digit, name in enumerate(read)) >= 9, read


def test_its_error_on_the_digits_kept_aside_is_at_most_two_percent(lenet, reference_folder):
    with np.load(reference_folder / "mnist_t10k.npz") as file:
        images, labels = file["images"][8000:], file["labels"][8000:]
    padded = np.pad(images, ((0, 0), (2, 2), (2, 2)))
    squares = np.stack(
        [square_view(np.repeat(each[..., None], 3, 2), lenet.card.preprocessing).pixels for each in padded]
    )
    wrong = sum(
        int(lenet.answer(square[None])[0].top(1)[0].index != label)
        for square, label in zip(squares, labels, strict=True)
    )
    assert wrong / len(labels) <= 0.02
