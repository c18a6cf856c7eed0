"""A measure of a training over its epochs: while it learns, and on the photos that are held back.

Drawn here and not by a plot library: two lines on two axes need neither pyqtgraph nor matplotlib, which take one to two
seconds to import and know nothing of the palette, and the other curves of this window are drawn the same way.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.figures import percent, significant
from alexnet_app.session.teaching.training_progress import Points
from alexnet_app.widgets.shared.shades import blend, quiet_text, small_font


class TrainingCurves(QWidget):
    """Two lines over the epochs.

    Args:
        title: of the measure.
        percent: numbers are fractions, shown in per cent.
    """

    def __init__(self, title: str, *, percent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._percent = percent
        self._learning: Points = ()
        self._held_back: Points = ()
        self._epochs = 1
        self._top = 1.0
        self._guessing: float | None = None
        self.setFont(small_font(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)

    def show_curves(self, learning: Points, held_back: Points, epochs: int, guessing: float | None = None) -> None:
        """(epoch, value) of both lines, epochs of the whole training, and what guessing would give."""
        self._learning, self._held_back, self._epochs, self._guessing = learning, held_back, max(1, epochs), guessing
        values = [value for points in (learning, held_back) for _, value in points]
        if guessing is not None:
            values.append(guessing)
        self._top = max([*values, 0.1 if self._percent else 1e-6])
        words = [self.words(points[-1][1]) for points in (learning, held_back) if points]
        self.setAccessibleDescription(self.tr("now {0}").format(", ".join(words)) if words else "")
        self.update()

    @property
    def shown(self) -> tuple[Points, Points]:
        return self._learning, self._held_back

    def words(self, value: float) -> str:
        """A number of this measure with three significant digits."""
        return percent(value) if self._percent else significant(value)

    def top(self) -> float:
        """The number at the upper edge."""
        return self._top

    def field(self) -> QRectF:
        """Where the lines are drawn: inside the numbers and the title."""
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(self.words(self.top())), metrics.horizontalAdvance("0.0")) + 8
        head = metrics.height() + 4
        return QRectF(left, head, max(1, self.width() - left - 8), max(1, self.height() - head - metrics.height() - 6))

    def point(self, epoch: float, value: float) -> QPointF:
        """Where an epoch and a value meet."""
        field = self.field()
        across = min(max(epoch / self._epochs, 0.0), 1.0)
        up = min(max(value / self.top(), 0.0), 1.0)
        return QPointF(field.left() + across * field.width(), field.bottom() - up * field.height())

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(240, 96)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 70)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, field, metrics = self.palette(), self.field(), self.fontMetrics()
        quiet, accent = quiet_text(palette), palette.highlight().color()
        line = blend(palette.window().color(), palette.windowText().color(), 0.2)
        for share in (0.0, 1.0):
            y = field.bottom() - share * field.height()
            painter.setPen(line)
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(quiet)
            words = QRectF(0, y - metrics.height() / 2, field.left() - 6, metrics.height())
            text = self.words(share * self.top()) if share else "0"
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        foot = QRectF(field.left(), field.bottom() + 3, field.width(), metrics.height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self.tr("epoch {0}").format(self._epochs))
        self._draw_heading(painter, quiet, accent)
        if self._guessing is not None:
            y = self.point(0, self._guessing).y()
            painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        self._draw_line(painter, self._learning, QPen(quiet, 1.2))
        self._draw_line(painter, self._held_back, QPen(accent, 2))
        painter.end()

    def _draw_heading(self, painter: QPainter, quiet: QColor, accent: QColor) -> None:
        """The title, and which line is which."""
        metrics = self.fontMetrics()
        x = 0.0
        for text, colour in ((self._title, None), (self.tr("learning"), quiet), (self.tr("held back"), accent)):
            width = metrics.horizontalAdvance(text)
            if colour is None:
                painter.setPen(self.palette().windowText().color())
            elif x + 14 + width > self.width():
                return
            else:
                painter.setPen(QPen(colour, 2))
                painter.drawLine(QPointF(x, metrics.height() / 2), QPointF(x + 10, metrics.height() / 2))
                x += 14
                painter.setPen(quiet)
            painter.drawText(QRectF(x, 0, width + 2, metrics.height()), Qt.AlignmentFlag.AlignLeft, text)
            x += width + 12

    def _draw_line(self, painter: QPainter, points: Points, pen: QPen) -> None:
        if not points:
            return
        # A training of days has more points than the widget has pixels.
        every = max(1, math.ceil(len(points) / max(1, self.width())))
        shown = [*points[::every], points[-1]]
        places = [self.point(epoch, value) for epoch, value in shown]
        painter.setPen(pen)
        if len(set(points)) == 1:
            painter.drawPoint(places[0])
        painter.drawPolyline(QPolygonF(places))
