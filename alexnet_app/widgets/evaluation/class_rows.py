"""The classes of an evaluation as Qt's table model: photos, errors, and what each is taken for most often."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from alexnet_app.pictures.figures import grouped
from model.evaluation.measures import ClassErrors
from model.networks.results import readable

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ClassRows(QAbstractTableModel):
    """Sorted by any column; in the network's own order before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClassErrors] = []

    def show_classes(self, classes: tuple[ClassErrors, ...]) -> None:
        self.beginResetModel()
        self._rows = list(classes)
        self.endResetModel()

    def errors(self, row: int) -> ClassErrors:
        return self._rows[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Class"), self.tr("Photos"), self.tr("Top-1"), self.tr("Top-5"), self.tr("Taken for"))
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (1, 2, 3) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{0}: {1} of {2} photos wrong; for {3} it was not among the first five").format(
                readable(each.name), each.top1_wrong, each.photos, each.top5_wrong
            )
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        other, times = each.taken_for
        return (
            readable(each.name),
            grouped(each.photos),
            f"{100 * each.top1_wrong / each.photos:.1f} %",
            f"{100 * each.top5_wrong / each.photos:.1f} %",
            f"{readable(other)} ({times})" if times else "",
        )[column]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return

        def key(each: ClassErrors) -> Any:
            return (
                each.name,
                each.photos,
                each.top1_wrong / each.photos,
                each.top5_wrong / each.photos,
                each.taken_for[1],
            )[column]

        self.beginResetModel()
        self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()
