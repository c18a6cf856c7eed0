"""Cards come back as they were written, and a bad one is refused in one plain line."""

import json
import os

import pytest

from model.networks.card import (
    CARD_FILE,
    WEIGHTS_FILE,
    Card,
    CardError,
    NetworkExistsError,
    expect_no_network,
    read_card,
    write_card,
)
from model.photos.preprocessing import Preprocessing
from model.variants import NetworkOptions

CARD = Card(
    name="drei Größen",
    description="Three things.",
    variant="single_tower",
    classes=("cat", "motorbike", "rocket"),
    preprocessing=Preprocessing(227, 227, (120.5, 110.25, 100.0)),
    options=NetworkOptions(activation="tanh", lrn=False),
    errors={"validation": {"photos": 12, "top1_error": 0.25}},
    training={"epochs": 3},
    weaknesses=("knows three things",),
    not_sure_below=0.45,
    kernels={"dead": 2},
    licence="MIT",
    source="a training at home",
)


def test_round_trip(tmp_path):
    write_card(CARD, tmp_path)
    assert read_card(tmp_path) == CARD
    assert [path.name for path in tmp_path.iterdir()] == [CARD_FILE]


def test_every_entry_is_in_the_file_under_its_own_name(tmp_path):
    """Cards are read by other programs, and by later versions of this one."""
    write_card(CARD, tmp_path)
    text = (tmp_path / CARD_FILE).read_text(encoding="utf-8")
    assert '\n  "name": "drei Größen",\n' in text  # for people's eyes too
    values = json.loads(text)
    assert {name: values[name] for name in ("description", "kernels", "source", "licence")} == {
        "description": "Three things.",
        "kernels": {"dead": 2},
        "source": "a training at home",
        "licence": "MIT",
    }


def test_four_entries_are_enough(tmp_path):
    values = {name: CARD.to_json()[name] for name in ("format", "name", "variant", "classes", "preprocessing")}
    (tmp_path / CARD_FILE).write_text(json.dumps(values))
    card = read_card(tmp_path)
    assert (card.description, card.licence, card.source, card.weaknesses) == ("", "", "", ())
    assert (card.errors, card.training, card.kernels) == ({}, {}, {})
    assert (card.options, card.not_sure_below) == (NetworkOptions(), None)


@pytest.mark.parametrize("threshold", [0, 1])
def test_always_and_never_sure_are_thresholds_too(threshold):
    assert Card("x", "paper", ("a", "b"), not_sure_below=threshold).not_sure_below == threshold
    with pytest.raises(ValueError, match="not_sure_below: expected a probability from 0 to 1"):
        Card("x", "paper", ("a", "b"), not_sure_below=1.5)


@pytest.mark.skipif(os.name == "nt", reason="a pipe")
def test_what_is_no_file_is_told(tmp_path):
    os.mkfifo(tmp_path / CARD_FILE)
    with pytest.raises(CardError, match=r"card\.json: expected a file"):
        read_card(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(CardError, match="file: expected the folder of a trained network, but it is a file"):
        read_card(tmp_path / "file")
    name = "n" * 300
    with pytest.raises(CardError, match="cannot be read: File name too long"):
        read_card(tmp_path / name)


def test_entries_of_a_later_program_are_left_alone(tmp_path):
    (tmp_path / CARD_FILE).write_text(json.dumps({**CARD.to_json(), "colour": "blue"}))
    assert read_card(tmp_path) == CARD


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 99}, "format 1.*99"),
        ({"not_sure_below": "often"}, "not_sure_below: expected a probability.*'often'"),
        ({"not_sure_below": 30}, "not_sure_below: expected a probability.*30"),
        ({"variant": "resnet"}, "expected one of paper.*resnet"),
        ({"classes": ["cat"]}, "at least two"),
        ({"classes": ["cat", "cat", "dog"]}, "twice: cat$"),
        ({"preprocessing": {"image_size": 224, "short_side": 256}}, "image_size=227.*224"),
        ({"preprocessing": {"side": 3}}, "side"),
        ({"options": {"colour": 1}}, "colour"),
        ({"name": ""}, "name: expected a name for the network"),
    ],
)
def test_unusable_entries_are_named(tmp_path, change, message):
    (tmp_path / CARD_FILE).write_text(json.dumps({**CARD.to_json(), **change}))
    with pytest.raises(CardError, match=message) as refusal:
        read_card(tmp_path)
    assert "\n" not in str(refusal.value)


def test_missing_entry(tmp_path):
    values = CARD.to_json()
    del values["classes"]
    (tmp_path / CARD_FILE).write_text(json.dumps(values))
    with pytest.raises(CardError, match="'classes'"):
        read_card(tmp_path)


def test_not_a_network(tmp_path):
    with pytest.raises(CardError, match=r"expected a trained network.*card\.json"):
        read_card(tmp_path)
    (tmp_path / CARD_FILE).write_text("{")
    with pytest.raises(CardError, match="expected JSON"):
        read_card(tmp_path)
    (tmp_path / CARD_FILE).write_text("[1]")
    with pytest.raises(CardError, match="JSON object"):
        read_card(tmp_path)
    (tmp_path / CARD_FILE).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CardError, match="expected text in UTF-8"):
        read_card(tmp_path)


@pytest.mark.parametrize("name", [CARD_FILE, WEIGHTS_FILE])
def test_half_a_network_is_not_written_over_either(tmp_path, name):
    expect_no_network(tmp_path)
    expect_no_network(tmp_path / "new")
    (tmp_path / name).touch()
    with pytest.raises(NetworkExistsError, match=rf"holds a network already \({name}\), which is never overwritten"):
        expect_no_network(tmp_path)


def test_a_network_cannot_be_written_where_a_file_is(tmp_path):
    (tmp_path / "taken").touch()
    with pytest.raises(NetworkExistsError, match="taken: expected a folder for the network, but it is a file"):
        expect_no_network(str(tmp_path / "taken"))
