"""The window's actions as Qt knows them, made from the registry: keys, tooltips, menus, and what can be done now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from alexnet_app.widgets.window.actions import ACTIONS, GROUPS, PART_KEYS, Action, Group, Key, Menu
from alexnet_app.widgets.window.view_tabs import ViewTabs
from alexnet_app.widgets.window.view_tabs import translated as translated_view
from alexnet_app.widgets.window.views import VIEWS, view_key
from alexnet_app.widgets.window.window_parts import WindowParts


def translated(text: str) -> str:
    """A text of the registry in the user's language."""
    return QCoreApplication.translate("actions", text)


def shortcuts(keys: tuple[Key, ...]) -> list[QKeySequence]:
    """The keys of an entry as this platform has them, each once."""
    found: list[QKeySequence] = []
    for key in keys:
        bound = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [sequence for sequence in bound if not sequence.isEmpty() and sequence not in found]
    return found


def _native(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def help_rows() -> list[tuple[str, list[tuple[tuple[str, ...], str]]]]:
    """(heading, [(keys, sentence), ...]) for the help sheet: every action and view with a key, and the parts' own."""
    rows: dict[Group, list[tuple[tuple[str, ...], str]]] = {group: [] for group in GROUPS}
    for action in ACTIONS:
        bound = shortcuts(action.keys)
        if bound:
            rows[action.group].append(((_native(bound[0]),), translated(action.sentence)))
    for part in PART_KEYS:
        rows[part.group].append((tuple(map(translated, part.keys)), translated(part.sentence)))
    for index, view in enumerate(VIEWS):
        if view_key(index):
            sentence = f"{translated_view(view.title)}: {translated_view(view.sentence)}"
            rows["window"].append(((_native(QKeySequence(view_key(index))),), sentence))
    return [(translated(GROUPS[group]), found) for group, found in rows.items() if found]


class WindowActions(QObject):
    """Every action of the registry, and one for each view; their keys work anywhere in the window."""

    def __init__(self, parts: WindowParts, views: ViewTabs) -> None:
        super().__init__(parts.window)
        self._session = parts.session
        self._window = parts.window
        parts.dialogs.help_rows = help_rows
        self._actions = {entry.name: self._make(entry, parts) for entry in ACTIONS}
        for index, view in enumerate(VIEWS):
            action = QAction(translated_view(view.title), self._window)
            action.setShortcuts(shortcuts((view_key(index),)))
            action.triggered.connect(partial(self._show_view, views, view.name))
            self._window.addAction(action)
        self._everywhere = {sequence for entry in ACTIONS if entry.everywhere for sequence in shortcuts(entry.keys)}
        self._focused: QWidget | None = None
        session = parts.session
        for signal in (
            session.answers.classification_changed,
            session.network.changed,
            session.selection.maps_changed,
            session.selection.kernels_changed,
            session.selection.layer_changed,
            session.patterns.grating_changed,
        ):
            signal.connect(self.refresh)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def toolbar(self) -> list[QAction]:
        """Those with a button in the toolbar, in order."""
        return [self._actions[entry.name] for entry in ACTIONS if entry.toolbar]

    def fill(self, menu: QMenu, name: Menu) -> None:
        """Adds the actions of a menu, with their lines between."""
        for entry in ACTIONS:
            if entry.menu == name:
                if entry.apart and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(self._actions[entry.name])

    @Slot()
    def refresh(self) -> None:
        """Greys what cannot be done now."""
        for entry in ACTIONS:
            self._actions[entry.name].setEnabled(entry.enabled(self._session))

    def _make(self, entry: Action, parts: WindowParts) -> QAction:
        action = QAction(translated(entry.text), parts.window)
        bound = shortcuts(entry.keys)
        action.setShortcuts(bound)
        # A closed menu's actions have their keys only because they are the window's as well.
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        words = translated(entry.sentence)
        action.setToolTip(self.tr("{0} ({1})").format(words, _native(bound[0])) if bound else words)
        action.triggered.connect(lambda _checked=False: entry.do(parts))
        parts.window.addAction(action)
        return action

    @staticmethod
    def _show_view(views: ViewTabs, name: str, _checked: bool = False) -> None:
        views.show_view(name)

    # Keys that a text field would take for itself

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._focused is not None:
            self._focused.removeEventFilter(self)
        self._focused = new if new is not None and new.window() is self._window else None
        if self._focused is not None:
            self._focused.installEventFilter(self)
            self._focused.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._focused = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self._everywhere
        ):
            # Left unaccepted and unseen by the field, the key goes on to the window's shortcuts.
            event.ignore()
            return True
        return super().eventFilter(watched, event)
