"""A class of the network to choose from a list or to type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from alexnet_app.session.session import Session
from model.explaining.class_choice import UnknownClass, find_class
from model.networks.results import readable


class ClassBox(QComboBox):
    """Its first entry stands for no class of its own; an unknown name is told and the class before stays.

    Signals:
        chosen(index): of the class, or None; by the user, not by `show_class`.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._none = none
        self._shown: int | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(13)
        completer = self.completer()
        assert completer is not None  # an editable box has one
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.activated.connect(self._activated)
        editor = self.lineEdit()
        assert editor is not None  # the box is editable
        editor.editingFinished.connect(self._typed)
        session.network.changed.connect(self.use_network)
        self.use_network()

    @Slot()
    def use_network(self) -> None:
        """Fills the list with the classes of the session's network."""
        card = self._session.network.card
        self.clear()
        self.addItem(self._none)
        if card is not None:
            self.addItems([readable(name) for name in card.classes])
        self.show_class(None)

    def show_class(self, index: int | None) -> None:
        """Whatever was typed meanwhile goes."""
        self._shown = index
        self.setCurrentIndex(0 if index is None else index + 1)
        self.setEditText(self.itemText(self.currentIndex()))

    @Slot(int)
    def _activated(self, row: int) -> None:
        self._choose(row - 1 if row > 0 else None)

    @Slot()
    def _typed(self) -> None:
        card, words = self._session.network.card, self.currentText().strip()
        if card is None:
            return
        if not words or words == self._none:
            self._choose(None)
            return
        try:
            self._choose(find_class(card.classes, words))
        except UnknownClass as problem:
            self._session.problems.tell(self.tr("There is no such class."), str(problem))
            self.show_class(self._shown)

    def _choose(self, index: int | None) -> None:
        before = self._shown
        self.show_class(index)
        if index != before:
            self.chosen.emit(index)
