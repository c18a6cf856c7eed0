"""Units that stand for classes, as bars with the classes' names."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette

from alexnet_app.pictures.figures import percent, significant
from alexnet_app.widgets.shared.shades import blend
from model.networks.results import FeatureMaps, readable

# A tile's own shape: as a whole multiple of it a bar is wide enough for a name.
BAR_SHAPE = (1, 8)
LEAST_WIDTH, MOST_WIDTH, GAP = 160, 208, 4
REPORT_SHAPE = (26, 208)


@dataclass(frozen=True, eq=False)
class ClassBars:
    """What the bars say.

    Attributes:
        names: of all classes, by unit.
        values: (classes,) float32.
        low, high: the ends of the scale; zero lies between.
        are_probabilities: then the scale is 0 to 1, and values are said in per cent.
    """

    names: tuple[str, ...]
    values: np.ndarray
    low: float
    high: float
    are_probabilities: bool

    @classmethod
    def of(cls, maps: FeatureMaps, classes: tuple[str, ...], *, are_probabilities: bool) -> ClassBars:
        names = tuple(readable(name) for name in classes)
        if are_probabilities:
            return cls(names, maps.values, 0.0, 1.0, are_probabilities=True)
        low, high = min(0.0, float(maps.values.min())), max(0.0, float(maps.values.max()))
        return cls(names, maps.values, low, high if high > low else low + 1.0, are_probabilities=False)

    def number(self, unit: int) -> str:
        value = float(self.values[unit])
        return percent(value) if self.are_probabilities else significant(value)

    def span(self, unit: int) -> tuple[float, float]:
        """Where the bar begins and ends, as shares of the width."""
        zero, end = ((at - self.low) / (self.high - self.low) for at in (0.0, float(self.values[unit])))
        return min(zero, end), max(zero, end)

    def paint(self, painter: QPainter, area: QRectF, unit: int, palette: QPalette, font: QFont) -> None:
        """One bar: its track, its length from zero, its class and its number. `font` is made to fit the height."""
        window, text = palette.window().color(), palette.windowText().color()
        painter.fillRect(area, blend(window, text, 0.06))
        start, end = self.span(unit)
        bar = QRectF(area.left() + start * area.width(), area.top(), (end - start) * area.width(), area.height())
        strong = palette.highlight().color() if float(self.values[unit]) >= 0 else blend(window, text, 0.5)
        painter.fillRect(bar, blend(window, strong, 0.5))
        font = QFont(font)
        font.setPixelSize(max(6, round(min(0.62 * area.height(), 15))))
        painter.setFont(font)
        painter.setPen(text)
        metrics = QFontMetricsF(font)
        inner = area.adjusted(5, 0, -5, 0)
        number = self.number(unit)
        room = inner.width() - metrics.horizontalAdvance(number) - 6
        name = metrics.elidedText(self.names[unit], Qt.TextElideMode.ElideRight, max(0.0, room))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
