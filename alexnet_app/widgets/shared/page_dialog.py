"""A dialog to read in: one page that scrolls, and a row with Close below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.widgets.shared.shades import answer_font, quiet_text, small_font


class PageDialog(QDialog):
    """A derived class fills `new_page` with `heading`, `text`, `small` and whatever else.

    Attributes:
        area: what scrolls the page.
        foot: the row below it, which ends with Close.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet: list[QLabel] = []
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.windowTitleChanged.connect(self.area.setAccessibleName)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(16, 8, 16, 16)
        self.foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(self.foot)

    def new_page(self) -> QVBoxLayout:
        """The column of an empty page, in place of the one before."""
        self._quiet.clear()
        page = QWidget(self.area)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self.area.setWidget(page)
        return column

    def text(self, text: str) -> QLabel:
        """Wraps, and can be copied."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def heading(self, text: str) -> QLabel:
        label = self.text(text)
        label.setFont(answer_font(self))
        return label

    def small(self, text: str) -> QLabel:
        """Of second rank."""
        label = self.text(text)
        label.setFont(small_font(self))
        self._quiet.append(label)
        self._make_quiet(label)
        return label

    def _make_quiet(self, label: QLabel) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
        label.setPalette(palette)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for label in self._quiet:
                self._make_quiet(label)
