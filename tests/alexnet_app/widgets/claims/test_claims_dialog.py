"""The report in the window: everything of it is there; without one the command is; a damaged one is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from alexnet_app.settings import Settings
from alexnet_app.widgets.claims.claims_dialog import COMMAND, ClaimPicture, ClaimsDialog
from model.reproducing.claims import CLAIMS
from model.reproducing.plan import Plan, SettingPlan
from model.reproducing.report import write_report
from tests.model.reproducing.runs import runs

PLAN = Plan("/somewhere/pets", (0, 1), {"miniature": SettingPlan(("cat", "dog"), 20, 4, 8, 10.0)})


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    claims = (CLAIMS["lrn"], CLAIMS["ten-views"])
    results = {claim.name: {arm.name: runs(arm.name, (0.5, 0.51)) for arm in claim.arms} for claim in claims}
    output = tmp_path_factory.mktemp("reproduced")
    write_report(claims, results, PLAN, output / "report", command="python -m model.reproduce", machine="this machine")
    return output


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "alexnet.ini")


@pytest.fixture
def dialog(settings, qtbot) -> ClaimsDialog:
    dialog = ClaimsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog: ClaimsDialog) -> str:
    return "\n".join(label.text() for label in dialog.area.widget().findChildren(QLabel))


def test_without_a_report_it_says_how_one_is_made(dialog):
    assert COMMAND in words(dialog)
    assert dialog.report is None


def test_a_chosen_folder_is_shown_whole(dialog, folder, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    shown = words(dialog)
    assert COMMAND not in shown
    for claim in dialog.report.claims:
        for text in (claim.title, claim.verdict, claim.says, claim.sentence, *claim.remarks, *claim.effects[1:]):
            assert text in shown
        for row in claim.rows:
            assert row.top1_error in shown
    assert dialog.report.rule in shown
    pictures = dialog.findChildren(ClaimPicture)
    assert [picture.image.width() for picture in pictures] == [1080, 1080]
    qtbot.waitUntil(lambda: pictures[0].height() == pytest.approx(pictures[0].width() * 400 / 1080, abs=1))


def test_it_comes_back_with_the_report_of_the_last_time(settings, folder, qtbot):
    first = ClaimsDialog(settings)
    qtbot.addWidget(first)
    assert first.show_folder(folder)
    again = ClaimsDialog(settings)
    qtbot.addWidget(again)
    assert again.report == first.report


def test_a_report_that_is_gone_is_no_fault(settings, folder, tmp_path, qtbot):
    shutil.copytree(folder, tmp_path / "copy")
    first = ClaimsDialog(settings)
    qtbot.addWidget(first)
    assert first.show_folder(tmp_path / "copy")
    shutil.rmtree(tmp_path / "copy")
    again = ClaimsDialog(settings)
    qtbot.addWidget(again)
    assert words(again) == words_of_the_empty_state(qtbot)


def words_of_the_empty_state(qtbot) -> str:
    empty = ClaimsDialog(Settings(None))
    qtbot.addWidget(empty)
    return words(empty)


def test_what_is_wrong_with_a_folder_is_said(dialog, folder, tmp_path):
    assert not dialog.show_folder(tmp_path)
    assert f"{tmp_path}: expected a report of python -m model.reproduce, but there is no report.json" in words(dialog)
    assert COMMAND in words(dialog)
    shutil.copytree(folder / "report", tmp_path / "copy")
    (tmp_path / "copy" / "lrn.png").write_bytes(b"no picture")
    assert dialog.show_folder(tmp_path / "copy")
    damaged, whole = dialog.findChildren(ClaimPicture)
    assert "lrn.png" in damaged.words
    assert whole.image is not None


def test_it_fits_on_small_screens(dialog, folder):
    dialog.show_folder(folder)
    assert dialog.minimumSizeHint().width() <= 840
    dialog.resize(560, 400)
    assert dialog.area.widget().minimumSizeHint().width() <= 560
