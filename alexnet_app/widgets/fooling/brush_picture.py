"""The photo, small, to paint grey spots over."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.session import Session

_FINEST = 400
"""Pixels of a side that are looked at; a photo of thousands is thinned."""


class BrushPicture(QWidget):
    """Shows the photo on screen.

    Signals:
        painted(x, y): from 0 to 1 of the photo's width and height, while the mouse is pressed.
    """

    painted = Signal(float, float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._image: QImage | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo to paint over"))
        self.setToolTip(self.tr("Paint with the mouse to cover parts of the photo"))
        session.photos.changed.connect(self._photo_changed)
        self._photo_changed()

    @Slot()
    def _photo_changed(self) -> None:
        photo = self._session.photos.photo
        self._image = None
        if photo is not None:
            step = max(1, min(photo.pixels.shape[:2]) // _FINEST)
            self._image = image_of_colours(np.ascontiguousarray(photo.pixels[::step, ::step]))
        self.update()

    def picture_area(self) -> QRectF:
        """Where the photo lies: whole, at the top left."""
        if self._image is None:
            return QRectF()
        factor = min(self.width() / self._image.width(), self.height() / self._image.height())
        return QRectF(0, 0, self._image.width() * factor, self._image.height() * factor)

    def _paint_at(self, point: QPointF) -> None:
        area = self.picture_area()
        if not area.isEmpty() and area.contains(point):
            self.painted.emit(point.x() / area.width(), point.y() / area.height())

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.picture_area(), self._image)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._paint_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._paint_at(event.position())

    def sizeHint(self) -> QSize:
        return QSize(200, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 64)
