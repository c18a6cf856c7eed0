from __future__ import annotations

import subprocess
import sys
from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from alexnet_app.widgets.dialogs.about_dialog import AboutDialog, versions
from alexnet_app.widgets.dialogs.help_sheet import HelpSheet, terms
from alexnet_app.widgets.window.window_actions import help_rows


def test_the_help_sheet_names_every_key_and_term(qtbot):
    sheet = HelpSheet(help_rows())
    qtbot.addWidget(sheet)
    sheet.show()

    shown = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for heading, rows in help_rows():
        assert heading in shown
        for combination, meaning in rows:
            assert all(part in shown for part in combination)
            assert meaning in shown
    for term, meaning in terms():
        assert term in shown
        assert meaning in shown


def test_the_help_sheet_fits_a_small_screen_and_closes_by_escape(qtbot):
    sheet = HelpSheet(help_rows())
    qtbot.addWidget(sheet)
    sheet.show()

    assert sheet.height() <= 600
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_help_sheet_follows_the_palette(qtbot):
    sheet = HelpSheet(help_rows())
    qtbot.addWidget(sheet)
    palette = QPalette(sheet.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#101010"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#f0f0f0"))

    sheet.setPalette(palette)

    assert "#f0f0f0" in sheet._caps[0].text()


def test_about_names_the_versions():
    found = dict(versions())

    assert found["Python"].count(".") == 2
    assert found["Qt"].startswith("6.")
    assert found["keras"][0].isdigit()
    assert found["tensorflow"][0].isdigit()


def test_about_knows_tensorflow_by_its_other_name(monkeypatch):
    # The built program for Linux has the package without code for GPUs.
    installed = {"tensorflow-cpu": "2.21.0"}

    def version(name: str) -> str:
        if name not in installed:
            raise metadata.PackageNotFoundError(name)
        return installed[name]

    monkeypatch.setattr(metadata, "version", version)
    found = dict(versions())
    assert found["tensorflow"] == "2.21.0"
    assert found["keras"] == "not installed"


def test_about_copies_the_versions(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    button = next(each for each in dialog.findChildren(QPushButton) if "Copy" in each.text())

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert "keras" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_widgets_load_neither_multimedia_nor_keras():
    code = """
import importlib, pkgutil, sys
import alexnet_app.widgets
for module in pkgutil.walk_packages(alexnet_app.widgets.__path__, "alexnet_app.widgets."):
    importlib.import_module(module.name)
print([name for name in ("keras", "tensorflow", "PySide6.QtMultimedia") if name in sys.modules])
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.strip() == "[]"
