"""The probability of a class over the range of a change, with a mark at the number that is set now."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.figures import percent
from alexnet_app.session.questions.fooling import ProbabilityCurve
from alexnet_app.widgets.shared.shades import blend, quiet_text, small_font


class CurvePlot(QWidget):
    """0 to 100 % upwards, the change's range to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: ProbabilityCurve | None = None
        self._unit = ""
        self._amount = 0.0
        self.setFont(small_font(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Probability over the change"))

    def show_curve(self, curve: ProbabilityCurve | None, unit: str = "") -> None:
        """Shows a curve, or an empty plot; `unit` stands behind the numbers of the range."""
        self._curve, self._unit = curve, unit
        if curve is not None:
            lowest, highest = percent(float(curve.probabilities.min())), percent(float(curve.probabilities.max()))
            self.setAccessibleDescription(self.tr("{0} to {1}").format(lowest, highest))
        self.update()

    def set_amount(self, amount: float) -> None:
        if amount != self._amount:
            self._amount = amount
            self.update()

    @property
    def curve(self) -> ProbabilityCurve | None:
        return self._curve

    def field(self) -> QRectF:
        """Where the curve is drawn: inside the numbers at its sides."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("100 %") + 8
        return QRectF(left, 6, max(1, self.width() - left - 8), max(1, self.height() - metrics.height() - 14))

    def point(self, amount: float, probability: float) -> QPointF:
        """Where a number of the change and a probability meet."""
        field = self.field()
        assert self._curve is not None
        first, last = float(self._curve.amounts[0]), float(self._curve.amounts[-1])
        across = (amount - first) / (last - first)
        return QPointF(field.left() + across * field.width(), field.bottom() - probability * field.height())

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(280, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, field, metrics = self.palette(), self.field(), self.fontMetrics()
        line = blend(palette.window().color(), palette.windowText().color(), 0.2)
        quiet = quiet_text(palette)
        for share in (0.0, 0.5, 1.0):
            y = field.bottom() - share * field.height()
            painter.setPen(line)
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(quiet)
            words = QRectF(0, y - metrics.height() / 2, field.left() - 6, metrics.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share:.0%}")
        if self._curve is None:
            painter.end()
            return
        foot = QRectF(field.left(), field.bottom() + 4, field.width(), metrics.height())
        for amount, side in (
            (self._curve.amounts[0], Qt.AlignmentFlag.AlignLeft),
            (self._curve.amounts[-1], Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(foot, side, f"{amount:g}{self._unit}")
        points = [
            self.point(float(a), float(p)) for a, p in zip(self._curve.amounts, self._curve.probabilities, strict=True)
        ]
        painter.setPen(QPen(palette.highlight().color(), 2))
        painter.drawPolyline(QPolygonF(points))
        mark = self.point(self._amount, 0).x()
        painter.setPen(QPen(palette.windowText().color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(mark, field.top()), QPointF(mark, field.bottom()))
        painter.end()
