"""Pictures that excite a unit: they grow, are repeatable, and leave the network as it was."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest

from model.dreaming.fourier import frequencies, picture, start
from model.dreaming.maximisation import DreamSettings, dream_steps, dreams


@pytest.mark.parametrize(("layer", "unit"), [("conv1", 5), ("conv3", 100), ("fc8", 2)])
def test_a_unit_answers_more_and_more(layer, unit, tiny_classifier):
    found = list(dreams(tiny_classifier, layer, unit, DreamSettings(steps=24), every=8))
    assert [dream.done for dream in found] == [8, 16, 24]
    assert found[0].pixels.shape == (227, 227, 3)
    assert found[0].pixels.dtype == np.uint8
    assert found[-1].value > found[0].value
    _, maps = tiny_classifier.answer(found[-1].pixels[None], layer)
    own = maps.values[..., unit].mean()
    # The value is before the rectification: never above the answer, and the same where all of it is positive.
    assert found[-1].value <= own + 1e-3 * abs(own) + 1e-5


def test_the_seed_repeats_it_and_another_gives_another(tiny_classifier):
    one, again, other = (
        next(dreams(tiny_classifier, "conv1", 0, DreamSettings(steps=3, seed=seed))) for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one.pixels, again.pixels)
    assert not np.array_equal(one.pixels, other.pixels)


def test_the_network_keeps_its_activations_and_iterating_can_stop(tiny_classifier):
    growing = dreams(tiny_classifier, "conv5", 1, DreamSettings(steps=1000), every=1)
    assert [dream.done for dream in islice(growing, 2)] == [1, 2]
    growing.close()
    assert tiny_classifier.network.model.get_layer("conv5").activation.__name__ == "relu"


def test_others_are_let_in_after_every_step(tiny_classifier):
    found = list(dream_steps(tiny_classifier, "conv1", 0, DreamSettings(steps=5), every=2))
    assert [None if dream is None else dream.done for dream in found] == [None, 2, None, 4, 5]


def test_the_basis_holds_every_picture():
    coefficients = start(9, 3)
    assert coefficients.shape == (2, 3, 9, 5)
    pixels = picture(coefficients, 9).numpy()
    assert pixels.shape == (9, 9, 3)
    assert ((pixels > 0) & (pixels < 1)).all()
    coefficients[:] = 0
    coefficients[0, 0, 0, 0] = 1  # the mean of the brightness alone
    flat = picture(coefficients, 9).numpy()
    assert np.ptp(flat) < 1e-6
    assert flat.mean() > 0.5
    assert frequencies(8).max() == pytest.approx(np.sqrt(0.5))


@pytest.mark.parametrize(
    ("layer", "unit", "message"),
    [
        ("dropout6", 0, r"layer: expected one of conv1.*dropout6"),
        ("conv1", 96, r"unit: expected 0 to 95 in conv1. Received: 96"),
    ],
)
def test_bad_units_say_what_was_expected(layer, unit, message, tiny_classifier):
    with pytest.raises(ValueError, match=message):
        dreams(tiny_classifier, layer, unit)


def test_bad_settings_say_what_was_expected():
    with pytest.raises(ValueError, match=r"steps: expected at least 1. Received: 0"):
        DreamSettings(steps=0)
    with pytest.raises(ValueError, match=r"blur: expected at least 0 and below 1"):
        DreamSettings(blur=1)
