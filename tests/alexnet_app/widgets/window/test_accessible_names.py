"""Every part that takes the keyboard says to a screen reader what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QTabWidget, QWidget

from alexnet_app.settings import Settings
from alexnet_app.widgets.window.main_window import MainWindow
from alexnet_app.widgets.window.views import view_names


@pytest.fixture
def window(answered_session, tmp_path, qtbot) -> MainWindow:
    window = MainWindow(answered_session, Settings(tmp_path / "alexnet.ini"), lambda: None)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return window


def name_of(widget: QWidget) -> str:
    """What a screen reader says, which is the text of a button that has no name of its own."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def nameless(whole: QWidget) -> list[str]:
    return [
        f"{type(part).__name__} in {type(part.parentWidget()).__name__}"
        for part in whole.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not part.objectName().startswith("qt_")
        and part.focusProxy() is None
        and not name_of(part).strip()
    ]


@pytest.mark.parametrize("view", view_names())
def test_every_part_of_the_window_has_a_name(window, view):
    shown = window.show_view(view)
    assert name_of(window.views.current_view()) or shown is None
    assert not nameless(window), "\n".join(nameless(window))


@pytest.mark.parametrize(
    "dialog", ["show_card", "show_networks", "show_help", "show_about", "show_family_tree", "show_claims"]
)
def test_every_part_of_the_dialogs_has_a_name(window, dialog):
    getattr(window.dialogs, dialog)()
    (shown,) = window.dialogs.open.values()
    assert shown.windowTitle()
    assert nameless(shown) == []


def test_a_list_is_called_what_it_is_and_not_what_it_shows(window):
    for view in view_names():
        window.show_view(view)
    for box in window.findChildren(QComboBox):
        relations = QAccessible.queryAccessibleInterface(box).relations(QAccessible.RelationFlag.Label)
        names = [name_of(box), *(label.text(QAccessible.Text.Name) for label, _ in relations)]
        assert any(name and name != box.currentText() for name in names), names
        assert name_of(box.view()) != box.currentText()
    assert name_of(window.findChild(QTabWidget)) == "Views"
