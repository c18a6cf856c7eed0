"""What is remembered, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from alexnet_app.settings import HOME_VARIABLE, Settings, log_folder, settings_file


def test_everything_is_there_again(tmp_path):
    file = tmp_path / "alexnet.ini"
    settings = Settings(file)
    assert settings.network is None
    assert settings.scheme == "system"
    settings.network = tmp_path / "a network"
    settings.folder = "/some/photos"
    settings.scheme = "dark"
    settings.set_state("geometry", QByteArray(b"\x00\x01\xff"))
    settings.set_choice("maps_colours", "magma")
    for number in range(12):
        settings.remember_network(tmp_path / str(number))
    settings.remember_network(tmp_path / "7")
    again = Settings(file)
    assert again.network == tmp_path / "a network"
    assert again.folder == "/some/photos"
    assert again.scheme == "dark"
    assert again.state("geometry") == QByteArray(b"\x00\x01\xff")
    assert again.choice("maps_colours") == "magma"
    assert again.choice("maps_order") == ""
    assert [folder.name for folder in again.opened_networks] == ["7", "11", "10", "9", "8", "6", "5", "4"]


def test_without_a_file_nothing_is_kept():
    settings = Settings(None)
    settings.scheme = "dark"
    settings.set_state("geometry", QByteArray(b"x"))
    assert settings.scheme == "system"
    assert settings.state("geometry").isEmpty()
    assert settings.opened_networks == ()


def test_a_damaged_file_is_no_matter(tmp_path):
    file = tmp_path / "alexnet.ini"
    file.write_bytes(b"[General]\nscheme=purple\nnetwork=@Variant(\x00\n[[[\xff")
    settings = Settings(file)
    assert settings.scheme == "system"
    assert settings.state("geometry").isEmpty()


def test_the_place_can_be_chosen(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert settings_file() == tmp_path / "alexnet.ini"
    assert log_folder() == tmp_path
    monkeypatch.delenv(HOME_VARIABLE)
    assert isinstance(settings_file(), Path)
