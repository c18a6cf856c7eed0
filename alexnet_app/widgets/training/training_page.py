"""A training: the plan before it, curves, kernels and numbers while it runs, and what to do with it afterwards."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures.figures import grouped
from alexnet_app.session.session import Session
from alexnet_app.session.teaching.training_folders import unfinished_trainings
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from alexnet_app.widgets.training.kernels_picture import KernelsPicture
from alexnet_app.widgets.training.training_curves import TrainingCurves
from alexnet_app.widgets.training.training_plan import TrainingPlanForm
from alexnet_app.widgets.training.training_words import details, guessing, headline, what_is_wrong
from model.catalogue.entries import user_networks_folder


class TrainingPage(QWidget):
    """`form` says what to train; below it the training that is shown.

    Signals:
        network_wanted(folder, camera): the network that was trained is to be loaded, perhaps with the camera.
    """

    network_wanted = Signal(object, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._training = session.training
        self.form = TrainingPlanForm(session, self)
        self.train = QPushButton(self.tr("Train"), self)
        self.train.setToolTip(self.tr("Begins the training; the network on screen goes on answering"))
        self.pause = QPushButton(self.tr("Pause"), self)
        self.pause.setToolTip(self.tr("Saves everything and frees the computer; Resume goes on"))
        self.keep = QPushButton(self.tr("Stop, keep the best"), self)
        self.keep.setToolTip(self.tr("Ends the training; the best network up to now is kept"))
        self.resume = QPushButton(self.tr("Resume"), self)
        self.resume.setToolTip(self.tr("Goes on where it stopped"))
        self.use = QPushButton(self.tr("Try it on the camera"), self)
        self.use.setToolTip(self.tr("Loads the new network and starts the camera"))
        self.load = QPushButton(self.tr("Use it"), self)
        self.load.setToolTip(self.tr("Loads the new network for the photo on screen"))
        self.others = QToolButton(self)
        self.others.setText(self.tr("Other trainings"))
        self.others.setToolTip(self.tr("Go on with one that is not finished, or watch one that runs elsewhere"))
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.others.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self.others)
        self.others.setMenu(self._menu)
        self.headline = QLabel(self)
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.details = QuietLabel()
        self.wrong = QLabel(self)
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.loss = TrainingCurves(self.tr("Loss"))
        self.error = TrainingCurves(self.tr("Error"), percent=True)
        self.kernels = KernelsPicture()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        buttons = WrappingRow()
        for part in (self.train, self.pause, self.keep, self.resume, self.use, self.load):
            buttons.addWidget(part)
        buttons.add_stretch()
        buttons.addWidget(self.others)
        self.pictures = QWidget(self)
        row = QHBoxLayout(self.pictures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.loss, 3)
        row.addWidget(self.error, 3)
        row.addWidget(self.kernels, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addWidget(self.headline)
        column.addWidget(self.details)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.wrong)
        self._spare = QWidget(self)
        column.addWidget(self._spare, 1)

    def _connect(self) -> None:
        training = self._training
        self.train.clicked.connect(self.begin)
        self.pause.clicked.connect(training.pause)
        self.keep.clicked.connect(training.stop_with_best)
        self.resume.clicked.connect(training.resume)
        self.use.clicked.connect(lambda: self._use(camera=True))
        self.load.clicked.connect(lambda: self._use(camera=False))
        self._menu.aboutToShow.connect(self._fill_menu)
        training.changed.connect(self.refresh)
        self.form.changed.connect(self.refresh)
        self._session.classes.changed.connect(self.refresh)

    @Slot()
    def begin(self) -> None:
        """Trains what the form says; where that cannot be, the reason stands there already."""
        if not self.form.problem() and self._training.state not in ("running", "stopping"):
            self._training.begin(self.form.plan())

    @Slot()
    def refresh(self) -> None:
        training, told = self._training, self._training.progress
        under_way = training.state in ("running", "stopping")
        problem = self.form.problem()
        shown = training.state != "none"
        self.form.setVisible(not under_way)
        self.train.setVisible(not under_way)
        self.train.setEnabled(not problem)
        self.pause.setVisible(under_way)
        self.keep.setVisible(under_way or training.can_keep_best)
        for button in (self.pause, self.keep):
            button.setEnabled(training.state != "stopping")
        self.resume.setVisible(training.can_resume)
        done = told.finished is not None and training.state == "ended"
        self.use.setVisible(done)
        self.load.setVisible(done)
        self.headline.setText(headline(training) if shown else problem or self._how_many())
        self.details.setText(details(told))
        self.details.setVisible(shown)
        self.pictures.setVisible(shown)
        self._spare.setVisible(not shown)
        wrong = what_is_wrong(told)
        self.wrong.setText(_first_lines(wrong))
        self.wrong.setToolTip(wrong)
        self.wrong.setVisible(bool(wrong))
        if shown:
            self.loss.show_curves(told.loss, told.validation_loss, told.epochs, guessing(told))
            self.error.show_curves(told.error, told.validation_error, told.epochs)
            self.kernels.show_kernels(told.kernels, told.autocorrelation)

    def _how_many(self) -> str:
        classes = self._session.classes.classes
        photos = sum(count for _, count in classes)
        words = (
            self.tr("{0} photos of {1} classes. A fifth of them is held back to measure the error on.")
            if self.form.way.value == "quick"
            else self.tr("{0} photos of {1} classes. A tenth of them is held back to measure the error on.")
        )
        return words.format(grouped(photos), len(classes))

    def _use(self, *, camera: bool) -> None:
        if self._training.folder is not None:
            self.network_wanted.emit(self._training.folder, camera)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for folder in unfinished_trainings():
            if folder != self._training.folder:
                self._menu.addAction(folder.name, partial(self._training.watch, folder))
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Open the folder of a training ..."), self._ask_training)

    @Slot()
    def _ask_training(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("The output folder of a training"), str(user_networks_folder())
        )
        if name and not self._training.watch(Path(name)):
            self._session.problems.tell(
                self.tr("There is no training in {0}: expected training.json, records.jsonl or history.csv.").format(
                    Path(name).name
                )
            )

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._training.find_left_over()
        self.refresh()


def _first_lines(text: str, most: int = 4) -> str:
    lines = text.splitlines()
    return text if len(lines) <= most else "\n".join([*lines[: most - 1], f"... ({len(lines) - most + 1})"])
