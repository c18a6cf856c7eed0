"""The deletion and insertion curves of a map, beside those of a random order."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import quiet_text
from model.explaining.results import FaithfulnessCurves


class FaithfulnessPlot(QWidget):
    """Two small plots side by side: the class's probability over the share of pixels covered, or brought back.

    The map's curve is a full line in the accent colour, the random order's a dotted one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: FaithfulnessCurves | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curves(self, curves: FaithfulnessCurves | None) -> None:
        self._curves = curves
        self.setVisible(curves is not None)
        if curves is not None:
            areas = curves.areas()
            self.setAccessibleName(
                self.tr("Area under deletion {0}, at random {1}; under insertion {2}, at random {3}").format(
                    *(f"{areas[name]:.2f}" for name in ("deletion", "random_deletion", "insertion", "random_insertion"))
                )
            )
            self.setToolTip(
                self.tr(
                    "Deletion: the pixels are covered, the most important first; the faster the class falls, the "
                    "better.\nInsertion: they are brought back into a blurred photo; the faster it rises, the better.\n"
                    "Dotted: in a random order (Petsiuk 2018)."
                )
            )
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(220, 80 + 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60 + 2 * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._curves is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        curves, areas = self._curves, self._curves.areas()
        width = (self.width() - 12) / 2
        for number, (title, own, other, name) in enumerate(
            (
                (self.tr("Deletion"), curves.deletion, curves.random_deletion, "deletion"),
                (self.tr("Insertion"), curves.insertion, curves.random_insertion, "insertion"),
            )
        ):
            area = QRectF(number * (width + 12), 0, width, self.height())
            words = f"{areas[name]:.2f} / {areas['random_' + name]:.2f}"
            self._draw(painter, area, title, words, curves.fractions, own, other)

    def _draw(
        self,
        painter: QPainter,
        area: QRectF,
        title: str,
        words: str,
        fractions: np.ndarray,
        own: np.ndarray,
        other: np.ndarray,
    ) -> None:
        line = self.fontMetrics().height()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(area.left(), 0, area.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(quiet_text(self.palette()))
        below = QRectF(area.left(), area.height() - line, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)
        box = QRectF(area.left(), line + 2, area.width() - 1, area.height() - 2 * line - 6)
        painter.drawRect(box)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        for curve, pen in (
            (other, QPen(QColor(quiet_text(self.palette())), 1.5, Qt.PenStyle.DotLine)),
            (own, QPen(accent, 2)),
        ):
            painter.setPen(pen)
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(box.left() + float(x) * box.width(), box.bottom() - min(float(y), 1.0) * box.height())
                        for x, y in zip(fractions, curve, strict=True)
                    ]
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
