"""The window's side of the network's process: starts it, asks it, hears it, and ends it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.processes import inference_worker
from alexnet_app.processes.child_process import ChildProcess

log = logging.getLogger(__name__)

# A worker that has lived this long may die once more before the service gives up.
STABLE_SECONDS = 60.0


@dataclass(frozen=True, eq=False)
class _Question:
    request: int
    views: np.ndarray
    layer: str | None


class InferenceService(QObject):
    """Owns the worker process; at most one message is with the worker, and of the waiting photos the newest wins.

    So a send never waits: the worker is always reading when one goes out. A worker that dies is started again once,
    loads the same network and gets the unanswered photo again; if it dies again, `stopped` is emitted.

    Args:
        target: what runs in the process, called with the pipe's end and the log file.
        context: what makes pipe and process; `multiprocessing`'s spawn context, or a stand-in in tests.
        log_file: where the process writes what it says.

    Signals:
        ready(folder, device): the network in `folder` answers from now on.
        not_loaded(folder, problem, details): it could not be loaded; the one before it still answers.
        answered(request, Classification, FeatureMaps or None)
        kernels_read(folder, Kernels)
        failed(request, problem, details): this photo could not be answered.
        restarting(): the process died and was started again.
        stopped(details): it died again; `start` begins anew.
    """

    ready = Signal(object, str)
    not_loaded = Signal(object, str, str)
    answered = Signal(int, object, object)
    kernels_read = Signal(object, object)
    failed = Signal(int, str, str)
    restarting = Signal()
    stopped = Signal(str)

    def __init__(
        self,
        target: Callable[[Connection, str | None], None] = inference_worker.run,
        context: Any = None,
        log_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._target = target
        self._context = context
        self._log_file = log_file
        self._process: ChildProcess | None = None
        self._started_at = 0.0
        self._restarted = False
        self._folder: Path | None = None
        self._loaded_folder: Path | None = None
        self._load_waiting = False
        self._question: _Question | None = None
        self._kernel_layers: list[str] = []
        self._with_worker: tuple[Any, ...] | None = None

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.process_id

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self, folder: Path) -> None:
        """Starts the process if there is none, and loads the network in `folder`."""
        self._restarted = False
        self.load(folder)

    def load(self, folder: Path) -> None:
        """Replaces the network. Waiting photos and kernels were meant for the one before and are dropped."""
        self._folder = folder
        self._load_waiting = True
        self._question = None
        self._kernel_layers.clear()
        if self._process is None:
            self._start_process()
        self._send_next()

    def classify(self, request: int, views: np.ndarray, layer: str | None) -> None:
        """Asks for one photo: `views` (n, side, side, 3) uint8, and the maps of `layer` for the first view."""
        self._question = _Question(request, views, layer)
        self._send_next()

    def read_kernels(self, layer: str) -> None:
        if layer not in self._kernel_layers:
            self._kernel_layers.append(layer)
        self._send_next()

    def forget_question(self) -> None:
        """Drops the photo that waits, if any; one that the worker has already will still be answered."""
        self._question = None

    def close(self) -> None:
        """Ends the process, also in the middle of loading, and returns when it has ended."""
        self._question = None
        self._kernel_layers.clear()
        self._load_waiting = False
        self._end_process()

    def _start_process(self) -> None:
        log_file = None if self._log_file is None else str(self._log_file)
        self._process = ChildProcess("network-listener", self._target, log_file, context=self._context, parent=self)
        self._process.heard.connect(self._hear)
        self._started_at = time.monotonic()
        self._with_worker = None

    def _end_process(self) -> int | None:
        process, self._process = self._process, None
        self._with_worker = self._loaded_folder = None
        return None if process is None else process.end()

    def _send_next(self) -> None:
        if self._process is None or self._with_worker is not None:
            return
        if self._load_waiting:
            self._load_waiting = False
            message: tuple[Any, ...] = ("load", self._folder)
        elif self._kernel_layers:
            # Before photos: they are asked for seldom, and live frames would never let them through.
            message = ("kernels", self._kernel_layers.pop(0))
        elif self._question is not None:
            question, self._question = self._question, None
            message = ("classify", question.request, question.views, question.layer)
        else:
            return
        self._with_worker = message
        self._process.send(message)

    @Slot(object)
    def _hear(self, message: tuple[Any, ...] | None) -> None:
        if message is None:
            self._bury()
            return
        self._with_worker = None
        word = message[0]
        superseded = self._load_waiting
        self._send_next()
        if word == "ready":
            self._loaded_folder = message[1]
            if not superseded:
                self.ready.emit(message[1], message[2])
        elif word == "not loaded":
            if not superseded:
                self._folder = self._loaded_folder or self._folder
                self.not_loaded.emit(message[1], message[2], message[3])
        elif word == "answered":
            self.answered.emit(message[1], message[2], message[3])
        elif word == "kernels":
            self.kernels_read.emit(message[1], message[2])
        elif isinstance(message[1], int):
            self.failed.emit(message[1], message[2], message[3])
        else:
            log.error("kernels of %s: %s", message[1], message[2])

    def _bury(self) -> None:
        unanswered, lived = self._with_worker, time.monotonic() - self._started_at
        code = self._end_process()
        log.error("the network's process ended by itself with exit code %s after %.0f s", code, lived)
        if unanswered is not None and unanswered[0] == "classify" and self._question is None:
            self._question = _Question(*unanswered[1:])
        if unanswered is not None and unanswered[0] == "kernels":
            self._kernel_layers.insert(0, unanswered[1])
        if self._restarted and lived < STABLE_SECONDS:
            self._question = None
            self._kernel_layers.clear()
            lines = [self.tr("Exit code {0}").format(code)]
            if self._log_file is not None:
                lines.append(self.tr("Log: {0}").format(self._log_file))
            self.stopped.emit("\n".join(lines))
            return
        self._restarted = True
        self._load_waiting = True
        self._start_process()
        self._send_next()
        self.restarting.emit()
