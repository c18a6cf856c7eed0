"""The map of a folder: a point or small picture for each photo, to zoom, to move, and to open photos from."""

from __future__ import annotations

import colorsys

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from alexnet_app.widgets.shared.shades import quiet_text
from model.neighbours.store import THUMBNAIL_SIDE

_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_PICTURES = 300
"""So many pictures at most: with more in sight there are points."""
_LARGEST_ZOOM, _STEP = 200.0, 1.25
_MARGIN = 24


class PhotoMapPicture(FocusRingWidget):
    """The wheel and + and - zoom, a drag and Shift with the arrow keys move, 0 shows all; the arrow keys go from photo
    to photo.

    Signals:
        pointed(photo): under the mouse, or where the cursor went; -1 for none.
        chosen(photo): a click, or Return.
    """

    pointed = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = np.zeros(0, np.int64)
        self._positions = np.zeros((0, 2), np.float32)
        self._colours: list[QColor] = []
        self._colour_of = np.zeros(0, np.int64)
        self._pictures: np.ndarray | None = None
        self._rows = np.zeros(0, np.int64)
        self._images: dict[int, QImage] = {}
        self._words = ""
        self._zoom, self._centre = 1.0, QPointF(0, 0)
        self._cursor = -1
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of the photos"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What is shown

    def show_words(self, words: str) -> None:
        """In place of a map."""
        self._photos, self._positions = np.zeros(0, np.int64), np.zeros((0, 2), np.float32)
        self._words = words
        self._images = {}
        self._cursor = -1
        self.setAccessibleDescription(words)
        self.update()

    def show_map(self, photos: np.ndarray, positions: np.ndarray) -> None:
        """(n,) what the photos are called by, (n, 2) from -1 to 1. Zoom and place stay."""
        if len(photos) != len(self._photos):
            self._cursor = -1
        self._photos, self._positions, self._words = photos, positions, ""
        self.setAccessibleDescription("")
        self.update()

    def use_pictures(self, pictures: np.ndarray | None, rows: np.ndarray) -> None:
        """(m, 32 x 32 x 3) uint8, and the row in it of each photo of the map."""
        self._pictures, self._rows = pictures, rows
        self._images = {}
        self.update()

    def use_colours(self, kinds: np.ndarray) -> None:
        """(n,) the kind of each photo of the map: each kind has a colour."""
        found, self._colour_of = np.unique(kinds, return_inverse=True)
        # Neighbouring kinds get colours far apart.
        hues = [(0.61 + each * 0.618034) % 1 for each in range(len(found))]
        self._colours = [QColor.fromRgbF(*colorsys.hls_to_rgb(hue, 0.5, 0.75)) for hue in hues]
        self.update()

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def pictures_shown(self) -> bool:
        """Whether there are pictures in place of points."""
        return self._pictures is not None and 0 < len(self._in_sight()) <= _PICTURES

    def point_of(self, place: int) -> QPointF:
        """Where the photo at a place of the map lies, logical pixels."""
        x, y = self._points()[place]
        return QPointF(float(x), float(y))

    def show_all(self) -> None:
        self._zoom, self._centre = 1.0, QPointF(0, 0)
        self.update()

    # Geometry

    def _scale(self) -> float:
        return max(8.0, min(self.width(), self.height()) / 2 - _MARGIN) * self._zoom

    def _points(self) -> np.ndarray:
        scale = self._scale()
        centre = np.array([self._centre.x(), self._centre.y()])
        middle = np.array([self.width() / 2, self.height() / 2])
        points: np.ndarray = (self._positions - centre) * scale + middle
        return points

    def _in_sight(self) -> np.ndarray:
        points = self._points()
        inside = (points >= -THUMBNAIL_SIDE) & (points <= (self.width() + THUMBNAIL_SIDE, 10**6))
        inside[:, 1] = (points[:, 1] >= -THUMBNAIL_SIDE) & (points[:, 1] <= self.height() + THUMBNAIL_SIDE)
        return np.flatnonzero(inside.all(axis=1))

    def _place_at(self, point: QPointF) -> int:
        """The photo nearest to a point; -1 where there is none within reach."""
        if not len(self._photos):
            return -1
        far = np.hypot(*(self._points() - (point.x(), point.y())).T)
        place = int(far.argmin())
        return place if far[place] <= (THUMBNAIL_SIDE * 0.75 if self.pictures_shown else 8) else -1

    def _zoom_by(self, factor: float, around: QPointF) -> None:
        """`around` stays where it is."""
        before = self._scale()
        self._zoom = min(max(self._zoom * factor, 0.5), _LARGEST_ZOOM)
        shift = 1 / before - 1 / self._scale()
        away = around - QPointF(self.width() / 2, self.height() / 2)
        self._centre += away * shift
        self.update()

    def _step(self, right: int, down: int) -> None:
        """To the nearest photo in a direction, within 45 degrees of it."""
        if self._cursor < 0:
            middle = self._points() - (self.width() / 2, self.height() / 2)
            self._cursor = int(np.hypot(*middle.T).argmin())
        else:
            away = self._points() - self._points()[self._cursor]
            along = away[:, 0] * right + away[:, 1] * down
            aside = np.abs(away[:, 0] * down) + np.abs(away[:, 1] * right)
            there = (along > 0) & (aside <= along)
            if not there.any():
                return
            self._cursor = int(np.where(there, np.hypot(*away.T), np.inf).argmin())
        at = self.point_of(self._cursor)
        if not QRectF(self.rect()).contains(at):
            self._centre = QPointF(*(float(value) for value in self._positions[self._cursor]))
        self.pointed.emit(int(self._photos[self._cursor]))
        self.update()

    def _image(self, place: int) -> QImage | None:
        if place not in self._images and self._pictures is not None:
            side = THUMBNAIL_SIDE
            pixels = np.asarray(self._pictures[self._rows[place]]).reshape(side, side, 3)
            self._images[place] = image_of_colours(pixels)
        return self._images.get(place)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not len(self._photos):
            painter.setPen(quiet_text(self.palette()))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), int(flags), self._words)
            return
        painter.fillRect(self.rect(), self.palette().base())
        points, seen = self._points(), self._in_sight()
        coloured = len(self._colour_of) == len(self._photos)
        if self.pictures_shown:
            side = float(THUMBNAIL_SIDE)
            for place in seen.tolist():
                x, y = points[place]
                area = QRectF(x - side / 2, y - side / 2, side, side)
                image = self._image(place)
                if image is not None:
                    painter.drawImage(area, image)
                if coloured:
                    painter.setPen(QPen(self._colours[self._colour_of[place]], 2))
                    painter.drawRect(area)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            text = self.palette().text().color()
            kinds = self._colour_of[seen] if coloured else np.zeros(len(seen), np.int64)
            for kind in np.unique(kinds):
                painter.setBrush(self._colours[kind] if coloured else text)
                for x, y in points[seen[kinds == kind]].tolist():
                    painter.drawEllipse(QPointF(x, y), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._cursor >= 0:
            half = THUMBNAIL_SIDE / 2 + 2 if self.pictures_shown else 6
            x, y = points[self._cursor]
            painter.setPen(QPen(self.palette().text().color(), 2))
            painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if len(self._photos) and event.angleDelta().y():
            self._zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            away = event.position() - self._pressed
            if self._dragged or away.manhattanLength() > 4:
                self._dragged = True
                self._centre -= away / self._scale()
                self._pressed = event.position()
                self.update()
            return
        place = self._place_at(event.position())
        self.pointed.emit(-1 if place < 0 else int(self._photos[place]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressed is not None and not self._dragged:
            place = self._place_at(event.position())
            if place >= 0:
                self._cursor = place
                self.update()
                self.chosen.emit(int(self._photos[place]))
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, middle = Qt.Key(event.key()), QPointF(self.width() / 2, self.height() / 2)
        if not len(self._photos):
            super().keyPressEvent(event)
        elif key in _MOVES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            right, down = _MOVES[key]
            self._centre += QPointF(right, down) * (0.2 / self._zoom)
            self.update()
        elif key in _MOVES:
            self._step(*_MOVES[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(_STEP, self.point_of(self._cursor) if self._cursor >= 0 else middle)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / _STEP, middle)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor >= 0:
            self.chosen.emit(int(self._photos[self._cursor]))
        else:
            super().keyPressEvent(event)
