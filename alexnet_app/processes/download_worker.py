"""What runs in the process of one download or import: the window's door to `model.catalogue.installation`.

The network that answers is in another process and keeps answering meanwhile.

Messages to the window: ("progress", TransferProgress), then one of ("installed", folder), ("cancelled",),
("failed", problem, details). From the window: anything at all, or the end of the pipe, means cancel.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

Job = tuple[Literal["download", "import"], str]


def run(connection: Connection, job: Job) -> None:
    """Downloads a public network by name, or imports an ONNX file by path."""
    # The answering network has the cores; an import of some seconds need not hurry.
    if hasattr(os, "nice"):
        os.nice(5)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["KERAS_BACKEND"] = "tensorflow"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from model.importing.bytecode import keep_bytecode

    keep_bytecode("tensorflow")
    from model.catalogue.entries import public_network
    from model.catalogue.installation import DownloadCancelledError, DownloadError, download, import_file

    def progress(state: object) -> None:
        _send(connection, ("progress", state))

    def cancelled() -> bool:
        try:
            return connection.poll()
        except OSError:
            return True

    kind, what = job
    try:
        if kind == "download":
            folder = download(public_network(what), progress=progress, cancelled=cancelled)
        else:
            folder = import_file(Path(what), progress=progress, cancelled=cancelled)
        _send(connection, ("installed", folder))
    except DownloadCancelledError:
        _send(connection, ("cancelled",))
    except DownloadError as problem:
        _send(connection, ("failed", str(problem), ""))
    except Exception as problem:
        print(traceback.format_exc(), file=sys.stderr)
        _send(connection, ("failed", f"{type(problem).__name__}: {problem}", traceback.format_exc()))


def _send(connection: Connection, message: tuple[object, ...]) -> None:
    with contextlib.suppress(OSError):
        connection.send(message)
