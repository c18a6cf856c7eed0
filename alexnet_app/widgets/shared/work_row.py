"""The row above a view that works on a folder: open one, start, how far it is, stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from alexnet_app.pictures.figures import grouped, time_left
from alexnet_app.session.questions.folder_work import FolderWork
from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.quiet_label import QuietLabel


class WorkRow(QWidget):
    """`open_button`, `start_button`, which is Stop while the work goes on, `progress` and `words`.

    Args:
        session: its folder is named, and needed to start.
        work: what is started, stopped and watched.
        start_text: on the button.
        start: what it does.

    Signals:
        folder_wanted(): the user wants to open a folder.
    """

    folder_wanted = Signal()

    def __init__(
        self,
        session: Session,
        work: FolderWork,
        start_text: str,
        start: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._start_text = start_text
        self._start = start
        self.open_button = QPushButton(self.tr("Open a folder ..."))
        self.open_button.setToolTip(self.tr("Choose a folder of photos; it can also be dropped on the window"))
        self.start_button = QPushButton(start_text)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setMinimumWidth(48)
        self.progress.setAccessibleName(self.tr("Progress"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(1)
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.words = QuietLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(self.start_button)
        row.addWidget(self.words, 3)
        row.addWidget(self.progress, 1)
        self.open_button.clicked.connect(self.folder_wanted)
        self.start_button.clicked.connect(self._press)
        work.progress_changed.connect(self.refresh)
        work.changed.connect(self.refresh)
        session.folder.changed.connect(self.refresh)
        session.network.state_changed.connect(self.refresh)
        session.network.changed.connect(self.refresh)
        self.refresh()

    def set_start_text(self, text: str) -> None:
        self._start_text = text
        self.refresh()

    @Slot()
    def _press(self) -> None:
        if self._work.is_working:
            self._work.stop()
        else:
            self._start()

    @Slot()
    def refresh(self) -> None:
        work, folder = self._work, self._session.folder.path
        working = work.is_working
        self.start_button.setText(self.tr("Stop") if working else self._start_text)
        self.start_button.setEnabled(working or (folder is not None and self._session.network.state != "stopped"))
        self.progress.setVisible(working)
        if working:
            self.progress.setRange(0, work.progress.total)
            self.progress.setValue(work.progress.done)
            self.words.setText(self._progress_words())
        elif work.problem:
            self.words.setText(work.problem)
        else:
            self.words.setText("" if folder is None else str(folder))

    def _progress_words(self) -> str:
        work = self._work
        if self._session.network.state == "loading":
            return self.tr("Loading the network ...")
        if not work.progress.total:
            return work.progress.text or self.tr("Reading the folder ...")
        words = [self.tr("{0} of {1} photos").format(grouped(work.progress.done), grouped(work.progress.total))]
        if work.progress.text:
            words = [work.progress.text]
        rate, left = work.photos_per_second, work.seconds_left
        if rate is not None and left is not None:
            if not work.progress.text:
                words.append(self.tr("{0} photos/s").format(f"{rate:.3g}"))
            words.append(time_left(left))
        return ", ".join(words)
