"""The training command as a user runs it: the whole network, few photos."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

from model.command_line import BAD_INPUT
from model.networks.card import read_card
from model.networks.trained_network import TrainedNetwork
from model.train import main
from model.training.output.checkpoints import read_arrays, write_arrays
from model.training.recipe import FORMER_NAMES

SMALL = ["--epochs", "1", "--batch-size", "4", "--precision", "float32", "--learning-rate", "0.0001"]


@pytest.fixture(scope="module")
def trained(class_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A network of three classes after one epoch, with all that its training left: also what it told, in told.jsonl.

    It learned from soft labels for the cats, with photos of the folder counting half, and without two photos.
    """
    (class_photos / "rocket" / "broken.jpg").write_bytes(b"no photo")
    folder = tmp_path_factory.mktemp("trained") / "three things"
    beside = folder.parent
    photos = [f"cat/{number}.jpg" for number in range(4)]
    answers = np.full((4, 3), [0.25, 0.5, 0.25], np.float16)
    np.savez(beside / "soft.npz", photos=photos, classes=["rocket", "cat", "motorbike"], probabilities=answers)
    (beside / "without.txt").write_text("cat/3.jpg\nrocket/0.jpg\n", encoding="utf-8")
    told = io.StringIO()
    try:
        with contextlib.redirect_stdout(told):
            status = main(
                [
                    *(str(class_photos), "--output", str(folder), "--validation", str(class_photos), *SMALL),
                    *("--soft-labels", str(beside / "soft.npz"), "--soft-weight", "0.4"),
                    *("--without", str(beside / "without.txt"), "--weight", f"{class_photos}=0.5"),
                    *("--progress", "json"),
                ]
            )
        assert status == 0
        (beside / "told.jsonl").write_text(told.getvalue(), encoding="utf-8")
        yield folder
    finally:
        (class_photos / "rocket" / "broken.jpg").unlink()
        # Half a gigabyte of checkpoints: not for pytest to keep.
        shutil.rmtree(folder, ignore_errors=True)


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    return captured.err


def test_the_result_is_a_trained_network(trained):
    network = TrainedNetwork.load(trained)
    assert network.card.classes == ("cat", "motorbike", "rocket")
    assert network.model.get_layer("conv1").kernel.shape == (11, 11, 3, 96)
    assert network.model.predict(np.zeros((1, 227, 227, 3)), verbose=0).sum() == pytest.approx(1, abs=1e-5)


def test_the_card_says_how_it_was_made(trained):
    card = read_card(trained)
    assert card.name == "three things"
    photos = card.training["photos"]
    assert (photos["training"], photos["left_out"], photos["with_soft_label"], photos["weights"]) == (10, 2, 3, [0.5])
    assert photos["soft_labels"] == str(trained.parent / "soft.npz")
    assert photos["validated_on"].startswith("a folder of its own")
    assert card.training["recipe"]["soft_weight"] == 0.4
    assert "job" not in card.training
    assert card.training["recipe"]["name"] == "small"
    assert card.training["commands"][0].startswith("python -m model.train ")
    assert {"hardware", "versions", "hours", "precision", "temperature"} <= set(card.training)
    measured = card.errors["validation photos"]
    assert measured["photos"] == 12
    assert 0 <= measured["top1_error"] <= 1
    assert measured["top5_error"] == 0
    assert {"final", "initial"} == set(card.kernels)
    # The means of the photos, which the fixture makes of noise of 40 and a class colour of 120.
    assert all(60 < mean < 100 for mean in card.preprocessing.means)


def test_the_training_left_its_traces(trained):
    lines = (trained / "history.csv").read_text().splitlines()
    assert len(lines) == 2
    assert sorted(path.name for path in (trained / "kernels").iterdir()) == ["epoch-000.png", "epoch-001.png"]
    assert list((trained / "tensorboard").iterdir())
    assert not list(trained.rglob("*.part"))


def test_programs_hear_of_it_in_json_lines(trained):
    told = [json.loads(line) for line in (trained.parent / "told.jsonl").read_text().splitlines()]
    kinds = [line["record"] for line in told]
    assert kinds[:2] == ["begun", "reading"]
    assert [kind for kind in kinds if kind not in ("begun", "reading", "step")] == [
        *("warning", "warning", "started", "saved", "epoch", "saved", "finished")
    ]
    heard = {line["record"]: line for line in told}
    unreadable, few = (line for line in told if line["record"] == "warning")
    assert unreadable["about"] == "unreadable photo"
    assert "broken.jpg" in unreadable["text"]
    assert few["text"] == "Few photos to learn from: 'cat' (3), 'motorbike' (4), 'rocket' (3)"
    assert (heard["started"]["training_photos"], heard["started"]["soft_labels"]) == (10, 3)
    assert heard["step"]["steps"] == 2
    assert Path(heard["epoch"]["kernels"]).is_file()
    assert -0.3 < heard["epoch"]["kernel_autocorrelation"] < 1
    assert heard["finished"]["errors"]["validation photos"]["photos"] == 12


