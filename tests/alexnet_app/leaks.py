"""What a test of the window must not leave behind: widgets, timers, threads, processes, and TensorFlow loaded."""

from __future__ import annotations

import gc
import itertools
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import psutil
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE_SECONDS = 3.0
LEAST_ROUNDS = 20


@contextmanager
def nothing_left_behind(but: Callable[[], Iterable[object]] = tuple) -> Iterator[None]:
    """Fails the test in which something that it started lives on. Things of the session's fixtures may.

    `but` gives what may live on all the same: names of threads, ids of processes.
    """
    widgets, timers, threads, processes = _widgets(), _timers(), _threads(), _processes()
    packages = _heavy_packages()
    yield
    for what, names in (
        ("widgets", _left(_widgets, widgets, but)),
        ("active timers", _left(_timers, timers, but)),
        ("threads", _left(_threads, threads, but)),
        ("processes", _left(_processes, processes, but)),
        ("heavy packages", _left(_heavy_packages, packages, but)),
    ):
        assert not names, f"the test left {what} behind: {', '.join(names)}"


def _left(
    find: Callable[[], dict[object, str]], before: Iterable[object], but: Callable[[], Iterable[object]]
) -> list[str]:
    deadline = time.monotonic() + PATIENCE_SECONDS
    # One round may take seconds in a process that has loaded TensorFlow, and what is deleted later may need several.
    for number in itertools.count(1):
        allowed = set(but())
        left = [name for key, name in find().items() if key not in before and not {key, name} & allowed]
        if not left or (time.monotonic() > deadline and number > LEAST_ROUNDS):
            return left
        gc.collect()
        if QApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
        time.sleep(0.02)


def _widgets() -> dict[object, str]:
    if not isinstance(QApplication.instance(), QApplication):
        return {}
    # Menus and the lists of boxes go with the window that they belong to; the window of all end-to-end tests, where it
    # stands in this process already, makes its own anew when another test changes the language.
    # The address is the key: Python's wrapper may be made anew for the same widget.
    return {
        shiboken6.getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()}".strip()
        for widget in QApplication.topLevelWidgets()
        if widget.parentWidget() is None
    }


def _timers() -> dict[object, str]:
    return {
        id(found): f"{found.interval()} ms of {type(found.parent()).__name__}"
        for found in gc.get_objects()
        if type(found) is QTimer and shiboken6.isValid(found) and found.isActive()
    }


def _threads() -> dict[object, str]:
    return {thread.ident: thread.name for thread in threading.enumerate() if thread.is_alive()}


def _heavy_packages() -> dict[object, str]:
    return {name: name for name in ("keras", "tensorflow") if name in sys.modules}


def _processes() -> dict[object, str]:
    found = {}
    for process in psutil.Process().children(recursive=True):
        try:
            command = " ".join(process.cmdline())
            # Python's own, one for all: it lives as long as this process.
            if process.status() != psutil.STATUS_ZOMBIE and "resource_tracker" not in command:
                found[process.pid] = command[:120]
        except psutil.NoSuchProcess:
            continue
    return found
