"""The command line of the program, without opening it."""

from __future__ import annotations

import pytest

import main


def test_options():
    options = main.parse(["a.jpg", "b.jpg", "--network", "x", "--camera"])
    assert options.photos == ["a.jpg", "b.jpg"]
    assert options.network == "x"
    assert options.camera
    assert options.screenshot is None
    assert main.parse(["--screenshot", "o.png", "a.jpg", "--size", "960x600"]).size == (960, 600)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--screenshot", "o.png"],
        ["--screenshot", "o.png", "a.jpg", "b.jpg"],
        ["--size", "big", "a.jpg"],
        ["--size", "0x600"],
        ["--scheme", "purple"],
        ["--tab", "nothing"],
    ],
)
def test_wrong_options_are_refused(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main.parse(arguments)
    assert caught.value.code == 2
    assert "expected" in capsys.readouterr().err or "invalid choice" not in arguments


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "uv run main.py"),
        (ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui"), "sudo apt install libegl1"),
        (ImportError("cannot import name 'x' from 'alexnet_app.app'", name="alexnet_app.app"), "cannot import name"),
    ],
)
def test_what_to_type(problem, words):
    line = main.what_to_type(problem)
    assert words in line
    assert "\n" not in line


def test_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(main.sys, "platform", "linux")
    assert not main.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert main.has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(main.sys, "platform", "win32")
    assert main.has_display()
