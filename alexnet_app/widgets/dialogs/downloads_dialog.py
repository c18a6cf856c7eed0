"""Networks to download: what each is, how far its download has come, and the way to stop it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures.figures import time_left
from alexnet_app.processes.downloads import Downloads
from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.dialogs.card_words import errors_in_words
from alexnet_app.widgets.shared.shades import answer_font, small_font
from model.catalogue.entries import own_networks
from model.catalogue.public_networks import PUBLIC_NETWORKS, PublicNetwork


class DownloadRow(QWidget):
    """One network: a title, a line of facts, a bar while it comes, one button that says what it does."""

    def __init__(self, network: PublicNetwork, session: Session, downloads: Downloads, parent: QWidget) -> None:
        super().__init__(parent)
        self._network = network
        self._session = session
        self._downloads = downloads
        self.title = QLabel(network.title, self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.description = QLabel(model_words(network.description), self)
        self.description.setWordWrap(True)
        errors = errors_in_words({"top1_error": network.top1_error, "top5_error": network.top5_error})
        facts = [self.tr("{0} MB").format(round(network.size / 1e6)), errors, network.licence]
        self.facts = QLabel(" · ".join(fact for fact in facts if fact), self)
        self.facts.setFont(small_font(self))
        self.facts.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.title, self.description, self.facts, self.bar, self.state):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._folder: Path | None = None
        self._problem = ""
        self.refresh()

    def show_problem(self, problem: str) -> None:
        self._problem = problem
        self.refresh()

    def refresh(self) -> None:
        """Shows what the disk and the downloads say now."""
        installed = {entry.name: entry.folder for entry in own_networks()}
        self._folder = installed.get(self._network.name)
        known = self._downloads.is_known(self._network.name)
        progress = self._downloads.progress(self._network.name)
        if known:
            self._problem = ""
        self.bar.setVisible(known)
        if known:
            fraction = None if progress is None else progress.fraction
            self.bar.setRange(0, 0 if fraction is None else 1000)
            self.bar.setValue(0 if fraction is None else round(fraction * 1000))
            running = self._downloads.running == self._network.name
            self.state.setText(self._progress_words(progress) if running else self.tr("Waits for its turn"))
            self.button.setText(self.tr("Cancel"))
        elif self._folder is not None:
            self.state.setText(self.tr("On this computer"))
            self.button.setText(self.tr("Use"))
        else:
            self.state.setText(self._problem)
            self.button.setText(self.tr("Download"))
        self.state.setVisible(bool(self.state.text()))
        self.button.setAccessibleName(f"{self.button.text()}: {self._network.title}")

    def _progress_words(self, progress: Any) -> str:
        if progress is None:
            return self.tr("Starting ...")
        if progress.stage == "installing":
            return self.tr("Turning it into a trained network ...")
        parts = [self.tr("{0} of {1} MB").format(f"{progress.done / 1e6:.1f}", f"{progress.total / 1e6:.1f}")]
        if progress.stage == "checking":
            parts.insert(0, self.tr("Checking"))
        if progress.rate > 0:
            parts.append(self.tr("{0} MB/s").format(f"{progress.rate / 1e6:.1f}"))
        if progress.seconds_left is not None:
            parts.append(time_left(progress.seconds_left))
        return ", ".join(parts)

    @Slot()
    def _clicked(self) -> None:
        if self._downloads.is_known(self._network.name):
            self._downloads.cancel(self._network.name)
        elif self._folder is not None:
            self._session.network.choose(self._folder)
        else:
            self._problem = ""
            self._downloads.download(self._network.name)


class DownloadsDialog(QDialog):
    """The public networks; stays open beside the window, and a download goes on when it is closed."""

    def __init__(self, session: Session, downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("More networks"))
        title = QLabel(self.tr("Networks that know ImageNet's 1,000 classes"), self)
        title.setFont(answer_font(self))
        self.rows = {network.name: DownloadRow(network, session, downloads, self) for network in PUBLIC_NETWORKS}
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(24)
        column.addWidget(title)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * 48)
        downloads.changed.connect(self._changed)
        downloads.failed.connect(self._failed)

    @Slot(str)
    def _changed(self, name: str) -> None:
        if name in self.rows:
            self.rows[name].refresh()

    @Slot(str, str, str)
    def _failed(self, name: str, problem: str, _details: str) -> None:
        if name in self.rows:
            self.rows[name].show_problem(problem)
