"""A row of joined buttons of which one is down: a switch between two or three choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import blend


class _Choice(QAbstractButton):
    """One button of the row, drawn from the palette so that the chosen one shows in both schemes."""

    def __init__(self, text: str, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._first, self._last = first, last

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 16, metrics.height() + 8)

    def _outline(self) -> QPainterPath:
        # The row's rounded frame, of which this button sees its own part.
        box = QRectF(self.rect()).adjusted(0.5 if self._first else -8, 0.5, -0.5 if self._last else 8, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, 4, 4)
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        window, text = palette.color(group, QPalette.ColorRole.Window), palette.color(group, QPalette.ColorRole.Text)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = blend(window, text, 0.3)
        painter.setPen(QPen(line, 1))
        if self.isChecked():
            painter.setBrush(palette.color(group, QPalette.ColorRole.Highlight))
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(blend(window, text, 0.1))
        else:
            painter.setBrush(palette.color(group, QPalette.ColorRole.Base))
        painter.drawPath(self._outline())
        if not self._first:
            painter.drawLine(0, 1, 0, self.height() - 2)
        role = QPalette.ColorRole.HighlightedText if self.isChecked() else QPalette.ColorRole.Text
        painter.setPen(palette.color(group, role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2)

    def enterEvent(self, event: Any) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return chooses as Space does; QAbstractButton leaves it to dialogs.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class ChoiceSwitch(QWidget):
    """Choices side by side; Left and Right move between them.

    Signals:
        chosen(object): the user chose another value.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Any, str, str]], parent: QWidget | None = None) -> None:
        """`choices`: (value, text, tooltip); `name` is what screen readers say."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._values = [value for value, _, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (_, text, tooltip) in enumerate(choices):
            button = _Choice(text, index == 0, index == len(choices) - 1, self)
            button.setToolTip(tooltip)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)
        self._shown = self._values[0]

    @property
    def value(self) -> Any:
        return self._shown

    def set_value(self, value: Any) -> None:
        """Shows a value without a signal; one that is not among the choices is left alone."""
        if value in self._values:
            self._shown = value
            self._group.button(self._values.index(value)).setChecked(True)

    def _clicked(self, index: int) -> None:
        if self._values[index] != self._shown:
            self._shown = self._values[index]
            self.chosen.emit(self._shown)
