"""`python -m model.train` as a process of its own: lower in rank than the window, and able to outlive it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from PySide6.QtCore import QObject, Signal, Slot

import model
from model.calling import calling

# Below the network that answers, above what runs overnight.
_NICE = 10
_LONGEST_ERROR = 20_000


class TrainingProcess(QObject):
    """Starts at once. What it tells is read from its folder (`model.training.output.record_reading`), not from here.

    Args:
        arguments: behind `python -m model.train`.

    Signals:
        ended(status, problem): its exit status, and the last line that it wrote to stderr. Not after `let_go`.
    """

    ended = Signal(int, str)
    _waited = Signal(int)

    def __init__(self, arguments: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A file, not a pipe: the end of this process must not break the other's.
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the process has ended)
        root = str(Path(model.__path__[0]).parent)
        paths = [root, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
        windows = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        self._process = subprocess.Popen(
            [*calling("model.train"), *arguments, "--progress", "json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            start_new_session=True,  # Ctrl+C in a terminal is the window's
            creationflags=windows,
        )
        if hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):  # it has ended already
                os.setpriority(os.PRIO_PROCESS, self._process.pid, _NICE)
        self._left = False
        self._waited.connect(self._tell_end)
        self._waiter = threading.Thread(target=self._wait, name="training-waiter", daemon=True)
        self._waiter.start()

    @property
    def process_id(self) -> int:
        return self._process.pid

    def ask_to_stop(self) -> None:
        """It saves what it has and ends; on Windows, which has no such signal, it ends at its last checkpoint."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)

    def let_go(self, *, stop: bool) -> None:
        """Nothing more is told. `stop`: it is asked to save and end; otherwise it goes on without the window."""
        self._left = True
        if stop:
            self.ask_to_stop()

    def _wait(self) -> None:
        status = self._process.wait()
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._waited.emit(status)

    @Slot(int)
    def _tell_end(self, status: int) -> None:
        self._waiter.join()
        self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, self._errors.tell() - _LONGEST_ERROR))
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        self._errors.close()
        if not self._left:
            self.ended.emit(status, lines[-1] if lines and status else "")


def ask_to_stop(process: int) -> None:
    """As `TrainingProcess.ask_to_stop`, for a training that another program has started."""
    with contextlib.suppress(OSError):  # it has ended meanwhile
        os.kill(process, signal.SIGTERM)
