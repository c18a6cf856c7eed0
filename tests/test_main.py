"""The first lines of the program: they must be read by every Python 3."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib

import pytest

import main


def test_the_versions_are_those_of_the_package(repository):
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest, first_untried = re.findall(r"\d+\.\d+", project["requires-python"])
    assert ".".join(map(str, main.OLDEST)) == oldest
    assert ".".join(map(str, main.FIRST_UNTRIED)) == first_untried


def test_an_old_python_can_read_it(repository):
    ast.parse((repository / "main.py").read_text(encoding="utf-8"), feature_version=(3, 5))


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_a_python_too_old_or_too_new_is_one_sentence(repository, tmp_path, monkeypatch, capsys, version):
    monkeypatch.setattr(main.sys, "version_info", (*version, 0))
    monkeypatch.setattr(main, "__file__", str(tmp_path / "main.py"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main.program() == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "needs Python 3.11, 3.12 or 3.13" in said
    assert f"This is Python {version[0]}.{version[1]}" in said


def test_another_python_on_the_path_takes_over(repository, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    broken = tmp_path / "python3.13"
    broken.write_text("#!/bin/sh\nexit 127\n")
    broken.chmod(0o755)
    assert main.fitting_python(str(tmp_path)) is None
    good = tmp_path / "python3.12"
    good.symlink_to(sys.executable)
    assert main.fitting_python(str(tmp_path)) == str(good)


def test_nothing_is_made_on_import(repository):
    work = (
        "import sys; import main; assert not {'PySide6', 'numpy', 'keras', 'model', 'alexnet_app'} & set(sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", work], cwd=repository, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
