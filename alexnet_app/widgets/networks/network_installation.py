"""Networks that are downloaded or imported beside the window's work, and what becomes of them when they are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.session.session import Session

if TYPE_CHECKING:
    from alexnet_app.processes.downloads import Downloads


class NetworkInstallation(QObject):
    """Makes the downloads when they are first wanted, and chooses an imported network in the session.

    Args:
        session: where a network that was imported is chosen.
        make_downloads: makes the object that downloads and imports.

    Signals:
        noted(text): what goes on, in a few words; empty when it is over.
        failed(text, details): in plain words; `details` may be empty.
    """

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, session: Session, make_downloads: Callable[[], Downloads], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._make_downloads = make_downloads
        self._downloads: Downloads | None = None

    def downloads(self) -> Downloads:
        """Downloads and imports; made when first wanted."""
        if self._downloads is None:
            self._downloads = self._make_downloads()
            self._downloads.setParent(self)
            self._downloads.installed.connect(self._installed)
            self._downloads.failed.connect(self._not_installed)
        return self._downloads

    def import_file(self, path: Path) -> None:
        """Imports an ONNX file; the network it becomes is loaded at once."""
        downloads = self.downloads()
        self.noted.emit(self.tr("Importing {0} ...").format(path.name))
        downloads.import_file(path)

    def close(self) -> None:
        """Ends what runs and forgets what waits."""
        if self._downloads is not None:
            self._downloads.close()

    @Slot(str, object)
    def _installed(self, name: str, folder: Path) -> None:
        # A file that the user has just dropped is wanted now; a download may have taken an hour, and waits in the menu.
        if name in self._public_names():
            self.noted.emit(self.tr("{0} is in the Network menu now").format(folder.name))
        else:
            self.noted.emit("")
            self._session.network.choose(folder)

    @Slot(str, str, str)
    def _not_installed(self, _name: str, problem: str, details: str) -> None:
        self.noted.emit("")
        self.failed.emit(problem, details)

    @staticmethod
    def _public_names() -> set[str]:
        from model.catalogue.public_networks import PUBLIC_NETWORKS

        return {network.name for network in PUBLIC_NETWORKS}
