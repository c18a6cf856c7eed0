"""The network menu, the card and the downloads."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from alexnet_app.processes.downloads import Downloads
from alexnet_app.settings import Settings
from alexnet_app.widgets.dialogs.downloads_dialog import DownloadsDialog
from alexnet_app.widgets.networks.network_menu import NetworkMenu
from model.catalogue.entries import NETWORKS_VARIABLE
from model.catalogue.public_networks import PUBLIC_NETWORKS
from model.catalogue.transfer import TransferProgress
from tests.alexnet_app.stand_in_network import ThreadContext

NAME = PUBLIC_NETWORKS[0].name


def half(connection, job) -> None:
    """A download's process that stops halfway and waits to be cancelled."""
    connection.send(("progress", TransferProgress("downloading", 5_000_000, 10_000_000, 1_000_000.0, 65.0)))
    try:
        connection.recv()
    except EOFError:
        return
    connection.send(("failed", "the server has hung up", ""))


class NoActions:
    """In place of the window's actions."""

    def fill(self, menu, name: str) -> None:
        menu.addSection(name)


@pytest.fixture
def menu(session, tmp_path, qtbot) -> NetworkMenu:
    made = NetworkMenu(session, Settings(tmp_path / "alexnet.ini"), NoActions())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def downloads(qapp) -> Iterator[Downloads]:
    made = Downloads(half, ThreadContext)
    yield made
    made.close()


def entries(menu: NetworkMenu) -> dict[str, bool]:
    menu.fill()
    return {action.text().split("\t")[0]: action.isChecked() for action in menu.actions() if action.isCheckable()}


def test_the_loaded_network_is_listed_and_marked(menu, session):
    assert entries(menu)["six-things"]


def test_the_users_and_remembered_networks_are_listed_and_can_be_chosen(
    menu, session, other_network, tmp_path, monkeypatch, qtbot
):
    own = tmp_path / "own"
    shutil.copytree(other_network, own / "mine")
    monkeypatch.setenv(NETWORKS_VARIABLE, str(own))
    menu._settings.remember_network(other_network)
    menu._settings.remember_network(tmp_path / "gone")
    found = entries(menu)
    assert not found["three-things"]
    assert "gone" not in found
    with qtbot.waitSignal(session.network.changed):
        next(action for action in menu.actions() if action.text().startswith("three-things")).trigger()
    assert session.network.card.name == "three-things"


def test_a_damaged_card_is_listed_and_explained(menu, tmp_path, monkeypatch):
    broken = tmp_path / "own" / "broken"
    broken.mkdir(parents=True)
    (broken / "card.json").write_text("{}", encoding="utf-8")
    monkeypatch.setenv(NETWORKS_VARIABLE, str(broken.parent))
    menu.fill()
    (action,) = (action for action in menu.actions() if action.text() == "broken")
    assert not action.isEnabled()
    assert "format" in action.toolTip()


def test_a_download_shows_how_far_it_is_and_can_be_cancelled(session, downloads, qtbot):
    dialog = DownloadsDialog(session, downloads)
    qtbot.addWidget(dialog)
    dialog.show()
    row = dialog.rows[NAME]
    assert row.button.text() == "Download"
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "5.0 of 10.0 MB, 1.0 MB/s, 1 min 05 s left" in row.state.text())
    assert row.bar.value() == 500
    other = dialog.rows[PUBLIC_NETWORKS[1].name]
    qtbot.mouseClick(other.button, Qt.MouseButton.LeftButton)
    assert "turn" in other.state.text()
    qtbot.mouseClick(other.button, Qt.MouseButton.LeftButton)
    assert other.button.text() == "Download"
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.button.text() == "Download")
    assert row.state.text() == "the server has hung up"


def test_an_installed_network_can_be_used(session, downloads, other_network, tmp_path, monkeypatch, qtbot):
    own = tmp_path / "own"
    shutil.copytree(other_network, own / NAME)
    monkeypatch.setenv(NETWORKS_VARIABLE, str(own))
    dialog = DownloadsDialog(session, downloads)
    qtbot.addWidget(dialog)
    dialog.show()
    row = dialog.rows[NAME]
    assert row.button.text() == "Use"
    with qtbot.waitSignal(session.network.changed):
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert session.network.folder == Path(own / NAME)
