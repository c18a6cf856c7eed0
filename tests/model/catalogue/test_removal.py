"""Renaming and deleting networks on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.catalogue import removal
from model.catalogue.entries import NETWORKS_VARIABLE, bundled_networks, own_networks
from model.catalogue.installation import remove
from model.catalogue.removal import NetworkChangeError, delete_network, is_bundled, is_own, rename_network, size_on_disk
from model.networks.card import Card, read_card, write_card


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A network in the user's networks folder."""
    monkeypatch.setenv(NETWORKS_VARIABLE, str(tmp_path / "networks"))
    return make(tmp_path / "networks" / "mine")


def make(folder: Path) -> Path:
    folder.mkdir(parents=True)
    write_card(Card("Mine", "paper", ("cat", "dog")), folder)
    (folder / "network.weights.h5").write_bytes(b"w" * 1000)
    (folder / "logs").mkdir()
    (folder / "logs" / "history.csv").write_text("epoch\n")
    return folder


def test_a_new_name_stands_on_the_card_and_nothing_else_changes(own: Path) -> None:
    before = read_card(own)
    rename_network(own, "  Two  animals ")
    assert read_card(own).name == "Two animals"
    assert read_card(own).classes == before.classes
    assert own.is_dir()
    assert own_networks()[0].title == "Two animals"


@pytest.mark.parametrize("name", ["", "   ", "n" * 201])
def test_names_that_are_none(own: Path, name: str) -> None:
    with pytest.raises(NetworkChangeError, match="expected a name"):
        rename_network(own, name)
    assert read_card(own).name == "Mine"


def test_a_network_of_the_users_is_deleted_whole(own: Path) -> None:
    assert is_own(own)
    assert size_on_disk(own) > 1000
    delete_network(own)
    assert not own.exists()
    assert list(own.parent.iterdir()) == []


def test_what_was_left_by_an_interrupted_deletion_is_no_network_and_goes(own: Path, monkeypatch) -> None:
    def interrupted(path: Path) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(removal.shutil, "rmtree", interrupted)
        with pytest.raises(NetworkChangeError, match="cannot be deleted"):
            delete_network(own)
    assert own_networks() == ()
    delete_network(make(own))
    assert list(own.parent.iterdir()) == []


def test_elsewhere_nothing_is_deleted(own: Path, tmp_path: Path) -> None:
    elsewhere = make(tmp_path / "training" / "result")
    with pytest.raises(NetworkChangeError, match="expected a network in"):
        delete_network(elsewhere)
    (own.parent / "empty").mkdir()
    with pytest.raises(NetworkChangeError, match=r"card\.json"):
        delete_network(own.parent / "empty")
    assert (elsewhere / "network.weights.h5").is_file()


def test_a_link_is_deleted_and_not_what_it_points_to(own: Path, tmp_path: Path) -> None:
    elsewhere = make(tmp_path / "training" / "result")
    link = own.parent / "link"
    for way in (lambda: delete_network(link), lambda: remove("link")):  # the window's, and the command's
        link.symlink_to(elsewhere, target_is_directory=True)
        way()
        assert not link.is_symlink()
    assert (elsewhere / "network.weights.h5").is_file()


def test_bundled_networks_stay_as_they_are(own: Path) -> None:
    bundled = bundled_networks()
    if not bundled or bundled[0].folder is None:
        pytest.skip("no network is bundled")
    assert is_bundled(bundled[0].folder)
    assert not is_bundled(own)
    with pytest.raises(NetworkChangeError, match="came with the program"):
        rename_network(bundled[0].folder, "Other")
    with pytest.raises(NetworkChangeError):
        delete_network(bundled[0].folder)
