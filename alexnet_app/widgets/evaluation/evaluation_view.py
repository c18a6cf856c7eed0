"""Is it right? The network's errors on a folder of class folders, or its answers to photos of unknown classes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures.figures import grouped
from alexnet_app.session.session import Session
from alexnet_app.widgets.evaluation.calibration_plot import CalibrationPlot
from alexnet_app.widgets.evaluation.class_rows import ClassRows
from alexnet_app.widgets.evaluation.confusion_matrix import ConfusionMatrix
from alexnet_app.widgets.evaluation.photo_rows import PhotoRows
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.elided_combo_box import ElidedComboBox
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.row_table import RowTable
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.work_row import WorkRow
from model.evaluation.answer_table import AnswerTable
from model.networks.results import readable

_PAGES = ("confusion", "classes", "calibration")


class EvaluationView(TabView):
    """A tab. `work` is the row that starts and stops, `matrix`, `classes` and `plot` the figures (`pages` chooses),
    `photos` the table beside them, of which `kinds` and `words` show a part."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._evaluation = session.evaluation
        self._listed: np.ndarray | None = None  # the photos of a cell or class
        self.work = WorkRow(session, self._evaluation, self.tr("Evaluate"), self._evaluation.start)
        self.save_button = QPushButton(self.tr("Save"))
        self.figures = QLabel()
        self.note = QuietLabel()
        self.pages = ChoiceSwitch(
            self.tr("Figures"),
            (
                (
                    "confusion",
                    self.tr("Confusions"),
                    self.tr("What is taken for what; click a cell to list its photos"),
                ),
                ("classes", self.tr("Classes"), self.tr("The errors of every class; click a heading to sort")),
                ("calibration", self.tr("Calibration"), self.tr("How often it is right when it is so sure")),
            ),
        )
        self.matrix = ConfusionMatrix()
        self.readout = QuietLabel()
        self._class_rows = ClassRows(self)
        self.classes = RowTable(self.tr("Errors of every class"), self._class_rows)
        self.plot = CalibrationPlot()
        self.kinds = ElidedComboBox()
        self.words = QLineEdit()
        self._photo_rows = PhotoRows(self)
        self.photos = RowTable(self.tr("Photos"), self._photo_rows)
        self.empty = QLabel()
        self._stack = QStackedWidget()
        self._left = QStackedWidget()
        self._figures_part = QWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._lay_out()

        self.work.folder_wanted.connect(self.folder_wanted)
        self.pages.chosen.connect(lambda page: self._left.setCurrentIndex(_PAGES.index(page)))
        self.matrix.pointed.connect(self.readout.setText)
        self.matrix.chosen.connect(self._list_cell)
        self.classes.chosen.connect(self._list_class)
        self.photos.chosen.connect(self._open_row)
        self.kinds.activated.connect(self._show_kind)
        self.words.textChanged.connect(self._photo_rows.look_for)
        self._evaluation.changed.connect(self._show_result)
        self._evaluation.progress_changed.connect(self._show_state)
        self._evaluation.saved.connect(lambda path: self.note.setText(self.tr("Saved: {0}").format(path)))
        session.folder.changed.connect(self._show_state)
        self._show_result()

    def _build(self) -> None:
        menu = QMenu(self.save_button)
        menu.addAction(self.tr("Answers as a table (CSV) ..."), self._ask_table)
        self._report_action = menu.addAction(self.tr("Report with tables and pictures ..."), self._ask_report)
        self.save_button.setMenu(menu)
        self.figures.setWordWrap(True)
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        name_list(self.kinds, self.tr("Which photos"))
        self.kinds.setToolTip(self.tr("Which photos are listed"))
        self.words.setAccessibleName(self.tr("Find photos"))
        self.words.setPlaceholderText(self.tr("Find"))
        self.words.setToolTip(self.tr("Only photos with these words in their name, answer or class"))
        self.words.setClearButtonEnabled(True)
        self.photos.setToolTip(self.tr("Click, or press Return, to open the photo and see why"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.work, 1)
        top.addWidget(self.save_button)
        confusion = QWidget()
        column = QVBoxLayout(confusion)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.matrix, 1)
        column.addWidget(self.readout)
        for page in (confusion, self.classes, self.plot):
            self._left.addWidget(page)
        left = QVBoxLayout(self._figures_part)
        left.setContentsMargins(0, 0, 8, 0)
        left.setSpacing(8)
        left.addWidget(self.pages)
        left.addWidget(self._left, 1)
        right = QWidget()
        listed = QVBoxLayout(right)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(8)
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(self.kinds)
        which.addWidget(self.words, 1)
        listed.addLayout(which)
        listed.addWidget(self.photos, 1)
        # The words to find take what the list leaves.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words.setMinimumWidth(64)
        self.splitter.addWidget(self._figures_part)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([420, 460])
        self.splitter.setAccessibleName(self.tr("Figures and photos"))
        found = QWidget()
        rows = QVBoxLayout(found)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.figures)
        rows.addWidget(self.note)
        rows.addWidget(self.splitter, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)

    # A tab's own

    def splitters(self) -> dict[str, QSplitter]:
        return {"evaluation": self.splitter}

    # What is shown

    @property
    def _table(self) -> AnswerTable | None:
        return None if self._evaluation.result is None else self._evaluation.result.table

    @Slot()
    def _show_result(self) -> None:
        result = self._evaluation.result
        table = self._table
        self._stack.setCurrentIndex(0 if result is None else 1)
        self._listed = None
        self._photo_rows.show_table(table, None if result is None else result.folder)
        self.photos.allow_sorting()
        if result is not None and table is not None:
            self.figures.setText(self._figures_words(table, result.folder))
            self.note.setText(self._note_words(table, result.note))
            self._figures_part.setVisible(table.true is not None)
            if table.true is not None:
                self.matrix.show_table(table)
                self._class_rows.show_classes(table.true.by_class)
                self.classes.allow_sorting()
                self.classes.fit_columns()
                self.plot.show_bins(table.true.bins, table.true.summary["expected_calibration_error"])
            self._fill_kinds(table)
            self.photos.fit_columns()
        self._show_state()

    def _figures_words(self, table: AnswerTable, folder: Path) -> str:
        views = self.tr("1 view") if table.views == 1 else self.tr("{0} views").format(table.views)
        if table.true is None:
            return self.tr("{0}: {1} photos, {2}; sure answers: {3}").format(
                folder.name, grouped(len(table)), views, grouped(int(table.sure.sum()))
            )
        summary, photos = table.true.summary, len(table)
        errors = [
            f"{self.tr('top-{0} error').format(best)} {100 * summary[key]:.1f} % "
            + self.tr("({0} of {1})").format(grouped(int((table.true.ranks >= best).sum())), grouped(photos))
            for best, key in ((1, "top1_error"), (5, "top5_error"))
        ]
        calibration = self.tr("calibration error {0}").format(f"{summary['expected_calibration_error']:.4f}")
        about = self.tr("{0}: {1} classes, {2}").format(folder.name, grouped(summary["classes"]), views)
        return "   ".join([about, *errors, calibration])

    def _note_words(self, table: AnswerTable, note: str) -> str:
        words = [self.tr("No errors can be counted. {0}").format(note)] if note else []
        if table.unreadable:
            words.append(
                self.tr("Left out: {0} files that are no photos, such as {1}").format(
                    grouped(len(table.unreadable)), Path(table.unreadable[0][0]).name
                )
            )
        return "   ".join(words)

    @Slot()
    def _show_state(self) -> None:
        table = self._table
        self.save_button.setEnabled(table is not None)
        self._report_action.setEnabled(table is not None and table.true is not None)
        self._report_action.setToolTip(self.tr("For photos in folders named after the network's classes"))
        self.note.setVisible(bool(self.note.text()))
        evaluation = self._evaluation
        if evaluation.is_working:
            words = self.tr("Looking at the photos ...")
        elif self._session.folder.path is None:
            words = self.tr(
                "Open or drop a folder that has a folder of photos for each class: here stands how often the network "
                "is wrong on them. Of photos without classes, here stand the answers."
            )
        else:
            words = self.tr("Evaluate shows every photo of {0} to the network.").format(self._session.folder.path.name)
        self.empty.setText(words)

    # Which photos are listed

    def _fill_kinds(self, table: AnswerTable) -> None:
        self.kinds.clear()
        kinds = [("all", self.tr("All photos")), ("sure", self.tr("Sure")), ("not sure", self.tr("Not sure"))]
        if table.true is not None:
            kinds = [("wrong", self.tr("Wrong, most confident first")), ("right", self.tr("Right")), *kinds]
        for kind, words in kinds:
            self.kinds.addItem(f"{words} ({grouped(len(self._photos_of(table, kind)))})", kind)
        self._show_kind()

    @staticmethod
    def _photos_of(table: AnswerTable, kind: str) -> np.ndarray:
        if kind == "wrong":
            return table.most_confidently_wrong()
        chosen = {"right": ~table.wrong, "sure": table.sure, "not sure": ~table.sure}.get(kind)
        return np.arange(len(table)) if chosen is None else np.flatnonzero(chosen)

    @Slot()
    def _show_kind(self) -> None:
        table = self._table
        if table is not None:
            kind = self.kinds.currentData()
            listed = self._listed if kind == "listed" and self._listed is not None else self._photos_of(table, kind)
            self.photos.allow_sorting()
            self._photo_rows.show_photos(listed)

    def _list(self, photos: np.ndarray, words: str) -> None:
        """Lists these photos; they stay in the box as a kind of their own until others are listed."""
        self._listed = photos
        place = self.kinds.findData("listed")
        if place < 0:
            self.kinds.addItem("", "listed")
            place = self.kinds.count() - 1
        self.kinds.setItemText(place, f"{words} ({grouped(len(photos))})")
        self.kinds.setCurrentIndex(place)
        self._show_kind()

    @Slot(int, int)
    def _list_cell(self, label: int, answer: int) -> None:
        table = self._table
        if table is None or table.true is None:
            return
        photos = np.flatnonzero((table.true.labels == label) & (table.answered == answer))
        photos = photos[np.argsort(-table.probabilities[photos], kind="stable")]
        names = readable(table.classes[label]), readable(table.classes[answer])
        self._list(photos, self.tr("{0} called {1}").format(*names))

    @Slot(int)
    def _list_class(self, row: int) -> None:
        table = self._table
        if table is None or table.true is None:
            return
        name = self._class_rows.errors(row).name
        wrong = table.most_confidently_wrong()
        self._list(
            wrong[table.true.labels[wrong] == table.classes.index(name)], self.tr("{0}, wrong").format(readable(name))
        )

    @Slot(int)
    def _open_row(self, row: int) -> None:
        """Opens the photo, and why it got its answer."""
        self._session.photos.open([self._photo_rows.path(row)])
        self.view_wanted.emit("why")

    # Saving

    @Slot()
    def _ask_table(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the answers"), "answers.csv", self.tr("Table (*.csv)")
        )
        if name:
            path = Path(name)
            self._evaluation.save(path if path.suffix else path.with_suffix(".csv"), as_report=False)

    @Slot()
    def _ask_report(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for the report"))
        if folder:
            self._evaluation.save(Path(folder), as_report=True)
