"""kill -9 of one of two workers loses nothing; `python -m tests.model.training.worker_kills` does it ten times."""

from __future__ import annotations

from tests.model.training.worker_kills import run_worker_kills


def test_a_killed_worker(tmp_path):
    assert run_worker_kills(tmp_path, 1, seed=3, longest=1.0).startswith("1 kills, nothing lost")
