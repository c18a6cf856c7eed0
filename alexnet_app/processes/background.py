"""Work off the UI thread: one thread, one way in, one way back."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

Job = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]


class Background(QObject):
    """Runs functions one after the other on one daemon thread and brings their results back to the UI thread.

    A daemon, because closing the window must not wait for a photo of 100 megapixels to be decoded.
    """

    _finished = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._finished.connect(self._deliver)

    def run(
        self, work: Callable[[], Any], on_result: Callable[[Any], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Queues `work`; one of the other two is called on the UI thread with what became of it."""
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._jobs.put((work, on_result, on_error))

    def close(self, seconds: float = 0.5) -> None:
        """Lets the job in hand finish, if it does so in time, and drops the rest."""
        self._closed = True
        while not self._jobs.empty():
            self._jobs.get()
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(seconds)
            self._thread = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            result, error = None, None
            try:
                result = job[0]()
            except Exception as problem:
                error = problem
            try:
                self._finished.emit(job, result, error)
            except RuntimeError:  # the window is gone
                return
            del job, result, error  # a photo must not live on while the thread waits for the next

    @Slot(object, object, object)
    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        if self._closed:
            return
        if error is None:
            job[1](result)
        else:
            job[2](error)
