"""AlexNet: the network, and the commands `python -m model.NAME`."""

from __future__ import annotations

import sys

_NEEDED = ("numpy", "PIL", "h5py", "filelock", "platformdirs", "keras", "tensorflow")


def _say_where_packages_come_from() -> None:
    """Ends a command in one sentence if this Python lacks its packages, rather than in the first failing import."""
    import importlib.util
    import os
    import shlex

    lacking = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if not lacking:
        return
    project = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    python = os.path.join(project, ".venv", *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
    start = os.path.relpath(os.path.join(project, "main.py"))
    sys.stderr.write(
        f"This Python ({sys.executable}) lacks {', '.join(lacking)}: `python3 {shlex.quote(start)}` sets up all "
        f"packages once, then type: {shlex.join([os.path.relpath(python), *sys.orig_argv[1:]])}\n"
    )
    sys.exit(2)


# While `python -m model.NAME` looks for its module, argv begins so: for libraries and the window nothing is looked up.
if sys.argv[:1] == ["-m"]:
    _say_where_packages_come_from()
