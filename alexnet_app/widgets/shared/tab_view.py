"""What the window asks of a view: how it shows things, what Escape takes back, and its picture for a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSplitter, QWidget

from alexnet_app.sources.source import Source
from alexnet_app.widgets.shared.figure_body import FigureBody


class TabView(QWidget):
    """A tab of the window. Everything has an answer already; a view overrides what it has.

    Signals:
        view_wanted(name): another view is to come to the front.
        folder_wanted(): the user wants to open a folder of photos.
        save_wanted(): the user wants to save the view as a picture.
    """

    view_wanted = Signal(str)
    folder_wanted = Signal()
    save_wanted = Signal()

    def choices(self) -> dict[str, str]:
        """How things are shown, as the controls say: what the window remembers for the next start."""
        return {}

    def use_choices(self, choices: Mapping[str, str]) -> None:
        """Takes back what `choices` said; a name or value that is not known is left alone."""

    def splitters(self) -> dict[str, QSplitter]:
        """Splitters whose place the window remembers, by a name for the settings."""
        return {}

    def go_back(self) -> bool:
        """Escape: undoes one step, such as a large view; False where there is none."""
        return False

    def figure_body(self) -> FigureBody | None:
        """What it gives to a figure for a report, besides the photo and its answer; None for nothing."""
        return None

    def take_drop(self, sources: Sequence[Source]) -> bool:
        """What was dropped on the view itself; False where it is to be opened as anywhere else in the window."""
        return False

    def picture(self) -> QImage:
        """All that the view shows, for a report: whole, without controls."""
        return self.grab().toImage()
