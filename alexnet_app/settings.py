"""What is remembered from one start to the next, and where the log lies."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Literal

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QByteArray, QSettings, QtMsgType, qInstallMessageHandler

from model.importing.bytecode import HOME_VARIABLE

LOG_BYTES = 1_000_000
MOST_FOLDERS = 8

SchemeChoice = Literal["system", "light", "dark"]


def settings_file() -> Path:
    """The settings of this user, in the platform's place, or in the folder ALEXNET_HOME."""
    home = os.environ.get(HOME_VARIABLE)
    return (Path(home) if home else user_config_path("AlexNet", appauthor=False)) / "alexnet.ini"


def log_folder() -> Path:
    """Where `window.log` and `network.log` are written; in ALEXNET_HOME where that is set."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) if home else user_log_path("AlexNet", appauthor=False)


def start_log() -> Path | None:
    """Begins logging to `window.log`; returns its folder, or None where it cannot be written."""
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "window.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_log_qt)
    usual = sys.excepthook

    def log_and_tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("alexnet_app").error("unexpected", exc_info=(kind, error, trace))
        usual(kind, error, trace)

    # An error in a slot ends up here; the window goes on.
    sys.excepthook = log_and_tell
    return folder


def _log_qt(kind: QtMsgType, _context: object, text: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    logging.getLogger("Qt").log(levels.get(kind, logging.WARNING), text)


class Settings:
    """A file of remembered choices; without a file nothing is read or written, as for a screenshot."""

    def __init__(self, file: Path | None) -> None:
        self._stored = None if file is None else QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def network(self) -> Path | None:
        """Folder of the network last used."""
        text = self._text("network")
        return Path(text) if text else None

    @network.setter
    def network(self, folder: Path) -> None:
        self._write("network", str(folder))

    @property
    def opened_networks(self) -> tuple[Path, ...]:
        """Trained network folders that were opened from elsewhere, the newest first."""
        return tuple(Path(line) for line in self._text("opened_networks").split("\n") if line)

    def remember_network(self, folder: Path) -> None:
        kept = [folder, *(other for other in self.opened_networks if other != folder)][:MOST_FOLDERS]
        self._write("opened_networks", "\n".join(map(str, kept)))

    def forget_network(self, folder: Path) -> None:
        """Leaves a folder out of the networks that were opened from elsewhere; its files stay."""
        self._write("opened_networks", "\n".join(str(other) for other in self.opened_networks if other != folder))

    @property
    def folder(self) -> str:
        """Where photos were last opened from."""
        return self._text("folder")

    @folder.setter
    def folder(self, folder: str) -> None:
        self._write("folder", folder)

    @property
    def scheme(self) -> SchemeChoice:
        text = self._text("scheme")
        if text == "light":
            return "light"
        return "dark" if text == "dark" else "system"

    @scheme.setter
    def scheme(self, scheme: SchemeChoice) -> None:
        self._write("scheme", scheme)

    @property
    def language(self) -> str:
        """The code of the language chosen in the window; empty for the system's."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._write("language", code)

    def choice(self, name: str) -> str:
        """How something was last shown, in the words of the one who shows it; empty where nothing is remembered."""
        return self._text(f"view/{name}")

    def set_choice(self, name: str, value: str) -> None:
        self._write(f"view/{name}", value)

    def state(self, name: str) -> QByteArray:
        """A window's or splitter's place, as Qt saved it; empty where there is none."""
        value = None if self._stored is None else self._stored.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, state: QByteArray) -> None:
        self._write(f"state/{name}", state)

    def write(self) -> None:
        """Puts everything on the disk now, whatever becomes of the process."""
        if self._stored is not None:
            self._stored.sync()

    def _text(self, name: str) -> str:
        value = None if self._stored is None else self._stored.value(name)
        return value if isinstance(value, str) else ""

    def _write(self, name: str, value: object) -> None:
        if self._stored is not None:
            self._stored.setValue(name, value)
