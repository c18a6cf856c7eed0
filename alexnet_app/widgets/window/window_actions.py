"""What the window can be told to do, with the keys of each, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Key = QKeySequence.StandardKey | str


def add_action(
    owner: QWidget, text: str, slot: Callable[[], object], keys: Sequence[Key] = (), tip: str = ""
) -> QAction:
    """An action of the window that its keys start from anywhere in it; the tooltip names the first of them."""
    action = QAction(text, owner)
    shortcuts: list[QKeySequence] = []
    for key in keys:
        bound = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        shortcuts += [sequence for sequence in bound if sequence not in shortcuts]
    action.setShortcuts(shortcuts)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    words = tip or text.rstrip(". ").replace("&", "")
    if shortcuts:
        native = shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText)
        words = QCoreApplication.translate("WindowActions", "{0} ({1})").format(words, native)
    action.setToolTip(words)
    action.triggered.connect(lambda _checked=False: slot())
    owner.addAction(action)
    return action
