from __future__ import annotations

import csv

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from alexnet_app.session.saving import file_name, save_activations, save_answer, save_picture, save_pixels
from model.networks.results import Classification, FeatureMaps

ANSWER = Classification("six-things", ("cat", "dog", "a, b"), np.array([0.2, 0.7, 0.1], np.float32), 1, 12.0)


def table(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_answer_as_a_table_is_sorted_and_complete(tmp_path):
    save_answer(ANSWER, "photo, one.jpg", tmp_path / "answer.csv")

    rows = table(tmp_path / "answer.csv")
    assert [(row["rank"], row["class"], row["index"]) for row in rows] == [
        ("1", "dog", "1"),
        ("2", "cat", "0"),
        ("3", "a, b", "2"),
    ]
    assert float(rows[0]["probability"]) == pytest.approx(0.7)
    assert rows[0]["photo"] == "photo, one.jpg"


def test_answer_as_arrays_keeps_the_networks_order(tmp_path):
    save_answer(ANSWER, "photo.jpg", tmp_path / "answer.npz")

    with np.load(tmp_path / "answer.npz") as stored:
        assert stored["classes"].tolist() == ["cat", "dog", "a, b"]
        np.testing.assert_array_equal(stored["probabilities"], ANSWER.probabilities)


def test_activations_as_arrays_hold_every_value(tmp_path):
    values = np.random.default_rng(0).random((5, 4, 3), np.float32)

    save_activations(FeatureMaps("conv3", values), "photo.jpg", "net", tmp_path / "maps.npz")

    with np.load(tmp_path / "maps.npz") as stored:
        np.testing.assert_array_equal(stored["values"], values)
        assert str(stored["layer"]) == "conv3"


def test_activations_as_a_table_have_one_row_for_each_unit(tmp_path):
    values = np.zeros((5, 4, 2), np.float32)
    values[3, 1, 1] = 2.0

    save_activations(FeatureMaps("conv3", values), "photo.jpg", "net", tmp_path / "maps.csv")

    first, second = table(tmp_path / "maps.csv")
    assert first["share_of_zeros"] == "1"
    assert (second["unit"], second["maximum"], second["mean"]) == ("1", "2", "0.1")
    assert (second["row"], second["column"]) == ("3", "1")


def test_activations_of_a_dense_layer_are_values(tmp_path):
    save_activations(FeatureMaps("fc6", np.array([0, 1.5], np.float32)), "p", "net", tmp_path / "fc6.csv")

    assert [row["value"] for row in table(tmp_path / "fc6.csv")] == ["0", "1.5"]


def test_pixels_come_back_from_the_png(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 256, (7, 5, 3), np.uint8)

    save_pixels(pixels, tmp_path / "sheet.png")

    with Image.open(tmp_path / "sheet.png") as picture:
        np.testing.assert_array_equal(np.asarray(picture.convert("RGB")), pixels)


def test_an_empty_picture_is_refused_and_leaves_nothing(tmp_path):
    with pytest.raises(ValueError, match="expected a picture"):
        save_picture(QImage(), tmp_path / "empty.png")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(tmp_path):
    with pytest.raises(OSError, match="gone"):
        save_answer(ANSWER, "p", tmp_path / "gone" / "answer.csv")


def test_a_failed_write_keeps_the_file_before(tmp_path):
    path = tmp_path / "answer.csv"
    path.mkdir()

    with pytest.raises(OSError, match=r"answer\.csv"):
        save_answer(ANSWER, "p", path)
    assert [each.name for each in tmp_path.iterdir()] == ["answer.csv"]


def test_names_are_fit_for_every_system():
    assert file_name("a/b:c?", "conv3") == "a b c conv3"
    assert file_name("", " .. ") == "alexnet"
