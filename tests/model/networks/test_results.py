"""An answer knows whether it is one."""

import numpy as np
import pytest

from model.networks.results import NOT_SURE_BELOW, Classification


@pytest.mark.parametrize(
    ("probability", "threshold", "sure"),
    [
        (0.31, NOT_SURE_BELOW, True),
        (0.29, NOT_SURE_BELOW, False),
        (0.5, 0.6, False),
        (0.6, 0.5, True),
        (0.5, 0.5, True),
    ],
)
def test_an_answer_counts_from_its_networks_threshold_on(probability, threshold, sure):
    rest = np.full(4, (1 - probability) / 4)
    answer = Classification("x", tuple("abcde"), np.array([*rest, probability]), 1, 20.0, threshold)
    assert answer.is_sure is sure
