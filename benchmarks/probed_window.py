"""The program's real window, offscreen and in a process of its own, with a probe in it that uses it and measures."""

from __future__ import annotations

import faulthandler
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil

STARTED = "BENCHMARK_STARTED"
TICK_SECONDS = 0.002
STALL_SECONDS = 0.05

Figure = tuple[str, float, str, str]
"""What, how much, the goal in words, the unit."""


class ProbeFailed(Exception):
    """The part gave no figures; the message is one line."""


def run_apart(module: str, arguments: Sequence[str], home: Path, seconds: float) -> Any:
    """Runs `python -m module arguments`, whose last line of output is JSON, with the program's home in `home`.

    Raises:
        ProbeFailed: it took longer, or ended with a status that is not 0.
    """
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "ALEXNET_HOME": str(home), STARTED: repr(time.time())}
    running = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        output, errors = running.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        for process in [*psutil.Process(running.pid).children(recursive=True), running]:
            process.kill()
        running.communicate()
        raise ProbeFailed(f"not done after {seconds:.0f} s") from None
    if running.returncode:
        raise ProbeFailed((errors.strip().splitlines() or ["failed without a word"])[-1])
    return json.loads(output.splitlines()[-1])


def open_probed(probe: WindowProbe, arguments: Sequence[str]) -> int:
    """Runs the program with `probe` in the window that it opens, and prints the probe's result; the exit status."""
    from alexnet_app import app
    from alexnet_app.starting.window import open_window

    make_window = app.make_window

    def with_probe(*given):  # type: ignore[no-untyped-def]
        window, session = make_window(*given)
        probe.attach(window, session)
        # An error in a slot is one that Qt goes on after: here it ends the part. Set after the program's own hook.
        sys.excepthook = _give_up
        return window, session

    app.make_window = with_probe
    status = open_window(arguments)
    if not probe.result:
        print("the window was closed before anything was measured", file=sys.stderr)
        return 1
    probe.closed()
    print(json.dumps(probe.result))
    return status


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    place = ""
    while trace is not None:
        place, trace = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}", trace.tb_next
    print(f"{kind.__name__}: {error} ({place})", file=sys.stderr, flush=True)
    for child in psutil.Process().children(recursive=True):
        child.kill()
    os._exit(1)


class WindowProbe:
    """Uses the window from inside and closes it when it has its figures. `begin` is the subclass's."""

    def __init__(self) -> None:
        self.started = float(os.environ[STARTED])
        self.folder = Path(os.environ["ALEXNET_HOME"])
        self.result: Any = None
        self.longest_stall = 0.0
        self._ticked = 0.0

    def attach(self, window, session) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import QEvent, QObject, Qt, QTimer

        self.window, self.session = window, session
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(TICK_SECONDS * 1000))
        self._timer.timeout.connect(self.tick)
        probe = self

        class FirstPaint(QObject):
            def eventFilter(self, watched, event) -> bool:  # type: ignore[no-untyped-def]  # noqa: N802
                if event.type() == QEvent.Type.Paint:
                    watched.removeEventFilter(self)
                    # The stalls that count begin when there is something to see.
                    QTimer.singleShot(0, window, probe.shown)
                return False

        self._filter = FirstPaint(window)
        window.centralWidget().installEventFilter(self._filter)
        session.network.state_changed.connect(self._network_state)

    def begin(self) -> None:
        """The network is ready."""
        raise NotImplementedError

    def closed(self) -> None:
        """The window is closed and the event loop over; the result may still be added to."""

    def shown(self) -> None:
        if not hasattr(self, "shown_after"):
            self.shown_after = time.time() - self.started
            self.forget_stalls()
            self._timer.start()

    def forget_stalls(self) -> None:
        self._ticked, self.longest_stall = time.perf_counter(), 0.0

    def tick(self) -> None:
        now = time.perf_counter()
        self.longest_stall = max(self.longest_stall, now - self._ticked - TICK_SECONDS)
        self._ticked = now

    def wait(self, done: Callable[[], bool], what: str, seconds: float = 60.0) -> float:
        """Runs the event loop until `done()`; the seconds it took.

        Raises:
            TimeoutError: `what` was not done.
        """
        from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

        start = time.perf_counter()
        while not done():
            if time.perf_counter() - start > seconds:
                raise TimeoutError(f"{what}: not done after {seconds:.0f} s")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
            # A loop inside a loop leaves what is deleted later alive until the outer one goes on, which is never here.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return time.perf_counter() - start

    def end(self, result: Any) -> None:
        self.result = result
        self.window.close()

    def _network_state(self) -> None:
        from PySide6.QtCore import QTimer

        if self.session.network.state == "ready":
            self.session.network.state_changed.disconnect(self._network_state)
            QTimer.singleShot(200, self.window, self.begin)


class StallWatch:
    """Looks from a thread at where the UI thread is while its ticks are late, so that a long stall has a name.

    It reads what `faulthandler` writes and never takes a frame itself: a frame that is held keeps its objects, and a
    QPainter that outlives its paintEvent, to die in this thread, ends the process.
    """

    def __init__(self) -> None:
        self.places: Counter[str] = Counter()
        self._last = time.perf_counter()
        self._main = threading.main_thread().ident or 0
        self._ended = threading.Event()
        self._written = tempfile.TemporaryFile()  # noqa: SIM115 (for as long as this lives)
        self._thread = threading.Thread(target=self._look, name="stall-watch", daemon=True)
        self._thread.start()

    def tick(self) -> None:
        self._last = time.perf_counter()

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        self._written.close()

    def _look(self) -> None:
        counted = 0.0
        while not self._ended.wait(0.01):
            last = self._last
            if time.perf_counter() - last > STALL_SECONDS and last != counted:
                counted = last
                self._written.seek(0)
                self._written.truncate()
                faulthandler.dump_traceback(self._written, all_threads=True)
                self._written.seek(0)
                self.places[_place(self._written.read().decode("utf-8", "replace"), self._main)] += 1


def _place(stacks: str, thread: int) -> str:
    """The innermost frames of the program's own code, of one thread."""
    own: list[str] = []
    section = stacks.partition(f"hread 0x{thread:016x} ")[2].partition("\n\n")[0]
    for name, line, function in re.findall(r'File "([^"]*)", line (\d+) in (.*)', section):
        if ("alexnet_app" in name or f"{os.sep}model{os.sep}" in name) and len(own) < 3:
            own.append(f"{Path(name).name}:{function}:{line}")
    return " < ".join(own) or "Qt"
