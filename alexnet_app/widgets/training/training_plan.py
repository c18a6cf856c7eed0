"""What to train: from which network, quick or whole, under which name; the whole training's options in plain words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.session.session import Session
from alexnet_app.session.teaching.watched_training import TrainingPlan
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from model.catalogue.entries import bundled_networks, own_networks
from model.networks.card import CardError, read_card
from model.networks.results import readable
from model.variants import Convolution, get_variant

# Learning rates of the small recipe, as shares of its own; fine-tuning takes a tenth, or what was learned is lost.
_STEPS = {"careful": 0.3, "usual": 1.0, "bold": 3.0}
_RATE = 0.01
_FINE_TUNING = 0.1


class TrainingPlanForm(QWidget):
    """The form; `plan()` is what it says.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.way = ChoiceSwitch(
            self.tr("How much learns"),
            (
                ("quick", self.tr("Quick"), self.tr("The last layer alone: about a minute for some dozens of photos")),
                ("whole", self.tr("Whole"), self.tr("All layers: minutes to days, for thousands of photos")),
            ),
        )
        self.start = QComboBox(self)
        name_list(self.start, self.tr("Network to start from"))
        self.start.setToolTip(self.tr("The network that has learned to see already"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the new network"))
        self.name.setPlaceholderText(self.tr("Name of the new network"))
        self.passes = QSpinBox(self)
        self.passes.setRange(1, 1000)
        self.passes.setValue(40)
        self.passes.setAccessibleName(self.tr("How often every photo is seen"))
        self.passes.setToolTip(self.tr("Epochs: how often every photo is seen"))
        self.passes.setPrefix(self.tr("each photo "))
        self.passes.setSuffix(self.tr(" times"))
        self.steps = QComboBox(self)
        name_list(self.steps, self.tr("How large its steps are"))
        self.steps.setToolTip(self.tr("Learning rate: larger steps learn sooner, or not at all"))
        for key, text in (
            ("usual", self.tr("usual steps")),
            ("careful", self.tr("careful steps")),
            ("bold", self.tr("bold steps")),
        ):
            self.steps.addItem(text, key)
        self.mirrored = QCheckBox(self.tr("mirrored photos too"), self)
        self.mirrored.setToolTip(self.tr("Not for letters, or for left and right hands"))
        self.mirrored.setChecked(True)
        self.varied = QCheckBox(self.tr("vary light and colour"), self)
        self.varied.setToolTip(self.tr("Augmentation: not where the colour is what tells the classes apart"))
        self.varied.setChecked(True)
        self.keep_seeing = QCheckBox(self.tr("convolutions stay"), self)
        self.keep_seeing.setToolTip(self.tr("Only the dense layers learn: sooner, and enough for few photos"))
        self._label = QLabel(self.tr("from"), self)
        self._lay_out()
        self.way.chosen.connect(lambda _way: self.refresh())
        self.start.currentIndexChanged.connect(lambda _index: self.refresh())
        session.network.changed.connect(self.fill)
        session.training.finished.connect(lambda _folder: self.fill())
        self.fill()

    def _lay_out(self) -> None:
        first, second = WrappingRow(), WrappingRow()
        parts: tuple[QWidget, ...] = (self.way, self._label, self.start, self.name)
        for part in parts:
            first.addWidget(part)
        self.name.setMinimumWidth(150)
        self.start.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.start.setMinimumContentsLength(16)
        self.whole = QWidget(self)
        self.whole.setLayout(second)
        parts = (self.passes, self.steps, self.mirrored, self.varied, self.keep_seeing)
        for part in parts:
            second.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.whole)

    @Slot()
    def fill(self) -> None:
        """Lists the networks on this computer; what was chosen stays."""
        before = self.start.currentData()
        entries = [entry for entry in (*bundled_networks(), *own_networks()) if entry.card is not None]
        titles = [readable(entry.title) for entry in entries]
        blocked = self.start.blockSignals(True)
        self.start.clear()
        for entry, title in zip(entries, titles, strict=True):
            twice = titles.count(title) > 1
            self.start.addItem(f"{title} ({entry.name})" if twice else title, str(entry.folder))
        loaded = self._session.network.folder
        if loaded is not None and self.start.findData(str(loaded)) < 0 and self._session.network.card is not None:
            self.start.addItem(readable(self._session.network.card.name), str(loaded))
        self.start.addItem(self.tr("nothing: all new"), "")
        wanted = before if before is not None else str(loaded or bundled_networks()[0].folder)
        self.start.setCurrentIndex(max(0, self.start.findData(wanted)))
        self.start.blockSignals(blocked)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        whole = self.way.value == "whole"
        self.whole.setVisible(whole)
        self.keep_seeing.setEnabled(bool(self.start.currentData()))
        self.changed.emit()

    def problem(self) -> str:
        """Why this cannot be trained, in plain words; "" where it can."""
        if self.way.value == "quick" and not self.start.currentData():
            return self.tr("Quick needs a network to start from; Whole can begin from nothing.")
        classes = self._session.classes
        if classes.root is None:
            return self.tr("Choose a folder of class folders first, under Photos.")
        if len(classes.classes) < 2:
            return self.tr("One class is nothing to choose from: two or more are needed.")
        empty = [name for name, count in classes.classes if not count]
        return self.tr("There is no photo in {0} yet.").format(", ".join(empty)) if empty else ""

    def plan(self) -> TrainingPlan:
        """What to train; only where `problem` is empty."""
        root = self._session.classes.root
        assert root is not None
        name = " ".join(self.name.text().split()) or root.name or "my network"
        given = self.start.currentData()
        start = Path(given) if given else None
        if self.way.value == "quick":
            return TrainingPlan(root, name, start, True)
        return TrainingPlan(root, name, start, False, self._options(start))

    def _options(self, start: Path | None) -> tuple[str, ...]:
        rate = _RATE * _STEPS[self.steps.currentData()] * (1.0 if start is None else _FINE_TUNING)
        photos = sum(count for _, count in self._session.classes.classes)
        words = ["--recipe", "small", "--epochs", str(self.passes.value()), "--learning-rate", f"{rate:g}"]
        # A batch larger than the training photos cannot be.
        words += ["--batch-size", str(max(1, min(64, photos // 2)))]
        if not self.mirrored.isChecked():
            words.append("--no-mirror")
        if not self.varied.isChecked():
            for name in ("colour-noise", "brightness", "contrast", "saturation", "gain", "hue", "grey"):
                words += [f"--{name}", "0"]
        if start is not None and self.keep_seeing.isChecked():
            words += ["--freeze", ",".join(_convolutions(start))]
        return tuple(words)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()


def _convolutions(folder: Path) -> list[str]:
    try:
        variant = get_variant(read_card(folder).variant)
    except CardError:  # the command says what is wrong
        return []
    return [layer.name for layer in variant.layers if isinstance(layer, Convolution)]
