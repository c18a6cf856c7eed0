"""The rule: which sentence for which numbers; intervals against SciPy."""

from __future__ import annotations

import math

import numpy as np
import pytest

from model.reproducing.effects import NOT_SEEN, SEEN, TOO_FEW, Effect, decided, interval


def points(*values: float | None, paper: float = 1.4, **changes) -> Effect:
    return Effect("top-1 error without LRN is higher by", "points", values, paper, **changes)


def times(*values: float | None, **changes) -> Effect:
    return Effect("ReLU is sooner by", "times", values, 6.0, missing="tanh took a nap", **changes)


@pytest.mark.parametrize("count", [2, 3, 5, 30, 31])
def test_the_interval_is_students(count):
    stats = pytest.importorskip("scipy.stats")
    values = np.random.default_rng(count).normal(1, 2, count)
    measured = interval(tuple(values))
    low, high = stats.t.interval(0.95, count - 1, values.mean(), stats.sem(values))
    assert (measured.mean, measured.low, measured.high) == pytest.approx((values.mean(), low, high), abs=2e-3)


@pytest.mark.parametrize(
    ("effect", "verdict"),
    [
        (points(1.2, 1.5, 1.4), SEEN),
        (points(-0.1, 0.1, 0.05), NOT_SEEN),  # all of it below 1.4
        (points(-1.3, -1.5, -1.4), NOT_SEEN),  # the other way round
        (points(0.0, 2.0, 1.0), TOO_FEW),  # from below 0 to above 1.4
        (points(1.4), TOO_FEW),  # one seed has no interval
        (points(1.4, None, 1.4), TOO_FEW),
        (times(3.0, 3.1, 2.9), SEEN),  # less than the paper's six, but sooner
        (times(1.0, 1.01, 0.99), NOT_SEEN),
        (times(1.0, 1.01, 0.99, at_least=True), TOO_FEW),  # the true ratios may be larger
        (times(None, None), TOO_FEW),
    ],
)
def test_the_rule(effect, verdict):
    assert effect.verdict() == verdict


def test_the_sentences():
    assert decided(points(1.2, 1.5, 1.4), (0.5, 0.5, 0.5), 10) == (
        SEEN,
        "Seen here: top-1 error without LRN is higher by 1.4 points (95 % interval 1.0 to 1.7, 3 seeds); the paper "
        "says 1.4.",
    )
    assert points(1.4).sentence().endswith("1.4 points (one seed has no interval); the paper says 1.4")
    own = points(6.0, 6.0, paper=5.0, papers_own=False).sentence()
    assert own.endswith("(95 % interval 6.0 to 6.0, 2 seeds); the paper gives no figure, we take 5")
    assert times(8.0, 2.0, at_least=True).sentence().startswith("ReLU is sooner by at least 4.0 times (")
    assert times(None, None).sentence() == "ReLU is sooner by: no figure, tanh took a nap; the paper says 6"
    assert "3 seeds; 1 without a figure, tanh took a nap)" in times(4.0, 4.0, None).sentence()


def test_networks_that_learned_nothing_prove_nothing():
    verdict, sentence = decided(points(1.2, 1.5, 1.4), (0.85, 0.86, 0.87), 10)
    assert verdict == TOO_FEW
    assert sentence.startswith(
        "Too few photos to tell: the network of comparison has an error of 86%, guessing 90%; top-1 error without"
    )


def test_one_value_has_no_interval():
    assert interval((3.0,)).high == math.inf
    with pytest.raises(ValueError, match="expected at least one value"):
        interval(())
