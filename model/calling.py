"""How the commands are called: by a Python, or in the built program, which has none, by the program itself."""

from __future__ import annotations

import sys


def is_built_program() -> bool:
    """Whether this runs in the program that `packaging/build.py` makes, rather than in a Python with packages."""
    return bool(getattr(sys, "frozen", False))


def calling(module: str) -> list[str]:
    """The words that start a command as a process: `model.train` as [python, "-m", "model.train"].

    In the built program `sys.executable` is the program, whose first argument is the command's name.
    """
    return [sys.executable, module.rpartition(".")[2]] if is_built_program() else [sys.executable, "-m", module]


def spoken(module: str) -> str:
    """The command as a person types it: `python -m model.train`, or `alexnet train` for the built program."""
    return f"alexnet {module.rpartition('.')[2]}" if is_built_program() else f"python -m {module}"
