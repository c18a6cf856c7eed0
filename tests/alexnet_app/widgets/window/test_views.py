"""The registry of views, and the tabs that are made from it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from alexnet_app.starting.arguments import parse
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.window import view_tabs
from alexnet_app.widgets.window.view_tabs import ViewTabs, make_view
from alexnet_app.widgets.window.views import VIEWS, View, view_key, view_names


class Extra(TabView):
    """A view that a test adds."""

    def __init__(self, session, parent=None) -> None:
        super().__init__(parent)
        QVBoxLayout(self).addWidget(QLabel("extra"))


EXTRA = View("extra", "Extra", "What the test adds", f"{__name__}:Extra")


@pytest.fixture
def tabs(session, qtbot) -> ViewTabs:
    tabs = ViewTabs(session)
    qtbot.addWidget(tabs)
    tabs.show()
    return tabs


def test_names_differ_and_everything_is_said():
    assert len(set(view_names())) == len(VIEWS)
    for view in VIEWS:
        assert view.title
        assert len(view.sentence) > 20
    assert view_key(0) == "Ctrl+1"
    assert view_key(9) == "Ctrl+0"
    assert view_key(10) == ""


@pytest.mark.parametrize("view", VIEWS, ids=view_names())
def test_every_view_can_be_made(session, qtbot, view):
    made = make_view(view, session, None)
    qtbot.addWidget(made)
    assert isinstance(made, TabView)
    assert all(isinstance(value, str) for value in made.choices().values())
    assert not made.picture().isNull()


def test_a_view_is_made_when_its_tab_is_first_shown(tabs, qtbot):
    made = []
    tabs.made.connect(lambda name, _view: made.append(name))
    assert tabs.views == {}
    for name in (*view_names(), *view_names()):
        view = tabs.show_view(name)
        assert tabs.currentWidget() is view is tabs.current_view()
        assert tabs.current_name == name
        assert view.isVisible()
    assert made == list(view_names())
    assert tabs.count() == len(VIEWS)
    with pytest.raises(ValueError, match="expected one of maps"):
        tabs.show_view("nothing")


def test_the_command_line_takes_their_names_without_qt():
    assert parse(["--tab", view_names()[-1]]).tab == view_names()[-1]
    code = "import sys, alexnet_app.starting.arguments; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"


def test_one_entry_adds_a_tab_with_key_and_help(session, qtbot, monkeypatch):
    from alexnet_app.widgets.window import views, window_actions

    more = (*VIEWS[:8], EXTRA)
    for module in (views, view_tabs, window_actions):
        monkeypatch.setattr(module, "VIEWS", more)
    tabs = ViewTabs(session)
    qtbot.addWidget(tabs)
    tabs.show()
    assert type(tabs.show_view("extra")).__name__ == "Extra"
    assert tabs.tabText(8) == "Extra"
    assert tabs.tabToolTip(8) == "What the test adds"
    rows = [row for _, rows in window_actions.help_rows() for row in rows]
    assert ((view_key(8),), "Extra: What the test adds") in rows
    assert parse(["--tab", "extra"]).tab == "extra"


def test_a_double_click_on_a_map_opens_its_arithmetic(tabs, session, red_photo, qtbot):
    view = tabs.show_view("maps")
    session.photos.open([red_photo])
    picture = view.panel.picture
    qtbot.waitUntil(lambda: not picture.is_empty and not session.answers.busy)
    point = picture.picture_area().center().toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=point)
    assert tabs.current_name == "arithmetic"
    opened = tabs.current_view()
    assert opened.place.position == session.selection.marked_position
    qtbot.waitUntil(lambda: opened.sheet.arithmetic is not None and opened.sheet.arithmetic.place == opened.place)
