"""The photos of an evaluation as a table, and which of them it lists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.widgets.evaluation.photo_rows import PhotoRows
from alexnet_app.widgets.shared.elided_combo_box import ElidedComboBox
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.row_table import RowTable
from model.evaluation.answer_table import AnswerTable
from model.networks.results import readable

_LISTED = "listed"


class EvaluatedPhotos(QWidget):
    """`kinds` and `words` say which photos `photos`, the table, shows.

    Signals:
        chosen(path): a photo was clicked, or Return pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: AnswerTable | None = None
        self._listed = np.empty(0, np.int64)  # the photos of a cell or class
        self.kinds = ElidedComboBox()
        self.words = QLineEdit()
        self._rows = PhotoRows(self)
        self.photos = RowTable(self.tr("Photos"), self._rows)
        name_list(self.kinds, self.tr("Which photos"))
        self.kinds.setToolTip(self.tr("Which photos are listed"))
        self.words.setAccessibleName(self.tr("Find photos"))
        self.words.setPlaceholderText(self.tr("Find"))
        self.words.setToolTip(self.tr("Only photos with these words in their name, answer or class"))
        self.words.setClearButtonEnabled(True)
        self.photos.setToolTip(self.tr("Click, or press Return, to open the photo and see why"))
        # The words to find take what the list of kinds leaves.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words.setMinimumWidth(64)
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(self.kinds)
        which.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(which)
        column.addWidget(self.photos, 1)
        self.kinds.activated.connect(self._show_kind)
        self.words.textChanged.connect(self._rows.look_for)
        self.photos.chosen.connect(lambda row: self.chosen.emit(self._rows.path(row)))

    def show_table(self, table: AnswerTable | None, folder: Path | None) -> None:
        """Lists the photos of another evaluation: the wrong ones, or all where their classes are not known.

        Args:
            folder: is left out of the photos' names.
        """
        self._table = table
        self._rows.show_table(table, folder)
        self.photos.allow_sorting()
        if table is not None:
            self._fill_kinds(table)
            self.photos.fit_columns()

    @Slot(int, int)
    def list_answered(self, label: int, answer: int) -> None:
        """The photos of class `label` that were called `answer`, the most confident first."""
        table = self._table
        if table is None or table.true is None:
            return
        photos = np.flatnonzero((table.true.labels == label) & (table.answered == answer))
        photos = photos[np.argsort(-table.probabilities[photos], kind="stable")]
        names = readable(table.classes[label]), readable(table.classes[answer])
        self._list(photos, self.tr("{0} called {1}").format(*names))

    def list_wrong(self, name: str) -> None:
        """The photos of the class of that name whose answer is wrong, the most confident first."""
        table = self._table
        if table is None or table.true is None:
            return
        wrong = table.most_confidently_wrong()
        of_class = wrong[table.true.labels[wrong] == table.classes.index(name)]
        self._list(of_class, self.tr("{0}, wrong").format(readable(name)))

    def _fill_kinds(self, table: AnswerTable) -> None:
        self.kinds.clear()
        kinds = [("all", self.tr("All photos")), ("sure", self.tr("Sure")), ("not sure", self.tr("Not sure"))]
        if table.true is not None:
            kinds = [("wrong", self.tr("Wrong, most confident first")), ("right", self.tr("Right")), *kinds]
        for kind, words in kinds:
            self.kinds.addItem(f"{words} ({grouped(len(_photos_of(table, kind)))})", kind)
        self._show_kind()

    @Slot()
    def _show_kind(self) -> None:
        if self._table is not None:
            kind = self.kinds.currentData()
            self.photos.allow_sorting()
            self._rows.show_photos(self._listed if kind == _LISTED else _photos_of(self._table, kind))

    def _list(self, photos: np.ndarray, words: str) -> None:
        """Lists these photos; they stay in the box as a kind of their own until others are listed."""
        self._listed = photos
        place = self.kinds.findData(_LISTED)
        if place < 0:
            self.kinds.addItem("", _LISTED)
            place = self.kinds.count() - 1
        self.kinds.setItemText(place, f"{words} ({grouped(len(photos))})")
        self.kinds.setCurrentIndex(place)
        self._show_kind()


def _photos_of(table: AnswerTable, kind: str) -> np.ndarray:
    if kind == "wrong":
        return table.most_confidently_wrong()
    chosen = {"right": ~table.wrong, "sure": table.sure, "not sure": ~table.sure}.get(kind)
    return np.arange(len(table)) if chosen is None else np.flatnonzero(chosen)
