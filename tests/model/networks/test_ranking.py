"""One top-k with one rule for equal scores: NumPy's, TensorFlow's and an answer's agree."""

import numpy as np
import pytest

from model.networks.ranking import first_classes, places
from model.networks.results import Classification

# Few different values, so that many are equal.
SCORES = np.random.default_rng(3).integers(0, 4, (200, 9)).astype(np.float32)
LABELS = np.random.default_rng(4).integers(0, 9, 200).astype(np.int32)


def test_of_equals_the_lower_class_is_first():
    for row, label, place in zip(SCORES, LABELS, places(SCORES, LABELS), strict=True):
        by_hand = sorted(range(9), key=lambda index: (-row[index], index))
        assert first_classes(row, 5).tolist() == by_hand[:5]
        assert place == by_hand.index(label)


def test_an_answer_and_its_places_agree():
    row = np.array([0.2, 0.4, 0.4], np.float32)
    answer = Classification("x", ("a", "b", "c"), row, 1, 0.0)
    assert [each.name for each in answer.top(3)] == ["b", "c", "a"]
    assert places(np.stack([row] * 3), np.arange(3)).tolist() == [2, 0, 1]


def test_what_is_not_a_number_is_no_answer():
    scores = np.array([[np.nan, 1.0, 2.0], [np.nan, np.nan, np.nan], [np.inf, 1.0, 2.0]], np.float32)
    assert places(scores, np.array([0, 0, 0])).tolist() == [3, 3, 0]


def test_training_counts_errors_by_the_same_rule():
    tf = pytest.importorskip("tensorflow")
    from model.training.learning.learner import _wrong
    from model.training.state import measure

    place = places(SCORES, LABELS)
    top1, top5 = _wrong(tf.constant(LABELS), tf.constant(SCORES))
    assert (int(top1), int(top5)) == ((place >= 1).sum(), (place >= 5).sum())
    measured = measure(SCORES, LABELS)
    assert (measured.top1_error, measured.top5_error) == ((place >= 1).mean(), (place >= 5).mean())
    assert _wrong(tf.constant([0]), tf.constant([[np.nan, 1.0]]))[0] == 1
