"""What runs in a network's own process: the only door to `model.networks.classifier`, and so to TensorFlow.

The window's process imports this module too (spawn needs the function's name), so nothing heavy stands at its top.

To the process come `Asked` and `Cancelled`; from it go `Ready` or `NotLoaded`, then `Replied`, `RequestFailed` or
`Advanced` for what was asked. One thread of the process always reads: the window's sends never wait, and when the
window is gone, also in the middle of loading, the process ends at once.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from alexnet_app.requests.request import Pace, Progress, Request

LOG_LIMIT = 1_000_000


@dataclass(frozen=True)
class Asked:
    """A request; what comes back has its number."""

    number: int
    request: Request


@dataclass(frozen=True)
class Cancelled:
    number: int


@dataclass(frozen=True)
class Ready:
    """The network is loaded; `device` is what it runs on, "CPU" or "GPU"."""

    device: str


@dataclass(frozen=True)
class NotLoaded:
    problem: str
    details: str


@dataclass(frozen=True, eq=False)
class Replied:
    number: int
    reply: Any


@dataclass(frozen=True)
class RequestFailed:
    number: int
    problem: str
    details: str


@dataclass(frozen=True)
class Advanced:
    number: int
    progress: Progress


Inbox = queue.SimpleQueue[Asked | Cancelled | None]
OpenNetwork = Callable[[Path], tuple[Any, str]]


def run(connection: Connection, folder: Path, log_file: str | None) -> None:
    """The process: keeps TensorFlow's chatter and a crash's last words in `log_file`, then serves."""
    # Ctrl+C in the terminal reaches every process of it; the window decides when this one ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    _write_to(log_file)
    serve(connection, folder, open_network, at_end=lambda: os._exit(0))


def open_network(folder: Path) -> tuple[Any, str]:
    """Loads a trained network and warms its compiled call; the second value names the device it runs on."""
    from model.command_line import start_tensorflow
    from model.networks.card import read_card
    from model.networks.stored_weights import stored_weights_ahead

    weights = stored_weights_ahead(folder, read_card(folder))
    tf = start_tensorflow()
    from model.networks.classifier import Classifier

    classifier = Classifier.load(folder, weights=weights)
    classifier.warm_up()

    return classifier, "GPU" if tf.config.list_physical_devices("GPU") else "CPU"


def serve(
    connection: Connection, folder: Path, open_network: OpenNetwork, at_end: Callable[[], None] | None = None
) -> None:
    """Loads the network and answers until the window's end of the pipe is closed; `at_end` is called at that moment."""
    inbox: Inbox = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(connection, inbox, at_end), name="network-reader", daemon=True)
    reader.start()
    with contextlib.suppress(OSError):
        try:
            network, device = open_network(folder)
        except Exception as problem:
            connection.send(NotLoaded(*_in_words(problem)))
            return
        connection.send(Ready(device))
        _answer(connection, inbox, network)


def _read(connection: Connection, inbox: Inbox, at_end: Callable[[], None] | None) -> None:
    while True:
        try:
            message = connection.recv()
        except Exception as problem:
            # Anything but the end of the pipe is a request that cannot be read: the window starts a process anew.
            if not isinstance(problem, EOFError | OSError):
                _in_words(problem)
            if at_end is not None:
                at_end()
            inbox.put(None)
            return
        inbox.put(message)


def _answer(connection: Connection, inbox: Inbox, network: Any) -> None:
    """Short requests in their order; whenever there is none, the long ones go on in turns, each by one step, and
    whenever there is none of those either, one of the background."""
    steps: dict[int, tuple[Pace, Generator[Progress, None, Any]]] = {}
    while True:
        try:
            message = inbox.get(block=not steps)
        except queue.Empty:
            number = next((each for each, (pace, _) in steps.items() if pace == "long"), next(iter(steps)))
            pace, generator = steps.pop(number)
            if _advance(connection, number, generator):
                steps[number] = pace, generator  # behind the others
            continue
        if message is None:
            return
        if isinstance(message, Cancelled):
            if message.number in steps:
                _close(steps.pop(message.number)[1])
            continue
        number, request = message.number, message.request
        try:
            reply = request.answer(network)
        except Exception as problem:
            connection.send(RequestFailed(number, *_in_words(problem)))
            continue
        if request.is_long:
            steps[number] = request.pace, reply
        else:
            _reply(connection, number, reply)


def _advance(connection: Connection, number: int, steps: Generator[Progress, None, Any]) -> bool:
    """One step of a long request; False when it has ended."""
    try:
        progress = next(steps)
    except StopIteration as end:
        _reply(connection, number, end.value)
        return False
    except Exception as problem:
        connection.send(RequestFailed(number, *_in_words(problem)))
        return False
    connection.send(Advanced(number, progress))
    return True


def _reply(connection: Connection, number: int, reply: Any) -> None:
    try:
        connection.send(Replied(number, reply))
    except OSError:
        raise
    except Exception as problem:  # a reply that cannot be pickled
        connection.send(RequestFailed(number, *_in_words(problem)))


def _close(steps: Generator[Progress, None, Any]) -> None:
    try:
        steps.close()
    except Exception:
        print(traceback.format_exc(), file=sys.stderr, flush=True)


def _in_words(problem: Exception) -> tuple[str, str]:
    details = traceback.format_exc()
    print(details, file=sys.stderr, flush=True)
    return str(problem) or type(problem).__name__, details


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
