"""Networks of one name are told apart; they are renamed, deleted and forgotten in the window."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QMessageBox, QPushButton

from alexnet_app.settings import Settings
from alexnet_app.widgets.dialogs.networks_dialog import NetworksDialog
from alexnet_app.widgets.networks.listed_networks import ambiguous_titles, listed_networks
from alexnet_app.widgets.networks.network_button import NetworkButton
from alexnet_app.widgets.networks.network_menu import NetworkMenu
from model.catalogue.entries import NETWORKS_VARIABLE
from model.networks.card import read_card, write_card


class NoActions:
    """In place of the window's actions."""

    def fill(self, menu, name: str) -> None:
        menu.addSection(name)


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "alexnet.ini")


@pytest.fixture
def twins(session, network_folder, settings, tmp_path, monkeypatch) -> tuple[Path, Path]:
    """Two networks of the loaded one's name: one of the user's, one elsewhere."""
    own, elsewhere = tmp_path / "own" / "second", tmp_path / "training" / "third"
    for folder in (own, elsewhere):
        shutil.copytree(network_folder, folder)
    monkeypatch.setenv(NETWORKS_VARIABLE, str(own.parent))
    settings.remember_network(elsewhere)
    return own, elsewhere


@pytest.fixture
def dialog(session, settings, twins, qtbot) -> NetworksDialog:
    dialog = NetworksDialog(session, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: NetworksDialog, folder: Path) -> None:
    dialog.list.setCurrentRow([network.folder for network in dialog._networks].index(folder))


def test_the_menu_and_the_button_tell_networks_of_one_name_apart(session, settings, twins, network_folder, qtbot):
    assert ambiguous_titles(listed_networks(settings, network_folder)) == {"six-things"}
    menu = NetworkMenu(session, settings, NoActions())
    qtbot.addWidget(menu)
    menu.fill()
    texts = [action.text() for action in menu.actions() if action.text().startswith("six-things")]
    assert len(set(texts)) == 3
    assert any("\tsecond, 20" in text for text in texts)
    assert any(str(twins[1]) in text for text in texts)
    button = NetworkButton(session, settings, menu)
    qtbot.addWidget(button)
    assert button.text().startswith("Network: six-things (")
    assert str(network_folder) in button.toolTip()
    for folder in twins:
        write_card(replace(read_card(folder), name=folder.name), folder)
    button.refresh()
    assert button.text() == "Network: six-things"


def test_each_line_says_where_a_network_is_from(dialog, twins, network_folder):
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(set(texts)) == len(texts)
    assert sum(text.endswith("in use") for text in texts) == 1
    choose(dialog, twins[0])
    assert dialog.delete.isEnabled()
    assert not dialog.forget.isEnabled()
    choose(dialog, twins[1])
    assert dialog.forget.isEnabled()
    assert not dialog.delete.isEnabled(), "outside the user's networks nothing is deleted"
    assert dialog.delete.toolTip()


def test_the_bundled_network_stays_as_it_is(dialog):
    row = next((row for row, network in enumerate(dialog._networks) if network.kind == "bundled"), None)
    if row is None:
        pytest.skip("no network is bundled")
    dialog.list.setCurrentRow(row)
    assert dialog.use.isEnabled()
    assert not dialog.rename.isEnabled()
    assert not dialog.delete.isEnabled()
    assert "comes with the program" in dialog.rename.toolTip()


def test_renaming_the_one_in_use_shows_everywhere(dialog, session, network_folder, qtbot):
    choose(dialog, network_folder)
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    assert isinstance(dialog.asking, QInputDialog)
    assert dialog.asking.textValue() == "six-things"
    dialog.asking.setTextValue("Half a dozen")
    dialog.asking.accept()
    qtbot.waitUntil(lambda: session.network.card.name == "Half a dozen" and session.network.state == "ready")
    assert read_card(network_folder).name == "Half a dozen"
    assert any(dialog.list.item(row).text().startswith("Half a dozen") for row in range(dialog.list.count()))


def test_a_name_that_is_none_is_told(dialog, twins, qtbot):
    choose(dialog, twins[0])
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    dialog.asking.setTextValue("  ")
    dialog.asking.accept()
    assert dialog.problem.isVisible()
    assert "expected a name" in dialog.problem.text()


def test_deleting_asks_first_and_cancel_keeps_everything(dialog, twins, qtbot):
    choose(dialog, twins[0])
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    asking = dialog.asking
    assert isinstance(asking, QMessageBox)
    assert str(twins[0]) in asking.informativeText()
    assert asking.defaultButton() is asking.button(QMessageBox.StandardButton.Cancel)
    asking.button(QMessageBox.StandardButton.Cancel).click()
    qtbot.waitUntil(lambda: dialog.asking is None)
    assert twins[0].is_dir()
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    next(button for button in dialog.asking.findChildren(QPushButton) if button.text() == "Delete").click()
    qtbot.waitUntil(lambda: not twins[0].exists())
    assert twins[0] not in [network.folder for network in dialog._networks]


def test_forgetting_leaves_the_files(dialog, settings, twins, qtbot):
    choose(dialog, twins[1])
    qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert settings.opened_networks == ()
    assert twins[1].is_dir()
    assert twins[1] not in [network.folder for network in dialog._networks]


def test_a_network_in_use_that_is_forgotten_gives_way(dialog, session, settings, network_folder, qtbot):
    if not any(network.kind == "bundled" for network in dialog._networks):
        pytest.skip("no network is bundled")
    choose(dialog, network_folder)
    qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.network.state == "ready" and session.network.folder != network_folder)
    assert network_folder not in [network.folder for network in dialog._networks]


def test_the_folder_is_shown(dialog, twins, monkeypatch, qtbot):
    shown = []
    monkeypatch.setattr(
        "alexnet_app.widgets.dialogs.networks_dialog.QDesktopServices.openUrl",
        lambda url: shown.append(url.toLocalFile()),
    )
    choose(dialog, twins[1])
    qtbot.mouseClick(dialog.show_folder, Qt.MouseButton.LeftButton)
    assert shown == [str(twins[1])]
    assert dialog.findChild(QDialogButtonBox) is not None
