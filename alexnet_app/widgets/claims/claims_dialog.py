"""The paper's claims, re-run: a report of `python -m model.reproduce`, with its verdicts, tables and plots."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.settings import Settings
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.shades import answer_font, quiet_text, small_font
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


class ClaimsDialog(QDialog):
    """Shows the report that was opened last, or says how one is made.

    Attributes:
        report: what is shown; None where nothing is.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.report: ReproductionReport | None = None
        self.setWindowTitle(self.tr("The paper's claims"))
        self._quiet: list[QLabel] = []
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.windowTitle())
        self.open_button = QPushButton(self.tr("Open a report ..."), self)
        self.open_button.clicked.connect(self.choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.open_button)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)
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

    def _column(self) -> QVBoxLayout:
        """A new, empty content of the area."""
        self._quiet.clear()
        content = QWidget(self.area)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self.area.setWidget(content)
        return column

    def _show_empty(self, problem: str) -> None:
        column = self._column()
        if problem:
            column.addWidget(self._text(problem))
            column.addSpacing(16)
        column.addWidget(
            self._text(
                self.tr(
                    "Are the paper's ideas worth what it says? This command trains small networks with and without "
                    "each of them on your photos (a folder of class folders), in about an hour, and writes a report:"
                )
            )
        )
        command = self._text(COMMAND)
        command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(command)
        column.addWidget(self._text(self.tr("Then open its folder here.")))
        column.addStretch(1)
        self._take_colours()

    def _show_report(self, report: ReproductionReport, folder: Path) -> None:
        column = self._column()
        column.addWidget(self._heading(self.tr("Photos: {0}").format(report.photos)))
        column.addWidget(self._small(f"{report.machine}, {report.date[:10]}. {report.command}"))
        column.addLayout(self._table([(claim.title, claim.verdict) for claim in report.claims]))
        for claim in report.claims:
            column.addSpacing(16)
            self._add_claim(column, claim, folder)
        column.addSpacing(16)
        column.addWidget(self._small(self.tr("The rule, written down before: {0}").format(report.rule)))
        column.addStretch(1)
        self._take_colours()

    def _add_claim(self, column: QVBoxLayout, claim: ClaimReport, folder: Path) -> None:
        column.addWidget(self._heading(claim.title))
        column.addWidget(self._text(self.tr("The paper: {0}").format(claim.says)))
        column.addWidget(self._text(claim.sentence, bold=True))
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
            column.addWidget(self._small(self.tr("Also: {0}.").format(effect)))
        for line in (*claim.remarks, f"{claim.trained_on}. {claim.setting}"):
            column.addWidget(self._small(line))

    def _table(self, rows: list[tuple[str, ...]], *, head: bool = False) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                is_heading = head and y == 0
                label = self._small(cell) if is_heading else self._text(cell)
                label.setWordWrap(is_heading)
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
                grid.addWidget(label, y, x, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(len(rows[0]) if rows else 0, 1)
        return grid

    def _heading(self, text: str) -> QLabel:
        label = self._text(text)
        label.setFont(answer_font(self))
        return label

    def _small(self, text: str) -> QLabel:
        label = self._text(text)
        label.setFont(small_font(self))
        self._quiet.append(label)
        return label

    def _text(self, text: str, *, bold: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if bold:
            font = QFont(label.font())
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        return label

    def _take_colours(self) -> None:
        for label in self._quiet:
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
            label.setPalette(palette)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colours()

    def sizeHint(self) -> QSize:
        wanted = QSize(960, 720)
        screen = self.screen() or QGuiApplication.primaryScreen()
        return wanted.boundedTo(screen.availableSize() * 0.9) if screen is not None else wanted


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
