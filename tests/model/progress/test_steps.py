"""Work in steps is run to its end, told on the way, and closed at once where it is left early."""

from __future__ import annotations

import pytest

from model.progress.steps import mapped, result_of, until


class Counting:
    """Work of five steps that notes how far it came."""

    def __init__(self) -> None:
        self.done = 0
        self.closed = False

    def steps(self):
        try:
            for self.done in range(1, 6):
                yield self.done
        except GeneratorExit:
            self.closed = True
            raise
        return "whole"


@pytest.fixture
def work():
    return Counting()


def test_each_step_is_told_and_the_result_returned(work):
    told = []
    assert result_of(work.steps(), told.append) == "whole"
    assert told == [1, 2, 3, 4, 5]
    assert result_of(work.steps()) == "whole"


def test_work_without_a_step_has_a_result_too():
    def steps():
        yield from ()
        return 7

    assert result_of(mapped(until(lambda: True, steps()), str)) == 7


def test_an_error_of_the_work_is_the_callers():
    def steps():
        yield 1
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        result_of(mapped(steps(), str))


def test_who_is_told_and_fails_closes_the_work(work):
    with pytest.raises(ZeroDivisionError):
        result_of(work.steps(), lambda step: 1 // (3 - step))
    assert (work.done, work.closed) == (3, True)


def test_changed_steps_and_those_left_out(work):
    told = []
    assert result_of(mapped(work.steps(), lambda step: f"{step}" if step % 2 else None), told.append) == "whole"
    assert told == ["1", "3", "5"]


def test_changed_steps_that_are_closed_close_the_work(work):
    steps = mapped(work.steps(), str)
    assert [next(steps), next(steps)] == ["1", "2"]
    steps.close()
    assert (work.done, work.closed) == (2, True)


def test_a_change_that_fails_closes_the_work(work):
    with pytest.raises(ZeroDivisionError):
        result_of(mapped(work.steps(), lambda step: 1 // (2 - step)))
    assert (work.done, work.closed) == (2, True)


def test_stopped_work_is_told_up_to_there_and_has_no_result(work):
    told = []
    assert result_of(until(lambda: work.done == 3, work.steps()), told.append) is None
    assert told == [1, 2, 3]
    assert work.closed


def test_work_that_nobody_stops_has_its_result(work):
    assert result_of(until(lambda: False, work.steps())) == "whole"
    assert not work.closed


def test_stoppable_work_that_is_closed_closes_the_work(work):
    steps = until(lambda: False, work.steps())
    next(steps)
    steps.close()
    assert (work.done, work.closed) == (1, True)
