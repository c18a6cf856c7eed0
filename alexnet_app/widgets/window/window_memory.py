"""What the window remembers from one start to the next: its place, its splitters', and how the views show things."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from alexnet_app.settings import Settings
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.window.view_tabs import ViewTabs
from alexnet_app.widgets.window.views import view_names

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
        views: which is in front; the splitters and choices of each, from when it is made.
        settings: where all that is kept.
    """

    def __init__(self, window: QMainWindow, splitter: QSplitter, views: ViewTabs, settings: Settings) -> None:
        self._window = window
        self._settings = settings
        self._splitter = splitter
        self._views = views
        views.made.connect(self._restore_view)

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
        self.restore_inside()

    def restore_inside(self) -> None:
        """Splitter, tab and views alone: the window stays where it is."""
        self._restore_splitter("splitter", self._splitter)
        last = self._settings.choice("in_front")
        self._views.show_view(last if last in view_names() else view_names()[0])

    def keep(self) -> None:
        """Writes to the disk at once. What a view that was never made had before stays as it is."""
        self._settings.set_state("geometry", self._window.saveGeometry())
        self._settings.set_state("splitter", self._splitter.saveState())
        self._settings.set_choice("in_front", self._views.current_name)
        for name, view in self._views.views.items():
            for key, splitter in view.splitters().items():
                self._settings.set_state(f"{name}_{key}", splitter.saveState())
            for choice, value in view.choices().items():
                self._settings.set_choice(f"{name}_{choice}", value)
        self._settings.write()

    def _restore_splitter(self, name: str, splitter: QSplitter) -> None:
        state = self._settings.state(name)
        if not state.isEmpty():
            splitter.restoreState(state)

    def _restore_view(self, name: str, view: TabView) -> None:
        for key, splitter in view.splitters().items():
            self._restore_splitter(f"{name}_{key}", splitter)
        kept = {choice: self._settings.choice(f"{name}_{choice}") for choice in view.choices()}
        view.use_choices({choice: value for choice, value in kept.items() if value})
