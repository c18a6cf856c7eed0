"""Numbers as people read them."""

from __future__ import annotations

import math

import pytest

from alexnet_app.pictures.figures import count, percent, shape, significant, time_left
from model.progress.durations import time_left as model_time_left


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (1520.4, "1,520"),
        (999.6, "1,000"),
        (99.96, "100"),
        (12.345, "12.3"),
        (1.0, "1.00"),
        (0.012345, "0.0123"),
        (-0.5, "−0.500"),
        (0.00001234, "1.23e−5"),
        (1.5e-12, "1.50e−12"),
        (math.nan, "–"),
        (math.inf, "–"),
    ],
)
def test_three_significant_digits(value: float, text: str) -> None:
    assert significant(value) == text


def test_counts_shares_and_shapes() -> None:
    assert count(307_456) == "307,456"
    assert count(37_752_832) == "37.8 M"
    assert count(1_135_000_000) == "1.14 G"
    assert percent(1) == "100 %"
    assert percent(0.4567) == "45.7 %"
    assert shape((55, 55, 96)) == "55 × 55 × 96"
    assert shape((4096,)) == "4,096"


def test_the_time_left_reads_as_in_the_commands_and_is_never_nothing() -> None:
    assert time_left(75) == model_time_left(75) == "1 min 15 s left"
    assert time_left(0.2) == "1 s left"
