"""What is said instead of a window."""

from __future__ import annotations

import shlex
import subprocess

import pytest

from alexnet_app.starting import window


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "package PySide6"),
        (
            ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui"),
            "library libEGL.so.1",
        ),
        (ImportError("cannot import name 'x' from 'alexnet_app.app'", name="alexnet_app.app"), "cannot import name"),
    ],
)
def test_what_to_type(problem, words):
    line = window.what_to_type(problem)
    assert words in line
    assert "\n" not in line


@pytest.mark.parametrize("inside", [True, False])
def test_the_command_without_a_display_works_as_it_stands(repository, tmp_path, monkeypatch, inside):
    monkeypatch.chdir(repository if inside else tmp_path)
    command = window.without_display([]).splitlines()[1].strip()
    assert "-m model.classify" in command
    assert ("cd " in command) != inside
    # All but the work itself, which takes TensorFlow: the same words with --help, and the photo is there.
    words = shlex.split(command)
    assert (repository / words[-1]).is_file()
    done = subprocess.run(f"{command} --help", shell=True, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_the_command_without_a_display_takes_the_photo_that_was_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert str(tmp_path / "my cat.jpg") in window.without_display(["my cat.jpg"])


def test_the_built_program_names_itself_where_there_is_no_display(monkeypatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/Alex Net/alexnet")
    lines = window.without_display(["my cat.jpg"]).splitlines()
    assert lines[1] == "  '/opt/Alex Net/alexnet' classify 'my cat.jpg'"
    assert lines[3] == "  '/opt/Alex Net/alexnet' --screenshot window.png 'my cat.jpg'"
