"""Occlusion from coarse to fine: an early map, nothing twice, and the same end as place by place."""

from __future__ import annotations

import numpy as np
import pytest

from model.explaining.attribution.occlusion import occlusion, occlusion_steps
from model.explaining.methods import usual_patch
from model.explaining.network_parts import parts_of, prepared


@pytest.fixture(scope="module")
def square() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (227, 227, 3), np.uint8)


def test_the_end_is_the_mean_over_all_places(tiny_classifier, square):
    patch, stride = 60, 50
    pixels = prepared(tiny_classifier, square)
    logits = parts_of(tiny_classifier).logits
    total, covered = np.zeros((227, 227)), np.zeros((227, 227))
    for top in range(0, 227 - patch + stride, stride):
        for left in range(0, 227 - patch + stride, stride):
            view = pixels.copy()
            view[:, top : top + patch, left : left + patch] = 0
            total[top : top + patch, left : left + patch] += (logits(pixels) - logits(view))[0, 1]
            covered[top : top + patch, left : left + patch] += 1
    expected = total / covered
    values = occlusion(tiny_classifier, square, 1, patch=patch, stride=stride, batch=7)
    np.testing.assert_allclose(values, expected, atol=1e-3 * np.abs(expected).max())


def test_a_whole_map_stands_after_the_first_batch_and_iterating_can_stop(tiny_classifier, square):
    steps = occlusion_steps(tiny_classifier, square, 0, patch=32, stride=8)
    first = next(steps)
    assert (first.done, first.total) == (16, 26**2)
    assert np.isfinite(first.values).all()
    assert (first.values != 0).mean() > 0.99
    second = next(steps)
    assert second.done == 32
    steps.close()


@pytest.mark.parametrize(("side", "patch"), [(227, (32, 8)), (224, (32, 8)), (32, (5, 1)), (1, (1, 1))])
def test_the_usual_patch_is_of_the_square(side, patch):
    assert usual_patch(side) == patch


@pytest.mark.parametrize(
    ("choices", "places"), [({}, 26**2), ({"patch": 100}, 7**2), ({"stride": 50}, 5**2), ({"patch": 227}, 1)]
)
def test_what_is_not_chosen_follows_from_what_is(choices, places, tiny_classifier, square):
    steps = occlusion_steps(tiny_classifier, square, 0, **choices)
    assert next(steps).total == places
    steps.close()


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"patch": 0}, "patch: expected 1 to 227"),
        ({"patch": 228}, "patch: expected 1 to 227"),
        ({"patch": 8, "stride": 9}, "stride: expected 1 to the patch's 8"),
        ({"batch": 0}, "batch: expected at least 1"),
    ],
)
def test_bad_choices_say_what_was_expected(choices, message, tiny_classifier, square):
    with pytest.raises(ValueError, match=message):
        occlusion_steps(tiny_classifier, square, 0, **choices)
