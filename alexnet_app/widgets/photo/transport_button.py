"""Small buttons with the signs of a video player, drawn from the palette so that they show in both schemes."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import blend

Sign = Literal["play", "pause", "back", "forward"]


class TransportButton(QAbstractButton):
    """`sign` is what it shows; `setText` names it for screen readers and is not painted."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: Sign = sign
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def sign(self) -> Sign:
        return self._sign

    def set_sign(self, sign: Sign) -> None:
        if sign != self._sign:
            self._sign = sign
            self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 8
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        window, text = palette.color(group, QPalette.ColorRole.Window), palette.color(group, QPalette.ColorRole.Text)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(blend(window, text, 0.3), 1))
        painter.setBrush(
            blend(window, text, 0.18)
            if self.isDown()
            else blend(window, text, 0.1)
            if self.underMouse() and self.isEnabled()
            else palette.color(group, QPalette.ColorRole.Base)
        )
        painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        # Drawn on a field of 16 x 16.
        painter.translate(box.center())
        painter.scale(box.width() / 24, box.height() / 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(text)
        if self._sign == "back":
            painter.scale(-1, 1)
        if self._sign == "pause":
            painter.drawRect(QRectF(-5, -6, 3.5, 12))
            painter.drawRect(QRectF(1.5, -6, 3.5, 12))
        elif self._sign == "play":
            painter.drawPolygon(QPolygonF([QPointF(-4.5, -6.5), QPointF(7, 0), QPointF(-4.5, 6.5)]))
        else:
            painter.drawRect(QRectF(-6, -6, 2.5, 12))
            painter.drawPolygon(QPolygonF([QPointF(-1.5, -6), QPointF(7, 0), QPointF(-1.5, 6)]))
