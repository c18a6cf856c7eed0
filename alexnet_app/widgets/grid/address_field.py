"""The address of the chosen unit, such as conv3/217: to read, to copy, and to type another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QToolTip, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.session.session import Session


class _Line(QLineEdit):
    """Escape puts back the chosen unit's address."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._session.selection.address():
            self.setText(self._session.selection.address())
            self.selectAll()
            return
        super().keyPressEvent(event)


class _CopyButton(QToolButton):
    """Two sheets, one over the other, drawn in the palette's colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFixedSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(palette.buttonText().color(), 1.2))
        painter.setBrush(palette.button())
        for left, top in ((7.0, 5.0), (10.0, 8.0)):
            painter.drawRoundedRect(QRectF(left, top, 8, 10), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.highlight().color(), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()


class AddressField(QWidget):
    """Enter goes to the typed address; one that does not exist stays to be mended, with a word on what would do."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = _Line(session, self)
        self.line.setAccessibleName(self.tr("Address of the unit"))
        self.line.setToolTip(self.tr("The chosen unit's address. Type another, such as conv3/217, and press Enter"))
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0" * 12) + 20)
        self.copy = _CopyButton(self)
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
        session.selection.layer_changed.connect(self._show)
        session.selection.unit_changed.connect(self._show)
        session.network.changed.connect(self._show)
        self._show()

    def explanation(self, address: str) -> str:
        """What is wrong with an address that leads nowhere."""
        name, _, number = (part.strip() for part in address.lower().partition("/"))
        layers = [layer for layer in self._session.network.layers if layer.kind != "input"]
        for layer in layers:
            if layer.name == name:
                return self.tr("{0} has the units 0 to {1}, not {2}").format(
                    name, grouped(layer.units - 1), number or "?"
                )
        names = ", ".join(layer.name for layer in layers)
        return self.tr("There is no layer '{0}'. There are {1}").format(name, names)

    @Slot()
    def _show(self) -> None:
        self.line.setText(self._session.selection.address())

    @Slot()
    def _go(self) -> None:
        typed = self.line.text()
        if self._session.selection.go_to(typed):
            self._show()
            return
        self.line.selectAll()
        QToolTip.showText(self.line.mapToGlobal(QPoint(0, self.line.height())), self.explanation(typed), self.line)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._session.selection.address())
