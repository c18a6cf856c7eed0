"""The menu at the toolbar's right end: saving, appearance, pictures to try, help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from alexnet_app.session.session import Session
from alexnet_app.settings import SchemeChoice
from alexnet_app.translation.catalogue import languages
from alexnet_app.translation.languages import LANGUAGES
from alexnet_app.translation.speaking import SYSTEM, system_language
from alexnet_app.widgets.patterns.pattern_menu import PatternMenu
from alexnet_app.widgets.window.window_actions import WindowActions


class MainMenu(QMenu):
    """Save, Colours, Language and Pictures to try as menus of their own, then the actions of the registry.

    Args:
        session: opens the pictures to try.
        actions: of the window.
        scheme: the one chosen now.
        choose_scheme: takes another.
        language: the one chosen now; empty for the system's.
        choose_language: takes another.
    """

    def __init__(
        self,
        session: Session,
        actions: WindowActions,
        scheme: SchemeChoice,
        choose_scheme: Callable[[SchemeChoice], None],
        language: str,
        choose_language: Callable[[str], None],
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
        self.languages = self._languages(language, choose_language)
        self.patterns = PatternMenu(session, self)
        self.addMenu(self.patterns)
        actions.fill(self.patterns, "patterns")
        actions.fill(self, "main")

    def _languages(self, chosen: str, choose: Callable[[str], None]) -> QMenu:
        """The system's first, then each by its own name."""
        # Who cannot read the language that is spoken finds the menu by its English name.
        title = self.tr("Language")
        menu = self.addMenu(title if title == "Language" else f"{title} (Language)")
        group = QActionGroup(menu)
        system = self.tr("As the system ({0})").format(LANGUAGES[system_language()])
        for code, text in ((SYSTEM, system), *languages().items()):
            action = menu.addAction(text)
            action.setObjectName(f"language_{code}")
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(lambda _checked=False, code=code: choose(code))
            group.addAction(action)
        return menu
