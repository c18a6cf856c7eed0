"""Teach it your own things: make classes of photos, train a network on them, try it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.session.teaching.training_folders import is_training
from alexnet_app.sources.source import PhotoFile, Source, is_video
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.training.class_page import ClassPage
from alexnet_app.widgets.training.training_page import TrainingPage
from model.networks.card import CARD_FILE

_PAGES = ("photos", "training")


class TrainingView(TabView):
    """A tab of two pages: `classes` and `training`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pages = ChoiceSwitch(
            self.tr("Step"),
            (
                ("photos", self.tr("1 Photos"), self.tr("Make classes, and fill them with photos")),
                ("training", self.tr("2 Training"), self.tr("Train a network on them, and watch it learn")),
            ),
        )
        self.classes = ClassPage(session, self)
        self.training = TrainingPage(session, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.classes)
        # On the smallest screens a training has more to show than there is room for.
        scrolled = QScrollArea(self)
        scrolled.setWidget(self.training)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(scrolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.pages)
        column.addWidget(self._stack, 1)
        self.pages.chosen.connect(self.show_page)
        self.classes.train_wanted.connect(lambda: self.show_page("training"))
        self.training.network_wanted.connect(self._use_network)
        self.setFocusProxy(self.classes.name)

    def show_page(self, name: str) -> None:
        self.pages.set_value(name)
        self._stack.setCurrentIndex(_PAGES.index(name))

    @property
    def page(self) -> str:
        return _PAGES[self._stack.currentIndex()]

    def take_drop(self, sources: Sequence[Source]) -> bool:
        """A folder of class folders becomes the folder; photos go into the chosen class; a training is watched."""
        files = [source for source in sources if isinstance(source, PhotoFile)]
        if any(is_video(file) or (file.path / CARD_FILE).is_file() for file in files):
            return False
        folders = [file.path for file in files if file.path.is_dir()]
        if len(folders) == 1 == len(sources):
            if is_training(folders[0]):
                self._session.training.watch(folders[0])
                self.show_page("training")
                return True
            if self._session.classes.root is None or _has_folders(folders[0]):
                self._session.classes.open(folders[0])
                self.show_page("photos")
                return True
        if self._session.classes.root is None or not self._session.classes.chosen:
            return False
        self._session.classes.add(sources)
        self.show_page("photos")
        return True

    def choices(self) -> dict[str, str]:
        root = self._session.classes.root
        return {"folder": str(root) if root is not None else "", "page": self.page}

    def use_choices(self, choices: Mapping[str, str]) -> None:
        folder = choices.get("folder", "")
        # One that has gone since is no problem: another is chosen.
        if folder and Path(folder).is_dir() and self._session.classes.root is None:
            self._session.classes.open(Path(folder))
        if choices.get("page") in _PAGES:
            self.show_page(choices["page"])

    def splitters(self) -> dict[str, QSplitter]:
        return {"classes": self.classes.splitter}

    @Slot(object, bool)
    def _use_network(self, folder: Path, camera: bool) -> None:
        self._session.network.choose(folder)
        if camera:
            self._session.live.start_camera()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session.training.find_left_over():
            self.show_page("training")


def _has_folders(folder: Path) -> bool:
    try:
        return any(each.is_dir() and not each.name.startswith(".") for each in folder.iterdir())
    except OSError:
        return False
