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
