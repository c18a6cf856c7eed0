"""The paper's claims, re-run: a report of `python -m model.reproduce`, with its verdicts, tables and plots."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from alexnet_app.settings import Settings
from alexnet_app.widgets.shared.dialog_size import within_screen
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.page_dialog import PageDialog
from model.calling import spoken
from model.photos.decoding import PhotoError, load_photo
from model.reproducing.report_file import (
    REPORT_FILE,
    ArmRow,
    ClaimReport,
    ReportError,
    ReproductionReport,
    read_report,
)

COMMAND = f"{spoken('model.reproduce')} all --photos PHOTOS"
_REMEMBERED = "claims report"
_INSIDE = "report"
"""Where the command's own folder has its report."""


class ClaimsDialog(PageDialog):
    """Shows the report that was opened last, or says how one is made.

    Attributes:
        report: what is shown; None where nothing is.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.report: ReproductionReport | None = None
        self.setWindowTitle(self.tr("The paper's claims"))
        self.open_button = QPushButton(self.tr("Open a report ..."), self)
        self.open_button.clicked.connect(self.choose)
        self.open_button.setDefault(True)
        self.foot.insertWidget(0, self.open_button)
        self.setTabOrder(self.area, self.open_button)
        self.resize(self.sizeHint())
        remembered = settings.choice(_REMEMBERED)
        # One that is gone since is no fault of who opens this.
        if not (remembered and Path(remembered, REPORT_FILE).is_file() and self.show_folder(Path(remembered))):
            self._show_empty("")

    def show_folder(self, folder: Path) -> bool:
        """Shows the report in a folder, or in the one that the command wrote it into; says what is wrong with it."""
        if not (folder / REPORT_FILE).exists() and (folder / _INSIDE / REPORT_FILE).exists():
            folder = folder / _INSIDE
        try:
            self.report = read_report(folder)
        except ReportError as problem:
            self.report = None
            self._show_empty(str(problem))
            return False
        self._settings.set_choice(_REMEMBERED, str(folder))
        self._show_report(self.report, folder)
        return True

    @Slot()
    def choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Open a report"), self._settings.choice(_REMEMBERED) or self._settings.folder
        )
        if folder:
            self.show_folder(Path(folder))

    # What is shown

    def _show_empty(self, problem: str) -> None:
        column = self.new_page()
        if problem:
            column.addWidget(self.text(problem))
            column.addSpacing(16)
        column.addWidget(
            self.text(
                self.tr(
                    "Are the paper's ideas worth what it says? This command trains small networks with and without "
                    "each of them on your photos (a folder of class folders), in about an hour, and writes a report:"
                )
            )
        )
        command = self.text(COMMAND)
        command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(command)
        column.addWidget(self.text(self.tr("Then open its folder here.")))
        column.addStretch(1)

    def _show_report(self, report: ReproductionReport, folder: Path) -> None:
        column = self.new_page()
        column.addWidget(self.heading(self.tr("Photos: {0}").format(report.photos)))
        column.addWidget(self.small(f"{report.machine}, {report.date[:10]}. {report.command}"))
        column.addLayout(self._table([(claim.title, claim.verdict) for claim in report.claims]))
        for claim in report.claims:
            column.addSpacing(16)
            self._add_claim(column, claim, folder)
        column.addSpacing(16)
        column.addWidget(self.small(self.tr("The rule, written down before: {0}").format(report.rule)))
        column.addStretch(1)

    def _add_claim(self, column: QVBoxLayout, claim: ClaimReport, folder: Path) -> None:
        column.addWidget(self.heading(claim.title))
        column.addWidget(self.text(self.tr("The paper: {0}").format(claim.says)))
        verdict = self.text(claim.sentence)
        font = QFont(verdict.font())
        font.setWeight(QFont.Weight.DemiBold)
        verdict.setFont(font)
        column.addWidget(verdict)
        if claim.picture:
            column.addWidget(ClaimPicture(claim, folder / claim.picture, self))
        headings = (
            self.tr("Network"),
            self.tr("Seeds"),
            self.tr("Top-1 error"),
            self.tr("Top-5 error"),
            self.tr("On learned photos"),
            self.tr("Ten views, top-1"),
        )
        column.addLayout(self._table([headings, *(_cells(row) for row in claim.rows)], head=True))
        for effect in claim.effects[1:]:
            column.addWidget(self.small(self.tr("Also: {0}.").format(effect)))
        for line in (*claim.remarks, f"{claim.trained_on}. {claim.setting}"):
            column.addWidget(self.small(line))

    def _table(self, rows: list[tuple[str, ...]], *, head: bool = False) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                is_heading = head and y == 0
                label = self.small(cell) if is_heading else self.text(cell)
                label.setWordWrap(is_heading)
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
                grid.addWidget(label, y, x, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(len(rows[0]) if rows else 0, 1)
        return grid

    # Qt overrides

    def sizeHint(self) -> QSize:
        return within_screen(self, QSize(960, 720))


class ClaimPicture(FittedPicture):
    """A claim's plot, as wide as there is room and as high as that makes it."""

    def __init__(self, claim: ClaimReport, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(claim.sentence, parent)
        try:
            self.show_pixels(load_photo(str(path), least_short_side=400).pixels)
        except PhotoError as problem:
            self.show_words(str(problem))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 80 if self.image is None else round(width * self.image.height() / self.image.width())


def _cells(row: ArmRow) -> tuple[str, ...]:
    return row.name, str(row.seeds), row.top1_error, row.top5_error, row.training_error, row.ten_views
