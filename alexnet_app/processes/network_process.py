"""One network, one process: the window's side of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Hashable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes import network_worker
from alexnet_app.processes.child_process import ChildProcess
from alexnet_app.processes.network_worker import Advanced, Asked, Cancelled, NotLoaded, Ready, Replied, RequestFailed
from alexnet_app.requests.request import Request

log = logging.getLogger(__name__)

# A process that has lived this long may die once more before it is given up.
STABLE_SECONDS = 60.0


class NetworkProcess(QObject):
    """Starts with the network in `folder`, answers requests, ends.

    With the process are one short request at a time, one of the background, and of the long ones, which go on in turns,
    one of each topic. Of those that wait, the newest of each topic stays, in the order in which the topics were first
    asked. A long request gives way to the next of its topic. A process that dies is started again once and gets what
    was not answered again; if it dies again, that is the end.

    Args:
        folder: a trained network.
        target: what runs in the process, called with the pipe's end, the folder and the log file.
        context: what makes pipe and process; `multiprocessing`'s spawn context, or a stand-in in tests.
        log_file: where the process writes what it says.

    Attributes:
        folder: the network's.
        is_ready: whether the network is loaded; what is asked before waits.

    Signals:
        ready(device): the network answers from now on.
        not_loaded(problem, details): it cannot be loaded, and the process has ended.
        replied(request, reply)
        failed(request, problem, details): it raised.
        progressed(request, Progress): of a long one.
        restarting(): the process died and was started again.
        stopped(details): it died again.
    """

    ready = Signal(str)
    not_loaded = Signal(str, str)
    replied = Signal(object, object)
    failed = Signal(object, str, str)
    progressed = Signal(object, object)
    restarting = Signal()
    stopped = Signal(str)

    def __init__(
        self,
        folder: Path,
        target: Callable[[Connection, Path, str | None], None] = network_worker.run,
        context: Any = None,
        log_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.is_ready = False
        self._target = target
        self._context = context
        self._log_file = log_file
        self._process: ChildProcess | None = None
        self._started_at = 0.0
        self._restarted = False
        self._number = 0
        self._waiting: dict[Hashable, Asked] = {}
        # By number.
        self._with_process: dict[int, Asked] = {}
        self._start()

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.process_id

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def ask(self, request: Request) -> None:
        """Queues a request in place of one of the same topic; nothing where the process has ended."""
        if self._process is None:
            return
        for running in list(self._with_process.values()):
            if running.request.is_long and running.request.topic == request.topic:
                self._take_back(running)
        self._number += 1
        self._waiting[request.topic] = Asked(self._number, request)
        self._send_next()

    def cancel(self, request: Request) -> None:
        """The answer is not wanted any more: what waits is dropped, a long one is ended, no reply comes."""
        self._waiting = {topic: each for topic, each in self._waiting.items() if each.request is not request}
        for asked in list(self._with_process.values()):
            if asked.request is request:
                self._take_back(asked)
        self._send_next()

    def end(self) -> None:
        """Ends the process, also in the middle of loading, and returns when it has ended."""
        self._waiting.clear()
        self._end_process()

    def end_without_waiting(self) -> None:
        """As `end`, for a network whose place another has taken: the window does not wait for it."""
        self._waiting.clear()
        self._with_process.clear()
        self.is_ready = False
        process, self._process = self._process, None
        if process is not None:
            process.end_without_waiting()

    def dismiss(self, listener: QObject) -> None:
        """Ends it without waiting and deletes it; what it still says does not reach `listener`, which started it."""
        self.disconnect(listener)
        self.end_without_waiting()
        self.deleteLater()

    def _take_back(self, asked: Asked) -> None:
        if asked.request.is_long and self._process is not None:
            self._process.send(Cancelled(asked.number))
            del self._with_process[asked.number]
        elif not asked.request.is_long:
            # It is over in a moment; the place stays taken until then, and the reply goes to nobody.
            self._with_process[asked.number] = Asked(asked.number, _Forgotten())

    def _start(self) -> None:
        log_file = None if self._log_file is None else str(self._log_file)
        self._process = ChildProcess(
            "network-listener", self._target, self.folder, log_file, context=self._context, parent=self
        )
        self._process.heard.connect(self._hear)
        self._started_at = time.monotonic()

    def _end_process(self) -> int | None:
        process, self._process = self._process, None
        self.is_ready = False
        self._with_process.clear()
        return None if process is None else process.end()

    def _send_next(self) -> None:
        if self._process is None or not self.is_ready:
            return
        for topic, asked in list(self._waiting.items()):
            pace = asked.request.pace
            if pace == "long" or all(other.request.pace != pace for other in self._with_process.values()):
                del self._waiting[topic]
                self._with_process[asked.number] = asked
                self._process.send(asked)

    @Slot(object)
    def _hear(self, message: Any) -> None:
        match message:
            case None:
                self._bury()
            case Ready():
                self.is_ready = True
                self._send_next()
                self.ready.emit(message.device)
            case NotLoaded():
                self.end_without_waiting()
                self.not_loaded.emit(message.problem, message.details)
            case Advanced():
                request = self._request(message.number, over=False)
                if request is not None:
                    self.progressed.emit(request, message.progress)
            case Replied():
                request = self._request(message.number, over=True)
                if request is not None:
                    self.replied.emit(request, message.reply)
            case RequestFailed():
                request = self._request(message.number, over=True)
                if request is not None:
                    log.warning("%s: %s", type(request).__name__, message.problem)
                    self.failed.emit(request, message.problem, message.details)

    def _request(self, number: int, over: bool) -> Request | None:
        """What a message is about; None where it was cancelled. If it is over, the next of its kind goes out."""
        asked = self._with_process.get(number)
        if asked is None:
            return None
        if over:
            del self._with_process[number]
            self._send_next()
        return None if isinstance(asked.request, _Forgotten) else asked.request

    def _bury(self) -> None:
        unanswered, lived = list(self._with_process.values()), time.monotonic() - self._started_at
        code = self._end_process()
        log.error("the network's process ended by itself with exit code %s after %.0f s", code, lived)
        if self._restarted and lived < STABLE_SECONDS:
            self._waiting.clear()
            lines = [self.tr("Exit code {0}").format(code)]
            if self._log_file is not None:
                lines.append(self.tr("Log: {0}").format(self._log_file))
            self.stopped.emit("\n".join(lines))
            return
        retried = {each.request.topic: each for each in unanswered if not isinstance(each.request, _Forgotten)}
        # A newer one of the same topic stays in its stead.
        self._waiting = {**retried, **self._waiting}
        self._restarted = True
        self._start()
        self.restarting.emit()


class _Forgotten(Request):
    """In the place of one that was cancelled while the process was at it."""
