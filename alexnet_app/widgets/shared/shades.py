"""Colours between two roles of the palette, and the two font sizes beside the usual one."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget

# Of what belongs to the photo before, while the answer to the one on screen is awaited.
DIMMED = 0.45


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """The colour `share` (0 to 1) of the way from `first` to `second`."""
    red, green, blue, alpha = (
        round(a + (b - a) * share)
        for a, b in (
            (first.red(), second.red()),
            (first.green(), second.green()),
            (first.blue(), second.blue()),
            (first.alpha(), second.alpha()),
        )
    )
    return QColor(red, green, blue, alpha)


def quiet_text(palette: QPalette) -> QColor:
    """For text of second rank: still readable (about 5 : 1) on Window in either scheme."""
    return blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.68)


def answer_font(widget: QWidget) -> QFont:
    """One size up, for the answer."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * 1.25 if font.pointSizeF() > 0 else 12)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def small_font(widget: QWidget) -> QFont:
    """One size down, for shapes and notes."""
    font = QFont(widget.font())
    font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9) if font.pointSizeF() > 0 else 8)
    return font
