from __future__ import annotations

import numpy as np
import pytest

from model.evaluation.calibration import expected_calibration_error, fit_temperature, softmax


def answers(temperature: float, photos: int = 4000, classes: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """Logits that are `temperature` times as sure as the labels drawn for them warrant."""
    generator = np.random.default_rng(1)
    logits = generator.normal(0, 2, (photos, classes))
    labels = np.array([generator.choice(classes, p=row) for row in softmax(logits)])
    return logits * temperature, labels


@pytest.mark.parametrize("temperature", [0.4, 1.0, 3.0])
def test_the_temperature_is_found(temperature):
    logits, labels = answers(temperature)
    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.08)


def test_it_mends_the_calibration_and_no_other_answer():
    logits, labels = answers(3.0)
    mended = softmax(logits / fit_temperature(logits, labels))
    assert expected_calibration_error(softmax(logits), labels) > 0.15
    assert expected_calibration_error(mended, labels) < 0.03
    np.testing.assert_array_equal(mended.argmax(1), logits.argmax(1))


def test_answers_that_are_all_right_stay_within_bounds():
    assert 0.05 <= fit_temperature(np.eye(4) * 3, np.arange(4)) < 0.1


def test_no_photos_are_refused():
    with pytest.raises(ValueError, match=r"at least one. Received: \(0, 3\)"):
        fit_temperature(np.zeros((0, 3)), np.zeros(0, int))


def test_calibration_error_by_hand():
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4]])
    # 0.9 said twice, right once: a gap of 0.4 for two thirds; 0.6 said once and right: 0.4 for one third.
    assert expected_calibration_error(probabilities, np.array([0, 1, 0])) == pytest.approx(0.4)


@pytest.mark.parametrize("bins", [1, 4, 15])
def test_calibration_error_beside_a_loop_over_the_bins(bins):
    generator = np.random.default_rng(5)
    # Six classes: confidences from 1/6 to exactly 1, some of them on the edge of a bin.
    probabilities = softmax(generator.normal(0, 3, (400, 6)))
    probabilities[:3] = np.eye(6)[:3]
    probabilities[3:5, :2] = 0.5
    probabilities[3:5, 2:] = 0
    labels = generator.integers(0, 6, 400)
    confidence, right = probabilities.max(1), probabilities.argmax(1) == labels
    error = 0.0
    for number in range(bins):
        inside = (confidence > number / bins) & (confidence <= (number + 1) / bins)
        if inside.any():
            error += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    assert expected_calibration_error(probabilities, labels, bins) == pytest.approx(error, abs=1e-12)


def test_the_temperature_stays_within_its_bounds():
    logits = np.tile([0.5, 0.0], (50, 1))
    assert fit_temperature(logits, np.zeros(50, int)) == pytest.approx(0.05)
    assert fit_temperature(logits, np.ones(50, int)) == pytest.approx(20)


@pytest.mark.parametrize(
    ("probabilities", "labels", "bins", "message"),
    [
        (np.ones((2, 2, 2)), np.zeros(2, int), 15, r"Received: \(2, 2, 2\) and \(2,\)"),
        (np.ones((2, 2)), np.zeros(3, int), 15, r"Received: \(2, 2\) and \(3,\)"),
        (np.ones((0, 2)), np.zeros(0, int), 15, "at least one photo"),
        (np.ones((2, 2)), np.zeros(2, int), 0, "bins: expected at least 1. Received: 0"),
    ],
)
def test_what_cannot_be_counted_is_refused(probabilities, labels, bins, message):
    with pytest.raises(ValueError, match=message):
        expected_calibration_error(probabilities, labels, bins)
    if bins:
        with pytest.raises(ValueError, match="at least one"):
            fit_temperature(probabilities, labels)
