"""Opening: dialogs, the clipboard and drops, and which of the program's parts takes what came."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.sources.source import (
    PhotoFile,
    Source,
    as_source,
    is_onnx,
    is_video,
    network_folder,
    sources_of,
    video_filter,
    weights_without_card,
)
from alexnet_app.widgets.shared.tab_view import TabView
from model.photos.decoding import PHOTO_SUFFIXES


class Opening(QObject):
    """Sends photos, networks and videos to the parts of the session, and ONNX files to the import.

    Args:
        session: takes photos, networks and videos.
        settings: remembers the folder that photos were last opened from.
        window: the dialogs are its.

    Signals:
        import_requested(path): an ONNX file is to become a network.
    """

    import_requested = Signal(object)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window

    def open_any(self, sources: list[Source]) -> None:
        """Opens whatever was dropped, pasted or given: a network, an ONNX file, a video, else photos."""
        for source in sources:
            folder = network_folder(source)
            if folder is not None:
                self._session.network.choose(folder)
                return
            folder = weights_without_card(source)
            if folder is not None:
                self._session.problems.tell(
                    self.tr(
                        "{0} has a network's weights, but no card.json that says which network they belong to. "
                        "A trained network is a folder with both."
                    ).format(folder.name)
                )
                return
            if is_onnx(source) and isinstance(source, PhotoFile):
                self.import_requested.emit(source.path)
                return
            if is_video(source) and isinstance(source, PhotoFile):
                self._session.live.open_video(source.path)
                return
        self._session.photos.open(sources)

    # Dialogs

    def _begin(self) -> str:
        """Where a dialog begins: the folder used last while it is there, else Pictures, else the home folder."""
        last = self._settings.folder
        if last and Path(last).is_dir():
            return last
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return pictures if pictures and Path(pictures).is_dir() else str(Path.home())

    @Slot()
    def open_dialog(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in PHOTO_SUFFIXES)
        filters = f"{self.tr('Photos')} ({kinds});;{video_filter(self.tr('Videos'))};;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open photos"), self._begin(), filters)
        if names:
            self._settings.folder = str(Path(names[0]).parent)
            self.open_any([as_source(Path(name)) for name in names])

    @Slot()
    def folder_dialog(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of photos"), self._begin())
        if folder:
            self._settings.folder = folder
            self.open_any([PhotoFile(Path(folder))])

    @Slot()
    def video_dialog(self) -> None:
        filters = f"{video_filter(self.tr('Videos'))};;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a video"), self._begin(), filters)
        if name:
            self._settings.folder = str(Path(name).parent)
            self._session.live.open_video(Path(name))

    @Slot()
    def network_dialog(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a trained network"), self._begin())
        if folder:
            self._session.network.choose(folder)

    @Slot()
    def import_dialog(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import an ONNX file"), self._begin(), f"{self.tr('ONNX files')} (*.onnx)"
        )
        if name:
            self.import_requested.emit(Path(name))

    # Clipboard and drops

    @Slot()
    def paste(self) -> None:
        """Opens what the clipboard holds."""
        sources = sources_of(QGuiApplication.clipboard().mimeData(), self.tr("pasted picture"))
        if sources:
            self.open_any(sources)
        else:
            self._session.problems.tell(self.tr("The clipboard holds no picture, file or address."))

    def take_drop(self, dropped: QMimeData, view: TabView | None = None) -> bool:
        """Opens what was dropped, after the event; False where it holds nothing to open.

        Args:
            view: on which it was dropped; it may keep it.
        """
        sources = sources_of(dropped, self.tr("dropped picture"))
        if not sources:
            self._session.problems.tell(self.tr("What was dropped holds no picture, file or address."))
            return False
        # After the event: the other program waits for its end, and opening may show a message.
        QTimer.singleShot(0, self, lambda: self._open_dropped(sources, view))
        return True

    def _open_dropped(self, sources: list[Source], view: TabView | None) -> None:
        if view is None or not view.take_drop(sources):
            self.open_any(sources)
