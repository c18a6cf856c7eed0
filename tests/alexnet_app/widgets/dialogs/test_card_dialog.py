"""The card of a network: every value whole, numbers as people read them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from alexnet_app.widgets.dialogs.card_dialog import CardDialog
from alexnet_app.widgets.dialogs.card_words import card_rows, errors_in_words, errors_table
from model.networks.card import Card, read_card

FOLDER = Path("/home/somebody/" + "a_folder_without_any_space" * 6)
ERRORS = {
    "photos like those it learned from": {"photos": 2338, "views": 1, "top1_error": 0.3045337, "top5_error": 0.0911},
    "photos from elsewhere": {"photos": 950, "views": 1, "top1_error": 0.4714285, "top5_error": 0.2012},
    "photos from elsewhere, 10 views": {"photos": 950, "views": 10, "top1_error": 0.45, "top5_error": 0.19},
}


@pytest.fixture
def card(network_folder) -> Card:
    return replace(
        read_card(network_folder),
        description="Six things, learned in a test whose only purpose is to be read.",
        errors=ERRORS,
        training={"hours": 1.4281083776595744, "steps": 123456, "precision": "mixed_bfloat16", "resumed": True},
        weaknesses=("Small things in large photos are often missed " * 4,),
    )


@pytest.fixture
def dialog(card, qtbot) -> CardDialog:
    dialog = CardDialog(card, FOLDER)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_value_is_whole_at_the_first_size(dialog, card):
    facts = dialog.facts
    assert facts.horizontalScrollBar().maximum() == 0, "wider than its place"
    shown = facts.toPlainText().replace("\n", "")
    for heading, text in card_rows(card):
        assert heading in shown
        assert text.strip() in shown
    assert str(FOLDER) in shown


def test_every_measurement_stands_in_a_row_under_its_own_name(dialog, card):
    headings, rows = errors_table(card)
    assert headings == ("Measured on", "top-1 error", "top-5 error", "photos")
    assert rows[0] == ("photos like those it learned from", "30.5 %", "9.11 %", "2,338")
    assert rows[1] == ("photos from elsewhere", "47.1 %", "20.1 %", "950")
    shown = dialog.facts.toPlainText()
    assert all(cell in shown for row in rows for cell in row)


def test_ten_views_are_said_once(card):
    names = [row[0] for row in errors_table(replace(card, errors={**ERRORS, "kept aside": {"views": 10}}))[1]]
    assert names[2:] == ["photos from elsewhere, 10 views", "kept aside, 10 views"]


def test_numbers_have_three_digits_and_no_word_of_a_library(dialog):
    shown = dialog.facts.toPlainText()
    assert "1.43" in shown
    assert "1.428" not in shown
    assert "123,456" in shown
    assert "yes" in shown
    assert "mixed_bfloat16" not in shown


def test_the_bundled_networks_card_is_shown_whole(repository, qtbot):
    folder = repository / "resources" / "networks" / "everyday-95"
    dialog = CardDialog(read_card(folder), folder)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.facts.horizontalScrollBar().maximum() == 0, "wider than its place"


def test_the_card_in_words(dialog, card, qtbot):
    assert dict(card_rows(card))["Parameters"] == "56,892,806"
    qtbot.keyClicks(dialog.search, "GREEN")
    shown = [dialog.classes.item(row).text() for row in range(6) if not dialog.classes.item(row).isHidden()]
    assert shown == ["green thing"]


def test_the_facts_follow_the_palette(dialog, qtbot):
    palette = QPalette(dialog.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#101010"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#f0f0f0"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    dialog.setPalette(palette)
    assert dialog.grab().toImage().pixelColor(4, 4).lightness() < 40
    assert "#101010" not in dialog.facts.toHtml()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_figures_that_are_missing_are_left_out():
    assert errors_in_words({"top1_error": 0.429, "top5_error": None}) == "top-1 error 42.9 %"
    assert errors_in_words({}) == ""
