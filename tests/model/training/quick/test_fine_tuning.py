"""Quick fine-tuning as a user runs it, from the bundled LeNet-5: small, and of another size than the paper's."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from model.catalogue.entries import find_network
from model.command_line import BAD_INPUT
from model.evaluate import main as evaluate
from model.networks.card import read_card
from model.networks.trained_network import TrainedNetwork
from model.photos.photo_list import list_class_folders, split
from model.train import main
from model.training.output.claim import claimed, is_claimed
from model.training.output.record_reading import RecordReader
from model.training.recipe import quick_recipe


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALEXNET_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve drawn photos each of bars that lie, bars that stand, and discs, which a network of digits can tell."""
    root = tmp_path_factory.mktemp("shapes")
    generator = np.random.default_rng(2)
    for name in ("disc", "lying", "standing"):
        (root / name).mkdir()
        for number in range(12):
            picture = Image.new("RGB", (64, 64), tuple(int(value) for value in generator.integers(0, 50, 3)))
            x, y = generator.integers(-6, 7, 2)
            box = {"disc": (18, 18, 46, 46), "lying": (8, 26, 56, 38), "standing": (26, 8, 38, 56)}[name]
            place = (box[0] + x, box[1] + y, box[2] + x, box[3] + y)
            draw = ImageDraw.Draw(picture)
            (draw.ellipse if name == "disc" else draw.rectangle)(place, fill=(230, 220, 240))
            picture.save(root / name / f"{number:02d}.png")
    return root


def quick(photos: Path, output: Path, *more: str) -> int:
    return main([str(photos), "--from", "lenet-5", "--quick", "--output", str(output), "--epochs", "20", *more])


def told(output: Path, kind: str) -> list[dict]:
    return [record for record in RecordReader(output).new() if record["record"] == kind]


def test_only_the_last_layer_has_learned_and_the_errors_are_true(shapes, tmp_path, capsys):
    output = tmp_path / "three"
    assert quick(shapes, output) == 0
    network, start = TrainedNetwork.load(output), TrainedNetwork.load(find_network("lenet-5"))
    assert network.card.classes == ("disc", "lying", "standing")
    for layer in ("conv1", "conv2", "fc3", "fc4"):
        np.testing.assert_array_equal(network.model.get_layer(layer).kernel, start.model.get_layer(layer).kernel)
    assert network.model.get_layer("fc5").kernel.shape == (84, 3)
    training = network.card.training
    assert training["fine_tuned_from"] == str(find_network("lenet-5"))
    assert training["fine_tuned_from_name"] == start.card.name
    assert training["photos"]["folder"] == str(shapes)
    assert "--quick" in training["commands"][0]
    assert network.card.licence == start.card.licence
    assert not is_claimed(output)
    # Measured by another command, from the files, on the photos that were held back.
    held_back = split(list_class_folders(shapes), 0.2, 0)[1]
    for path in held_back.paths:
        place = tmp_path / "held back" / Path(path).relative_to(shapes)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)
    capsys.readouterr()
    assert evaluate([str(tmp_path / "held back"), "--network", str(output), "--json"]) == 0
    measured = json.loads(capsys.readouterr().out)
    on_card = network.card.errors["validation photos"]
    assert (on_card["photos"], on_card["views"]) == (6, 1)
    assert on_card["top1_error"] == measured["top1_error"] <= 1 / 6
    calibration = measured["expected_calibration_error"]
    assert on_card["expected_calibration_error"] == pytest.approx(calibration, abs=0.005)
    assert training["temperature"]["value"] >= 1


def test_what_is_told_while_it_learns(shapes, tmp_path):
    output = tmp_path / "three"
    assert quick(shapes, output) == 0
    kinds = [record["record"] for record in RecordReader(output).new()]
    assert kinds[0] == "begun"
    assert kinds[-1] == "finished"
    assert kinds.count("epoch") == 20
    (started,) = told(output, "started")
    assert (started["training_photos"], started["validation_photos"], started["classes"]) == (30, 6, 3)
    epochs = told(output, "epoch")
    assert epochs[-1]["loss"] < epochs[0]["loss"] <= np.log(3) + 1e-6
    assert Path(epochs[0]["kernels"]).is_file()
    assert epochs[0]["kernel_autocorrelation"] is not None
    assert len((output / "history.csv").read_text().splitlines()) == 21


def test_the_second_time_nothing_is_computed_anew(class_photos, tmp_path, cache, monkeypatch):
    assert quick(class_photos, tmp_path / "one") == 0
    from model.neighbours import extraction

    monkeypatch.setattr(extraction, "square_features", lambda *_: pytest.fail("computed again"))
    assert quick(class_photos, tmp_path / "two") == 0
    weights = [TrainedNetwork.load(tmp_path / name).model.get_layer("fc5").kernel.numpy() for name in ("one", "two")]
    np.testing.assert_array_equal(*weights)


