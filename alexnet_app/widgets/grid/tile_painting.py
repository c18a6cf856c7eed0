"""What is painted over and beside a mosaic: the names of its sections, and the frames of the cursor."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

from alexnet_app.pictures.tiles import MosaicLayout
from alexnet_app.widgets.shared.shades import blend

CAPTION_WIDTH = 24


def paint_captions(
    painter: QPainter, layout: MosaicLayout, captions: tuple[str, ...], palette: QPalette, ratio: float, scroll: float
) -> None:
    """Each section's name, upright to its left, and a line between two sections.

    Args:
        painter: in logical pixels.
        layout: in device pixels, to the right of the captions.
        captions: one for each section; none where there is one section.
        palette: of the grid.
        ratio: device pixels for one logical pixel.
        scroll: device pixels that the mosaic is moved up.
    """
    if not captions:
        return
    window, text = palette.window().color(), palette.windowText().color()
    pitch = layout.tile_height + layout.gap
    for section, caption in enumerate(captions):
        top = (layout.section_top(section) - scroll) / ratio
        height = layout.rows_of_sections[section] * pitch / ratio
        painter.save()
        painter.setPen(blend(window, text, 0.65))
        painter.translate(0, top + height)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, height, CAPTION_WIDTH - 4), Qt.AlignmentFlag.AlignCenter, caption)
        painter.restore()
    painter.setPen(QPen(blend(window, text, 0.5), 1))
    for section in range(1, len(captions)):
        y = (layout.section_top(section) + (layout.gap - layout.section_gap) / 2 - scroll) / ratio
        painter.drawLine(QPointF(0, y), QPointF(CAPTION_WIDTH + layout.width / ratio, y))


def paint_hovered(painter: QPainter, tile: QRectF, palette: QPalette) -> None:
    """A thin frame around the tile under the pointer."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(blend(palette.window().color(), palette.windowText().color(), 0.7), 1))
    painter.drawRect(tile.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_cursor(painter: QPainter, tile: QRectF, palette: QPalette, *, focused: bool) -> None:
    """The accent around the chosen tile; with the keyboard, a second line in the text's colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tile.width() >= 12:
        # Between the accent and a tile that may have the same colour.
        painter.setPen(QPen(palette.window().color(), 1))
        painter.drawRect(tile.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QPen(palette.highlight().color(), 2))
    painter.drawRect(tile.adjusted(-1, -1, 1, 1))
    if focused:
        painter.setPen(QPen(palette.windowText().color(), 1))
        painter.drawRect(tile.adjusted(-2.5, -2.5, 2.5, 2.5))
