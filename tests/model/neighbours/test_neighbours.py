"""`python -m model.neighbours`: computed once, found by content, its output and exit statuses."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from model.command_line import BAD_INPUT, PART_FAILED, SUCCESS
from model.neighbours import __main__ as command
from model.neighbours import extraction
from model.neighbours.extraction import CACHE_VARIABLE, compute_features, features_in_steps, square_features
from model.neighbours.feature_layers import feature_layers, feature_width
from model.neighbours.store import FeatureStore
from model.photos.file_view import view_of_file
from model.photos.folder_listing import photo_files


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))


def test_the_layers_to_choose_from(tiny_classifier):
    card = tiny_classifier.card
    assert feature_layers(card) == ("fc7", "fc6", "pool5")
    assert [feature_width(card, layer) for layer in feature_layers(card)] == [4096, 4096, 9216]
    with pytest.raises(ValueError, match=r"layer: expected one of fc7.*conv1"):
        feature_width(card, "conv1")


def test_features_are_the_networks_and_computed_once_for_a_content(tiny_classifier, class_photos, tmp_path):
    from model.photos.decoding import load_photo

    folder = tmp_path / "photos"
    shutil.copytree(class_photos, folder)
    shutil.copy(folder / "cat" / "0.jpg", folder / "copy.jpg")
    (folder / "broken.jpg").write_text("no photo")
    seen = []
    with FeatureStore(tmp_path / "store", 4096) as store:
        first = compute_features(
            tiny_classifier, "fc7", photo_files(folder), store, progress=lambda *done: seen.append(done)
        )
        assert (len(first.paths), store.rows) == (13, 12)
        assert [path for path, _ in first.unreadable] == [str(folder / "broken.jpg")]
        assert seen[-1] == (14, 14)
        rows = dict(zip(first.paths, first.rows, strict=True))
        assert rows[str(folder / "copy.jpg")] == rows[str(folder / "cat" / "0.jpg")]
        tiny_classifier.classify(load_photo(folder / "cat" / "1.jpg").pixels)
        expected = tiny_classifier.feature_maps("fc7").values
        own = store.features()[rows[str(folder / "cat" / "1.jpg")]]
        np.testing.assert_allclose(own, expected, atol=2e-3 * np.abs(expected).max())
    (folder / "cat" / "2.jpg").rename(folder / "renamed.jpg")
    with FeatureStore(tmp_path / "store", 4096) as store:
        again = compute_features(tiny_classifier, "fc7", photo_files(folder), store)
        assert (again.computed, store.rows) == (0, 12)


def test_a_stopped_work_goes_on_where_it_was(tiny_classifier, class_photos, tmp_path, monkeypatch):
    monkeypatch.setattr(extraction, "_BATCH", 4)
    paths = photo_files(class_photos)
    with FeatureStore(tmp_path / "store", 4096) as store:
        assert compute_features(tiny_classifier, "fc7", paths[:2], store).computed == 2
        steps = features_in_steps(tiny_classifier, "fc7", paths, store)
        assert [next(steps), next(steps)] == [(4, 12), (8, 12)]
        steps.close()
        assert store.rows == 8
    with FeatureStore(tmp_path / "store", 4096) as store:
        assert compute_features(tiny_classifier, "fc7", paths, store).computed == 4


def test_the_same_content_in_two_batches_is_computed_once(tiny_classifier, class_photos, tmp_path, monkeypatch):
    monkeypatch.setattr(extraction, "_BATCH", 4)
    folder = tmp_path / "photos"
    folder.mkdir()
    paths = photo_files(class_photos)
    for number in range(12):
        shutil.copy(paths[number % 5], folder / f"{number:02d}.jpg")
    with FeatureStore(tmp_path / "store", 4096) as store:
        found = compute_features(tiny_classifier, "fc7", photo_files(folder), store)
        assert (len(found.paths), store.rows) == (12, 5)
        assert list(found.rows) == [number % 5 for number in range(12)]
        for row, path in enumerate(paths[:5]):
            square = view_of_file(path, tiny_classifier.card.preprocessing).pixels
            expected = square_features(tiny_classifier, square[None], "fc7")[0]
            np.testing.assert_allclose(store.features()[row], expected, atol=2e-3 * np.abs(expected).max())


def test_the_query_itself_and_its_class_come_first(tiny_network, class_photos, capsys):
    query = class_photos / "rocket" / "3.jpg"
    arguments = [str(class_photos), "--query", str(query), "--network", str(tiny_network), "--count", "4", "--json"]
    assert command.main(arguments) == SUCCESS
    found = json.loads(capsys.readouterr().out)
    assert (found["layer"], found["metric"], found["photos"]) == ("fc7", "euclidean", 12)
    assert found["nearest"][0]["photo"] == str(query)
    assert all("rocket" in each["photo"] for each in found["nearest_by_pixels"])
    distances = [each["distance"] for each in found["nearest"]]
    assert distances == sorted(distances)
    assert command.main([*arguments[:-1], "--layer", "pool5", "--metric", "cosine"]) == SUCCESS
    assert "nearest of 12 photos by pool5" in capsys.readouterr().out


def test_what_cannot_be_read_is_named(tiny_network, class_photos, chelsea, tmp_path, capsys):
    folder = tmp_path / "photos"
    shutil.copytree(class_photos / "cat", folder)
    (folder / "broken.jpg").write_text("no photo")
    arguments = ["--query", str(chelsea), "--network", str(tiny_network)]
    assert command.main([str(folder), *arguments]) == PART_FAILED
    assert "broken.jpg" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    for wrong, message in (
        ([str(tmp_path / "none"), *arguments], "expected a folder of photos"),
        ([str(tmp_path / "empty"), *arguments], "none that can be read"),
        ([str(folder), *arguments, "--layer", "conv1"], "--layer: expected one of fc7"),
        ([str(folder), "--query", str(tmp_path / "none.jpg"), "--network", str(tiny_network)], "no such file"),
    ):
        assert command.main(wrong) == BAD_INPUT
        err = capsys.readouterr().err
        assert message in err
