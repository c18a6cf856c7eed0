"""What the catalogue lists and finds, and its command line."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from model.catalogue import entries as catalogue
from model.catalogue.__main__ import main
from model.catalogue.entries import Entry, find_network, own_networks, public_network
from model.catalogue.public_networks import PUBLIC_NETWORKS
from model.networks.card import Card, CardError, write_card
from model.networks.imagenet import imagenet_class_names
from tests.model.onnx import onnx_networks


@pytest.fixture
def networks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's networks folder with one network in it, of which only the card is there."""
    folder = tmp_path / "networks"
    (folder / "mine").mkdir(parents=True)
    write_card(Card("My network", "paper", ("cat", "dog")), folder / "mine")
    monkeypatch.setenv("ALEXNET_NETWORKS", str(folder))
    return folder


def test_own_networks(networks: Path) -> None:
    (networks / ".unfinished").mkdir()
    (networks / "empty").mkdir()
    (networks / "broken").mkdir()
    (networks / "broken" / "card.json").write_text("{")
    broken, mine = own_networks()
    assert (mine.name, mine.title, mine.kind, mine.folder) == ("mine", "My network", "own", networks / "mine")
    assert broken.card is None
    assert "expected JSON" in broken.problem


def test_a_public_network_that_is_installed_is_not_offered_again(networks: Path) -> None:
    assert [entry.name for entry in catalogue.downloadable_networks()] == [public.name for public in PUBLIC_NETWORKS]
    shutil.copytree(networks / "mine", networks / "bvlc-caffenet")
    assert "bvlc-caffenet" not in [entry.name for entry in catalogue.downloadable_networks()]
    own = next(entry for entry in own_networks() if entry.name == "bvlc-caffenet")
    assert own.public is not None


def test_bundled_networks_stand_first_with_the_default_on_top(networks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    resources = networks.parent / "resources"
    for name in ("another", catalogue.DEFAULT_NETWORK):
        shutil.copytree(networks / "mine", resources / "networks" / name)
    monkeypatch.setattr(catalogue, "resources_folder", lambda: resources)
    assert [entry.name for entry in catalogue.all_networks()][:3] == [catalogue.DEFAULT_NETWORK, "another", "mine"]
    assert find_network(None) == resources / "networks" / catalogue.DEFAULT_NETWORK


def test_find_network(networks: Path) -> None:
    assert find_network("mine") == networks / "mine"
    assert find_network(networks / "mine") == networks / "mine"
    assert find_network(str(networks / "mine")) == networks / "mine"
    for wanted, words in (
        ("bvlc-alexnet", "python -m model.catalogue download bvlc-alexnet"),
        ("nothing", "expected the folder of a trained network or one of these names: .*mine"),
        (str(networks), "there is no card.json in it"),
    ):
        with pytest.raises(CardError, match=words) as problem:
            find_network(wanted)
        assert "\n" not in str(problem.value)


def test_public_networks_are_as_published() -> None:
    facts = {
        public.name: (public.file_name, public.size, public.sha256[:8], public.variant) for public in PUBLIC_NETWORKS
    }
    assert facts == {
        "bvlc-alexnet": ("bvlcalexnet-12.onnx", 243863787, "6b0da951", "bvlc"),
        "bvlc-alexnet-8bit": ("bvlcalexnet-12-qdq.onnx", 61009072, "c103c0f7", "bvlc"),
        "bvlc-caffenet": ("caffenet-12.onnx", 243863798, "ea563e5c", "caffenet"),
        "torchvision-alexnet": ("alexnet_Opset16.onnx", 244407335, "4bc388cc", "one_weird_trick"),
    }
    for public in PUBLIC_NETWORKS:
        assert re.fullmatch("[0-9a-f]{64}", public.sha256)
        assert all(address.endswith("/" + public.file_name) for address in public.addresses)
    with pytest.raises(CardError, match="expected one of the networks that can be downloaded: bvlc-alexnet, "):
        public_network("resnet")


def test_imagenet_names_are_the_thousand(reference_folder: Path) -> None:
    import csv

    names = imagenet_class_names()
    with (reference_folder / "imagenet_classes.csv").open(encoding="utf-8", newline="") as file:
        reference = list(csv.DictReader(file))
    with (catalogue.resources_folder() / "imagenet_classes.csv").open(encoding="utf-8", newline="") as file:
        own = list(csv.DictReader(file))
    assert [row["wordnet_id"] for row in own] == [row["wordnet_id"] for row in reference]
    # Two cranes and two maillots are told apart in ours.
    assert [re.sub(r" \(.*\)$", "", name) for name in names] == [re.sub(r" \(.*\)$", "", r["name"]) for r in reference]


def test_imagenet_names_are_different() -> None:
    assert len(set(imagenet_class_names())) == 1000


def test_list(networks: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (networks / "broken").mkdir()
    (networks / "broken" / "card.json").write_text("{")
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(re.match(r"mine +own +My network, 2 classes, paper$", line) for line in lines)
    assert any(re.match(r"broken +own +cannot be used: ", line) for line in lines)
    assert any(
        re.match(r"bvlc-alexnet +downloadable +BVLC AlexNet, 1000 classes, bvlc, 244 MB, 42.9 / 19.8 % top-1", line)
        for line in lines
    )


@pytest.mark.parametrize("spelling", ["--standard-deviations", "--deviations"])
def test_import_classify_name_and_remove(
    spelling: str, networks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    graph = onnx_networks.GRAPHS / "torchvision_torchscript_open.onnx"
    (tmp_path / "classes.txt").write_text("".join(f"thing {i}\n" for i in range(10)), encoding="utf-8")
    options = ["--name", "theirs", "--classes", str(tmp_path / "classes.txt"), "--means", "1", "2", "3", "--bgr"]
    options += [spelling, "4", "5", "6"]
    assert main(["import", str(graph), *options]) == 0
    captured = capsys.readouterr()
    assert captured.out == f"theirs is ready: {networks / 'theirs'}\n"
    assert "installing" in captured.err
    card = next(entry.card for entry in own_networks() if entry.name == "theirs")
    assert card is not None
    assert (card.name, card.classes[3], card.preprocessing.means) == ("theirs", "thing 3", (1, 2, 3))
    assert card.preprocessing.standard_deviations == (4, 5, 6)
    assert main(["remove", "theirs"]) == 0
    assert [entry.name for entry in own_networks()] == ["mine"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["download", "resnet"], "resnet: expected one of the networks that can be downloaded"),
        (["download", "bvlc-alexnet", "--address", "https://example.org/a"], "none of the program's own places"),
        (["download", "bvlc-alexnet", "--address", "file:///etc"], "expected an address that starts with https"),
        (["import", "no-such-file.onnx"], "expected an ONNX file, but there is no such file"),
        (["import", __file__], "expected an ONNX file"),
        (["remove", "everyday-95"], "bundled ones cannot be removed"),
        (["remove", "../mine"], "expected a name of letters"),
    ],
)
def test_bad_input_is_one_line(
    arguments: list[str], words: str, networks: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    errors = capsys.readouterr().err.splitlines()
    assert words in errors[-1]
    assert len(errors) <= 2  # the stage that it came to, and the problem


def test_listing_needs_neither_keras_nor_requests(repository: Path) -> None:
    code = (
        "import sys; from model.catalogue.entries import all_networks; all_networks();"
        "print([name for name in ('keras', 'tensorflow', 'onnx', 'requests', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_title_of_a_downloadable_network() -> None:
    assert Entry("bvlc-alexnet", "downloadable", public=PUBLIC_NETWORKS[0]).title == "BVLC AlexNet"
