"""The arithmetic as text and as LaTeX, and the command that prints it."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PIL import Image

from model.arithmetic import __main__ as command
from model.arithmetic.explaining import arithmetic_at, layers_of
from model.arithmetic.latex import as_latex, escaped, number
from model.arithmetic.places import Place, photo_region, pixel_region
from model.arithmetic.text import as_text
from model.command_line import BAD_INPUT, SUCCESS
from model.photos.preprocessing import square_view


@pytest.fixture(scope="module")
def explained(tiny_classifier) -> dict:
    """One record of every layer of the paper's network."""
    square = np.random.default_rng(2).integers(0, 256, (227, 227, 3), dtype=np.uint8)
    records = {}
    for layer in layers_of(tiny_classifier.card).values():
        place = Place(layer.name, 1, (2, 3) if layer.is_spatial else None)
        records[layer.name] = arithmetic_at(tiny_classifier, square, place)
    return records


def test_text_of_every_layer(explained):
    for name, arithmetic in explained.items():
        text = as_text(arithmetic)
        assert text.startswith(f"{name}/1")
        assert f"The network's own value: {arithmetic.map_value:.4g}" in text
    assert "red, rows 8 to 18, columns 12 to 22" in as_text(explained["conv1"])
    assert "the other 43 channels of group 1 of 2" in as_text(explained["conv2"])
    assert "the other 9,196 inputs" in as_text(explained["fc6"])
    assert "(the unit itself)" in as_text(explained["norm1"])
    assert "motorbike: score" in as_text(explained["probabilities"])


def test_latex_of_every_layer_is_balanced(explained):
    for arithmetic in explained.values():
        latex = as_latex(arithmetic)
        assert latex.count("\\[ ") == latex.count(" \\]") > 0
        bare = latex.replace("\\{", "").replace("\\}", "")
        assert bare.count("{") == bare.count("}")
        assert latex.count("\\left") == latex.count("\\right")
        assert latex.count("\\begin{array}") == latex.count("\\end{array}")
        # Every row of every matrix has the columns that its head promises.
        for columns, body in re.findall(r"\\begin\{array\}\{(r+)\}(.*?)\\end\{array\}", latex):
            assert {row.count("&") for row in body.split("\\\\")} == {len(columns) - 1}
        assert "e-" not in latex
        assert "e+" not in latex
    assert "\\odot" in as_latex(explained["conv1"])
    assert "^{0.75}" in as_latex(explained["norm1"])


def test_numbers_and_names_in_latex():
    assert number(1.25e-5) == "1.25 \\cdot 10^{-5}"
    assert number(-3.0) == "-3"
    assert escaped("50_% {a}") == "50\\_\\% \\{a\\}"


def test_a_place_on_the_photo(tiny_classifier):
    photo = np.zeros((512, 1024, 3), np.uint8)
    square = square_view(photo, tiny_classifier.card.preprocessing)
    layer = layers_of(tiny_classifier.card)["conv1"]
    region = pixel_region(Place("conv1", 0, (0, 0)), layer, 227)
    assert region == (0, 0, 11, 11)
    # The square begins at x 256 of the photo, its short side is scaled from 512 to 256, and the cut begins at 14.
    assert photo_region(region, square) == pytest.approx((256 + 28, 28, 256 + 28 + 22, 28 + 22))
    assert pixel_region(Place("fc6", 0), layers_of(tiny_classifier.card)["fc6"], 227) == (0, 0, 227, 227)
    corner = pixel_region(Place("conv3", 0, (0, 0)), layers_of(tiny_classifier.card)["conv3"], 227)
    assert corner[:2] == (0, 0)


def test_command(tiny_network, chelsea, capsys):
    arguments = [str(chelsea), "--network", str(tiny_network), "--at"]
    assert command.main([*arguments, "conv2/130", "--position", "4,5"]) == SUCCESS
    out = capsys.readouterr().out
    assert out.startswith("conv2/130 at row 4, column 5 = ")
    assert re.search(r"It depends on the photo's pixels x \d+ to \d+, y \d+ to \d+\.$", out.strip())
    assert command.main([*arguments, "conv1/7", "--latex"]) == SUCCESS
    assert capsys.readouterr().out.startswith("\\[ \\textrm{red}")


def test_the_command_tells_the_pixels_of_the_file(tiny_network, tmp_path, capsys):
    """A large JPEG is decoded smaller, and the pixels told were those of what was decoded."""
    path = tmp_path / "large.jpg"
    Image.new("RGB", (3200, 2880), (90, 140, 40)).save(path)
    assert command.main([str(path), "--network", str(tiny_network), "--at", "fc6/0"]) == SUCCESS
    # From 14 to 241 of 256, in a photo whose short side is 2880.
    assert "the photo's pixels x 318 to 2871, y 158 to 2711." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("at", "position", "words"),
    [
        ("conv9/1", "1,1", "expected a layer and a unit"),
        ("conv3/999", "1,1", "conv3/0 to conv3/383"),
        ("conv3/1", "13,1", "a row of 0 to 12"),
        ("fc6/1", "1,1", "fc6 has none"),
        ("conv3/1", "1;1", "expected a row and a column"),
    ],
)
def test_bad_places_are_one_line(tiny_network, chelsea, at, position, words, capsys):
    arguments = [str(chelsea), "--network", str(tiny_network), "--at", at, "--position", position]
    try:
        status = command.main(arguments)
    except SystemExit as ended:  # argparse's own
        status = ended.code
    assert status == BAD_INPUT
    err = capsys.readouterr().err
    assert words in err
    assert err.count("\n") == 1