def test_mirrored_photos_are_other_answers(shapes, tmp_path, cache):
    assert quick(shapes, tmp_path / "one", "--no-mirror") == 0
    assert len(list((cache / "features").iterdir())) == 1
    assert quick(shapes, tmp_path / "two") == 0
    plain, mirrored = sorted((cache / "features").iterdir())
    assert mirrored.name == f"{plain.name}-mirrored"
    rows = [np.fromfile(each / "features.f16", np.float16).reshape(-1, 84) for each in (plain, mirrored)]
    assert len(rows[0]) == 36
    assert len(rows[1]) == 30  # the held-back photos are only looked at as they are
    assert not np.array_equal(rows[0][:30], rows[1])


def test_stopped_by_a_signal_it_goes_on_or_ends_with_its_best(class_photos, tmp_path):
    output = tmp_path / "stopped"
    command = [sys.executable, "-m", "model.train", str(class_photos), "--from", "lenet-5", "--quick"]
    with subprocess.Popen(
        [*command, "--output", str(output), "--epochs", "200000", "--progress", "json"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        for line in process.stdout:
            if '"saved"' in line:
                break
        process.send_signal(signal.SIGTERM)
        rest = process.stdout.read()
    assert process.returncode == 128 + signal.SIGTERM
    assert json.loads(rest.splitlines()[-1])["record"] == "stopped"
    assert told(output, "stopped")
    shutil.copytree(output, tmp_path / "copy")
    assert main(["--output", str(output), "--resume", "--finish"]) == 0
    assert read_card(output).errors["validation photos"]["photos"] == 3
    assert len(read_card(output).training["commands"]) == 2
    assert main(["--output", str(tmp_path / "copy"), "--resume", "--epochs", "5"]) == 0
    assert read_card(tmp_path / "copy").training["recipe"]["epochs"] == 5
    assert TrainedNetwork.load(output).card.classes == TrainedNetwork.load(tmp_path / "copy").card.classes


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--grey", "0.2"], "--quick: expected only epochs"),
        (["--recipe", "small"], "Received: the recipe 'small'"),
        (["--devices", "2"], "--quick: expected none of devices"),
    ],
)
def test_what_does_not_go_with_it_is_one_line(class_photos, tmp_path, capsys, more, words):
    assert quick(class_photos, tmp_path / "new", *more) == BAD_INPUT
    assert words in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_without_a_network_to_start_from(class_photos, tmp_path, capsys):
    assert main([str(class_photos), "--quick", "--output", str(tmp_path / "new")]) == BAD_INPUT
    assert "--quick: expected --from NETWORK" in capsys.readouterr().err


def test_bad_photos_are_told_and_the_others_learned(class_photos, tmp_path):
    photos = tmp_path / "photos"
    shutil.copytree(class_photos, photos)
    (photos / "cat" / "broken.jpg").write_bytes(b"no photo")
    shutil.copy(photos / "cat" / "1.jpg", photos / "rocket" / "also a cat.jpg")
    assert quick(photos, tmp_path / "new") == 0
    warnings = {record["about"]: record["text"] for record in told(tmp_path / "new", "warning")}
    assert "cat/1.jpg and rocket/also a cat.jpg" in warnings["same photo"]
    assert "'cat' (" in warnings["few photos"]
    assert "broken.jpg" in warnings["unreadable photo"]


def test_one_class_and_a_folder_that_is_gone(class_photos, tmp_path, capsys):
    shutil.copytree(class_photos / "cat", tmp_path / "photos" / "cat")
    assert quick(tmp_path / "photos", tmp_path / "new") == BAD_INPUT
    assert "expected at least two classes. Received: one, 'cat'" in capsys.readouterr().err
    assert quick(tmp_path / "gone", tmp_path / "new") == BAD_INPUT
    assert "there is no such folder" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_two_trainings_into_one_folder(class_photos, tmp_path, capsys):
    with claimed(tmp_path / "new"):
        assert quick(class_photos, tmp_path / "new") == BAD_INPUT
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "another training writes into this folder now. Expected: its end, or another --output" in error


def test_a_full_disk_is_told_with_the_place(class_photos, tmp_path, capsys, monkeypatch):
    from model.neighbours.store import FeatureStore

    def full(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(FeatureStore, "append", full)
    assert quick(class_photos, tmp_path / "new") == BAD_INPUT
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "the disk is full" in error


def test_its_recipe_is_a_recipe():
    assert quick_recipe().validation_fraction == 0.2
