"""The installed command `alexnet`: the window, or one of the commands by name. The standard library alone."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

from alexnet_app.starting.commands import COMMANDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what `alexnet ...` asks for; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in COMMANDS:
        name = f"model.{given[0]}"
        found = importlib.util.find_spec(name)
        package = found is not None and found.submodule_search_locations is not None
        return int(importlib.import_module(f"{name}.__main__" if package else name).main(given[1:]))
    from alexnet_app.starting.window import open_window

    return open_window(given, installed=True)
