"""Every benchmark ends: with its table, or with one sentence when its time is up or something in it fails."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

TIMER = "benchmark-end"
"""Name of the thread that waits for the end."""


def run_bounded(main: Callable[[], object], minutes: float) -> None:
    """Runs `main` and ends the process with its status; 1 after `minutes`, whatever it is waiting for."""
    name = sys.modules["__main__"].__spec__.name if sys.modules["__main__"].__spec__ else sys.argv[0]

    def give_up() -> None:
        print(f"{name}: not done after {minutes:g} minutes, so it was ended", file=sys.stderr, flush=True)
        sys.stdout.flush()
        os._exit(1)  # whatever hangs would hang an orderly end as well

    timer = threading.Timer(60 * minutes, give_up)
    timer.daemon, timer.name = True, TIMER
    timer.start()
    try:
        status = main()
    except Exception as problem:
        print(f"{name}: {type(problem).__name__}: {problem}", file=sys.stderr)
        status = 1
    timer.cancel()
    sys.exit(status if isinstance(status, int) else 0)
