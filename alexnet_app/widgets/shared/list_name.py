"""What a screen reader calls a list to choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel


def name_list(box: QComboBox, name: str) -> None:
    """Names the box, the list that it opens and the one that offers endings while one types."""
    box.setAccessibleName(name)
    completer = box.completer()
    for opened in (box.view(), None if completer is None else completer.popup()):
        if opened is not None:
            opened.setAccessibleName(name)
    # On Linux a screen reader calls a list by what it shows, unless a label is its buddy; this one is only for that.
    label = QLabel(name, box)
    label.setBuddy(box)
    label.hide()
