"""The installed command `alexnet`: the window, or one of the commands by name. The standard library alone."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence

from alexnet_app.starting.commands import COMMANDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what `alexnet ...` asks for; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in COMMANDS:
        sys.argv = [sys.argv[0], *given[1:]]
        runpy.run_module(f"model.{given[0]}", run_name="__main__", alter_sys=True)
        return 0
    from alexnet_app.starting.window import open_window

    return open_window(given, installed=True)
