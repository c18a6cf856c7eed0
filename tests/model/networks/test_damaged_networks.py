"""Cards and weights files that were damaged, by chance of fixed seeds or on purpose: one plain line each, soon."""

import copy
import json
import random
import shutil
import time

import h5py
import numpy as np
import pytest

from model.catalogue.entries import bundled_networks, own_networks
from model.networks.card import CARD_FILE, WEIGHTS_FILE, Card, CardError, card_text, read_card
from model.networks.stored_weights import stored_weights, stored_weights_ahead
from model.photos.preprocessing import Preprocessing

CARD = Card(
    "tiny",
    "paper",
    ("cat", "rocket", "tulip"),
    errors={"validation photos": {"photos": 10, "views": 1, "top1_error": 0.3, "top5_error": 0.1}},
    training={"recipe": {"name": "small", "hours": [1, 2.5, None]}},
    weaknesses=("cats at night",),
)
ODD = [None, True, -1, 0, 1.5, 10**400, 10**30, float("nan"), float("inf"), "", "x" * 100_000, "\ud800", [], {}]
ODD += [[[]], {"a": {"b": 1}}, [10**400], ["a", "a"], "x" * 1_000_000, list(range(3)), [None] * 3]


def _places(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from _places(inner, (*path, key))


def _mutated(chance):
    """A card with one entry replaced, removed or added, or with bytes of its text changed."""
    values = copy.deepcopy(CARD.to_json())
    path = chance.choice([path for path in _places(values) if path])
    inner = values
    for key in path[:-1]:
        inner = inner[key]
    kind = chance.random()
    if kind < 0.6:
        inner[path[-1]] = copy.deepcopy(chance.choice(ODD))
    elif kind < 0.75:
        del inner[path[-1]]
    text = json.dumps(values).encode()
    if kind >= 0.75:
        damaged = bytearray(text)
        for _ in range(chance.randint(1, 20)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        text = bytes(damaged[: chance.randint(1, len(damaged))] if kind > 0.9 else damaged)
    return text


def test_three_thousand_mutated_cards_are_read_or_refused_in_one_line():
    chance = random.Random(9)
    refused, slowest = 0, 0.0
    lines = []
    for _ in range(3000):
        text = _mutated(chance)
        begun = time.perf_counter()
        try:
            card = Card.from_text(text)
        except CardError as problem:
            refused += 1
            lines.append(str(problem))
        else:
            assert Card.from_text(card_text(card)) == card
        slowest = max(slowest, time.perf_counter() - begun)
    assert 1500 < refused < 3000
    assert slowest < 1
    assert all("\n" not in line and len(line) < 700 for line in lines)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"preprocessing": []}, "preprocessing: expected a JSON object. Received: \\[\\]"),
        ({"preprocessing": {"means": [10**400, 1, 1]}}, "numbers of a usual size"),
        ({"preprocessing": {"means": [1, 2]}}, "preprocessing.means: expected a list of 3 to 3"),
        ({"preprocessing": {"deviations": [1, 0, 1]}}, "preprocessing.deviations: expected numbers above 0"),
        ({"preprocessing": {"standard_deviations": [1, 0, 1]}}, "standard_deviations: expected numbers above 0"),
        ({"preprocessing": {"short_side": 10_000}}, "short_side: expected a whole number from 16 to 1024"),
        ({"preprocessing": {"short_side": 999}}, "short_side: expected 227 to 908, at most four times image_size"),
        ({"preprocessing": {"image_size": 227.0}}, "image_size: expected a whole number"),
        ({"preprocessing": {"image_size": True}}, "image_size: expected a whole number"),
        ({"errors": {"x": 1}}, "errors on 'x': expected a JSON object. Received: 1"),
        ({"errors": {"x": {"top1_error": 30}}}, "errors.top1_error: expected a number from 0 to 1"),
        ({"classes": "x" * 1_000_000}, "classes: expected a list of 1 to 100,000"),
        ({"classes": ["a", "b" * 201]}, r"classes\[1\]: expected a name of 1 to 200 characters"),
        ({"classes": [f"class {number}" for number in range(100_001)]}, "Received: 'a list of 100,001'"),
        ({"classes": ["a"] * 100_000}, "Received twice: a"),
        ({"name": 5}, "name: expected text"),
        ({"options": {"lrn": "yes"}}, "options.lrn: expected true or false"),
        ({"options": {"without_convolutions": "conv3"}}, "options.without_convolutions: expected"),
        ({"options": {"without_convolutions": ["fc6"]}}, "without_convolutions: expected some of conv2"),
        ({"variant": ["paper"]}, "variant: expected text"),
        ({"training": {"loss": float("nan")}}, "finite numbers"),
        ({"weaknesses": "none"}, "weaknesses: expected a list"),
    ],
)
def test_what_is_out_of_range_is_named(changes, words):
    with pytest.raises(CardError, match=words):
        Card.from_text(json.dumps({**CARD.to_json(), **changes}))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"[" * 200_000, "nested at most 32 deep"),
        (b'{"a":' * 200 + b"1" + b"}" * 200, "nested at most 32 deep"),
        (b" " * 10_000_001, "at most 10,000,000 bytes"),
        (b"[" + b"0," * 1_500_000 + b"0]", "JSON object"),
        (b'{"training": [' + b"0," * 1_500_000 + b"0]}", "at most 1,000,000 values"),
        (b'{"name": ' + b"9" * 5000 + b"}", "expected JSON"),
    ],
)
def test_what_is_too_much_is_refused_soon(text, words, tmp_path):
    (tmp_path / CARD_FILE).write_bytes(text)
    begun = time.perf_counter()
    with pytest.raises(CardError, match=words):
        read_card(tmp_path)
    assert time.perf_counter() - begun < 1


