"""The command line of the program, without opening it."""

from __future__ import annotations

import pytest

from alexnet_app.starting.arguments import parse


def test_options():
    options = parse(["a.jpg", "b.jpg", "--network", "x", "--camera"])
    assert options.photos == ["a.jpg", "b.jpg"]
    assert options.network == "x"
    assert options.camera
    assert options.screenshot is None
    assert not options.yes
    assert parse(["--screenshot", "o.png", "a.jpg", "--size", "960x600"]).size == (960, 600)


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
        parse(arguments)
    assert caught.value.code == 2
    assert "expected" in capsys.readouterr().err or "invalid choice" not in arguments
