"""Is it right? The network's errors on a folder of class folders, or its answers to photos of unknown classes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
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
from alexnet_app.widgets.evaluation.evaluated_photos import EvaluatedPhotos
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.row_table import RowTable
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.work_row import WorkRow
from model.evaluation.answer_table import AnswerTable

_PAGES = ("confusion", "classes", "calibration")


class EvaluationView(TabView):
    """A tab. `work` is the row that starts and stops, `matrix`, `classes` and `plot` the figures (`pages` chooses),
    `listed` the photos beside them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._evaluation = session.evaluation
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
        self.listed = EvaluatedPhotos()
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
        self.matrix.chosen.connect(self.listed.list_answered)
        self.classes.chosen.connect(self._list_class)
        self.listed.chosen.connect(self._open)
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
        self.splitter.addWidget(self._figures_part)
        self.splitter.addWidget(self.listed)
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
        self.listed.show_table(table, None if result is None else result.folder)
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

    @Slot(int)
    def _list_class(self, row: int) -> None:
        self.listed.list_wrong(self._class_rows.errors(row).name)

    @Slot(object)
    def _open(self, path: Path) -> None:
        """Opens the photo, and why it got its answer."""
        self._session.photos.open([path])
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
