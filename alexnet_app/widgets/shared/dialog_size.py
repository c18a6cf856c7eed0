"""How large a dialog is at first: in letters, and never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# Of the window around a dialog, and what is to be seen beside it.
_AROUND = QSize(48, 64)
_SMALLEST_SCREEN = QSize(960, 600)


def letters(widget: QWidget, across: int, lines: int) -> QSize:
    """Room for so many wide letters and lines in the widget's font."""
    metrics = widget.fontMetrics()
    return QSize(metrics.horizontalAdvance("m") * across, metrics.height() * lines)


def within_screen(dialog: QWidget, wanted: QSize) -> QSize:
    """As wanted, as far as the screen has room for it."""
    screen = dialog.screen() or QGuiApplication.primaryScreen()
    room = _SMALLEST_SCREEN if screen is None else screen.availableSize()
    return wanted.boundedTo(room - _AROUND)
