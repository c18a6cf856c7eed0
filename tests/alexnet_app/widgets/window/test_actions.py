"""The registry of actions: one entry gives menu, toolbar, key and help."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolBar

from alexnet_app.settings import Settings
from alexnet_app.widgets.window import actions, window_actions
from alexnet_app.widgets.window.actions import ACTIONS, Action
from alexnet_app.widgets.window.main_window import MainWindow
from alexnet_app.widgets.window.window_actions import help_rows, shortcuts
from model.patterns.registry import get_pattern

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make_window(session, tmp_path, qtbot):
    def make() -> MainWindow:
        window = MainWindow(session, Settings(tmp_path / "alexnet.ini"), lambda: None)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return window

    return make


@pytest.fixture
def window(make_window) -> MainWindow:
    return make_window()


def test_names_and_keys_belong_to_one_action_each(qapp):
    assert len({entry.name for entry in ACTIONS}) == len(ACTIONS)
    keys = Counter(sequence.toString() for entry in ACTIONS for sequence in shortcuts(entry.keys))
    assert not [key for key, count in keys.items() if count > 1]
    for entry in ACTIONS:
        assert entry.text
        assert entry.sentence
        assert entry.keys or entry.menu or entry.toolbar, f"{entry.name} cannot be reached"


def test_every_action_stands_where_its_entry_says(window):
    shown = {action.text() for action in window.menu_button.menu().actions()}
    saving = {action.text() for action in window.menu_button.menu().save.actions()}
    patterns = {action.text() for action in window.menu_button.menu().patterns.actions()}
    window.network_menu.fill()
    networks = {action.text() for action in window.network_menu.actions()}
    bar = {action.text() for action in window.findChild(QToolBar).actions()}
    for entry in ACTIONS:
        assert (entry.text in shown) is (entry.menu == "main")
        assert (entry.text in saving) is (entry.menu == "save")
        assert (entry.text in patterns) is (entry.menu == "patterns")
        assert (entry.text in networks) is (entry.menu == "network")
        assert (entry.text in bar) is entry.toolbar
        if entry.keys:
            assert window.actions_by_name[entry.name].toolTip().endswith(")"), "the tooltip names the key"


def test_one_entry_adds_a_key_a_menu_line_and_its_help(make_window, monkeypatch, qtbot):
    done = []
    entry = Action("extra", "Extra", "What the test adds", lambda parts: done.append(parts), ("Ctrl+J",), menu="main")
    for module in (actions, window_actions):
        monkeypatch.setattr(module, "ACTIONS", (*ACTIONS, entry))
    window = make_window()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_J, CONTROL)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done[0].window is window
    assert "Extra" in [action.text() for action in window.menu_button.menu().actions()]
    assert (("Ctrl+J",), "What the test adds") in [row for _, rows in help_rows() for row in rows]


def test_what_cannot_be_done_is_greyed(window, session, red_photo, qtbot):
    named = window.actions_by_name
    assert not named["save_answer"].isEnabled()
    assert not named["save_activations"].isEnabled()
    assert named["save_view"].isEnabled()
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: named["save_answer"].isEnabled() and named["save_activations"].isEnabled())
    qtbot.waitUntil(lambda: named["save_kernels"].isEnabled())
    session.selection.choose_layer("fc6")
    assert not named["save_kernels"].isEnabled(), "dense layers have no kernel sheet"


def test_a_grating_is_turned_by_keys(window, session, qtbot):
    named = window.actions_by_name
    assert not named["turn_grating_left"].isEnabled()
    session.patterns.show(get_pattern("grating-45-8"))
    qtbot.waitUntil(named["turn_grating_left"].isEnabled)
    qtbot.keyClick(window.diagram, Qt.Key.Key_BracketLeft)
    assert session.patterns.grating.angle == 50
    qtbot.keyClick(window.diagram, Qt.Key.Key_BracketRight)
    assert session.patterns.grating.angle == 45


@pytest.mark.parametrize("name", ["maps", "kernels"])
def test_the_layer_changes_from_anywhere_also_from_a_text_field(window, session, qtbot, name):
    view = window.views.show_view(name)
    line = view.findChild(QLineEdit)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("conv1/55 and more")
    walked = [session.selection.layer]
    for _ in session.network.layers[2:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, CONTROL)
        walked.append(session.selection.layer)
    assert walked == [layer.name for layer in session.network.layers[1:]]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, CONTROL)
    assert session.selection.layer == walked[-2]
    line.setFocus()
    line.setText("conv3")
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert line.cursorPosition() == 4, "other keys stay the field's"


def test_the_address_is_copied(window, session, qtbot):
    session.selection.go_to("conv5/100")
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "conv5/100"


def test_menus_have_no_line_at_their_ends(window):
    for menu in (window.menu_button.menu(), *window.menu_button.menu().findChildren(QMenu)):
        lines = [action.isSeparator() for action in menu.actions()]
        assert lines
        assert not lines[0]
        assert not lines[-1]


def test_standard_keys_follow_the_platform(qapp):
    assert QKeySequence("Ctrl+O") in shortcuts((QKeySequence.StandardKey.Open,))
    assert len(shortcuts(("F1", "F1"))) == 1
