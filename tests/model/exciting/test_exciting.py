"""The patches that excite units most: against a plain search, over interruptions, cut where the unit looks."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from PIL import Image

from model.command_line import BAD_INPUT, PART_FAILED, SUCCESS
from model.exciting import __main__ as command
from model.exciting.search import find_patches, known_patches, patches_in_steps, searched_layers
from model.exciting.sheet import layer_sheet, patch
from model.exciting.strongest import NOBODY, StrongestPatches
from model.geometry import describe_layers
from model.neighbours.extraction import CACHE_VARIABLE
from model.photos.decoding import load_photo
from model.photos.folder_listing import photo_files


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))


@pytest.fixture(scope="module")
def found(tiny_classifier, class_photos):
    return find_patches(tiny_classifier, photo_files(class_photos))


def test_the_strongest_are_those_of_a_plain_search(found, tiny_classifier, class_photos):
    maps = {"conv3": [], "fc8": []}
    for path in photo_files(class_photos):
        tiny_classifier.classify(load_photo(path).pixels)
        for layer, values in maps.items():
            values.append(tiny_classifier.feature_maps(layer).values)
    conv3 = np.stack(maps["conv3"])  # (12, 13, 13, 384)
    for unit in (0, 100, 383):
        largest = conv3[..., unit].reshape(12, -1).max(axis=1)
        expected = np.argsort(-largest, kind="stable")[:9]
        np.testing.assert_allclose(found.layers["conv3"].values[unit], largest[expected], rtol=1e-3, atol=1e-4)
        own = found.layers["conv3"]
        for place in range(9):
            at = conv3[own.photos[unit, place], own.rows[unit, place], own.columns[unit, place], unit]
            assert at == pytest.approx(own.values[unit, place], rel=1e-3, abs=1e-4)
    best = np.stack(maps["fc8"]).argmax(axis=0)
    assert found.layers["fc8"].photos[:, 0].tolist() == best.tolist()
    assert (found.layers["probabilities"].photos != NOBODY).all()
    names = [layer.name for layer in searched_layers(tiny_classifier.card)]
    assert names == list(found.layers)
    assert "dropout6" not in names


def test_an_interrupted_search_ends_as_an_uninterrupted_one(found, tiny_classifier, class_photos, tmp_path):
    paths, state = photo_files(class_photos), tmp_path / "state.npz"
    half = [*paths[:7], *[str(tmp_path / "gone.jpg")] * 32, *paths[7:]]
    steps = patches_in_steps(tiny_classifier, half, state)
    first = next(steps)
    steps.close()
    assert 0 < first.done < len(half)
    seen = []
    second = find_patches(tiny_classifier, half, state, progress=lambda *done: seen.append(done))
    assert seen[0][0] > first.done
    assert second.done == len(half)
    assert len(second.unreadable) == 32
    np.testing.assert_allclose(second.layers["conv5"].values, found.layers["conv5"].values, rtol=1e-3, atol=1e-4)
    third = find_patches(tiny_classifier, half, state, progress=lambda *done: pytest.fail("nothing was left to do"))
    np.testing.assert_array_equal(third.layers["fc7"].photos, second.layers["fc7"].photos)
    fewer = find_patches(tiny_classifier, paths[:3], state)  # other photos: from the beginning
    assert fewer.done == 3


def test_what_is_found_is_kept_on_the_way(tiny_classifier, class_photos, tmp_path, monkeypatch):
    """A killed process comes to no end: what it had found some seconds before is in the file."""
    monkeypatch.setattr("model.exciting.search._SAVE_SECONDS", 0.0)
    paths, state = [*photo_files(class_photos)[:4], *[str(tmp_path / "gone.jpg")] * 40], tmp_path / "state.npz"
    steps = patches_in_steps(tiny_classifier, paths, state)
    assert next(steps).done == 32
    assert known_patches(tiny_classifier, paths, state).done == 32
    for damaged in (state.read_bytes()[:-500], b"", b"no search"):
        state.write_bytes(damaged)
        assert known_patches(tiny_classifier, paths, state) is None, "damaged, it counts for nothing"
    steps.close()


def test_ties_keep_the_earlier_photo_and_places_stay_empty():
    patches = StrongestPatches.empty(2)
    patches.update(np.array([[1, 5], [1, 6]], np.float32), np.array([[3, 0], [4, 0]]), np.array([0, 1]), width=2)
    assert patches.photos[0].tolist() == [0, 1, *[NOBODY] * 7]
    assert patches.photos[1, :2].tolist() == [1, 0]
    assert (patches.rows[0, 0], patches.columns[0, 0]) == (1, 1)
    assert patches.shared_class(np.array([4, 4])).tolist() == [2, 2]


def test_a_patch_is_the_receptive_field():
    square = np.random.default_rng(0).integers(0, 256, (227, 227, 3), np.uint8)
    layers = {layer.name: layer for layer in describe_layers("paper", 3)}
    np.testing.assert_array_equal(patch(square, layers["conv1"], 2, 5), square[8:19, 20:31])
    deep = patch(square, layers["conv5"], 0, 0)
    side = layers["conv5"].receptive_field
    assert deep.shape == (side, side, 3)
    assert (deep[0, 0] == 128).all()  # beyond the edge
    np.testing.assert_array_equal(patch(square, layers["fc7"], 0, 0), square)


def test_a_sheet_asks_for_each_photo_once_and_leaves_out_what_is_gone(found):
    layer = next(each for each in describe_layers("paper", 3) if each.name == "conv1")
    asked = []

    def square_of(photo):
        asked.append(photo)
        return None if photo == 3 else np.full((227, 227, 3), 10 * photo, np.uint8)

    sheet = layer_sheet(found.layers["conv1"], layer, square_of, [0, 1])
    assert len(asked) == len(set(asked))
    assert sheet.shape[2] == 3
    assert (sheet == 255).any()


def test_the_command_draws_and_tells(tiny_network, class_photos, tmp_path, capsys):
    folder = tmp_path / "photos"
    shutil.copytree(class_photos, folder)
    out = tmp_path / "sheet.png"
    arguments = [str(folder), "--network", str(tiny_network), "--layer"]
    assert command.main([*arguments, "conv3", "--png", str(out)]) == SUCCESS
    assert "12 photos, 384 units of conv3" in capsys.readouterr().out
    with Image.open(out) as sheet:
        assert sheet.width > 1000
    (folder / "broken.jpg").write_text("no photo")
    assert command.main([*arguments, "fc8", "--unit", "2", "--json"]) == PART_FAILED
    entry = json.loads(capsys.readouterr().out)[0]
    assert (entry["unit"], len(entry["patches"])) == (2, 9)
    for wrong, message in (
        ([*arguments, "dropout6"], "--layer: expected one of conv1"),
        ([*arguments, "conv1", "--unit", "96"], "--unit: expected 0 to 95"),
        ([*arguments, "conv1", "--png", "x.txt"], "expected the name of a picture"),
        ([str(tmp_path / "none"), "--layer", "conv1"], "expected a folder of photos"),
    ):
        assert command.main(wrong) == BAD_INPUT
        assert message in capsys.readouterr().err
