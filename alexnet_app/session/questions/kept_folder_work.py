"""Work on the opened folder whose results are kept on the disk: known again at the next start, and gone on with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from alexnet_app.requests.request import Request
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.folder import OpenedFolder
from alexnet_app.session.questions.folder_work import FolderWork


class KeptFolderWork(FolderWork):
    """Looks what is known of a folder when somebody looks (`set_wanted`), and does the rest when it is told to
    (`start`). A derived class has `_question` and `is_known`."""

    def __init__(self, folder: OpenedFolder, network: LoadedNetwork, parent: QObject | None = None) -> None:
        super().__init__(network, parent)
        self._folder = folder
        self._wanted = False
        folder.changed.connect(self._folder_changed)

    @property
    def is_known(self) -> bool:
        """Whether the folder has been looked up."""
        raise NotImplementedError

    def _question(self, folder: Path, network: Path, only_known: bool) -> Request | None:
        """None where nothing can be asked."""
        raise NotImplementedError

    def set_wanted(self, wanted: bool) -> None:
        """Whether somebody looks."""
        self._wanted = wanted
        if not self.is_known and not self.is_working:
            self._look_up()

    @Slot()
    def start(self) -> None:
        """Works out what is missing, from where it was stopped."""
        self._ask_about_folder(only_known=False)

    def _look_up(self) -> None:
        if self._wanted:
            self._ask_about_folder(only_known=True)

    def _ask_about_folder(self, *, only_known: bool) -> None:
        folder, network = self._folder.path, self._network.folder
        if folder is not None and network is not None:
            request = self._question(folder, network, only_known)
            if request is not None:
                self._ask(request)

    @Slot()
    def _folder_changed(self) -> None:
        self._take_back()
        self._forget()
        self.changed.emit()
        self._look_up()

    @Slot()
    def _network_changed(self) -> None:
        super()._network_changed()
        self._look_up()
