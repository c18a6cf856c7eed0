"""A picture of the real window with its answer, without a screen: for the README, for reports, and to look at."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from alexnet_app.app import make_window, network_to_open, use_network
from alexnet_app.appearance import apply_scheme
from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.sources.source import as_source
from alexnet_app.translation.speaking import speak
from alexnet_app.widgets.window.main_window import MainWindow

LONGEST_SECONDS = 120.0


def take(options: argparse.Namespace, application: QApplication) -> int:
    """Shows the photo, waits for the answer and the chosen layer, and saves the window; returns the exit status.

    Reads and writes no settings, so that the picture is the same for everybody.
    """
    settings = Settings(None)
    apply_scheme(application, options.scheme or "system")
    speak(application, options.language or "en")
    window, session = make_window(settings, NetworkProcess)
    problems: list[str] = []
    session.problems.told.connect(lambda text, details: problems.append(f"{text} {details}".strip()))
    # On a platform with a screen, none of this need be seen.
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*options.size)
    window.show()
    try:
        use_network(session, *network_to_open(settings, options.network))
        session.photos.open([as_source(options.photos[0])])
        window.show_view(options.tab)
        _wait(problems, lambda: session.photos.photo is not None and session.network.state == "ready")
        if not problems and options.layer and not session.selection.go_to(options.layer):
            names = ", ".join(layer.name for layer in session.network.layers[1:])
            problems.append(f"--layer: expected one of {names}, or a unit such as conv3/217. Received: {options.layer}")
        _wait(problems, lambda: _complete(session))
        if problems:
            print(problems[0], file=sys.stderr)
            return 2
        return _save(window, Path(options.screenshot))
    finally:
        window.close()


def _complete(session: Session) -> bool:
    layer = session.selection.description
    kernels = session.selection.kernels is not None or layer is None or layer.kind != "convolution"
    return (
        not session.answers.busy
        and session.selection.maps is not None
        and session.answers.classification is not None
        and kernels
        and session.explanation.is_settled
        and session.driving.is_settled
        # What is known of an opened folder; the rest is worked out when it is asked for.
        and session.alike.is_settled
        and not session.exciting.is_working
    )


def _wait(problems: list[str], done: Callable[[], bool]) -> None:
    """Runs the event loop until `done()`, or a problem, or too long."""
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(20)

    def quit_when_done() -> None:
        if problems or done():
            loop.quit()

    look.timeout.connect(quit_when_done)
    late = QTimer()
    late.setSingleShot(True)
    # Seen by the next look, as any other problem.
    late.timeout.connect(lambda: problems.append(f"no answer within {LONGEST_SECONDS:.0f} s"))
    look.start()
    late.start(round(LONGEST_SECONDS * 1000))
    loop.exec()
    look.stop()
    late.stop()


def _save(window: MainWindow, path: Path) -> int:
    for _ in range(3):  # layouts that follow from other layouts
        QApplication.processEvents()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        saved = window.grab().save(str(path))
    except OSError as problem:
        print(f"{path}: cannot be written: {problem}", file=sys.stderr)
        return 2
    if not saved:
        print(f"{path}: cannot be written; expected a name that ends in .png", file=sys.stderr)
        return 2
    return 0
