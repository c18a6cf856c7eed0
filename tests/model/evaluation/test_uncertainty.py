"""When an answer should be "Not sure", by hand; and a temperature from probabilities alone."""

from __future__ import annotations

import math

import numpy as np
import pytest

from model.evaluation.calibration import fit_temperature, softmax
from model.evaluation.text import not_sure_text
from model.evaluation.uncertainty import (
    fit_tempering,
    not_sure_at,
    proposed_threshold,
    tempered,
    trade_off,
)


def answers(*confidences: float, right: int) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of two of ten classes; the first `right` answers are right."""
    probabilities = np.full((len(confidences), 10), 0.0)
    probabilities[:, 3] = confidences
    probabilities += (1 - probabilities.sum(axis=1, keepdims=True)) / 10
    labels = np.where(np.arange(len(confidences)) < right, 3, 4)
    return probabilities, labels


# First answers of 0.91, 0.73, 0.55, 0.37 that are right, and of 0.64, 0.46, 0.28, 0.19 that are wrong.
PROBABILITIES, LABELS = answers(0.9, 0.7, 0.5, 0.3, 0.6, 0.4, 0.2, 0.1, right=4)


@pytest.mark.parametrize(("below", "wrong", "right"), [(0.1, 0, 0), (0.25, 0.25, 0), (0.5, 0.75, 0.25), (0.95, 1, 1)])
def test_a_threshold_doubts_what_is_below_it(below: float, wrong: float, right: float) -> None:
    found = not_sure_at(PROBABILITIES, LABELS, below)
    assert (found.below, found.wrong, found.right) == (below, wrong, right)


def test_the_lowest_threshold_that_doubts_enough_wrong_answers_is_proposed() -> None:
    found = proposed_threshold(PROBABILITIES, LABELS)
    assert (found.below, found.wrong, found.right) == (0.47, 0.75, 0.25)  # just above the third wrong answer, 0.46
    assert found.is_fair
    assert not_sure_text(trade_off(PROBABILITIES, LABELS), found)[-1] == (
        '  proposed: below 0.47, 75.0 % of wrong and 25.0 % of right first answers are "Not sure"'
    )


def test_where_no_threshold_is_fair_it_is_said() -> None:
    probabilities, labels = answers(0.2, 0.3, 0.9, 0.8, right=2)
    found = proposed_threshold(probabilities, labels)
    assert (found.wrong, found.right, found.is_fair) == (1.0, 1.0, False)
    text = "\n".join(not_sure_text(trade_off(probabilities, labels), found))
    assert "no threshold doubts at least 60% of wrong answers and at most 25% of right ones" in text


def test_without_wrong_answers_there_is_nothing_to_choose_by() -> None:
    probabilities, labels = answers(0.9, 0.5, right=2)
    assert math.isnan(not_sure_at(probabilities, labels, 0.6).wrong)
    with pytest.raises(ValueError, match=r"expected both wrong and right first answers.* 0 wrong, 2 right"):
        proposed_threshold(probabilities, labels)


def test_the_temperature_of_probabilities_is_that_of_their_logits() -> None:
    generator = np.random.default_rng(0)
    logits = generator.normal(size=(400, 6)) * 4
    labels = np.array([generator.choice(6, p=row) for row in softmax(logits / 2.5)])
    found = fit_tempering(softmax(logits).astype(np.float32), labels)
    assert found.temperature == pytest.approx(fit_temperature(logits, labels), rel=1e-3)
    assert found.temperature == pytest.approx(2.5, rel=0.15)
    assert found.after < found.before
    np.testing.assert_allclose(tempered(softmax(logits), 2.5), softmax(logits / 2.5), atol=1e-6)
