"""Making classes: a folder, names, a button that records while it is held, photos that can be thrown out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.session.session import Session
from alexnet_app.session.teaching.class_folders import FEWEST_PHOTOS
from alexnet_app.sources.source import PhotoFile
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from alexnet_app.widgets.training.class_list import ClassList
from alexnet_app.widgets.training.class_photos import ClassPhotos
from model.photos.decoding import PHOTO_SUFFIXES


class ClassPage(QWidget):
    """`list` chooses a class, `photos` shows it, `record` fills it while it is held.

    Signals:
        train_wanted(): the classes are made; on to the training.
    """

    train_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._classes = session.classes
        self.folder = QPushButton(self.tr("Folder ..."), self)
        self.folder.setToolTip(self.tr("Where the class folders lie; drop one anywhere on this tab"))
        self.path = QuietLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.list = ClassList(self._classes, self)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("New class"))
        self.name.setAccessibleName(self.tr("Name of a new class"))
        self.name.setToolTip(self.tr("Type a name and press Return"))
        self.photos = ClassPhotos(self._classes, self)
        self.record = QPushButton(self.tr("Hold to record"), self)
        self.record.setToolTip(self.tr("Frames of the camera, or of the video, go into the class while this is held"))
        self.add = QPushButton(self.tr("Add photos ..."), self)
        self.add.setToolTip(self.tr("Copies photos into the class; or drop them on this tab"))
        self.throw = QPushButton(self.tr("Throw out"), self)
        self.throw.setToolTip(self.tr("The chosen photos, or the class where none is chosen (Del). Nothing is deleted"))
        self.undo = QPushButton(self.tr("Bring back"), self)
        self.undo.setToolTip(self.tr("What was thrown out last"))
        self.next = QPushButton(self.tr("Train ..."), self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.folder)
        head.addWidget(self.path, 1)
        left = QWidget(self)
        names = QVBoxLayout(left)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(8)
        names.addWidget(self.list, 1)
        names.addWidget(self.name)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.photos)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        row = WrappingRow()
        for part in (self.record, self.add, self.throw, self.undo):
            row.addWidget(part)
        row.add_stretch()
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.splitter, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        classes = self._classes
        self.folder.clicked.connect(self.ask_folder)
        self.name.returnPressed.connect(self._add_class)
        self.record.pressed.connect(classes.start_recording)
        self.record.released.connect(classes.stop_recording)
        self.add.clicked.connect(self._ask_photos)
        self.throw.clicked.connect(self._throw_out)
        self.undo.clicked.connect(classes.undo)
        self.next.clicked.connect(self.train_wanted)
        self.photos.opened.connect(lambda path: self._session.photos.open([path]))
        self.photos.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        classes.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        classes = self._classes
        self.path.setText(str(classes.root) if classes.root is not None else self.tr("no folder chosen yet"))
        self._show_buttons()
        if classes.recording:
            words = self.tr("Recording into {0}: {1} frames").format(classes.chosen, classes.recorded)
        else:
            words = self._what_is_missing()
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _show_buttons(self) -> None:
        classes = self._classes
        has_class = bool(classes.chosen)
        for part in (self.record, self.add, self.throw):
            part.setEnabled(has_class)
        self.throw.setText(self.tr("Throw out") if self.photos.chosen() else self.tr("Throw out class"))
        self.undo.setEnabled(classes.can_undo)
        self.next.setEnabled(len(classes.classes) >= 2)

    def _what_is_missing(self) -> str:
        """What to do next, or what is wrong, in one sentence."""
        classes = self._classes
        if classes.root is None:
            return self.tr(
                "Teach it your own things: choose a folder for your classes, or drop a folder of class folders here."
            )
        if not classes.classes:
            return self.tr("Type the name of the first class, then hold the button and show it to the camera.")
        if len(classes.classes) == 1:
            return self.tr("One class is nothing to choose from: type the name of a second one.")
        few = [f"{name} ({count})" for name, count in classes.classes if count < FEWEST_PHOTOS]
        if few:
            return self.tr("Few photos to learn from: {0}. Some dozens each are good.").format(", ".join(few))
        return classes.duplicates

    @Slot()
    def ask_folder(self) -> bool:
        """Asks for the folder of class folders; False where none was chosen."""
        begin = self._classes.root or Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or Path.home()
        )
        folder = QFileDialog.getExistingDirectory(self, self.tr("The folder of your classes"), str(begin))
        if folder:
            self._classes.open(Path(folder))
        return bool(folder)

    @Slot()
    def _add_class(self) -> None:
        if not self.name.text().strip():
            return
        if self._classes.root is None and not self.ask_folder():
            return
        if self._classes.add_class(self.name.text()):
            self.name.clear()

    @Slot()
    def _ask_photos(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in PHOTO_SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Photos for {0}").format(self._classes.chosen), "", f"{self.tr('Photos')} ({kinds})"
        )
        self._classes.add([PhotoFile(Path(name)) for name in names])

    @Slot()
    def _throw_out(self) -> None:
        if self.photos.chosen():
            self.photos.throw_out()
        else:
            self._classes.throw_out_class()
