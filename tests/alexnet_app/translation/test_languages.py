"""The catalogues: every text in every language, with the same places in braces, and whole in the window."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QSlider, QTabBar

from alexnet_app.pictures.figures import grouped, significant
from alexnet_app.processes.downloads import Downloads
from alexnet_app.settings import Settings
from alexnet_app.translation.catalogue import best_language, languages, languages_folder, read_catalogue
from alexnet_app.translation.languages import LANGUAGES
from alexnet_app.translation.model_words import model_words
from alexnet_app.translation.speaking import speak
from alexnet_app.widgets.dialogs.card_dialog import CardDialog
from alexnet_app.widgets.dialogs.downloads_dialog import DownloadsDialog
from alexnet_app.widgets.dialogs.help_sheet import HelpSheet
from alexnet_app.widgets.family_tree.family_tree_dialog import FamilyTreeDialog
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.window.main_window import MainWindow
from alexnet_app.widgets.window.views import view_names
from alexnet_app.widgets.window.window_actions import help_rows
from model.catalogue.entries import find_network
from model.catalogue.public_networks import PUBLIC_NETWORKS
from model.networks.card import read_card
from model.photos.decoding import PhotoError, load_photo

OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.mark.parametrize("code", OTHERS)
def test_no_text_is_missing(code, texts_command):
    """Run `.venv/bin/python .ci/texts`, then translate what it names."""
    found = texts_command.faults(texts_command.all_texts(), read_catalogue(languages_folder() / f"{code}.ts"))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("code", OTHERS)
def test_line_breaks_and_edges_are_kept(code):
    """What begins or ends with a space or a comma is joined to other words; a second line is a second line."""
    for text, translation in read_catalogue(languages_folder() / f"{code}.ts").items():
        assert text.count("\n") == translation.count("\n"), text
        assert text.startswith((" ", ",", ";")) == translation.startswith((" ", ",", ";", "，", "；")), text
        if code != "zh_CN":
            assert text.endswith(" ") == translation.endswith(" "), text
        assert bool(re.search(r"\*\.\w+", text)) == bool(re.search(r"\*\.\w+", translation)), text


def test_a_fault_is_found(texts_command):
    texts = {"{0} of {1}": [], "Open": []}
    assert texts_command.faults(texts, {"{0} of {1}": "{1} von {0}", "Open": "Öffnen"}) == []
    assert len(texts_command.faults(texts, {"{0} of {1}": "{0} von", "Shut": "Zu"})) == 3


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en-US"], "de"),
        (["fr"], "fr"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["pt-BR", "es-419"], "es"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language(wanted, code):
    assert best_language(wanted) == code


def test_all_can_be_chosen():
    assert list(languages()) == list(LANGUAGES)


@pytest.mark.usefixtures("_english_again")
def test_sentences_of_the_model_are_translated(qapp, tmp_path):
    speak(qapp, "de")
    missing = tmp_path / "cat: nap.jpg"
    with pytest.raises(PhotoError) as caught:
        load_photo(missing)
    said = model_words(str(caught.value))
    assert said.startswith("cat: nap.jpg: erwartet wird eine Fotodatei, aber es gibt keine solche Datei")
    assert model_words("Grating at 22.5 degrees, 8 pixels") == "Streifen bei 22.5 Grad, 8 Pixel"
    assert model_words("Das Netz in x konnte nicht geladen werden: y: expected a file").endswith(
        "erwartet wird eine Datei"
    )
    assert model_words("holiday.jpg") == "holiday.jpg"
    speak(qapp, "en")
    assert model_words(str(caught.value)) == str(caught.value)


@pytest.mark.usefixtures("_english_again")
def test_a_thousand_is_not_taken_for_one(qapp):
    """In German, French and Spanish "1,000" is one, with three decimals."""
    assert grouped(1000) == "1,000"
    speak(qapp, "de")
    assert grouped(60_965_224) == "60\u202f965\u202f224"
    assert significant(1520) == "1\u202f520"


@pytest.mark.usefixtures("_english_again")
def test_a_damaged_catalogue_leaves_english(qapp, tmp_path, monkeypatch):
    (tmp_path / "de.ts").write_text("<TS><message>")
    monkeypatch.setattr("alexnet_app.translation.speaking.languages_folder", lambda: tmp_path)
    assert speak(qapp, "de") == "en"


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_clipped(code, session, tmp_path, qtbot, qapp):
    speak(qapp, code)
    window = MainWindow(session, Settings(tmp_path / "alexnet.ini"), lambda: None)
    qtbot.addWidget(window)
    window.resize(960, 600)
    window.show()
    session.drawing.open()
    for name in view_names():
        window.show_view(name)
        qtbot.wait(10)
        assert (window.width(), window.height()) == (960, 600), name
        for kind in (QAbstractButton, QComboBox, QSlider, QLineEdit):
            for part in window.findChildren(kind):
                ours = not isinstance(part.parent(), QTabBar) and not part.objectName().startswith("qt_")
                if ours and part.isVisible():
                    place = QRect(part.mapTo(window, QPoint()), part.size())
                    assert window.rect().contains(place), f"{name}: {part} {part.accessibleName()}"
                    assert part.width() >= part.minimumSizeHint().width(), f"{name}: {part} {part.accessibleName()}"
        # Those of second rank may be cut: the whole of them is their tooltip.
        for label in window.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), f"{name}: {label.text()}"
            elif label.isVisible() and not isinstance(label, QuietLabel):
                assert label.width() >= label.sizeHint().width(), f"{name}: {label.text()}"
        session.drawing.close()
    window.close()


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("code", OTHERS)
def test_the_family_tree_cannot_be_made_too_narrow(code, qtbot, qapp):
    speak(qapp, code)
    dialog = FamilyTreeDialog()
    qtbot.addWidget(dialog)
    dialog.resize(300, 400)
    dialog.show()
    assert dialog.area.widget().width() <= dialog.area.viewport().width()
    assert dialog.width() <= 700


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("code", OTHERS)
def test_no_line_of_the_help_is_cut(code, qtbot, qapp):
    speak(qapp, code)
    sheet = HelpSheet(help_rows())
    qtbot.addWidget(sheet)
    sheet.show()
    for width in (sheet.width(), 760, 820, 700):
        sheet.resize(width, 560)
        qtbot.wait(10)
        cut = [
            label.text() for label in sheet.findChildren(QLabel) if label.height() < label.heightForWidth(label.width())
        ]
        assert not cut, width


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("code", OTHERS)
def test_networks_are_described_in_the_language(code, empty_session, qtbot, qapp):
    speak(qapp, code)
    texts = read_catalogue(languages_folder() / f"{code}.ts")
    downloads = Downloads()
    dialog = DownloadsDialog(empty_session, downloads)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {texts[network.description] for network in PUBLIC_NETWORKS} <= shown
    downloads.close()
    folder = find_network("lenet-5")
    card = read_card(folder)
    sheet = CardDialog(card, folder)
    qtbot.addWidget(sheet)
    for sentence in (card.description, *card.weaknesses):
        assert texts[sentence] in sheet.facts.toPlainText()
