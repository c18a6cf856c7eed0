"""Waiting for the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest

ANSWER_MILLISECONDS = 60_000


def run_until(done: Callable[[], bool], milliseconds: int = ANSWER_MILLISECONDS) -> None:
    """Runs Qt's event loop until `done()`."""
    deadline = QDeadlineTimer(milliseconds)
    while not done():
        assert not deadline.hasExpired(), f"not done after {milliseconds} ms"
        QTest.qWait(5)
