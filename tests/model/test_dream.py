"""`python -m model.dream`: its picture and its exit statuses."""

from __future__ import annotations

import pytest
from PIL import Image

from model import dream
from model.command_line import BAD_INPUT, SUCCESS


def test_a_picture_of_the_networks_size_is_drawn(tiny_network, tmp_path, capsys):
    out = tmp_path / "dream.png"
    arguments = ["--layer", "conv1", "--unit", "3", "--png", str(out), "--steps", "4", "--network", str(tiny_network)]
    assert dream.main(arguments) == SUCCESS
    assert "after 4 steps (seed 0)" in capsys.readouterr().out
    with Image.open(out) as picture:
        assert picture.size == (227, 227)


@pytest.mark.parametrize(
    ("layer", "unit", "extra", "expected"),
    [
        ("conv9", "0", [], "layer: expected one of conv1"),
        ("conv1", "96", [], "unit: expected 0 to 95"),
        ("conv1", "0", ["--seed", "-1"], "--seed: expected a number of at least 0"),
        ("conv1", "0", ["--png", "dream.txt"], "expected the name of a picture"),
    ],
)
def test_bad_choices_are_one_line(layer, unit, extra, expected, tiny_network, tmp_path, capsys):
    arguments = ["--layer", layer, "--unit", unit, "--png", str(tmp_path / "x.png"), "--network", str(tiny_network)]
    assert dream.main([*arguments, *extra]) == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert expected in err
