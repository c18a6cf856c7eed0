"""What runs in the network's own process: the only door to `model.networks.classifier`, and so to TensorFlow.

The window's process imports this module too (spawn needs the function's name), so nothing heavy stands at its top.

Messages are tuples that start with a word. To the worker: ("load", folder), ("classify", request, views, layer),
("kernels", layer). From it: ("ready", folder, device), ("not loaded", folder, problem, details),
("answered", request, Classification, FeatureMaps | None), ("kernels", folder, Kernels | None),
("failed", request, problem, details). The worker answers every message once, in order.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from model.networks.results import Classification, FeatureMaps, Kernels

LOG_LIMIT = 1_000_000


class Answering(Protocol):
    """What the loop needs of a loaded network: `model.networks.classifier.Classifier`, or a stand-in in tests."""

    def answer(self, views: np.ndarray, layer: str | None) -> tuple[Classification, FeatureMaps | None]: ...

    def kernels(self, layer: str) -> Kernels: ...


OpenNetwork = Callable[[Path], tuple[Answering, str]]


def run(connection: Connection, log_file: str | None) -> None:
    """The process: keeps TensorFlow's chatter and a crash's last words in `log_file`, then serves."""
    # Ctrl+C in the terminal reaches every process of it; the window decides when this one ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _write_to(log_file)
    serve(connection, open_network)


def open_network(folder: Path) -> tuple[Answering, str]:
    """Loads a trained network and warms its compiled call; the second value names the device it runs on."""
    from model.bytecode import keep_bytecode
    from model.command_line import start_tensorflow

    keep_bytecode("tensorflow")
    tf = start_tensorflow()
    from model.networks.classifier import Classifier

    classifier = Classifier.load(folder)
    classifier.warm_up()

    return classifier, "GPU" if tf.config.list_physical_devices("GPU") else "CPU"


def serve(connection: Connection, open_network: OpenNetwork) -> None:
    """Answers messages until the window's end of the pipe is closed.

    A network that cannot be loaded leaves the one before it in place.
    """
    network: Answering | None = None
    folder: Path | None = None
    while True:
        try:
            message: tuple[Any, ...] = connection.recv()
        except (EOFError, OSError):
            return
        word = message[0]
        answer: tuple[Any, ...]
        try:
            if word == "load":
                network, device = open_network(message[1])
                folder = message[1]
                answer = ("ready", folder, device)
            elif network is None:
                raise RuntimeError("no network is loaded")
            elif word == "classify":
                answer = ("answered", message[1], *network.answer(message[2], message[3]))
            else:
                answer = ("kernels", folder, network.kernels(message[1]))
        except Exception as problem:
            details = traceback.format_exc()
            print(details, file=sys.stderr, flush=True)
            text = str(problem) or type(problem).__name__
            answer = ("not loaded" if word == "load" else "failed", message[1], text, details)
        try:
            connection.send(answer)
        except OSError:
            return


def _write_to(log_file: str | None) -> None:
    if log_file is None:
        return
    path = Path(log_file)
    with contextlib.suppress(OSError):
        fresh = path.exists() and path.stat().st_size > LOG_LIMIT
        stream = path.open("w" if fresh else "a", encoding="utf-8", buffering=1)
        # The descriptors, not only sys.stderr: TensorFlow's C++ writes to them directly.
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
        sys.stdout = sys.stderr = stream
        faulthandler.enable(stream)
