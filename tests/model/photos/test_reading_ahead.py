"""Work done ahead in threads, given in order."""

import threading
import time

import pytest

from model.photos.reading_ahead import ahead


def test_results_come_in_order_whatever_takes_long():
    def work(number):
        time.sleep(0.02 if number % 3 == 0 else 0)
        return number * number

    assert list(ahead(work, range(20), threads=4, most=6)) == [number * number for number in range(20)]


def test_no_more_than_wanted_is_done_ahead():
    asked = []

    def items():
        for number in range(100):
            asked.append(number)
            yield number

    results = ahead(lambda number: number, items(), threads=2, most=5)
    assert next(results) == 0
    assert len(asked) == 6
    results.close()
    assert len(asked) == 6


def test_several_work_at_a_time():
    meeting = threading.Barrier(3, timeout=20)
    assert len(list(ahead(lambda _: meeting.wait(), range(3), threads=3, most=3))) == 3


def test_what_is_raised_is_raised_in_its_place():
    results = ahead(lambda number: 1 // number, (2, 1, 0, 1), threads=2, most=4)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(ZeroDivisionError):
        next(results)
