"""A list to choose from that says with an ellipsis where its words do not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

_LEAST_LETTERS = 6


class ElidedComboBox(QComboBox):
    """As wide as its longest words where there is room; else their middle is left out, and a tooltip has them whole.

    Qt's own cuts them off at the arrow.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(_LEAST_LETTERS)

    @property
    def shown_text(self) -> str:
        """What can be read of the chosen words."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        # A pixel on either side of the words stays free.
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room.width() - 2)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.shown_text != self.currentText():
            words = (self.currentText(), self.toolTip())
            QToolTip.showText(event.globalPos(), "\n".join(each for each in words if each), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
