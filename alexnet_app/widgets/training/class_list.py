"""The classes by name, with how many photos each has; F2 or a double click renames one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from alexnet_app.session.teaching.class_folders import FEWEST_PHOTOS, ClassFolders

_NAME = Qt.ItemDataRole.UserRole


class ClassList(QListWidget):
    """Chooses the class that takes photos."""

    def __init__(self, classes: ClassFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = classes
        self._filling = False
        self.setAccessibleName(self.tr("Classes"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.currentItemChanged.connect(self._choose)
        self.itemChanged.connect(self._rename)
        classes.changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Shows the classes as they are on the disk; the rows stay where only a number has changed."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        self._filling = True
        rows = [(name, self._words(name, count)) for name, count in self._classes.classes]
        if [self.item(row).data(_NAME) for row in range(self.count())] != [name for name, _ in rows]:
            self.clear()
            for name, _ in rows:
                item = QListWidgetItem(self)
                item.setData(_NAME, name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        for row, (name, words) in enumerate(rows):
            item = self.item(row)
            if item.text() != words:
                item.setText(words)
            few = dict(self._classes.classes)[name] < FEWEST_PHOTOS
            item.setToolTip(self.tr("Fewer than {0} photos teach little").format(FEWEST_PHOTOS) if few else name)
            if name == self._classes.chosen and self.currentRow() != row:
                self.setCurrentRow(row)
        self._filling = False

    def rename(self) -> None:
        """Begins to edit the chosen class's name."""
        item = self.currentItem()
        if item is not None:
            self.editItem(item)

    def edit(self, *arguments):  # type: ignore[no-untyped-def]
        """Qt asks here whether a key or click begins to edit: the number is not part of the name."""
        if len(arguments) == 3:
            index, trigger, _event = arguments
            item = self.itemFromIndex(index)
            wanted = bool(trigger & self.editTriggers())
            if item is not None and wanted:
                self._filling = True
                item.setText(item.data(_NAME))
                self._filling = False
        return super().edit(*arguments)

    def _words(self, name: str, count: int) -> str:
        return self.tr("{0}  ({1})").format(name, count)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _choose(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None and not self._filling:
            self._classes.choose(now.data(_NAME))

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        before, name = item.data(_NAME), item.text()
        self._classes.choose(before)
        if " ".join(name.split()) != before:
            self._classes.rename(name)
        # After the editor has gone.
        self.setState(QAbstractItemView.State.NoState)
        self.fill()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(150, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 48)
