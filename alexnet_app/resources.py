"""The program's own picture: drawn, so that it is sharp at every size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

_SIZES = (16, 24, 32, 48, 64, 128, 256)
_INK, _LIGHT, _ACCENT = QColor("#243b53"), QColor("#f0f4f8"), QColor("#f0803c")


def application_icon() -> QIcon:
    """Two columns of shrinking blocks: the network of the paper's Figure 2."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(application_picture(size))
    return icon


def application_picture(size: int) -> QPixmap:
    """The picture of the icon, `size` x `size` pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(size / 64, size / 64)
    painter.setBrush(_INK)
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 12, 12)
    for left, width, height, colour in (
        (9, 8, 22, _LIGHT),
        (20, 8, 17, _LIGHT),
        (31, 8, 12, _ACCENT),
        (42, 13, 7, _LIGHT),
    ):
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, 30 - height, width, height), 1.5, 1.5)
        painter.drawRoundedRect(QRectF(left, 34, width, height), 1.5, 1.5)
    painter.end()
    return pixmap
