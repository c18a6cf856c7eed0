"""What the window remembers from one start to the next: its place, its splitters', and how the views show things."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from alexnet_app.settings import Settings
from alexnet_app.widgets.shared.grid_and_panel import GridAndPanel

SMALLEST = QSize(960, 600)
USUAL = QSize(1280, 800)
# What a desktop puts around a window, title bar included. Nobody can say before it is shown; this is on the safe side.
FRAME = QMargins(8, 40, 8, 8)


def first_place(available: QRect) -> QRect:
    """Where the window's inside lies at the first start: as large as is usual, in the middle, whole with its frame.

    Args:
        available: the screen without task bars and docks, in logical pixels.
    """
    room = available.marginsRemoved(FRAME)
    place = QRect(room.topLeft(), USUAL.boundedTo(room.size()))
    place.moveCenter(room.center())
    return place


class WindowMemory:
    """Reads the settings into a window and its parts, and writes them back.

    Args:
        window: its size and place.
        splitter: between photo and views.
        views: the tabs by name; of those with a grid and a panel, the splitter and the choices in the row of controls.
        settings: where all that is kept.
    """

    def __init__(
        self, window: QMainWindow, splitter: QSplitter, views: Mapping[str, QWidget], settings: Settings
    ) -> None:
        self._window = window
        self._settings = settings
        self._views = {name: view for name, view in views.items() if isinstance(view, GridAndPanel)}
        self._splitters = {"splitter": splitter}
        self._splitters |= {f"{name}_splitter": view.splitter for name, view in self._views.items()}

    def restore(self) -> None:
        """Puts everything as it was; what was never kept, or cannot be read, as it is at first."""
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            place = first_place(screen.availableGeometry())
            # On a screen smaller than that the window must still fit.
            self._window.setMinimumSize(SMALLEST.boundedTo(place.size()))
            self._window.setGeometry(place)
        geometry = self._settings.state("geometry")
        if not geometry.isEmpty():
            self._window.restoreGeometry(geometry)
        for name, splitter in self._splitters.items():
            state = self._settings.state(name)
            if not state.isEmpty():
                splitter.restoreState(state)
        for name, view in self._views.items():
            kept = {choice: self._settings.choice(f"{name}_{choice}") for choice in view.choices()}
            view.use_choices({choice: value for choice, value in kept.items() if value})

    def keep(self) -> None:
        """Writes to the disk at once."""
        self._settings.set_state("geometry", self._window.saveGeometry())
        for name, splitter in self._splitters.items():
            self._settings.set_state(name, splitter.saveState())
        for name, view in self._views.items():
            for choice, value in view.choices().items():
                self._settings.set_choice(f"{name}_{choice}", value)
        self._settings.write()
