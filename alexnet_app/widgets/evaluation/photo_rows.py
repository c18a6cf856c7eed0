"""The photos of an evaluation as Qt's table model: which are shown, in which order, and what stands beside each."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from model.evaluation.answer_table import AnswerTable
from model.networks.results import readable

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
PHOTO, ANSWER, PROBABILITY, LAST = range(4)


class PhotoRows(QAbstractTableModel):
    """Columns: photo, answer, probability, and what the photo is, or whether the network is sure.

    Nothing of the table is copied: a row is an index into it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: AnswerTable | None = None
        self._root = ""
        self._chosen = np.empty(0, np.int64)
        self._rows = np.empty(0, np.int64)
        self._text = ""

    def show_table(self, table: AnswerTable | None, root: Path | None) -> None:
        """`root` is left out of the photos' names."""
        self.beginResetModel()
        self._table, self._root = table, "" if root is None else os.path.join(root, "")
        self._chosen = self._rows = np.empty(0, np.int64)
        self.endResetModel()

    def show_photos(self, chosen: np.ndarray) -> None:
        """Shows these photos, in this order, as far as they hold the text that is looked for."""
        self._chosen = chosen
        self._filter()

    def look_for(self, text: str) -> None:
        """Only photos with these words in their name, answer or class stay; upper and lower case are one."""
        self._text = text.strip().lower()
        self._filter()

    @property
    def photos(self) -> np.ndarray:
        """Indices of the photos shown, in order."""
        return self._rows

    def path(self, row: int) -> Path:
        """Of the photo in a row."""
        assert self._table is not None
        return Path(str(self._table.paths[self._rows[row]]))

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = self._chosen
        if self._text and self._table is not None:
            kept = [self._text in self._words(int(index)) for index in self._chosen]
            self._rows = self._chosen[np.array(kept, bool)] if kept else self._chosen
        self.endResetModel()

    def _words(self, index: int) -> str:
        table = self._table
        assert table is not None
        words = [self._name(index), readable(table.classes[table.answered[index]])]
        if table.true is not None:
            words.append(readable(table.classes[table.true.labels[index]]))
        return "\n".join(words).lower()

    def _name(self, index: int) -> str:
        assert self._table is not None
        return str(self._table.paths[index]).removeprefix(self._root)

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        labelled = self._table is not None and self._table.true is not None
        last = self.tr("Is") if labelled else self.tr("Sure")
        return (self.tr("Photo"), self.tr("Answer"), self.tr("Probability"), last)[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        table = self._table
        if table is None or not index.isValid():
            return None
        photo, column = int(self._rows[index.row()]), index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(table.paths[photo])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == PROBABILITY else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == PHOTO:
            return self._name(photo)
        if column == ANSWER:
            return readable(table.classes[table.answered[photo]])
        if column == PROBABILITY:
            return f"{100 * table.probabilities[photo]:.1f} %"
        if table.true is not None:
            return readable(table.classes[table.true.labels[photo]])
        return self.tr("sure") if table.sure[photo] else self.tr("not sure")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        table = self._table
        if table is None or column < 0:
            return
        keys: Any
        if column == PROBABILITY:
            keys = table.probabilities[self._chosen]
        elif column == LAST and table.true is None:
            keys = table.sure[self._chosen]
        elif column == PHOTO:
            keys = np.array([self._name(int(each)) for each in self._chosen], object)
        else:
            which = table.answered if column == ANSWER or table.true is None else table.true.labels
            keys = np.array(table.classes, object)[which[self._chosen]]
        order_of = np.argsort(keys, kind="stable")
        self._chosen = self._chosen[order_of if order == Qt.SortOrder.AscendingOrder else order_of[::-1]]
        self._filter()
