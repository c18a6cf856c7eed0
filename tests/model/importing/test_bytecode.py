"""Compiled modules are kept where Python has no place for them, and only there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from model.importing.bytecode import keep_bytecode
needed = keep_bytecode("some_package")
import some_package
print(needed, some_package.__cached__)
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "site" / "some_package"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("value = 1\n", encoding="utf-8")
    return folder


def run(package: Path, tmp_path: Path, repository: Path, **variables: str) -> list[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment["PYTHONPATH"] = os.pathsep.join([str(package.parent), str(repository)])
    environment["ALEXNET_HOME"] = str(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env={**environment, **variables}, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_switched_off_they_go_to_the_users_cache(package, tmp_path, repository):
    needed, cached = run(package, tmp_path, repository, PYTHONDONTWRITEBYTECODE="1")
    assert needed == "True"
    assert Path(cached).is_relative_to(tmp_path / "home" / "bytecode")
    assert Path(cached).is_file()
    assert not (package / "__pycache__").exists()


def test_where_python_has_a_place_it_is_used(package, tmp_path, repository):
    needed, cached = run(package, tmp_path, repository)
    assert needed == "False"
    assert Path(cached).is_relative_to(package)
    needed, _ = run(package, tmp_path, repository, PYTHONDONTWRITEBYTECODE="1")
    assert needed == "False", "it is there already"
    assert not (tmp_path / "home").exists()


def test_a_place_that_was_chosen_is_left_alone(package, tmp_path, repository):
    chosen = str(tmp_path / "chosen")
    needed, cached = run(package, tmp_path, repository, PYTHONPYCACHEPREFIX=chosen)
    assert needed == "False"
    assert cached.startswith(chosen)
