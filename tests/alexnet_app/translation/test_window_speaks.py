"""The window in another language: changed while it is open, with all it shows kept, and no text left in English."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabWidget, QWidget

from alexnet_app.settings import Settings
from alexnet_app.widgets.window.main_window import MainWindow
from alexnet_app.widgets.window.views import view_names
from model.patterns.registry import get_pattern

pytestmark = pytest.mark.usefixtures("brackets", "_english_again")

# Addresses, shapes, numbers, keys, names of classes, networks, colour maps and papers: the same in every language.
SAME = re.compile(
    r"(conv|norm|pool|fc|dropout)\d|six-things|_?thing|red\.png|cat|dog|cup|English|Deutsch|Español|Français|简体中文"
    r"|LeNet-5|Net-5|everyday|things|digits|red$|green$|blue$|tanh|image|grey|Strg|Bild|Umschalt|wärts|[Ll]inks|[Rr]echts|Nach|nach|Schließen"
    r"|et al\.|Grad-CAM"
    r"|OK|PNG|FGSM|AlexNet|scrollen|Linux|CPU|Esc|Ctrl|Enter|Tab|Pg|Space|[Rr]e?LU"
)


@pytest.fixture
def window(answered_session, tmp_path, qtbot) -> MainWindow:
    window = MainWindow(answered_session, Settings(tmp_path / "alexnet.ini"), lambda: None)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


def choose(window: MainWindow, code: str, qtbot) -> None:
    """By the menu, as a person does."""
    before = window.views
    window.menu_button.menu().findChild(QAction, f"language_{code}").trigger()
    qtbot.waitUntil(lambda: window.views is not before)


def english(text: str) -> bool:
    """Whether words are left outside the brackets."""
    text = re.sub(r"<[^>]*>|&nbsp;|(?<!\w)/\S+|\(Language\)|.* et al\. \d+", " ", text)
    while "⟦" in text:
        shorter = re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
        if shorter == text:
            break
        text = shorter
    return any(not SAME.search(word) for word in re.findall(r"[A-Za-z][a-z]{2,}[\w.-]*", text))


def shown_texts(whole: QWidget) -> set[str]:
    found: set[str] = set()
    for part in [whole, *whole.findChildren(QWidget)]:
        found |= {part.toolTip(), part.accessibleName()}
        if isinstance(part, QLabel | QAbstractButton):
            found.add(part.text())
        if isinstance(part, QTabWidget):
            found |= {part.tabText(index) for index in range(part.count())}
        if isinstance(part, QComboBox):
            found |= {part.itemText(index) for index in range(part.count())}
    for action in whole.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    return found


def test_it_changes_while_it_is_open_and_keeps_what_it_shows(window, answered_session, qtbot):
    session = answered_session
    session.selection.choose_layer("conv3")
    session.selection.choose_unit(7)
    window.show_view("kernels")
    window.tour.start()
    window.tour.forward()
    place = window.geometry()
    choose(window, "de", qtbot)
    assert window.actions_by_name["open"].text() == "⟦Open ...⟧"
    assert window.geometry() == place
    assert window.views.current_name == "kernels"
    assert (session.selection.layer, session.selection.unit) == ("conv1", 7)  # where the tour has gone
    assert window.tour.is_open
    assert window.tour.step.name == "edges"
    qtbot.waitUntil(window.score_bars.isVisible)
    # It still works, once: a key that two actions have would do nothing.
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    choose(window, "en", qtbot)
    assert window.actions_by_name["open"].text() == "Open ..."
    assert window.menu_button.menu().findChild(QAction, "language_en").isChecked()


def test_the_choice_is_remembered(window, tmp_path, qtbot):
    choose(window, "de", qtbot)
    window.close()
    assert Settings(tmp_path / "alexnet.ini").language == "de"


def test_no_text_of_a_view_is_left_in_english(window, qtbot):
    choose(window, "de", qtbot)
    for view in view_names():
        window.show_view(view)
        qtbot.wait(20)
    left = sorted(text for text in shown_texts(window) if english(text))
    assert not left, "\n".join(left)


def test_a_drawn_picture_beside_another_has_its_name_in_the_language(window, answered_session, qtbot):
    choose(window, "de", qtbot)
    answered_session.patterns.show(get_pattern("disc-red"))
    qtbot.waitUntil(lambda: answered_session.photos.name == "Red disc")
    window.show_view("compare")
    view = window.views.current_view()
    view.keep_button.click()
    assert view.one.title.text() == view.other.title.text() == "⟦Red disc⟧"


def test_no_text_of_a_dialog_is_left_in_english(window, qtbot):
    choose(window, "de", qtbot)
    for dialog in ("card", "networks", "help", "side_by_side"):
        getattr(window.dialogs, f"show_{dialog}")()
    shown = window.dialogs.open.values()
    assert len(shown) == 4
    left = sorted(text for dialog in shown for text in shown_texts(dialog) if english(text))
    assert not left, "\n".join(left)
