"""What a view gives to a figure for a report: its pictures, whole and on white, with their scale and words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QWidget

from model.pictures.colour_maps import ColourMap


@dataclass(frozen=True)
class Scale:
    """What colours mean.

    Attributes:
        title: what is measured.
        low, high: the values of the two ends.
        colour_map, gamma: between them.
    """

    title: str
    low: float
    high: float
    colour_map: ColourMap
    gamma: float = 1.0


@dataclass(frozen=True, eq=False)
class FigureBody:
    """Side by side.

    Attributes:
        title: a line above.
        pictures: (label, picture); a label may be empty.
        caption: sentences below.
        scale: None where colours mean no number.
        is_sheet: many small pictures in one, which takes the whole width of the page.
        is_sharp: every pixel is a value, enlarged without smoothing.
    """

    title: str
    pictures: tuple[tuple[str, QImage], ...]
    caption: tuple[str, ...] = ()
    scale: Scale | None = None
    is_sheet: bool = False
    is_sharp: bool = True


def on_paper(widget: QWidget, draw: str) -> QImage:
    """What the widget's method `draw` gives in the colours of paper, whatever those of the screen are."""
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#ffffff"),
        (QPalette.ColorRole.Base, "#ffffff"),
        (QPalette.ColorRole.WindowText, "#000000"),
        (QPalette.ColorRole.Text, "#000000"),
    ):
        palette.setColor(role, colour)
    widget.setPalette(palette)
    try:
        image: QImage = getattr(widget, draw)()
    finally:
        widget.setPalette(QPalette())  # its parent's again
    return image
