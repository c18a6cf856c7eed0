"""The card of a network: what it is, what it knows, how good it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.widgets.dialogs.card_words import card_rows
from alexnet_app.widgets.shared.shades import answer_font
from model.networks.card import Card
from model.networks.results import readable


class CardDialog(QDialog):
    """Facts on top, the class names below with a field that finds one."""

    def __init__(self, card: Card, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this network"))
        title = QLabel(readable(card.name), self)
        title.setFont(answer_font(self))
        facts = QWidget(self)
        form = QFormLayout(facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if card.description:
            form.addRow(self._text(card.description))
        for heading, text in card_rows(card):
            form.addRow(heading, self._text(text))
        if folder is not None:
            form.addRow(self.tr("Folder"), self._text(str(folder)))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(facts)
        area.setAccessibleName(self.tr("Facts about {0}").format(readable(card.name)))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find one of {0} classes").format(f"{len(card.classes):,}"))
        self.search.setAccessibleName(self.tr("Find a class"))
        self.search.setClearButtonEnabled(True)
        self.classes = QListWidget(self)
        self.classes.setAccessibleName(self.tr("Classes"))
        self.classes.addItems([readable(name) for name in card.classes])
        self.classes.setFlow(QListWidget.Flow.LeftToRight)
        self.classes.setWrapping(True)
        self.classes.setSpacing(2)
        self.classes.setResizeMode(QListWidget.ResizeMode.Adjust)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(area, 3)
        column.addSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.classes, 2)
        column.addWidget(buttons)
        self.search.textChanged.connect(self._filter)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.strip().lower()
        for row in range(self.classes.count()):
            item = self.classes.item(row)
            item.setHidden(wanted not in item.text().lower())

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def sizeHint(self) -> QSize:
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen is not None else QSize(960, 600)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.horizontalAdvance("m") * 48, metrics.height() * 32)
        return wanted.boundedTo(QSize(room.width() - 48, room.height() - 64))
