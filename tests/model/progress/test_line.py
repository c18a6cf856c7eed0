"""The one line that says how far a command is: on a terminal, in a log, and nowhere."""

import io

import pytest

from model.progress.line import PhotoCount, ProgressLine


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def test_a_terminal_line_is_written_over_and_left_at_the_end(clock):
    stream = Terminal()
    with ProgressLine(stream) as line:
        line.show("a long line")
        assert not line.due()
        clock[0] += 0.6
        assert line.due()
        line.show("short")
        line.say("stays")
        line.show("last")
    assert stream.getvalue() == "\ra long line\rshort      \r     \rstays\n\rlast\n"


def test_a_line_never_wraps(clock, monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    stream = Terminal()
    ProgressLine(stream).show("x" * 50)
    assert stream.getvalue() == "\r" + "x" * 19


def test_a_log_gets_a_line_a_minute(clock):
    stream = io.StringIO()
    with ProgressLine(stream) as line:
        line.show("one")
        clock[0] += 59
        assert not line.due()
        clock[0] += 2
        assert line.due()
    assert stream.getvalue() == "one\n"


def test_without_a_stream_nothing_is_said():
    with ProgressLine(None) as line:
        assert not line.due()
        line.show("x")
        line.say("x")


def test_photos_are_counted_with_rate_and_time_left(clock, monkeypatch):
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    count = PhotoCount("packed")
    for done in range(0, 1001, 100):
        clock[0] += 1
        count(done, 1000)
    lines = stream.getvalue().rstrip("\n").split("\r")
    assert lines[5].rstrip() == "packed 400 of 1,000 photos, 100 photos/s, 6 s left"
    assert lines[-1].startswith("packed 1,000 of 1,000 photos")
    assert stream.getvalue().endswith("\n")


def test_photos_that_an_earlier_run_has_done_are_not_of_the_rate(clock, monkeypatch):
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    count = PhotoCount("searched")
    for done in (900, 905, 910):
        count(done, 1000)
        clock[0] += 1
    assert stream.getvalue().split("\r")[-1].rstrip() == "searched 910 of 1,000 photos, 5.0 photos/s, 18 s left"


def test_photos_are_not_counted_into_a_file(monkeypatch, clock):
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    PhotoCount()(1000, 1000)
    assert stream.getvalue() == ""
