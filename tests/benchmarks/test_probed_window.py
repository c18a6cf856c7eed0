"""A part of a benchmark runs in a process of its own, and whatever becomes of it is one line."""

from __future__ import annotations

import time

import pytest

from benchmarks.probed_window import ProbeFailed, StallWatch, run_apart


@pytest.fixture
def part(tmp_path, monkeypatch):
    """Writes the module `part` and lets Python find it."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def write(program: str) -> str:
        (tmp_path / "part.py").write_text(program, encoding="utf-8")
        return "part"

    return write


def test_the_last_line_is_the_result_and_the_home_is_given(part, tmp_path):
    told = run_apart(
        part('import json, os, sys\nprint("begins")\nprint(json.dumps([os.environ["ALEXNET_HOME"], sys.argv[1]]))'),
        ["--short"],
        tmp_path / "home",
        30,
    )
    assert told == [str(tmp_path / "home"), "--short"]


@pytest.mark.parametrize(
    ("program", "seconds", "words"),
    [
        ('raise SystemExit("there is no network")', 30, "^there is no network$"),
        ("raise SystemExit(3)", 30, "^failed without a word$"),
        ("import time\ntime.sleep(60)", 1, "^not done after 1 s$"),
    ],
)
def test_what_fails_is_one_line(part, tmp_path, program, seconds, words):
    with pytest.raises(ProbeFailed, match=words):
        run_apart(part(program), [], tmp_path, seconds)


def test_a_stall_has_the_name_of_its_place():
    watch = StallWatch()
    try:
        watch.tick()
        namespace = {"time": time}
        exec(compile("def slow():\n    time.sleep(0.3)", "alexnet_app/slow_view.py", "exec"), namespace)
        namespace["slow"]()
        assert watch.places["slow_view.py:slow:2"] == 1, "once, however long it is"
    finally:
        watch.end()
