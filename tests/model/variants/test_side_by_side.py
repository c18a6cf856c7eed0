"""`python -m model.variants`: all variants side by side, and what tells them apart."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from model.command_line import BAD_INPUT, SUCCESS
from model.variants import VARIANTS, get_variant
from model.variants.__main__ import main
from model.variants.differences import differences

SOURCE_2012 = [
    "input: size 227 px -> 224 px",
    "conv1: activation relu -> none",
    "conv1: end padding 0 -> 3",
    "norm1: alpha 0.0001 -> 2e-05",
    "relu1: none -> relu behind pool1",
    "norm2: alpha 0.0001 -> 2e-05",
    "conv5: activation relu -> none",
    "relu5: none -> relu behind pool5",
]


def test_the_2012_program_against_the_paper():
    found = differences(get_variant("paper"), get_variant("source_2012"))
    assert [str(difference) for difference in found] == SOURCE_2012


def test_another_order_is_said_where_it_begins_and_ends():
    found = [str(difference) for difference in differences(get_variant("bvlc"), get_variant("caffenet"))]
    assert found == ["order: norm1 pool1 conv2 norm2 pool2 -> pool1 norm1 conv2 pool2 norm2"]


def test_missing_layers_and_layers_of_another_kind_are_named():
    paper = get_variant("paper")
    changed = tuple(
        replace(layer, name="norm1") if layer.name == "pool1" else layer
        for layer in paper.layers
        if layer.name != "norm1"
    )
    found = differences(paper, replace(paper, layers=changed))
    assert [str(each) for each in found] == ["norm1: normalization -> pooling", "pool1: pooling -> none"]
    assert "norm1: k 2 -> 1" in [str(each) for each in differences(paper, get_variant("bvlc"))]
    assert differences(paper, paper) == ()


def test_the_whole_table(capsys):
    assert main([]) == SUCCESS
    text = capsys.readouterr().out
    names = next(line for line in text.splitlines() if line.startswith("paper  "))
    assert names.split() == list(VARIANTS)
    source = names.index("source_2012")
    column = [line[source : source + 26].strip() for line in text.splitlines()[7:]]
    layers = [line.split()[0] for line in column if re.fullmatch(r"[a-z]+\d? [\dx]+", line)]
    assert layers[:5] == ["image", "conv1", "norm1", "pool1", "relu1"]
    assert {"conv1 55x55x96", "11x11/4, 3 at the end", "k 2, alpha 2e-05", "60,965,224 parameters"} <= set(column)
    assert "724,406,816 mul-adds" in column
    for line in SOURCE_2012:
        assert f"  {line}\n" in text
    assert "cnorm2a" in text


def test_a_terminal_shows_as_many_side_by_side_as_it_has_room_for(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(["paper", "bvlc", "caffenet", "source_2012"]) == SUCCESS
    lines = capsys.readouterr().out.splitlines()
    assert ["paper", "bvlc", "caffenet"] in [line.split() for line in lines]
    assert "source_2012" in lines
    assert max(len(line) for line in lines[: lines.index("bvlc differs from paper in:")]) <= 80


def test_two_by_name_as_json(capsys):
    assert main(["paper", "source_2012", "--json"]) == SUCCESS
    read = json.loads(capsys.readouterr().out)
    assert list(read) == ["paper", "source_2012"]
    source = read["source_2012"]
    assert (source["parameters"], source["image_size"]) == (60_965_224, 224)
    by_name = {layer["name"]: layer for layer in source["layers"]}
    assert list(by_name)[1:5] == ["conv1", "norm1", "pool1", "relu1"]
    assert by_name["norm1"]["constants"] == {"depth_radius": 2, "bias": 2.0, "alpha": 2e-5, "beta": 0.75, "columns": 2}
    assert by_name["conv1"]["output_shape"] == [55, 55, 96]
    assert by_name["conv1"]["constants"]["end_padding"] == 3
    assert {each["layer"] for each in source["differences_from_paper"]} >= {"input", "conv1", "relu1"}
    assert "differences_from_paper" not in read["paper"]


def test_a_name_that_is_none(capsys):
    assert main(["paper", "alexnet"]) == BAD_INPUT
    message = capsys.readouterr().err
    assert message == f"variant: expected one of {', '.join(VARIANTS)}. Received: 'alexnet'\n"


@pytest.mark.parametrize("arguments", [[], ["--json"]])
def test_the_command_needs_no_keras(repository, arguments):
    work = (
        "import runpy, sys; sys.argv[1:] = sys.argv[1:]\n"
        "try:\n    runpy.run_module('model.variants', run_name='__main__')\n"
        "except SystemExit as end:\n    assert not end.code\n"
        "assert not {'keras', 'tensorflow', 'PySide6'} & set(sys.modules)"
    )
    command = [sys.executable, "-c", work, *arguments]
    ended = subprocess.run(command, cwd=repository, capture_output=True, text=True, timeout=60)
    assert ended.stderr == ""
    assert "source_2012" in ended.stdout
