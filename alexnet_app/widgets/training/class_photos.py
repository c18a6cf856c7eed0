"""The photos of a class as small pictures: looked at, opened, thrown out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from alexnet_app.session.opened.thumbnails import Thumbnails
from alexnet_app.session.teaching.class_folders import ClassFolders
from alexnet_app.sources.source import PhotoFile

_SIDE = 64


class _Photos(QAbstractListModel):
    """The chosen class's files, with their small pictures."""

    def __init__(self, pictures: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self._pictures = pictures
        pictures.arrived.connect(self._arrived)

    def show_paths(self, paths: tuple[Path, ...]) -> None:
        """Another list of files; what was at its beginning stays, so that a recording does not jump."""
        if paths == self.paths:
            return
        if self.paths and paths[: len(self.paths)] == self.paths:
            self.beginInsertRows(QModelIndex(), len(self.paths), len(paths) - 1)
            self.paths = paths
            self.endInsertRows()
            return
        self.beginResetModel()
        self.paths = paths
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.paths)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.paths):
            return None
        path = self.paths[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.image_or_want(PhotoFile(path))
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(_SIDE + 4, _SIDE + 4)  # also before the picture has arrived
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return path.name
        return None

    @Slot(object)
    def _arrived(self, source: PhotoFile) -> None:
        if source.path in self.paths:
            place = self.index(self.paths.index(source.path))
            self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])


class ClassPhotos(QListView):
    """Del throws the chosen photos out; Return or a double click shows one large.

    Signals:
        opened(path): a photo is to be shown in the photo's place.
    """

    opened = Signal(object)

    def __init__(self, classes: ClassFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = classes
        self._photos = _Photos(classes.pictures, self)
        self.setModel(self._photos)
        self.setAccessibleName(self.tr("Photos of the class"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setGridSize(QSize(_SIDE + 8, _SIDE + 8))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        classes.changed.connect(self.refresh)
        self.refresh()

    def chosen(self) -> list[Path]:
        """The photos that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._photos.paths[row] for row in rows if row < len(self._photos.paths)]

    @property
    def paths(self) -> tuple[Path, ...]:
        return self._photos.paths

    def throw_out(self) -> None:
        """The selected photos; the next one is chosen."""
        chosen = self.chosen()
        if not chosen:
            return
        row = self.paths.index(chosen[0])
        self._classes.throw_out(chosen)
        if self.paths:
            self.setCurrentIndex(self._photos.index(min(row, len(self.paths) - 1)))

    @Slot()
    def refresh(self) -> None:
        self._photos.show_paths(self._classes.photos)
        if self._classes.recording:
            self.scrollToBottom()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.paths):
            self.opened.emit(self.paths[index.row()])

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(300, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.throw_out()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
