"""kill -9 of the trainer at random moments loses nothing; `python -m tests.model.training.kills` does it 20 times."""

from __future__ import annotations

from tests.model.training.kills import run_kills


def test_two_kills(tmp_path):
    assert run_kills(tmp_path, 2, seed=11, longest=8.0).startswith("2 kills, nothing lost")
