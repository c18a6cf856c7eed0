"""The address of the chosen unit, such as conv3/217: to read, to copy, and to type another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QToolTip, QWidget

from alexnet_app.session import Session


class _Line(QLineEdit):
    """Escape puts back the chosen unit's address."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._session.address():
            self.setText(self._session.address())
            self.selectAll()
            return
        super().keyPressEvent(event)


class AddressField(QWidget):
    """Enter goes to the typed address; one that does not exist stays to be mended, with a word on what would do."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = _Line(session, self)
        self.line.setAccessibleName(self.tr("Address of the unit"))
        self.line.setToolTip(self.tr("The chosen unit's address. Type another, such as conv3/217, and press Enter"))
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("probabilities/999") + 24)
        self.copy = QToolButton(self)
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the address"))
        self.copy.setToolTip(self.tr("Copy the unit's address (Ctrl+C in the grid)"))
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line)
        row.addWidget(self.copy)
        self.line.returnPressed.connect(self._go)
        self.copy.clicked.connect(self._copy)
        session.layer_changed.connect(self._show)
        session.unit_changed.connect(self._show)
        session.network_changed.connect(self._show)
        self._show()

    def explanation(self, address: str) -> str:
        """What is wrong with an address that leads nowhere."""
        name, _, number = (part.strip() for part in address.lower().partition("/"))
        layers = [layer for layer in self._session.layers if layer.kind != "input"]
        for layer in layers:
            if layer.name == name:
                return self.tr("{0} has the units 0 to {1:,}, not {2}").format(name, layer.units - 1, number or "?")
        names = ", ".join(layer.name for layer in layers)
        return self.tr("There is no layer {0}. There are {1}").format(repr(name), names)

    @Slot()
    def _show(self) -> None:
        self.line.setText(self._session.address())

    @Slot()
    def _go(self) -> None:
        typed = self.line.text()
        if self._session.go_to(typed):
            self._show()
            return
        self.line.selectAll()
        QToolTip.showText(self.line.mapToGlobal(QPoint(0, self.line.height())), self.explanation(typed), self.line)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._session.address())
