"""The photo itself: the square that the network sees, the chosen unit's map over it, and the mark."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.opened.patterns import TURN_DEGREES
from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.photo.photo_placement import PhotoPlacement, Region
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from model.geometry import LayerDescription
from model.photos.preprocessing import SquareView

_DIMMED = 0.72
_NOTCH = 120
"""Of a wheel, in Qt's eighths of a degree."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PhotoCanvas(FocusRingWidget):
    """Click a point, or move it with the arrow keys by one position of the chosen layer; Esc takes it away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._picture: QImage | None = None
        self._scaled: QImage | None = None
        self._scaled_for: tuple[int, int] | None = None
        self._overlay: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo"))
        self.setMouseTracking(True)

        session.photos.changed.connect(self._photo_changed)
        session.selection.overlay_changed.connect(self._overlay_changed)
        for signal in (
            session.answers.square_changed,
            session.answers.fit_changed,
            session.selection.mark_changed,
            session.network.changed,
        ):
            signal.connect(self.update)
        session.selection.layer_changed.connect(self._describe)
        session.selection.mark_changed.connect(self._describe)
        self._photo_changed()
        self._overlay_changed()

    def sizeHint(self) -> QSize:
        return QSize(288, 256)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 72)

    @property
    def placement(self) -> PhotoPlacement | None:
        """Where the photo lies; None without one."""
        photo = self._session.photos.photo
        if photo is None:
            return None
        height, width = photo.pixels.shape[:2]
        space = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        return PhotoPlacement.fitted(width, height, self._region, self._session.answers.fit == "stretch", space)

    @property
    def _region(self) -> Region | None:
        """The square's region; None while it is not known and needs no room beyond the photo."""
        square = self._session.answers.square
        if self._session.answers.fit != "fit" or self._session.photos.photo is None:
            return None if square is None else square.region
        # Known beforehand, so that a new photo does not jump when its square arrives a moment later; and of ten views,
        # whose centre is smaller.
        height, width = self._session.photos.photo.pixels.shape[:2]
        side = max(height, width)
        return (width - side) / 2, (height - side) / 2, (width + side) / 2, (height + side) / 2

    @Slot()
    def _photo_changed(self) -> None:
        photo = self._session.photos.photo
        self._scaled = None
        if photo is None:
            self._picture = None
        else:
            self._picture = image_of_colours(photo.pixels)
        self._describe()
        self.update()

    @Slot()
    def _describe(self) -> None:
        photo = self._session.photos.photo
        if photo is None:
            self.setAccessibleDescription("")
            self.setToolTip("")
            return
        text = self.tr("{name}, {width} × {height} pixels").format(
            name=model_words(photo.name), width=photo.original_size[0], height=photo.original_size[1]
        )
        point = self._session.selection.marked_point
        if point is not None:
            text += self.tr("; marked point {x}, {y}").format(x=round(point[0]), y=round(point[1]))
        self.setAccessibleDescription(text)
        tip = self.tr(
            "Click a point, or move it with the arrow keys: what answers there in {layer}. Esc takes it away."
        )
        self.setToolTip(f"{text}\n{tip.format(layer=self._session.selection.layer or self.tr('the network'))}")

    @Slot()
    def _overlay_changed(self) -> None:
        overlay = self._session.selection.overlay
        self._overlay = None if overlay is None else glow(overlay)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        placement = self.placement
        if placement is not None:
            self._paint_photo(painter, placement)
            if self._session.answers.square is not None:
                self._paint_square(painter, placement, self._session.answers.square)
            self._paint_mark(painter, placement)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_photo(self, painter: QPainter, placement: PhotoPlacement) -> None:
        if self._picture is None:
            return
        target = placement.photo_rect
        ratio = self.devicePixelRatioF()
        size = (max(1, round(target.width() * ratio)), max(1, round(target.height() * ratio)))
        if self._scaled is None or self._scaled_for != size:
            self._scaled = self._picture.scaled(
                *size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
            self._scaled_for = size
        painter.drawImage(target.topLeft(), self._scaled)

    def _paint_square(self, painter: QPainter, placement: PhotoPlacement, seen: SquareView) -> None:
        square, photo = placement.rect(seen.region), placement.photo_rect
        outside = QPainterPath()
        outside.addRect(photo)
        inside = QPainterPath()
        inside.addRect(square)
        window = QColor(self.palette().color(QPalette.ColorRole.Window))
        window.setAlphaF(_DIMMED)
        painter.fillPath(outside.subtracted(inside), window)
        card = self._session.network.card
        if card is not None:
            # With "fit" the square reaches beyond the photo: the network sees the mean colour there.
            bars = inside.subtracted(outside)
            painter.fillPath(bars, QColor(*(min(max(round(mean), 0), 255) for mean in card.preprocessing.means)))
        if self._overlay is not None:
            painter.save()
            painter.setClipRect(square)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            map_size = (self._overlay.height(), self._overlay.width())
            layer = self._session.selection.description
            # Each position lies around the centre of its receptive field: with padding and strides that is not quite
            # the whole square.
            place = square if layer is None else map_rect(layer, map_size, seen.pixels.shape[0], square)
            painter.drawImage(place, self._overlay)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_twice(painter, lambda: painter.drawRect(square), 1.5)

    def _paint_mark(self, painter: QPainter, placement: PhotoPlacement) -> None:
        point, region = self._session.selection.marked_point, self._session.selection.marked_region
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if region is not None and self._session.answers.square is not None:
            field = placement.rect(region).intersected(placement.rect(self._session.answers.square.region))
            self._draw_twice(painter, lambda: painter.drawRect(field), 2.0)
        if point is not None:
            centre = placement.point(*point)

            def cross() -> None:
                painter.drawEllipse(centre, 4.0, 4.0)
                for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    painter.drawLine(centre + QPointF(4 * x, 4 * y), centre + QPointF(9 * x, 9 * y))

            self._draw_twice(painter, cross, 1.5)

    def _draw_twice(self, painter: QPainter, draw: object, width: float) -> None:
        """In the accent over a wider line of Base, so that it shows on any photo."""
        halo = QColor(self.palette().color(QPalette.ColorRole.Base))
        halo.setAlphaF(0.8)
        for colour, line in ((halo, width + 2), (self.palette().color(QPalette.ColorRole.Highlight), width)):
            pen = QPen(colour, line)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            draw()  # type: ignore[operator]

    # Mouse and keys

    def _mark_at(self, point: QPointF) -> None:
        placement = self.placement
        if placement is not None:
            self._session.selection.mark_photo_point(*placement.photo_point(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mark_at(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        placement = self.placement
        square = self._session.answers.square
        inside = (
            placement is not None and square is not None and placement.rect(square.region).contains(event.position())
        )
        self.setCursor(Qt.CursorShape.CrossCursor if inside else Qt.CursorShape.ArrowCursor)
        # Dragging past the edge keeps the last point: taking it away in mid-drag would flicker.
        if inside and event.buttons() & Qt.MouseButton.LeftButton:
            self._mark_at(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A grating is turned; any other photo leaves the wheel to what lies around it.
        if not self._session.patterns.turn(event.angleDelta().y() / _NOTCH * TURN_DEGREES):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        square = self._session.answers.square
        step = _STEPS.get(Qt.Key(event.key()))
        allowed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if step is not None and square is not None and not event.modifiers() & ~allowed:
            self._move_mark(square, *step, times=4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self._session.selection.marked_point is not None:
            self._session.selection.clear_mark()
        else:
            super().keyPressEvent(event)

    def _move_mark(self, square: SquareView, right: int, down: int, times: int) -> None:
        left, top, far, bottom = square.region
        point = self._session.selection.marked_point
        if point is None:
            self._session.selection.mark_photo_point((left + far) / 2, (top + bottom) / 2)
            return
        layer = self._session.selection.description
        jump = max(layer.jump, 1) if layer is not None and layer.is_spatial else 8
        share = times * jump / square.pixels.shape[0]
        x = point[0] + right * share * (far - left)
        y = point[1] + down * share * (bottom - top)
        # The far edges themselves lie outside the square.
        margin = 1e-3
        x = min(max(x, left), far - margin * (far - left))
        y = min(max(y, top), bottom - margin * (bottom - top))
        self._session.selection.mark_photo_point(x, y)


def glow(overlay: np.ndarray) -> QImage:
    """(h, w) 0 to 1 -> a picture that is clear at 0 and glows from orange to yellow towards 1."""
    level = np.clip(overlay, 0, 1).astype(np.float32)
    opacity = 0.85 * level**0.7
    colours = np.stack([np.full_like(level, 255), 96 + 150 * level, 20 + 80 * level**2], axis=-1)
    pixels = np.empty((*level.shape, 4), np.uint8)
    pixels[..., :3] = colours * opacity[..., np.newaxis]
    pixels[..., 3] = opacity * 255
    return image_of_colours(pixels)


def map_rect(layer: LayerDescription, map_size: tuple[int, int], image_size: int, square: QRectF) -> QRectF:
    """Where a map of (height, width) positions lies over the square of `image_size` input pixels."""
    if layer.output_shape[:2] != map_size:
        return square
    rows, columns = map_size
    x, y = square.width() / image_size, square.height() / image_size
    first = layer.start - layer.jump / 2
    return QRectF(square.left() + first * x, square.top() + first * y, columns * layer.jump * x, rows * layer.jump * y)
