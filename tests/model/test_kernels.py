"""`python -m model.kernels`: figures of a trained network's first layer, without keras."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from model import kernels
from model.command_line import BAD_INPUT, SUCCESS
from model.networks.card import read_card, write_card
from model.networks.first_kernels import INITIAL_KERNELS_FILE, read_first_kernels


def _copy(tiny_network, tmp_path):
    folder = tmp_path / "network"
    folder.mkdir()
    shutil.copy(tiny_network / "card.json", folder)
    (folder / "network.weights.h5").symlink_to(tiny_network / "network.weights.h5")
    return folder


def test_conv1_is_read_from_the_file_as_keras_reads_it(tiny_network):
    from model.networks.trained_network import TrainedNetwork

    conv1 = TrainedNetwork.load(tiny_network).model.get_layer("conv1")
    stored = read_first_kernels(tiny_network, read_card(tiny_network))
    kernel, bias = stored.kernel, stored.bias
    np.testing.assert_array_equal(kernel, np.asarray(conv1.kernel))
    np.testing.assert_array_equal(bias, np.asarray(conv1.bias))


def test_json_with_initial_values_photos_and_a_picture(tiny_network, class_photos, tmp_path, capsys):
    folder = _copy(tiny_network, tmp_path)
    initial = read_first_kernels(tiny_network, read_card(tiny_network)).kernel
    np.save(folder / INITIAL_KERNELS_FILE, initial)
    png = tmp_path / "kernels.png"
    arguments = [str(folder), "--photos", str(class_photos), "--most", "3", "--png", str(png), "--json"]
    assert kernels.main(arguments) == SUCCESS
    figures = json.loads(capsys.readouterr().out)
    assert figures["network"] == "tiny"
    assert figures["kernels"] == 96
    assert abs(figures["mean_autocorrelation"]) < 0.05
    assert figures["mean_initial_correlation"] == pytest.approx(1)
    assert figures["initial"]["mean_autocorrelation"] == figures["mean_autocorrelation"]
    assert figures["dead"]["photos"] == 3
    with Image.open(png) as picture:
        assert picture.size == (4 * 193, 4 * 76)


def test_without_the_file_the_initial_figures_come_from_the_card(tiny_network, tmp_path, capsys):
    folder = _copy(tiny_network, tmp_path)
    figures = {"kernels": 96, "mean_autocorrelation": 0.01, "share_smooth": 0.0, "share_more_than_flat": 1.0}
    card = read_card(folder)
    final = {**figures, "mean_initial_correlation": 0.25}
    write_card(replace(card, kernels={"final": final, "initial": figures}), folder)
    assert kernels.main([str(folder), "--json"]) == SUCCESS
    shown = json.loads(capsys.readouterr().out)
    assert shown["mean_initial_correlation"] == 0.25
    assert shown["initial"] == figures


def test_text_says_what_is_not_known(tiny_network, capsys):
    assert kernels.main([str(tiny_network)]) == SUCCESS
    out = capsys.readouterr().out
    assert "tiny (paper): 96 conv1 kernels" in out
    assert "unknown" in out


@pytest.mark.parametrize("values", [np.zeros((3, 3)), np.zeros((5, 5, 3, 96)), "pickle"])
def test_initial_values_that_do_not_fit_are_one_line(tiny_network, tmp_path, values, capsys):
    path = tmp_path / "initial.npy"
    np.save(path, np.array([{}]) if isinstance(values, str) else values)
    assert kernels.main([str(tiny_network), "--initial", str(path)]) == BAD_INPUT
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "expected" in err


def test_bad_folders_and_pictures_are_one_line(tiny_network, tmp_path, capsys):
    for arguments in (
        ["no-such-network"],
        [str(tiny_network), "--photos", str(tmp_path / "none")],
        [str(tiny_network), "--photos", str(tmp_path)],
        [str(tiny_network), "--png", str(tmp_path / "kernels.docx")],
    ):
        assert kernels.main(arguments) == BAD_INPUT
        assert capsys.readouterr().err.count("\n") == 1


def test_weights_that_are_none_are_one_line(tiny_network, tmp_path, capsys):
    shutil.copy(tiny_network / "card.json", tmp_path)
    (tmp_path / "network.weights.h5").write_bytes(b"no HDF5")
    assert kernels.main([str(tmp_path)]) == BAD_INPUT
    assert capsys.readouterr().err.count("\n") == 1


def test_neither_keras_nor_tensorflow_is_loaded(tiny_network, repository):
    work = (
        "import sys; from model.kernels import main; main(sys.argv[1:]);"
        "assert not {'keras', 'tensorflow'} & set(sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", work, str(tiny_network)], cwd=repository, capture_output=True, text=True, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")
