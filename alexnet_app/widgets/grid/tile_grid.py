"""A scrolling grid of equal tiles with a cursor: the common ground of the unit grid and the kernel grid.

All tiles are one cached picture, painted in one go. What the tiles show is the subclass's business.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from alexnet_app.pictures.images import clear_unused_cells
from alexnet_app.pictures.tile_fitting import fit_tiles, report_layout
from alexnet_app.pictures.tiles import MosaicLayout, mosaic
from alexnet_app.widgets.grid.tile_painting import CAPTION_WIDTH, paint_captions, paint_cursor, paint_hovered
from alexnet_app.widgets.shared.shades import DIMMED, blend

_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_SECTION_GAP = 16


class TileGrid(QAbstractScrollArea):
    """Places count, in the order in which they lie in the grid; what lies at a place is the subclass's business.

    Attributes:
        tile_gap: between tiles, in logical pixels.
        least_tile, most_tile: side of a tile that is neither too small to see nor larger than it helps.

    Signals:
        cursor_moved(place): by key or click.
        activated(place): Enter or double click.
        hovered(place): the pointer is over another tile; -1 where it is over none.
    """

    tile_gap = 2
    least_tile = 26
    most_tile = 128

    cursor_moved = Signal(int)
    activated = Signal(int)
    hovered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 96)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setMouseTracking(True)
        self._layout: MosaicLayout | None = None
        self._image: QImage | None = None
        self._cursor = 0
        self._dimmed = False
        self._hovered = -1
        self._pressed = False

    # What a subclass says

    def tile_count(self) -> int:
        raise NotImplementedError

    def tile_shape(self) -> tuple[int, int]:
        """(height, width) of a tile's own pixels."""
        raise NotImplementedError

    def tiles(self, height: int, width: int) -> np.ndarray:
        """(n, h, w) or (n, h, w, 3) uint8 of all tiles, reduced to `height` x `width` where that is smaller."""
        raise NotImplementedError

    def picture(self, mosaic_pixels: np.ndarray) -> QImage:
        """The picture of a whole mosaic."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter, place: int, area: QRectF) -> None:
        """Paints what a tile has besides its pixels; only called where `has_paint_over`."""

    def has_paint_over(self) -> bool:
        return False

    def report_shape(self) -> tuple[int, int]:
        """(height, width) of a tile's own pixels in a report."""
        return self.tile_shape()

    def gap_colour(self) -> QColor:
        """Of the lines between tiles."""
        return self.palette().window().color()

    def sections(self) -> tuple[int, ...]:
        """Sizes of the groups of tiles between which a line is drawn."""
        return ()

    def captions(self) -> tuple[str, ...]:
        """A name for each section, written upright to its left; none where there is one section."""
        return ()

    def tile_text(self, place: int) -> str:
        """What hovering over a tile says, and what a screen reader reads at the cursor."""
        return ""

    def tooltip_text(self, place: int) -> str:
        return self.tile_text(place)

    def empty_text(self) -> str:
        """The sentence in place of the grid where there are no tiles."""
        return ""

    # What others call

    @property
    def cursor_place(self) -> int:
        return self._cursor

    @property
    def hovered_place(self) -> int:
        """The tile under the pointer; -1 where there is none."""
        return self._hovered

    @property
    def mosaic_layout(self) -> MosaicLayout | None:
        """Where the tiles lie, in device pixels from the grid's upper left corner; None while there are none."""
        return self._layout

    def set_cursor(self, place: int) -> None:
        """Puts the cursor on a tile and scrolls to it; no signal."""
        place = min(max(place, 0), max(0, self.tile_count() - 1))
        if place != self._cursor:
            self._cursor = place
            self._scroll_to(place)
            self._tell_screen_reader()
            self.viewport().update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Whether what is shown is not what is wanted any more."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.viewport().update()

    def tiles_changed(self) -> None:
        """The tiles have other values, or there are others; the scroll stays where it can."""
        self._image = None
        count = self.tile_count()
        self._hovered = -1 if self._hovered >= count else self._hovered
        self._cursor = min(self._cursor, max(0, count - 1))
        self._arrange()
        self.viewport().update()

    # Layout, in device pixels

    def _device(self, logical: float) -> int:
        return max(1, round(logical * self.devicePixelRatioF()))

    def _left(self) -> int:
        return self._device(CAPTION_WIDTH) if self.captions() else 0

    def _arrange(self) -> None:
        """Chooses the largest tiles with which everything fits, but none below least_tile: then the grid scrolls."""
        before = self._layout
        count = self.tile_count()
        if not count:
            self._layout = None
            self.verticalScrollBar().setRange(0, 0)
            return
        whole = self.contentsRect()
        width = self._device(whole.width()) - self._left()
        height = self._device(whole.height())
        extent = self._device(self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent))
        layout = fit_tiles(
            count,
            self.tile_shape(),
            (height, width),
            least=self._device(self.least_tile),
            most=self._device(self.most_tile),
            gap=self._device(self.tile_gap),
            sections=self.sections(),
            section_gap=self._device(_SECTION_GAP),
            scroll_bar=extent,
        )
        self._layout = layout
        if layout != before:
            self._image = None
        # The scroll bar counts device pixels, so that tiles stay on whole ones at a scale of 150 %.
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        bar.setRange(0, max(0, layout.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(layout.tile_height + layout.gap)
        if before is not None and layout != before and before.count == layout.count:
            bar.setValue(round(share * bar.maximum()))
            self._scroll_to(self._cursor)

    def _tile_rectangle(self, place: int) -> QRectF:
        """In logical pixels of the viewport."""
        assert self._layout is not None
        left, top, width, height = self._layout.rectangle(place)
        ratio = self.devicePixelRatioF()
        top -= self.verticalScrollBar().value()
        return QRectF((left + self._left()) / ratio, top / ratio, width / ratio, height / ratio)

    def _place_at(self, point: QPoint) -> int:
        if self._layout is None:
            return -1
        ratio = self.devicePixelRatioF()
        x = point.x() * ratio - self._left()
        place = self._layout.tile_at(x, point.y() * ratio + self.verticalScrollBar().value())
        return -1 if place is None else place

    def _scroll_to(self, place: int) -> None:
        if self._layout is None or place >= self._layout.count:
            return
        _, top, _, height = self._layout.rectangle(place)
        bar, gap = self.verticalScrollBar(), self._layout.gap
        visible = self._device(self.viewport().height())
        if top - gap < bar.value():
            bar.setValue(top - gap)
        elif top + height + gap > bar.value() + visible:
            bar.setValue(top + height + gap - visible)

    def _move_to(self, place: int) -> None:
        if place != self._cursor:
            self.set_cursor(place)
            self.cursor_moved.emit(self._cursor)

    def _tell_screen_reader(self) -> None:
        self.setAccessibleDescription(self.tile_text(self._cursor) if self.tile_count() else self.empty_text())
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.hovered.emit(place)
            self.viewport().update()

    def _mosaic(self, layout: MosaicLayout) -> QImage:
        """All tiles as they lie in a layout."""
        own_height, own_width = self.tile_shape()
        height, width = min(own_height, layout.tile_height), min(own_width, layout.tile_width)
        image = self.picture(mosaic(self.tiles(height, width), layout))
        clear_unused_cells(image, layout, self.palette().window().color())
        return image

    def report(self) -> QImage:
        """Every tile with the names of the sections, for a picture in a report; null where there are none."""
        count = self.tile_count()
        if not count:
            return QImage()
        layout = report_layout(count, self.report_shape(), self.sections())
        left = CAPTION_WIDTH if self.captions() else 0
        image = QImage(left + layout.width, layout.height, QImage.Format.Format_RGB32)
        image.fill(self.palette().window().color())
        painter = QPainter(image)
        painter.drawImage(left, 0, self._mosaic(layout))
        painter.setFont(self.font())
        for place in range(count if self.has_paint_over() else 0):
            x, y, width, height = layout.rectangle(place)
            self.paint_over(painter, place, QRectF(x + left, y, width, height))
        paint_captions(painter, layout, self.captions(), self.palette(), 1.0, 0.0)
        painter.end()
        return image

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().window())
        if self._layout is None:
            painter.setPen(blend(self.palette().window().color(), self.palette().windowText().color(), 0.65))
            margins = self.viewport().rect().adjusted(16, 16, -16, -16)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(margins), int(flags), self.empty_text())
            painter.end()
            return
        if self._image is None:
            self._image = self._mosaic(self._layout)
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setOpacity(DIMMED if self._dimmed else 1.0)
        painter.drawImage(self._left(), -self.verticalScrollBar().value(), self._image)
        painter.restore()
        if self.has_paint_over():
            painter.setOpacity(DIMMED if self._dimmed else 1.0)
            for place in range(self.tile_count()):
                area = self._tile_rectangle(place)
                if area.intersects(QRectF(event.rect())):
                    self.paint_over(painter, place, area)
            painter.setOpacity(1.0)
        scroll = self.verticalScrollBar().value()
        paint_captions(painter, self._layout, self.captions(), self.palette(), ratio, scroll)
        if 0 <= self._hovered < self.tile_count() and self._hovered != self._cursor:
            paint_hovered(painter, self._tile_rectangle(self._hovered), self.palette())
        paint_cursor(painter, self._tile_rectangle(self._cursor), self.palette(), focused=self.hasFocus())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.tiles_changed()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.tiles_changed()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            if place >= 0:
                area = self._tile_rectangle(place).toAlignedRect()
                QToolTip.showText(event.globalPos(), self.tooltip_text(place), self.viewport(), area)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The bar counts device pixels; moving the painted pixels as Qt would is wrong at any other scale than 100 %.
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._hover(self._place_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._move_to(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._move_to(place)
            self.activated.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and self._layout is not None:
            if key in _MOVES:
                self._move_to(self._layout.neighbour(self._cursor, *_MOVES[key]))
                return
            if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
                self._move_to(0 if key == Qt.Key.Key_Home else self.tile_count() - 1)
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.activated.emit(self._cursor)
                return
        # Not QAbstractScrollArea's own: its PageUp and arrows would scroll, and PageUp belongs to the recent photos.
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_screen_reader()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(480, 360)
