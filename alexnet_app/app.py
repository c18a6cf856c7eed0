"""Builds the program's objects and wires them; nothing else.

The order matters: the window is shown before anything slow begins. The network's process is started by the first turn
of the event loop, so its start never delays the window; QtMultimedia, QtNetwork and the downloads are imported when
they are first wanted.
"""

from __future__ import annotations

import argparse
import logging
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from alexnet_app.appearance import apply_scheme
from alexnet_app.file_opening import FileOpening
from alexnet_app.interruption import SystemSignals
from alexnet_app.processes.allocator import give_large_arrays_back
from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.resources import application_icon
from alexnet_app.session.session import Session
from alexnet_app.settings import Settings, settings_file, start_log
from alexnet_app.sources.source import as_source
from alexnet_app.translation.speaking import speak
from alexnet_app.widgets.window.main_window import MainWindow
from model.catalogue.entries import find_network
from model.networks.card import CardError

log = logging.getLogger(__name__)


def run(options: argparse.Namespace) -> int:
    """Opens the window and returns the exit status. `options` come from `starting.arguments`."""
    give_large_arrays_back()
    application = make_application()
    interruption = SystemSignals(application)
    logs = start_log()
    settings = Settings(settings_file())
    apply_scheme(application, settings.scheme)
    speak(application, options.language or settings.language)
    window, session = make_window(settings, logs)
    window.show()
    if sys.platform == "darwin":  # alone sends such events; the filter is asked about every event there is
        FileOpening(application, window.opening.open_any)
    QTimer.singleShot(0, window, lambda: start(window, session, settings, options))
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


def make_window(settings: Settings, logs: Path | None) -> tuple[MainWindow, Session]:
    """The window over a session whose network is not started yet."""
    session = Session(partial(NetworkProcess, log_file=None if logs is None else logs / "network.log"))

    def make_downloads():  # type: ignore[no-untyped-def]
        from alexnet_app.processes.downloads import Downloads

        return Downloads()

    window = MainWindow(session, settings, make_downloads)
    session.setParent(window)
    return window, session


def start(window: MainWindow, session: Session, settings: Settings, options: argparse.Namespace) -> None:
    """What was asked for on the command line: network, photos, camera."""
    choose_network(session, settings, options.network)
    if options.photos:
        window.opening.open_any([as_source(photo) for photo in options.photos])
    if options.camera:
        window.start_camera()


def choose_network(session: Session, settings: Settings, wanted: str | None) -> None:
    """Loads the network asked for, else the one used last, else the bundled one."""
    last = settings.network
    candidates: list[str | Path | None] = [wanted] if wanted else [*([last] if last is not None else []), None]
    problem = ""
    for candidate in candidates:
        try:
            folder = find_network(candidate)
        except CardError as error:
            problem = problem or str(error)
            continue
        session.network.choose(folder)
        # A network used last that has gone from the disk is no problem as long as there is another.
        return
    log.warning("no network: %s", problem)
    session.problems.tell(session.tr("No network could be opened. Choose one in the Network menu."), problem)
