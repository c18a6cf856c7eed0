"""Damaged settings files: the window starts with its defaults, or with what can still be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from alexnet_app.settings import Settings
from tests.fuzz.damage import damaged


def test_damaged_settings(tmp_path, qapp, seeds, attack):
    whole = tmp_path / "whole.ini"
    settings = Settings(whole)
    window = QMainWindow()
    settings.network = Path("/networks/mine")
    settings.remember_network(Path("/networks/other"))
    settings.folder, settings.scheme = "/photos", "dark"
    settings.set_choice("colours", "viridis")
    settings.set_state("window", window.saveGeometry())
    settings.write()
    data = whole.read_bytes()

    def read(file):
        found = Settings(file)
        assert found.scheme in ("system", "light", "dark")
        assert all(isinstance(folder, Path) for folder in found.opened_networks)
        assert isinstance(found.folder, str)
        assert isinstance(found.choice("colours"), str)
        assert found.network is None or isinstance(found.network, Path)
        window.restoreGeometry(found.state("window"))
        found.set_choice("colours", "grey")
        found.write()

    for seed in seeds(400):
        file = tmp_path / f"{seed}.ini"
        file.write_bytes(damaged(data, seed))
        attack(seed, lambda file=file: read(file))
    window.deleteLater()
