from __future__ import annotations

import pytest

from alexnet_app.session.problems import Problem, Problems


@pytest.fixture
def problems(qapp) -> Problems:
    return Problems()


def test_the_newest_is_shown_until_it_is_dismissed(problems, qtbot):
    with qtbot.waitSignals([problems.told, problems.changed]):
        problems.tell("The first", "details")
    problems.tell("The second")
    assert problems.current == Problem("The second")
    problems.dismiss()
    assert problems.current is None


def test_one_that_lasts_comes_to_light_again(problems, qtbot):
    problems.tell("Passing")
    problems.keep("Stopped", "details")
    assert problems.current == Problem("Stopped", "details", lasts=True)
    with qtbot.assertNotEmitted(problems.changed):
        problems.dismiss()
    problems.tell("Passing")
    assert problems.current.text == "Passing"
    problems.dismiss()
    assert problems.current.text == "Stopped"
    problems.settle()
    assert problems.current is None


def test_a_file_that_was_not_saved_is_named_with_the_reason(problems):
    problems.tell_not_saved("answer.csv", "No space left on device")
    assert problems.current == Problem("answer.csv could not be saved.", "No space left on device")
