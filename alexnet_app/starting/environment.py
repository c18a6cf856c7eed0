"""The project's own environment, the folder `.venv`: made, mended, and known to hold what is wanted."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from alexnet_app.starting.machine import StartError
from alexnet_app.starting.offer import say
from alexnet_app.starting.packages import Wanted, missing

STAMP = "alexnet-start.json"
"""In the environment: what it was asked to hold, and whether the installation came to its end."""


class Environment:
    """The virtual environment in `folder`.

    Attributes:
        folder: such as `<project>/.venv`; may not exist yet.
        python: its interpreter.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        windows = os.name == "nt"
        self.python = folder / ("Scripts/python.exe" if windows else "bin/python")

    def is_running(self) -> bool:
        """Whether this process's Python is the environment's."""
        return os.path.realpath(sys.prefix) == os.path.realpath(self.folder)

    def holds(self, wanted: Wanted) -> bool:
        """Whether it is finished and has all of `wanted`, as far as reading a file and a folder can tell."""
        if not self.python.exists():
            return False
        stamp = self._read_stamp()
        if stamp is None and (self.folder / STAMP).exists():
            return False
        if stamp is not None and not (
            stamp.get("finished") is True
            and set(wanted.requirements) <= set(stamp.get("requirements", []))
            and stamp.get("constraints") == wanted.constraints
        ):
            return False
        # Also without a stamp: `uv run` and people make environments too.
        return not missing(wanted.names, self.site_packages())

    def site_packages(self) -> list[Path]:
        """The folders that packages are installed into."""
        return [*self.folder.glob("lib/python3.*/site-packages"), self.folder / "Lib" / "site-packages"]

    def stamp(self, wanted: Wanted, finished: bool) -> None:
        """Notes what is, or is about to be, installed."""
        before = self._read_stamp() or {}
        # The tests' packages stay noted when only the program's are asked for.
        requirements = {*wanted.requirements}
        if before.get("constraints") == wanted.constraints and before.get("finished") is True:
            requirements |= set(before.get("requirements", []))
        contents = {"finished": finished, "requirements": sorted(requirements), "constraints": wanted.constraints}
        (self.folder / STAMP).write_text(json.dumps(contents), encoding="utf-8")

    def works(self) -> bool:
        """Whether its Python starts, has the version of this one, and finds its own packages."""
        question = "import sys; print(sys.prefix != sys.base_prefix, *sys.version_info[:2])"
        try:
            said = subprocess.run(
                [str(self.python), "-I", "-c", question], capture_output=True, text=True, timeout=60, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        words = said.stdout.split()
        if said.returncode or len(words) != 3 or words[0] != "True":
            return False
        return os.name == "nt" or (self.folder / "lib" / f"python{words[1]}.{words[2]}" / "site-packages").is_dir()

    def make(self, uv: str | None) -> None:
        """Makes it afresh; what was in the folder is deleted.

        Raises:
            StartError: it cannot be made: the folder leads elsewhere or cannot be written, or `venv` is missing.
        """
        if self.folder.is_symlink() or (self.folder.exists() and not self.folder.is_dir()):
            raise StartError(f"{self.folder} is no folder of a working environment: remove it and start again.")
        base = getattr(sys, "_base_executable", sys.executable)
        if self.folder.is_dir():
            say(f"{self.folder.name} is broken or half made: it is made afresh.")
            shutil.rmtree(self.folder)
        if uv is not None:
            command = [uv, "venv", "--quiet", "--python", base, str(self.folder)]
        else:
            package = missing_venv_package()
            if package is not None:
                raise StartError(
                    f"This Python ({sys.executable}) has no complete venv module, without which nothing can be "
                    f"installed: add {package} or uv, then start again."
                )
            command = [base, "-m", "venv", str(self.folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            said = (done.stderr.strip() or done.stdout.strip()).splitlines()
            raise StartError(f"{self.folder} could not be made: {said[-1] if said else command}")

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Holds off other starts of the program while this one changes the folder."""
        try:
            import fcntl
        except ImportError:  # Windows
            yield
            return
        with (self.folder.parent / "main.py").open(encoding="utf-8") as door:
            try:
                fcntl.flock(door, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                say(f"Another start is working on {self.folder.name}: waiting for it.")
                fcntl.flock(door, fcntl.LOCK_EX)
            yield

    def _read_stamp(self) -> dict[str, Any] | None:
        try:
            contents = json.loads((self.folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return contents if isinstance(contents, dict) else None


def missing_venv_package() -> str | None:
    """Debian and Ubuntu cut venv's second half off into a package of its own: its name, if this Python misses it."""
    importlib.invalidate_caches()
    if importlib.util.find_spec("venv") is not None and importlib.util.find_spec("ensurepip") is not None:
        return None
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
