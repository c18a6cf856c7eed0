"""The calibration curve: how often the network is right when it is so sure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.widgets.shared.shades import blend, quiet_text, small_font
from model.evaluation.calibration import CalibrationBin


class CalibrationPlot(QWidget):
    """A bar for each bin that has photos, as high as the share that is right, as dark as it has photos; on the dotted
    line, confidence is what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[CalibrationBin, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bins(self, bins: tuple[CalibrationBin, ...], error: float) -> None:
        """`error` is the expected calibration error, for screen readers."""
        self._bins = bins
        self.setAccessibleName(self.tr("Calibration curve, expected calibration error {0}").format(f"{error:.4f}"))
        self.update()

    def bin_words(self, number: int) -> str:
        """ "Sure to 60-67 %: 12 photos, 58.3 % right"."""
        each = self._bins[number]
        words = self.tr("{0} to {1} % sure: {2} photos").format(
            f"{100 * each.low:.0f}", f"{100 * each.high:.0f}", grouped(each.photos)
        )
        return words + (self.tr(", {0} % of them right").format(f"{100 * each.accuracy:.1f}") if each.photos else "")

    def _box(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("100 %") + 6
        side = max(20.0, min(self.width() - left - 8, self.height() - 2 * line - 10, 480))
        return QRectF(left, line + 4, side, side)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bins:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self))
        box, line = self._box(), self.fontMetrics().height()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        window = self.palette().color(QPalette.ColorRole.Window)
        most = max(each.photos for each in self._bins)
        for each in self._bins:
            if each.photos:
                top = box.bottom() - each.accuracy * box.height()
                bar = QRectF(QPointF(box.left() + each.low * box.width(), top), box.bottomRight())
                bar.setRight(box.left() + each.high * box.width() - 1)
                painter.fillRect(bar, blend(window, accent, 0.25 + 0.75 * (each.photos / most) ** 0.5))
                painter.setPen(QPen(accent, 2))
                painter.drawLine(bar.topLeft(), bar.topRight())
        painter.setPen(QPen(quiet_text(self.palette()), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(box.bottomLeft(), box.topRight())
        painter.setPen(QPen(quiet_text(self.palette()), 1))
        painter.drawRect(box)
        title = QRectF(box.left(), 0, self.width() - box.left(), line)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, self.tr("Right"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, box.top() - line / 2, box.left() - 6, line), right, "100 %")
        painter.drawText(QRectF(0, box.bottom() - line / 2, box.left() - 6, line), right, "0 %")
        below = QRectF(box.left(), box.bottom() + 4, box.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0 %")
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.tr("sure"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, "100 %")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._bins:
            box = self._box()
            place = (event.pos().x() - box.left()) / box.width()
            if 0 <= place < 1:
                QToolTip.showText(event.globalPos(), self.bin_words(int(place * len(self._bins))), self)
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
