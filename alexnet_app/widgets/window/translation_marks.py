"""Marks for the translators on a registry's texts. No Qt: the command line reads the views before it is loaded."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for the translators, who find it by this name; it is translated where it is shown.

    PySide6 has one of this name, which needs Qt and is typed as giving any object.
    """
    return text
