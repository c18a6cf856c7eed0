"""ImageNet's winners by year: one bar each, as high as its error."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import blend, quiet_text, small_font
from model.family_tree import Winner


def error_words(error: float) -> str:
    """As its source gives it, and never broken before the sign: 6.7 %, 3.57 %."""
    return f"{error:g}\N{NO-BREAK SPACE}%"


class ErrorChart(QWidget):
    """Bars of convolutional networks in the accent colour, the years before them in grey."""

    def __init__(self, winners: Sequence[Winner], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._winners = tuple(winners)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Top-5 error of ImageNet's winners by year"))
        self.setAccessibleDescription(
            "; ".join(f"{winner.year} {winner.entry} {error_words(winner.top5_error)}" for winner in winners)
        )

    def sizeHint(self) -> QSize:
        return QSize(560, 176)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 176)

    def bar(self, index: int) -> QRectF:
        """Where a winner's bar stands."""
        metrics = self.fontMetrics()
        below, above = 3 * metrics.height() + 8, metrics.height() + 4
        step = self.width() / len(self._winners)
        highest = max(winner.top5_error for winner in self._winners)
        height = (self.height() - below - above) * self._winners[index].top5_error / highest
        wide = min(56.0, step * 0.6)
        return QRectF(index * step + (step - wide) / 2, self.height() - below - height, wide, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        quiet = quiet_text(palette)
        step = self.width() / len(self._winners)
        line = self.fontMetrics().height()
        foot = self.bar(0).bottom()
        painter.setPen(blend(palette.window().color(), palette.windowText().color(), 0.3))
        painter.drawLine(0, round(foot), self.width(), round(foot))
        for index, winner in enumerate(self._winners):
            bar = self.bar(index)
            neural = bool(winner.network)
            before = blend(palette.window().color(), palette.windowText().color(), 0.35)
            painter.fillRect(bar, palette.highlight() if neural else before)
            painter.setFont(self.font())
            painter.setPen(palette.windowText().color())
            column = QRectF(index * step, bar.top() - line - 2, step, line)
            centre = Qt.AlignmentFlag.AlignHCenter
            painter.drawText(column, centre, error_words(winner.top5_error))
            painter.drawText(QRectF(index * step, foot + 4, step, line), centre, str(winner.year))
            painter.setFont(small_font(self))
            painter.setPen(quiet)
            entry = QCoreApplication.translate("family_tree", winner.entry)
            words = QRectF(index * step + 4, foot + 4 + line, step - 8, 2 * line)
            painter.drawText(words, centre | Qt.TextFlag.TextWordWrap, entry)
        painter.end()