def test_a_folder_with_a_network_is_never_overwritten(trained, class_photos, capsys):
    before = (trained / "network.weights.h5").stat().st_mtime_ns
    for more in ([], ["--resume"]):
        assert main([str(class_photos), "--output", str(trained), *more]) == BAD_INPUT
        assert "never overwritten" in one_line(capsys)
    assert (trained / "network.weights.h5").stat().st_mtime_ns == before


def test_fine_tuning_takes_other_classes_and_leaves_frozen_layers(trained, tmp_path, capsys):
    photos = tmp_path / "photos"
    generator = np.random.default_rng(0)
    for name in ("apple", "pear"):
        (photos / name).mkdir(parents=True)
        for number in range(4):
            pixels = generator.integers(0, 255, (40, 60, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(photos / name / f"{number}.png")
    frozen = "conv1,conv2,conv3,conv4,conv5,fc6"
    arguments = [str(photos), "--output", str(tmp_path / "fruit"), "--from", str(trained), "--freeze", frozen, *SMALL]
    try:
        assert main([*arguments, "--validation-fraction", "0.3"]) == 0
        source, tuned = TrainedNetwork.load(trained), TrainedNetwork.load(tmp_path / "fruit")
        assert tuned.card.classes == ("apple", "pear")
        assert tuned.card.preprocessing == source.card.preprocessing
        seeds = [card.training["recipe"]["variations_seed"] for card in (source.card, tuned.card)]
        assert seeds == [0, 1]  # it does not meet the pictures again that it knows
        for name in ("conv1", "fc6"):
            np.testing.assert_array_equal(
                tuned.model.get_layer(name).kernel.numpy(), source.model.get_layer(name).kernel.numpy()
            )
        assert not np.array_equal(tuned.model.get_layer("fc7").kernel, source.model.get_layer("fc7").kernel)
    finally:
        shutil.rmtree(tmp_path / "fruit", ignore_errors=True)
        keras.backend.clear_session()


@pytest.mark.parametrize("start", [["--from", "lenet-5"], ["--variant", "lenet_5"]], ids=" ".join)
def test_a_network_of_small_photos_trains_by_a_recipe_for_large_ones(class_photos, tmp_path, start):
    assert main([str(class_photos), "--output", str(tmp_path / "digits"), *start, *SMALL]) == 0
    card = read_card(tmp_path / "digits")
    assert (card.variant, card.preprocessing.image_size, card.classes[0]) == ("lenet_5", 32, "cat")
    assert 32 <= card.preprocessing.short_side <= 34


def unfinished(trained, folder):
    """`folder` as the training of `trained` left it just before its end."""
    (folder / "checkpoints").mkdir(parents=True)
    for name in ("training.json", "initial_kernels.npy", "checkpoints/latest.h5", "checkpoints/best.h5"):
        os.link(trained / name, folder / name)
    return folder


def test_a_training_can_be_ended_early_with_its_best_network_which_is_enough(trained, tmp_path, capsys):
    folder = unfinished(trained, tmp_path / "ended")
    (folder / "checkpoints" / "latest.h5").unlink()
    assert main(["--output", str(folder), "--resume"]) == BAD_INPUT
    assert "only best.h5 is left. --resume --finish makes" in one_line(capsys)
    assert main(["photos", "--output", str(folder)]) == BAD_INPUT
    assert "holds the best network of a training" in one_line(capsys)
    try:
        # Photos, weights, soft labels and what to validate on are found again.
        assert main(["--output", str(folder), "--resume", "--epochs", "5", "--finish"]) == 0
        ended, whole = TrainedNetwork.load(folder), TrainedNetwork.load(trained)
        for own, other in zip(ended.model.weights, whole.model.weights, strict=True):
            np.testing.assert_allclose(own.numpy(), other.numpy(), atol=1e-6)
        assert ended.card.errors["validation photos"] == pytest.approx(whole.card.errors["validation photos"])
        assert ended.card.training["epochs_done"] == 1
        assert ended.card.training["photos"] == whole.card.training["photos"]
        assert len(ended.card.training["commands"]) == 2
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def in_former_words(folder):
    """The training in `folder` as the first versions wrote it down."""
    record = json.loads((folder / "training.json").read_text())
    del record["job"]
    record["photos"] = {name: record["photos"][name] for name in ("folder", "weights", "soft_labels", "training")}
    former = {now: then for then, now in FORMER_NAMES.items()}
    assert len(former) == 6
    record["recipe"] = {former.get(name, name): value for name, value in record["recipe"].items()}
    for variation in ("jpeg", "perspective", "low_resolution"):
        del record["recipe"]["augmentation"][variation]
    arrays, state = read_arrays(folder / "checkpoints" / "latest.h5")
    for each in state["records"]:
        each["rate"], each["images_per_second"] = each.pop("learning_rate"), each.pop("photos_per_second")
    for path in (folder / "training.json", folder / "checkpoints" / "latest.h5"):
        path.unlink()  # a link to the file of another test
    (folder / "training.json").write_text(json.dumps(record))
    write_arrays(folder / "checkpoints" / "latest.h5", arrays, state)
    return folder


def test_a_training_of_a_former_version_is_resumed_with_another_short_side_and_its_own_means(
    trained, class_photos, tmp_path, capsys
):
    folder = in_former_words(unfinished(trained, tmp_path / "closer"))
    arguments = [str(class_photos), "--output", str(folder), "--validation", str(class_photos), "--resume"]
    before = read_card(trained).preprocessing
    assert before.short_side != 250
    try:
        # Its one epoch is done: what is resumed is over at once.
        assert main([*arguments, "--short-side", "250"]) == 0
        card = read_card(folder)
        assert card.preprocessing == replace(before, short_side=250)
        assert (card.training["steps"], card.training["epochs_done"]) == (2, 1)
        assert card.training["recipe"]["batch_size"] == 4
        assert card.training["photos"]["with_soft_label"] == 4
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--resume"], "expected a training to resume, but there is no training.json"),
        (["--soft-labels", "nowhere.npz"], "nowhere.npz: expected a file of soft labels"),
        (["--without", "nowhere.txt"], "nowhere.txt: expected a text file"),
        (["--weight", "other=2"], "--weight: expected FOLDER=WEIGHT"),
        (["--validation-groups", "a,b"], "expected a table of groups"),
        (["--finish"], "--finish: expected --resume"),
        (["--batch-size", "400"], "batch_size: expected at most the"),
        (["--batch", "4", "--freeze", "conv9"], "freeze: expected some of conv1"),
        (["--learning-rate", "-1"], "learning_rate: expected a number above 0. Received: -1.0"),
        (["--from", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_is_one_line_before_any_work(class_photos, tmp_path, capsys, arguments, expected):
    assert main([str(class_photos), "--output", str(tmp_path / "out"), *arguments]) == BAD_INPUT
    assert expected in one_line(capsys)
    assert not (tmp_path / "out").exists()


def test_a_training_that_is_not_finished_is_not_begun_anew(class_photos, tmp_path, capsys):
    (tmp_path / "checkpoints").mkdir()
    (tmp_path / "checkpoints" / "latest.h5").write_bytes(b"")
    assert main([str(class_photos), "--output", str(tmp_path)]) == BAD_INPUT
    assert "--resume goes on with it" in one_line(capsys)


def test_a_wrong_folder_is_told_before_tensorflow_loads(tmp_path, repository):
    work = (
        "import sys; from model.train import main; "
        "status = main(['nowhere', '--output', 'out']); print(status, 'tensorflow' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", work],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stdout == "2 False\n"
    assert ended.stderr == "nowhere: expected a folder of class folders, but there is no such folder\n"


def test_a_full_disk_is_told_before_any_work(class_photos, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("model.writing.free_bytes", lambda folder: 1000)
    assert main([str(class_photos), "--output", str(tmp_path / "out"), *SMALL]) == BAD_INPUT
    # Three checkpoints of weights, momentum and mean, and three networks, of 54 million weights of 4 bytes each.
    needed = re.search(r"the disk is full: expected room for ([\d,]+) bytes, 1,000 bytes are free", one_line(capsys))
    assert needed
    assert int(needed[1].replace(",", "")) == pytest.approx(12 * 54e6 * 4, rel=0.1)
    assert not (tmp_path / "out").exists()


def test_a_training_of_other_classes_is_not_resumed(class_photos, tmp_path, capsys):
    from model.training.recipe import recipe_with, small_recipe

    recipe = recipe_with(small_recipe(), {"batch_size": 4, "precision": "float32"})
    record = {"recipe": recipe.to_json(), "classes": ["a", "b"], "preprocessing": {}}
    (tmp_path / "training.json").write_text(json.dumps(record))
    assert main([str(class_photos), "--output", str(tmp_path), "--resume"]) == BAD_INPUT
    assert "ended before its first one. The same command without --resume begins it again" in one_line(capsys)
    (tmp_path / "checkpoints").mkdir()
    (tmp_path / "checkpoints" / "latest.h5").write_bytes(b"")
    assert main([str(class_photos), "--output", str(tmp_path), "--resume"]) == BAD_INPUT
    assert "expected the same class folders" in one_line(capsys)
