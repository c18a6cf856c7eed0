"""An environment of its own for each build: what the program needs at the tested versions, the build tool, and no more.

The developer's environment would not do: whatever is installed there is found by the build tool's hooks.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

GROUP = "program"
"""The dependency group of pyproject.toml that has the build tool."""


def make_environment(project: Path, folder: Path) -> Path:
    """Makes it afresh in `folder` with uv, and returns its Python.

    Raises:
        subprocess.CalledProcessError: uv could not install something; it has said what.
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    overrides = folder / "overrides.txt"
    overrides.write_text("\n".join(replaced_requirements()) + "\n", encoding="utf-8")
    constraints = project / "constraints.txt"
    pinned = ["--constraint", str(constraints)] if constraints.is_file() else []
    install = ["uv", "pip", "install", "--quiet", "--python", str(python)]
    wanted = requirements(
        tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8")),
        constraints.read_text(encoding="utf-8") if pinned else "",
    )
    subprocess.run([*install, "--only-binary=:all:", *pinned, "--override", str(overrides), *wanted], check=True)
    subprocess.run([*install, "--no-deps", str(project)], check=True)
    return python


def needs_smaller_tensorflow() -> bool:
    """Whether TensorFlow's package for this system is the one with code for NVIDIA's GPUs, 450 MB more.

    The built program is for a CPU: CUDA itself, two gigabytes, is not inside anyway.
    """
    return sys.platform == "linux" and platform.machine() == "x86_64"


def replaced_requirements() -> list[str]:
    """Overrides for uv: `tensorflow` is never installed where `tensorflow-cpu` takes its place."""
    return ["tensorflow; sys_platform == 'never'"] if needs_smaller_tensorflow() else []


def requirements(pyproject: dict[str, Any], constraints: str) -> list[str]:
    """What the program and its build need, as pyproject.toml says it."""
    wanted = [*pyproject["project"]["dependencies"], *pyproject["dependency-groups"][GROUP]]
    if needs_smaller_tensorflow():
        own = next(each for each in wanted if each.startswith("tensorflow>"))
        # constraints.txt knows the version by the other name.
        pinned = next((line for line in constraints.splitlines() if line.startswith("tensorflow==")), own)
        wanted.append(pinned.replace("tensorflow", "tensorflow-cpu", 1))
    return wanted
