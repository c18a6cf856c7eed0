"""What an action of the window may use."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from alexnet_app.session.session import Session
from alexnet_app.widgets.tour.tour import Tour
from alexnet_app.widgets.window.opening import Opening
from alexnet_app.widgets.window.saving import Saving
from alexnet_app.widgets.window.window_dialogs import WindowDialogs


@dataclass(frozen=True)
class WindowParts:
    """The window with those of its parts that do something when they are told to."""

    window: QMainWindow
    session: Session
    opening: Opening
    saving: Saving
    dialogs: WindowDialogs
    tour: Tour