def test_a_bad_card_is_one_warning_and_the_other_networks_work(tmp_path, monkeypatch, capsys):
    from model.catalogue.__main__ import main

    monkeypatch.setenv("ALEXNET_NETWORKS", str(tmp_path))
    for name, text in {
        "deep": "[" * 200_000,
        "list": '{"format": 1, "preprocessing": []}',
        "good": card_text(CARD),
    }.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / CARD_FILE).write_text(text)
    assert [(entry.name, bool(entry.problem)) for entry in own_networks()] == [
        ("deep", True),
        ("good", False),
        ("list", True),
    ]
    assert not any(entry.problem for entry in bundled_networks())
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines if "cannot be used" in line] == ["deep", "list"]


@pytest.fixture
def small(tmp_path, monkeypatch):
    """A network whose weights file has 100 KB, so that many can be damaged."""
    from model.alexnet import build_alexnet
    from model.networks.trained_network import TrainedNetwork
    from model.variants import VARIANTS, Convolution, Dense, Variant

    layers = (Convolution("conv1", 4, 5, stride=4), Convolution("conv2", 8, 3, groups=2), Dense("fc8", None))
    monkeypatch.setitem(VARIANTS, "small", Variant("small", "x", 32, layers))
    card = Card("small", "small", ("a", "b"), Preprocessing(32, 32))
    TrainedNetwork(build_alexnet(2, "small", seed=1), card).save(tmp_path / "network")
    return tmp_path / "network"


def _layer(file, name):
    return next(layer["vars"] for layer in file["layers"].values() if layer["vars"].attrs["name"] == name)


def _reshape(file):
    group = _layer(file, "conv2")
    del group["0"]
    group["0"] = np.zeros((3, 3, 4, 8), np.float32)


def _nan(file):
    _layer(file, "conv2")["1"][2] = np.nan


def _infinite(file):
    _layer(file, "fc8")["0"][0, 0] = np.inf


def _without_layer(file):
    name = next(name for name, layer in file["layers"].items() if layer["vars"].attrs["name"] == "conv2")
    del file["layers"][name]


def _without_bias(file):
    del _layer(file, "conv1")["1"]


def _of_text(file):
    group = _layer(file, "conv1")
    del group["1"]
    group["1"] = np.array([b"a", b"b", b"c", b"d"])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_reshape, r"expected conv2 kernel \(3, 3, 2, 8\), found \(3, 3, 4, 8\)"),
        (_nan, "expected conv2 bias of finite numbers"),
        (_infinite, "expected fc8 kernel of finite numbers"),
        (_without_layer, "expected a layer conv2, found none"),
        (_without_bias, r"expected conv1 bias \(4,\), found none"),
        (_of_text, "expected conv1 bias of floating-point numbers"),
        (lambda file: file.pop("layers"), "the file is damaged"),
    ],
)
def test_other_weights_than_the_card_s_are_named(small, change, words):
    from model.networks.trained_network import TrainedNetwork

    with h5py.File(small / WEIGHTS_FILE, "r+") as file:
        change(file)
    with pytest.raises(CardError, match=words):
        TrainedNetwork.load(small)


def test_sixty_weights_files_with_flipped_bits_are_read_or_refused_in_one_line(small, tmp_path):
    whole = (small / WEIGHTS_FILE).read_bytes()
    card = read_card(small)
    chance = random.Random(4)
    refused, lines = 0, []
    shutil.copytree(small, tmp_path / "damaged")
    for number in range(60):
        damaged = bytearray(whole)
        for _ in range(200):  # HDF5's own structures are a small part: many flips meet them
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        (tmp_path / "damaged" / WEIGHTS_FILE).write_bytes(damaged[: len(whole) if number % 4 else len(whole) // 2])
        try:
            layers = list(stored_weights(tmp_path / "damaged", card))
        except CardError as problem:
            refused += 1
            lines.append(str(problem))
        else:
            assert len(layers) == 3
    assert refused > 15
    assert not any("\n" in line for line in lines)


def test_what_is_read_ahead_is_the_same_and_so_is_its_problem(tiny_network, tmp_path):
    card = read_card(tiny_network)
    for ahead, plain in zip(stored_weights_ahead(tiny_network, card), stored_weights(tiny_network, card), strict=True):
        assert ahead.layer == plain.layer
        np.testing.assert_array_equal(ahead.kernel, plain.kernel)
        np.testing.assert_array_equal(ahead.bias, plain.bias)
    (tmp_path / WEIGHTS_FILE).write_bytes(b"no weights")
    weights = stored_weights_ahead(tmp_path, card)
    with pytest.raises(CardError, match="cannot be used, expected a weights file of Keras"):
        next(weights)
