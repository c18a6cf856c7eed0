"""Where a photo lies in its widget: the one mapping between the photo's pixels and the widget's points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

Region = tuple[float, float, float, float]


@dataclass(frozen=True)
class PhotoPlacement:
    """photo (x, y) lies at (left + x * x_scale, top + y * y_scale) of the widget.

    Attributes:
        width, height: of the photo, in its own pixels.
    """

    width: int
    height: int
    left: float
    top: float
    x_scale: float
    y_scale: float

    @classmethod
    def fitted(cls, width: int, height: int, square: Region | None, stretched: bool, space: QRectF) -> PhotoPlacement:
        """The largest placement in `space` of the photo together with its square, centred.

        `stretched` squeezes the photo into a square, as the network sees it then. Edges lie on whole points, so that
        the scaled picture is not blurred by half a pixel.
        """
        left, top, right, bottom = 0.0, 0.0, float(width), float(height)
        if square is not None:
            left, top = min(left, square[0]), min(top, square[1])
            right, bottom = max(right, square[2]), max(bottom, square[3])
        if stretched:
            side = max(1.0, min(space.width(), space.height()))
            x_scale, y_scale = side / (right - left), side / (bottom - top)
        else:
            x_scale = y_scale = min(max(1.0, space.width()) / (right - left), max(1.0, space.height()) / (bottom - top))
        shown_width, shown_height = (right - left) * x_scale, (bottom - top) * y_scale
        x = space.left() + (space.width() - shown_width) / 2 - left * x_scale
        y = space.top() + (space.height() - shown_height) / 2 - top * y_scale
        return cls(width, height, round(x), round(y), x_scale, y_scale)

    @property
    def photo_rect(self) -> QRectF:
        return self.rect((0.0, 0.0, float(self.width), float(self.height)))

    def rect(self, region: Region) -> QRectF:
        """A region of the photo as it lies in the widget."""
        left, top, right, bottom = region
        return QRectF(self.point(left, top), self.point(right, bottom))

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.left + x * self.x_scale, self.top + y * self.y_scale)

    def photo_point(self, point: QPointF) -> tuple[float, float]:
        """Photo pixels under a point of the widget; may lie outside the photo."""
        return (point.x() - self.left) / self.x_scale, (point.y() - self.top) / self.y_scale
