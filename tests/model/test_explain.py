"""`python -m model.explain`: its output, its exit statuses, and its picture."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from model import explain
from model.command_line import BAD_INPUT, SUCCESS


def test_the_first_answer_is_explained_over_the_photo(motorcycle, tmp_path, capsys):
    out = tmp_path / "map.png"
    assert explain.main([str(motorcycle), "--png", str(out), "--json"]) == SUCCESS
    found = json.loads(capsys.readouterr().out)
    assert found["class"] == "motorbike"
    assert found["method"] == "grad_cam"
    assert found["png"] == str(out)
    with Image.open(out) as picture, Image.open(motorcycle) as photo:
        assert picture.width > photo.width
        assert picture.height > photo.height
        shown = np.asarray(picture.convert("RGB"))[12 : 12 + photo.height, 12 : 12 + photo.width].astype(int)
        # Magma over a grey photo: red above green somewhere within the square.
        assert (shown[..., 0] - shown[..., 1] > 60).any()


def test_another_class_and_method_with_its_trust(tiny_network, chelsea, capsys):
    arguments = [str(chelsea), "--network", str(tiny_network), "--class", "Motor", "--method", "gradient", "--trust"]
    assert explain.main(arguments) == SUCCESS
    out, err = capsys.readouterr()
    assert err == ""
    assert ": motorbike " in out
    assert "rank correlation with weights random from the top down to fc6" in out
    assert "area under deletion" in out


def test_the_place_is_told_in_the_pixels_of_the_file(tiny_network, tmp_path, capsys):
    """A large JPEG is decoded smaller, and the place was told in what was decoded."""
    path = tmp_path / "large.jpg"
    Image.new("RGB", (2880, 2880), (90, 140, 40)).save(path)
    # A patch as large as the square: the same value everywhere, of which the first counts.
    arguments = ["--network", str(tiny_network), "--method", "occlusion", "--patch", "227"]
    assert explain.main([str(path), *arguments]) == SUCCESS
    # The square begins at 14 of 256, and one of its pixels is 2880 / 256 = 11 of the file.
    assert ", at 163, 163 of the photo's pixels" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--class", "unicorn"], "class: expected one of the network's 3 classes"),
        (["--method", "lime"], "invalid choice"),
        (["--method", "gradient", "--layer", "conv1"], "--layer: expected --method grad-cam"),
        (["--patch", "40"], "--patch and --step: expected --method occlusion"),
        (["--strength", "2"], "expected a number from 0 to 1"),
        (["--png", "map.txt"], "expected the name of a picture"),
        (["--png", "no/such/folder/map.png"], "expected an existing folder"),
    ],
)
def test_bad_choices_are_one_line_before_anything_is_loaded(arguments, expected, tiny_network, chelsea, capsys):
    try:
        status = explain.main([str(chelsea), "--network", str(tiny_network), *arguments])
    except SystemExit as ended:  # argparse's own
        status = ended.code
    assert status == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert expected in err


def test_a_patch_that_cannot_be_is_one_line(tiny_network, chelsea, capsys):
    arguments = [str(chelsea), "--network", str(tiny_network), "--method", "occlusion", "--patch", "300"]
    assert explain.main(arguments) == BAD_INPUT
    assert "patch: expected 1 to 227 pixels. Received: 300" in capsys.readouterr().err


def test_a_layer_without_maps_is_one_line(tiny_network, chelsea, capsys):
    assert explain.main([str(chelsea), "--network", str(tiny_network), "--layer", "fc6"]) == BAD_INPUT
    assert "layer: expected one of conv1" in capsys.readouterr().err
