"""Opens the window in an environment that has the packages, or says in plain words why it cannot."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from alexnet_app.starting import system_libraries
from alexnet_app.starting.arguments import parse
from alexnet_app.starting.machine import StartError, check_processor, has_display
from alexnet_app.starting.offer import offer_to_install, say
from model.calling import is_built_program
from model.importing.garbage_collection import nothing_collected

PROJECT = Path(__file__).resolve().parents[2]
REFUSED = 2
EXAMPLE = "docs/window.png"


def open_window(arguments: Sequence[str], installed: bool = False) -> int:
    """Runs the program, for the command `alexnet` if `installed`; returns its exit status."""
    options = parse(arguments, installed)
    if options.screenshot is None and not has_display():
        return _refuse(without_display(options.photos))
    if options.screenshot is not None and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        check_processor()
        qt = system_libraries.qt_folder()
        if qt is not None and not system_libraries.platform_loads(qt):
            _mend_libraries(qt, options.yes)
    except StartError as problem:
        return _refuse(str(problem))
    try:
        from model.importing.bytecode import keep_bytecode

        keep_bytecode("PySide6")
        with nothing_collected():
            from alexnet_app import app

        if options.screenshot is not None:
            from alexnet_app.screenshot import take
    except ImportError as problem:
        return _refuse(what_to_type(problem))
    return app.run(options) if options.screenshot is None else take(options, app.make_application())


def without_display(photos: Sequence[str]) -> str:
    """How to classify a photo here, in commands that work as they stand."""
    if is_built_program():
        program, photo = shlex.quote(sys.executable), shlex.quote(photos[0]) if photos else "PHOTO"
        return "\n".join(
            [
                "There is no display to open a window on. To classify a photo without one, type:",
                f"  {program} classify {photo}",
                "and for a picture of the window:",
                f"  {program} --screenshot window.png {photo}",
            ]
        )
    inside = (PROJECT / "pyproject.toml").is_file()
    here = Path.cwd() == PROJECT
    photo = shlex.quote(photos[0]) if photos else (EXAMPLE if inside else "PHOTO")
    if photos and inside and not here:
        photo = shlex.quote(os.path.abspath(photos[0]))
    go = "" if here or not inside else f"cd {shlex.quote(str(PROJECT))} && "
    python = python_to_type(here or bool(go))
    lines = [
        "There is no display to open a window on. To classify a photo without one, type:",
        f"  {go}{python} -m model.classify {photo}",
    ]
    if inside:
        lines += ["and for a picture of the window:", f"  {go}{python} main.py --screenshot window.png {photo}"]
    return "\n".join(lines)


def python_to_type(in_project: bool) -> str:
    """The shortest name of this Python that a shell understands."""
    own = PROJECT / ".venv" / "bin" / "python"
    if in_project and own.exists() and os.path.realpath(sys.prefix) == os.path.realpath(PROJECT / ".venv"):
        return ".venv/bin/python"
    if shutil.which("python") == sys.executable:
        return "python"
    return shlex.quote(sys.executable)


def what_to_type(problem: ImportError) -> str:
    """One line for what is not installed."""
    text = str(problem)
    library = text.split(":")[0]
    if ".so" in library and "cannot open shared object" in text:
        command = system_libraries.installing_command([library])
        return f"Qt needs the system library {library}. " + (f"Type: {command}" if command else "Install its package.")
    package = (problem.name or "").split(".")[0]
    if package in ("", "model", "alexnet_app") or not isinstance(problem, ModuleNotFoundError):
        return f"AlexNet cannot start: {text}"
    if os.path.realpath(sys.prefix) == os.path.realpath(PROJECT / ".venv"):
        return f"The package {package} is missing from {PROJECT / '.venv'}: delete that folder and start again."
    return (
        f"The package {package} is not installed. Type: python3 main.py in the project's folder, which makes its own "
        "environment (or, in yours, pip install -e .)"
    )


def _mend_libraries(qt: Path, yes: bool) -> None:
    missing = system_libraries.missing_for_qt(qt)
    if not missing:
        return  # whatever it is, Qt says it better
    if not offer_to_install(f"Qt needs libraries of the system: {', '.join(missing)}", missing, yes=yes):
        raise StartError("Without them the window cannot be drawn.")
    if not system_libraries.platform_loads(qt):
        left = ", ".join(system_libraries.missing_for_qt(qt)) or "an unknown one"
        raise StartError(f"Qt still misses libraries of the system: {left}")


def _refuse(words: str) -> int:
    say(words)
    return REFUSED
