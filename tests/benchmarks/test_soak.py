"""What benchmarks.soak says of a run: every goal that is missed, and the status that tells a script."""

from __future__ import annotations

import pytest

from benchmarks.soak import report

GOOD = {
    **dict.fromkeys(("photos", "refused", "layers", "switches", "kills", "videos"), 3),
    "seconds": 60.0,
    "samples": [("start", 300.0, 900.0, 30, 50, 400, 100_000), ("round 1", 310.0, 900.0, 30, 50, 400, 100_000)],
    "figures": [["the window's memory, grown since the start", 10.0, "100", "MB"]],
    "threads": [],
    "places": {"why_view.py:_show:40": 2},
}
LEAK = {"figures": [["the window's memory, grown since the start", 140.0, "100", "MB"]]}


@pytest.mark.parametrize(
    ("changes", "left", "alive", "status", "words"),
    [
        ({}, [], [], 0, "as wanted"),
        (LEAK, [], [], 1, "140.0 MB  at most 100   MISSED"),
        ({"threads": ["patches"]}, [], [], 1, "threads: patches"),
        ({}, ["tmpabc"], [], 1, "temporary files: tmpabc"),
        ({}, [], [4711], 1, "processes left"),
    ],
)
def test_a_missed_goal_is_said_and_is_the_status(capsys, changes, left, alive, status, words):
    assert report({**GOOD, **changes}, left, ["alexnet.ini"], alive) == status
    said = capsys.readouterr().out
    assert words in said
    assert ("MISSED" in said) == bool(status)
    assert "2 in why_view.py:_show:40" in said
