"""A class by name, as people write it."""

from __future__ import annotations

import pytest

from model.explaining.class_choice import UnknownClass, find_class

CLASSES = ("cat", "big_cat", "Motor-bike", "motor boat")


def test_names_count_without_case_and_underscores_and_a_part_is_enough():
    assert find_class(CLASSES, "Cat") == 0
    assert find_class(CLASSES, "big cat") == 1
    assert find_class(CLASSES, "motor_bike") == 2
    assert find_class(CLASSES, "boat") == 3


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("motor", r"one class. Received: 'motor', which is in Motor-bike, motor boat"),
        ("bigcat", r"one of the network's 4 classes; close are big cat.* Received: 'bigcat'"),
        ("", r"4 classes. Received: ''"),
    ],
)
def test_what_is_not_one_class_is_said(wanted, message):
    with pytest.raises(UnknownClass, match=message):
        find_class(CLASSES, wanted)
