"""A benchmark ends, whatever it waits for."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("work", "minutes", "status", "words"),
    [
        ("lambda: threading.Event().wait()", 0.02, 1, "not done after 0.02 minutes"),
        ("lambda: 1 / 0", 1, 1, "ZeroDivisionError: division by zero"),
        ("lambda: print('table')", 1, 0, ""),
        ("lambda: 3", 1, 3, ""),
    ],
)
def test_it_ends_with_a_sentence(repository, work, minutes, status, words):
    program = f"import threading; from benchmarks.bounded import run_bounded; run_bounded({work}, {minutes})"
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == status
    assert words in ended.stderr
    assert ended.stderr.count("\n") == bool(words)


def test_every_benchmark_is_bounded(repository):
    for path in (repository / "benchmarks").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        if '__name__ == "__main__"' in text:
            assert "run_bounded(" in text, path.name
