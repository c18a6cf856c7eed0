"""A process of its own at the other end of a pipe, heard in the window's thread, and ended for certain."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)

END_SECONDS = 0.5

# Those that were ended without waiting, until their threads are silent: one that is deleted while its thread still
# sends it what came crashes the window.
_ending: set[ChildProcess] = set()


class ChildProcess(QObject):
    """Starts at once; spawned, so that nothing of the window goes with it.

    Args:
        name: of the thread that listens.
        target: what runs in the process, called with the pipe's end and `arguments`.
        arguments: what can be pickled.
        context: what makes pipe and process; `multiprocessing`'s spawn context, or a stand-in in tests.

    Signals:
        heard(message): what the process sent; None, once, when it has ended by itself. Nothing after `end`.
    """

    heard = Signal(object)
    _received = Signal(object)

    def __init__(
        self,
        name: str,
        target: Callable[..., None],
        *arguments: Any,
        context: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        context = context if context is not None else multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=target, args=(theirs, *arguments), daemon=True)
        self._process.start()
        # Without this the process's death would not close the pipe, and nobody would hear of it.
        theirs.close()
        self._ended = False
        self._silent = False
        self._received.connect(self._pass_on)
        self._listener = threading.Thread(target=self._listen, args=(self._connection,), name=name, daemon=True)
        self._listener.start()

    @property
    def process_id(self) -> int | None:
        return None if self._ended else self._process.pid

    def send(self, message: Any) -> None:
        """A process that is gone is not reported here: `heard` tells of it."""
        try:
            self._connection.send(message)
        except OSError:
            log.warning("%s: the process could not be reached", self._listener.name)

    def end(self) -> int | None:
        """Ends the process, whatever it does, and returns its exit code when it has ended."""
        if self._ended:
            return None
        self._ended = True
        self._process.terminate()
        self._reap()
        code: int | None = self._process.exitcode
        if code is not None:
            self._process.close()
        self.deleteLater()
        return code

    def end_without_waiting(self) -> None:
        """As `end`, but what a process of a gigabyte needs for its end, a third of a second, passes in a thread."""
        if self._ended:
            return
        self._ended = True
        # Whoever started it may be deleted before the thread is silent.
        self.setParent(None)
        _ending.add(self)
        self._process.terminate()
        threading.Thread(target=self._reap, name="process-reaper", daemon=True).start()
        if self._silent:
            self._forget()

    def _reap(self) -> None:
        """Returns when the process, which was asked to end, has ended."""
        # Nothing of Qt's: in a thread the object may be gone.
        self._process.join(END_SECONDS)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(END_SECONDS)
        self._listener.join(END_SECONDS)
        self._connection.close()

    def _listen(self, connection: Connection) -> None:
        """Runs in a thread: a pipe has no portable notifier, and unpickling maps should not hold up the window."""
        while True:
            try:
                message = connection.recv()
            except Exception as problem:
                # EOFError and OSError: the process is gone. Anything else: it sent what cannot be read, no better.
                message = None
                if not isinstance(problem, EOFError | OSError):
                    log.exception("%s: the process sent what cannot be read", threading.current_thread().name)
            try:
                self._received.emit(message)
            except RuntimeError:
                return
            if message is None:
                return

    @Slot(object)
    def _pass_on(self, message: Any) -> None:
        self._silent = message is None
        # What was under way when the process was ended is nobody's any more.
        if not self._ended:
            self.heard.emit(message)
        elif self._silent:
            self._forget()

    def _forget(self) -> None:
        # It has sent its last, and is about to end.
        self._listener.join()
        _ending.discard(self)
        self.deleteLater()
