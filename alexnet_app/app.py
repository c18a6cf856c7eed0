"""Builds the program's objects and wires them; nothing else.

The order matters: the network's process, which needs seconds, is started first, and the window is imported and shown
beside it; QtMultimedia, QtNetwork and the downloads are imported when they are first wanted.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from alexnet_app.appearance import apply_scheme
from alexnet_app.interruption import SystemSignals
from alexnet_app.processes.allocator import give_large_arrays_back
from alexnet_app.processes.early_start import EarlyStart
from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.resources import application_icon
from alexnet_app.settings import Settings, settings_file, start_log
from alexnet_app.translation.speaking import speak
from model.catalogue.entries import find_network
from model.importing.garbage_collection import nothing_collected
from model.networks.card import CardError

if TYPE_CHECKING:
    from alexnet_app.session.session import Session
    from alexnet_app.widgets.window.main_window import MainWindow

log = logging.getLogger(__name__)


def run(options: argparse.Namespace) -> int:
    """Opens the window and returns the exit status. `options` come from `starting.arguments`."""
    give_large_arrays_back()
    application = make_application()
    interruption = SystemSignals(application)
    logs = start_log()
    settings = Settings(settings_file())
    processes = EarlyStart(partial(NetworkProcess, log_file=None if logs is None else logs / "network.log"))
    folder, problem = network_to_open(settings, options.network)
    if folder is not None:
        processes.begin(folder)
    apply_scheme(application, settings.scheme)
    speak(application, options.language or settings.language)
    with nothing_collected():
        window, session = make_window(settings, processes)
    use_network(session, folder, problem)
    processes.forget()  # where it is no network after all
    window.show()
    if sys.platform == "darwin":  # alone sends such events; the filter is asked about every event there is
        from alexnet_app.file_opening import FileOpening

        FileOpening(application, window.opening.open_any)
    QTimer.singleShot(0, window, lambda: start(window, options))
    # As by the window's own button: settings are kept, the network's process ends.
    interruption.asked.connect(window.close_unasked)
    interruption.asked.connect(application.quit)
    status = application.exec()
    interruption.close()
    log.info("closed")
    return status


def make_application() -> QApplication:
    """Qt's application object with the program's name and picture."""
    QCoreApplication.setApplicationName("AlexNet")
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("AlexNet")
    application.setWindowIcon(application_icon())
    # The name of the desktop entry: by it a Linux desktop knows which program a window is of.
    QGuiApplication.setDesktopFileName("alexnet")
    return application


def make_window(settings: Settings, start_process: Callable[[Path], NetworkProcess]) -> tuple[MainWindow, Session]:
    """The window over a session without a network; `start_process` starts the process of the network in a folder."""
    from alexnet_app.session.session import Session
    from alexnet_app.widgets.window.main_window import MainWindow

    session = Session(start_process)

    def make_downloads():  # type: ignore[no-untyped-def]
        from alexnet_app.processes.downloads import Downloads

        return Downloads()

    window = MainWindow(session, settings, make_downloads)
    session.setParent(window)
    return window, session


def start(window: MainWindow, options: argparse.Namespace) -> None:
    """What was asked for on the command line: photos, camera."""
    if options.photos:
        from alexnet_app.sources.source import as_source

        window.opening.open_any([as_source(photo) for photo in options.photos])
    if options.camera:
        window.start_camera()


def network_to_open(settings: Settings, wanted: str | None) -> tuple[Path | None, str]:
    """The folder of the network asked for, else of the one used last, else of the bundled one; or None, and why."""
    last = settings.network
    candidates: list[str | Path | None] = [wanted] if wanted else [*([last] if last is not None else []), None]
    problem = ""
    for candidate in candidates:
        try:
            # A network used last that has gone from the disk is no problem as long as there is another.
            return find_network(candidate), ""
        except CardError as error:
            problem = problem or str(error)
    return None, problem


def use_network(session: Session, folder: Path | None, problem: str) -> None:
    """Loads the network that `network_to_open` found, or says that there is none."""
    if folder is not None:
        session.network.choose(folder)
        return
    log.warning("no network: %s", problem)
    session.problems.tell(session.tr("No network could be opened. Choose one in the Network menu."), problem)
