"""The installed command `alexnet`: the window, or a command by name."""

from __future__ import annotations

import sys

import pytest

from alexnet_app.starting import command
from alexnet_app.starting.arguments import parse
from alexnet_app.starting.commands import COMMANDS


def test_every_command_of_the_library_is_there(repository):
    modules = repository / "model"
    found = {
        path.stem for path in modules.glob("*.py") if "def main(" in path.read_text() and path.stem != "command_line"
    }
    found |= {path.parent.name for path in modules.glob("*/__main__.py")}
    assert set(COMMANDS) == found
    assert list(COMMANDS) == sorted(COMMANDS)


@pytest.mark.parametrize("name", ["classify", "catalogue"])
def test_a_command_runs_as_by_python_m(name, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["alexnet", name, "--help"])
    with pytest.raises(SystemExit) as ended:
        command.main()
    assert ended.value.code == 0
    # Also where something else has imported the command before.
    assert f"model.{name}" in sys.modules
    assert f"usage: python -m model.{name}" in capsys.readouterr().out


def test_what_a_command_ends_with_is_the_exit_status(capfd, tmp_path):
    assert command.main(["classify", str(tmp_path / "missing.png")]) == 1
    assert "missing.png" in capfd.readouterr().err


def test_help_lists_the_commands(capsys):
    with pytest.raises(SystemExit):
        command.main(["--help"])
    printed = capsys.readouterr().out
    assert printed.startswith("usage: alexnet [options] [PHOTO ...]")
    assert all(f"\n  {name} " in printed for name in COMMANDS)


def test_a_photo_is_no_command():
    assert parse(["classify.png", "train"], installed=True).photos == ["classify.png", "train"]
