"""The card of a network: what it is, what it knows, how good it is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures.figures import grouped
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.dialogs.card_words import card_rows, errors_table
from alexnet_app.widgets.shared.dialog_size import letters, within_screen
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.shades import answer_font, blend, quiet_text
from model.networks.card import Card
from model.networks.results import readable


class CardFacts(QTextBrowser):
    """Description, measured errors and everything else on a card, as one text that can be scrolled and copied.

    One document instead of many labels: nothing in it is ever cut, a long path breaks where the line ends.
    """

    def __init__(self, card: Card, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._folder = folder
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Facts about {0}").format(readable(card.name)))
        self._write()

    def _write(self) -> None:
        card = self._card
        parts = [f"<p>{escape(model_words(card.description))}</p>"] if card.description else []
        headings, rows = errors_table(card)
        if rows:
            parts.append(self._errors(headings, rows))
        facts = card_rows(card)
        if self._folder is not None:
            facts.append((self.tr("Folder"), str(self._folder)))
        quiet = quiet_text(self.palette()).name()
        cells = "".join(
            f'<tr><td width="28%" style="color:{quiet}">{escape(heading)}</td><td>{escape(text)}</td></tr>'
            for heading, text in facts
        )
        parts.append(f'<table width="99%" cellspacing="0" cellpadding="3">{cells}</table>')
        place = self.verticalScrollBar().value()
        self.setHtml("".join(parts))
        self.verticalScrollBar().setValue(place)

    def _errors(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """Figures stand right-aligned below their headings."""
        palette = self.palette()
        quiet = quiet_text(palette).name()
        raised = blend(palette.window().color(), palette.windowText().color(), 0.07).name()

        def line(texts: Sequence[str], style: str) -> str:
            first = f'<td width="40%" style="{style}">{escape(texts[0])}</td>'
            return (
                f"<tr>{first}"
                + "".join(f'<td align="right" style="{style}">{escape(text)}</td>' for text in texts[1:])
                + "</tr>"
            )

        body = line(headings, f"color:{quiet}") + "".join(line(row, f"background-color:{raised}") for row in rows)
        return f'<table width="99%" cellspacing="1" cellpadding="4">{body}</table><p></p>'

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()


class CardDialog(QDialog):
    """Facts on top, the class names below with a field that finds one."""

    def __init__(self, card: Card, folder: Path | None, parent: QWidget | None = None, origin: str = "") -> None:
        """`origin` stands below the name: what tells it from another network of the same name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this network"))
        title = QLabel(readable(card.name), self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setFont(answer_font(self))
        self.facts = CardFacts(card, folder, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find one of {0} classes").format(grouped(len(card.classes))))
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
        self.origin = QuietLabel(origin, self, Qt.TextElideMode.ElideMiddle)
        self.origin.setVisible(bool(origin))
        column.addWidget(self.origin)
        column.addWidget(self.facts, 3)
        column.addSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.classes, 1)
        column.addWidget(buttons)
        self.search.textChanged.connect(self._filter)
        # A dialog's own first size is at most two thirds of the screen, too little for the facts on a small one.
        self.resize(self.sizeHint())

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.strip().lower()
        for row in range(self.classes.count()):
            item = self.classes.item(row)
            item.setHidden(wanted not in item.text().lower())

    def sizeHint(self) -> QSize:
        return within_screen(self, letters(self, 52, 40))
