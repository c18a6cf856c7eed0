"""The commands on a Python that has no packages."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("command", ["model.classify", "model.catalogue", "benchmarks.lrn"])
def test_a_command_without_packages_names_what_sets_them_up(repository, command):
    # -S: without the folders of packages.
    done = subprocess.run(
        [sys.executable, "-S", "-m", command, "a cat.jpg"], cwd=repository, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "lacks numpy, PIL" in done.stderr
    assert "`python3 main.py` sets up all packages" in done.stderr
    assert done.stderr.rstrip().endswith(f"-m {command} 'a cat.jpg'")


def test_a_program_that_imports_the_library_meets_python_s_own_words(repository):
    done = subprocess.run(
        [sys.executable, "-S", "-c", "import model, model.classify"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "No module named 'numpy'" in done.stderr
