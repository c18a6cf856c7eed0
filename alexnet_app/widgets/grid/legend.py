"""A legend: the colours of a scale with the values at its ends."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.pictures.images import image_of_levels
from alexnet_app.widgets.shared.figure_body import Scale
from model.pictures.colour_maps import GREY, ColourMap, levels

_BAR_WIDTH, _LEAST_BAR_WIDTH, _BAR_HEIGHT = 112, 64, 8


class Legend(QWidget):
    """What is measured, then the lowest value, a bar of colours, the highest value; zero below a signed bar's middle.

    The bar runs evenly in values, so the contrast shows in it. Where there is little room it is the bar that shrinks.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._low, self._high = 0.0, 0.0
        self._colour_map: ColourMap = GREY
        self._gamma = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_scale(self, title: str, low: float, high: float, colour_map: ColourMap, gamma: float = 1.0) -> None:
        """`title` says whose scale it is; an empty scale (low = high = 0) still shows its colours."""
        state = (title, low, high, colour_map, gamma)
        if state == (self._title, self._low, self._high, self._colour_map, self._gamma):
            return
        self._title, self._low, self._high, self._colour_map, self._gamma = state
        self.setAccessibleName(self.tr("{0}: scale from {1} to {2}").format(title, significant(low), significant(high)))
        self.updateGeometry()
        self.update()

    @property
    def scale(self) -> Scale:
        return Scale(self._title, self._low, self._high, self._colour_map, self._gamma)

    @property
    def text(self) -> str:
        """What stands beside the bar, for tests and screen readers."""
        return f"{self._title} {significant(self._low)} {significant(self._high)}".strip()

    # Qt overrides

    def _number_width(self) -> int:
        # The same for all numbers, so that nothing beside the legend moves while a video runs.
        return self.fontMetrics().horizontalAdvance("\N{MINUS SIGN}0.000000")

    def _width_beside_bar(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._title) + 10 + 2 * self._number_width() + 16

    def sizeHint(self) -> QSize:
        return QSize(self._width_beside_bar() + _BAR_WIDTH, max(24, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_beside_bar() + _LEAST_BAR_WIDTH, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, numbers = self.fontMetrics(), self._number_width()
        height = float(self.height())
        bar_width = min(_BAR_WIDTH, max(_LEAST_BAR_WIDTH, self.width() - self._width_beside_bar()))
        room = self.width() - 2 * numbers - 16 - bar_width
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(0, 0, room, height), Qt.AlignmentFlag.AlignVCenter, title)
        x = float(metrics.horizontalAdvance(title)) + 8 * bool(title)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(x, 0, numbers, height), right, significant(self._low))
        x += numbers + 8
        ratio = self.devicePixelRatioF()
        values = np.linspace(0, 1, max(2, round(bar_width * ratio)), dtype=np.float32)[np.newaxis]
        signed = self._colour_map.signed
        bar = image_of_levels(
            levels(2 * values - 1, -1.0, 1.0, gamma=self._gamma, signed=True)
            if signed
            else levels(values, 0.0, 1.0, gamma=self._gamma),
            self._colour_map,
            self.palette().window().color(),
        )
        area = QRectF(x, (height - _BAR_HEIGHT) / 2, bar_width, _BAR_HEIGHT)
        painter.drawImage(area, bar)
        if signed:
            middle = area.center().x()
            painter.drawLine(int(middle), int(area.bottom()) + 1, int(middle), int(area.bottom()) + 4)
        x += bar_width + 8
        painter.drawText(QRectF(x, 0, numbers, height), Qt.AlignmentFlag.AlignVCenter, significant(self._high))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
