"""The fast gradient sign method, against finite differences and on the bundled network."""

from __future__ import annotations

import numpy as np
import pytest

from model.networks.classifier import Classifier
from model.perturbing.adversarial import adversarial_step, photo_of_square
from model.photos.decoding import load_photo
from model.photos.preprocessing import Preprocessing, square_view


@pytest.fixture(scope="module")
def classifier(repository) -> Classifier:
    return Classifier.load(repository / "resources" / "networks" / "everyday-95")


@pytest.fixture(scope="module")
def square(classifier, motorcycle) -> np.ndarray:
    return square_view(load_photo(motorcycle).pixels, classifier.card.preprocessing).pixels


def test_the_gradient_is_the_losss(classifier, square):
    """Against central differences of the loss, taken along blocks of pixels so that float32 can tell them."""
    label = classifier.card.classes.index("motorbike")
    middle = np.clip(square, 8, 247)
    gradient = classifier.loss_gradient(middle, label)

    def loss(pixels: np.ndarray) -> float:
        return -float(np.log(classifier.answer(pixels[np.newaxis])[0].probabilities[label]))

    for row, column in ((60, 60), (110, 90), (150, 140)):
        block = (slice(row, row + 24), slice(column, column + 24))
        step = np.zeros(middle.shape, np.int16)
        step[block] = np.sign(gradient[block])
        difference = (loss((middle + step).astype(np.uint8)) - loss((middle - step).astype(np.uint8))) / 2
        assert difference == pytest.approx(float(np.abs(gradient[block]).sum()), rel=0.2)


def test_a_change_that_nobody_sees_takes_the_answer_away(classifier, square):
    step = adversarial_step(classifier, square, epsilon=4)
    best = step.before.top(1)[0]
    assert step.away_from == best.index
    assert step.after.top(1)[0].name != best.name
    assert step.after.probabilities[best.index] < 0.5 * best.probability
    assert np.abs(step.change).max() == 4
    np.testing.assert_array_equal(square.astype(int) + step.change, step.pixels)
    # As much noise, not aimed at anything, does far less.
    noisy = np.clip(square + np.random.default_rng(0).choice([-4, 4], square.shape), 0, 255).astype(np.uint8)
    assert classifier.answer(noisy[None])[0].probabilities[best.index] > 0.8 * best.probability


def test_away_from_another_class(classifier, square):
    dog = classifier.card.classes.index("dog")
    step = adversarial_step(classifier, square, 2, dog)
    assert step.after.probabilities[dog] < step.before.probabilities[dog]


def test_bad_arguments(classifier, square):
    with pytest.raises(ValueError, match="epsilon: expected 1 to 255"):
        adversarial_step(classifier, square, 0)
    with pytest.raises(ValueError, match="expected a class of 0 to 94"):
        adversarial_step(classifier, square, 2, 95)


@pytest.mark.parametrize("fit", ["crop", "stretch", "fit"])
@pytest.mark.parametrize("sides", [(227, 256), (224, 224), (32, 37)])
def test_the_network_sees_exactly_the_changed_square(fit, sides):
    square = np.random.default_rng(0).integers(0, 256, (sides[0], sides[0], 3), dtype=np.uint8)
    preprocessing = Preprocessing(*sides)
    photo = photo_of_square(square, preprocessing, fit)
    np.testing.assert_array_equal(square_view(photo, preprocessing, fit).pixels, square)
