"""What `python3 main.py` does before the window: finds or makes an environment with all packages, and goes on in it.

An environment that has the packages (an active one, `uv run`'s, the project's own) is used as it is, after reading a
few names of files. Otherwise `.venv` is made or brought up to date, and this process becomes its Python.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from alexnet_app.starting import machine, packages, system_libraries
from alexnet_app.starting.environment import Environment, missing_venv_package
from alexnet_app.starting.machine import StartError
from alexnet_app.starting.offer import offer_to_install, say

PROJECT = Path(__file__).resolve().parents[2]
REFUSED = 2
INTERRUPTED = 130


def start(arguments: Sequence[str]) -> int:
    """Runs the program, or its tests for `test ...`; returns the exit status, unless another Python takes over."""
    testing = list(arguments[:1]) == ["test"]
    try:
        python = ready_python(PROJECT, arguments, testing)
    except StartError as problem:
        say(str(problem))
        return REFUSED
    except OSError as problem:
        say(f"{problem.filename or PROJECT / '.venv'}: {problem.strerror or problem}")
        return REFUSED
    except KeyboardInterrupt:
        say("Stopped. The next start goes on from here.")
        return INTERRUPTED
    if testing:
        rest = [each for each in arguments[1:] if each != "--yes"]
        return become([str(python or sys.executable), "-m", "pytest", *rest], PROJECT)
    if python is not None:
        return become([str(python), str(PROJECT / "main.py"), *arguments], Path.cwd())
    from alexnet_app.starting.window import open_window

    return open_window(arguments)


def ready_python(project: Path, arguments: Sequence[str], testing: bool) -> Path | None:
    """The interpreter of an environment that has everything; None: this process's own.

    Raises:
        StartError: there is none, and none can be made.
    """
    if not (project / "pyproject.toml").is_file():
        return None
    wanted = packages.wanted(project, testing)
    environment = Environment(project / ".venv")
    if environment.is_running():
        if environment.holds(wanted):
            return None
    elif not packages.missing(wanted.names, sys.path):
        return None
    elif environment.holds(wanted):
        return environment.python
    # From here on it takes minutes, so what would fail at the end is refused first.
    if not testing:
        from alexnet_app.starting.arguments import parse

        parse(arguments)
    with environment.alone():
        if not environment.holds(wanted):
            _fill(environment, wanted, arguments, testing)
    return environment.python


def become(command: Sequence[str], folder: Path) -> int:
    """Lets another program take this process's place; on Windows, runs it and returns its exit status."""
    os.chdir(folder)
    if os.name == "nt":
        return subprocess.call(list(command))
    os.execv(command[0], list(command))


def _complete_system(arguments: Sequence[str], testing: bool, yes: bool, *, uses_venv: bool) -> None:
    """Asks once, and before the long download, for everything that the system lacks."""
    lacking, also = [], []
    package = missing_venv_package() if uses_venv else None
    if package is not None:
        lacking.append(f"Python's venv module ({package})")
        also.append(package)
    offscreen = testing or "--screenshot" in arguments
    libraries: list[str] = []
    # Without a display only `model.classify` can be used, which needs none of the libraries.
    if offscreen or machine.has_display():
        missing = system_libraries.missing_known()
        if system_libraries.stop_drawing(missing) if offscreen else system_libraries.stop_the_window(missing):
            libraries = missing
            lacking.append(f"libraries that Qt loads ({', '.join(libraries)})")
    if lacking and not offer_to_install(f"Missing on this system: {', '.join(lacking)}", libraries, also=also, yes=yes):
        raise StartError("AlexNet starts when they are there.")


def _fill(environment: Environment, wanted: packages.Wanted, arguments: Sequence[str], testing: bool) -> None:
    """Makes the environment if it does not work, and installs what is wanted."""
    import time

    from alexnet_app.starting import installation

    begun = time.monotonic()
    machine.check_processor()
    works = environment.works()
    present = sum(path.lstat().st_size for path in environment.folder.rglob("*")) if works else 0
    machine.check_disk(environment.folder.parent, present)
    uv = installation.find_uv()
    tools = "uv" if uv else "venv and pip"
    _complete_system(arguments, testing, "--yes" in arguments, uses_venv=uv is None and not works)
    if works:
        say(f"Bringing {environment.folder} up to date with {tools}.")
    else:
        say(
            f"AlexNet makes its own environment in {environment.folder} with {tools}: "
            "about 1.1 GB to fetch, 3.1 GB on the disk, some minutes, once."
        )
        environment.make(uv)
    environment.stamp(wanted, finished=False)
    installation.install(environment.python, wanted, uv)
    left = packages.missing(wanted.names, environment.site_packages())
    if left:
        raise StartError(f"The installer ended without {', '.join(left)}: delete {environment.folder} and start again.")
    environment.stamp(wanted, finished=True)
    say(f"Ready after {round(time.monotonic() - begun)} s.")
