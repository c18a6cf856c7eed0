"""The menu at the toolbar's right end: saving, appearance, pictures to try, help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from alexnet_app.session.session import Session
from alexnet_app.settings import SchemeChoice
from alexnet_app.widgets.patterns.pattern_menu import PatternMenu
from alexnet_app.widgets.window.window_actions import WindowActions


class MainMenu(QMenu):
    """Save, Colours and Pictures to try as menus of their own, then the actions of the registry.

    Args:
        session: opens the pictures to try.
        actions: of the window.
        scheme: the one chosen now.
        choose_scheme: takes another.
    """

    def __init__(
        self,
        session: Session,
        actions: WindowActions,
        scheme: SchemeChoice,
        choose_scheme: Callable[[SchemeChoice], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.save = self.addMenu(self.tr("Save"))
        self.save.setToolTipsVisible(True)
        actions.fill(self.save, "save")
        self.colours = self.addMenu(self.tr("Colours"))
        group = QActionGroup(self.colours)
        choices: tuple[tuple[SchemeChoice, str], ...] = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        for value, text in choices:
            action = self.colours.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == scheme)
            action.triggered.connect(lambda _checked=False, value=value: choose_scheme(value))
            group.addAction(action)
        self.patterns = PatternMenu(session, self)
        self.addMenu(self.patterns)
        actions.fill(self.patterns, "patterns")
        actions.fill(self, "main")
