"""A handful of photos as small pictures with a line of text each; a click or Return opens one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from alexnet_app.session.opened.thumbnails import Thumbnails
from alexnet_app.sources.source import PhotoFile, Source
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from alexnet_app.widgets.shared.shades import blend, quiet_text, small_font

_LARGEST, _GAP = 128, 8


class PhotoTiles(FocusRingWidget):
    """As large as all of them fit; the arrow keys move the cursor.

    Args:
        name: what screen readers say.
        thumbnails: read for what is shown here.

    Signals:
        chosen(place): a click, or Return.
    """

    chosen = Signal(int)

    def __init__(self, name: str, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._name = name
        self._paths: tuple[str, ...] = ()
        self._captions: tuple[str, ...] = ()
        self._images: dict[int, QImage] = {}
        self._cursor = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        thumbnails.arrived.connect(self._arrived)

    def show_photos(self, paths: Sequence[str], captions: Sequence[str]) -> None:
        """One caption for each path; small pictures are read by who owns the tiles (`Thumbnails.want`)."""
        self._paths, self._captions = tuple(paths), tuple(captions)
        self._images = {}
        self._cursor = min(self._cursor, max(0, len(paths) - 1))
        self._describe()
        self.update()

    def show_images(self, images: dict[int, QImage]) -> None:
        """Own pictures in place of the photos' thumbnails, by place."""
        self._images = images
        self.update()

    @property
    def paths(self) -> tuple[str, ...]:
        return self._paths

    @property
    def sources(self) -> tuple[PhotoFile, ...]:
        return tuple(PhotoFile(Path(path)) for path in self._paths)

    @property
    def cursor_place(self) -> int:
        return self._cursor

    def tile_area(self, place: int) -> QRectF:
        """Of a tile with its caption, logical pixels."""
        columns, side = self._layout()
        line = self.fontMetrics().height()
        left = place % columns * (side + _GAP)
        return QRectF(2 + left, 2 + place // columns * (side + line + _GAP), side, side + line)

    def _layout(self) -> tuple[int, float]:
        """(columns, side of a tile): the largest with which all are in sight."""
        count, line = max(1, len(self._paths)), self.fontMetrics().height()
        best = (1, 8.0)
        for columns in range(1, count + 1):
            rows = -(-count // columns)
            wide = (self.width() - 4 + _GAP) / columns - _GAP
            high = (self.height() - 4 + _GAP) / rows - _GAP - line
            side = min(wide, high, _LARGEST)
            if side > best[1]:
                best = (columns, side)
        return best

    def _place_at(self, point: QPointF) -> int | None:
        return next((place for place in range(len(self._paths)) if self.tile_area(place).contains(point)), None)

    def _describe(self) -> None:
        if self._paths:
            shown = f"{Path(self._paths[self._cursor]).name}, {self._captions[self._cursor]}"
            self.setAccessibleName(f"{self._name}: {shown}")
        else:
            self.setAccessibleName(self._name)

    @Slot(object)
    def _arrived(self, source: Source) -> None:
        if source in self.sources:
            self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(280, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self))
        window, text = self.palette().window().color(), self.palette().windowText().color()
        for place, source in enumerate(self.sources):
            area = self.tile_area(place)
            picture = QRectF(area.left(), area.top(), area.width(), area.width())
            image = self._images.get(place) or self._thumbnails.image(source)
            if image is None:
                painter.fillRect(picture, blend(window, text, 0.1))
            else:
                size = image.size().scaled(picture.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
                shown = QRectF(0, 0, size.width(), size.height())
                shown.moveCenter(picture.center())
                enlarged = image.width() < size.width()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not enlarged)
                painter.drawImage(shown, image)
            painter.setPen(quiet_text(self.palette()))
            below = QRectF(area.left(), picture.bottom(), area.width(), area.height() - picture.height())
            caption = painter.fontMetrics().elidedText(
                self._captions[place], Qt.TextElideMode.ElideRight, int(area.width())
            )
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), caption)
            if self.hasFocus() and place == self._cursor:
                painter.setPen(QPen(self.palette().highlight().color(), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(picture.adjusted(-1, -1, 1, 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = self._place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = place
            self._describe()
            self.update()
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns, _ = self._layout()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        key = Qt.Key(event.key())
        if self._paths and key in steps:
            if 0 <= self._cursor + steps[key] < len(self._paths):
                self._cursor += steps[key]
                self._describe()
                self.update()
        elif self._paths and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(QPointF(event.pos()))
            if place is not None:
                QToolTip.showText(event.globalPos(), f"{self._paths[place]}\n{self._captions[place]}", self)
                return True
        return super().event(event)
