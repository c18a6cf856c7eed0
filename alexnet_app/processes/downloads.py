"""Downloads and imports of networks, one after the other, each in a process of its own."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes import download_worker
from alexnet_app.processes.child_process import ChildProcess
from alexnet_app.processes.download_worker import Job

log = logging.getLogger(__name__)


class Downloads(QObject):
    """Runs jobs: the name of a public network, or the path of an ONNX file, which is also what signals call it.

    Args:
        target: what runs in the process, called with the pipe's end and the job.
        context: what makes pipe and process; `multiprocessing`'s spawn context, or a stand-in in tests.

    Signals:
        changed(name): the job waits, has begun, has come further or has ended; `state(name)` says which.
        installed(name, folder): the network in `folder` is ready to be chosen.
        failed(name, problem, details)
    """

    changed = Signal(str)
    installed = Signal(str, object)
    failed = Signal(str, str, str)

    def __init__(
        self,
        target: Callable[[Connection, Job], None] = download_worker.run,
        context: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._target = target
        self._context = context
        self._waiting: deque[Job] = deque()
        self._job: Job | None = None
        self._progress: Any = None
        self._process: ChildProcess | None = None

    @property
    def running(self) -> str | None:
        """Name of the job in hand."""
        return None if self._job is None else self._job[1]

    def is_known(self, name: str) -> bool:
        """Whether a job of that name runs or waits."""
        return self.running == name or any(job[1] == name for job in self._waiting)

    def progress(self, name: str) -> Any:
        """`model.catalogue.transfer.TransferProgress` of the running job; None while it waits, starts or has ended."""
        return self._progress if self.running == name else None

    def download(self, name: str) -> None:
        """Queues a public network of the catalogue."""
        self._add(("download", name))

    def import_file(self, path: Path) -> None:
        """Queues an ONNX file."""
        self._add(("import", str(path)))

    def cancel(self, name: str) -> None:
        """Ends a job; what was downloaded is kept, and the next download continues it."""
        if self.running == name and self._process is not None:
            self._process.send("cancel")
            return
        self._waiting = deque(job for job in self._waiting if job[1] != name)
        self.changed.emit(name)

    def close(self) -> None:
        """Ends the process at once and forgets what waits."""
        self._waiting.clear()
        self._end()

    def _add(self, job: Job) -> None:
        if self.is_known(job[1]):
            return
        self._waiting.append(job)
        self.changed.emit(job[1])
        self._begin_next()

    def _begin_next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._job = self._waiting.popleft()
        self._progress = None
        self._process = ChildProcess("download-listener", self._target, self._job, context=self._context, parent=self)
        self._process.heard.connect(self._hear)
        self.changed.emit(self._job[1])

    @Slot(object)
    def _hear(self, message: tuple[Any, ...] | None) -> None:
        if self._job is None:
            return
        name = self._job[1]
        if message is not None and message[0] == "progress":
            self._progress = message[1]
            self.changed.emit(name)
            return
        self._end()
        if message is None:
            self.failed.emit(name, self.tr("The download ended unexpectedly. Try again: it continues."), "")
        elif message[0] == "installed":
            self.installed.emit(name, message[1])
        elif message[0] == "failed":
            log.warning("%s: %s", name, message[1])
            self.failed.emit(name, message[1], message[2])
        self.changed.emit(name)
        self._begin_next()

    def _end(self) -> None:
        process, self._process = self._process, None
        self._job = self._progress = None
        if process is not None:
            process.end()
