"""A picture as large as there is room, whole and in its own proportions, or a sentence in its place."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.widgets.shared.shades import DIMMED, quiet_text


class FittedPicture(QWidget):
    """Shows a picture, or a sentence where there is none. The picture is only made anew when it is another one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self._dimmed = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage | None:
        return self._image

    @property
    def words(self) -> str:
        """What stands in the picture's place; empty where there is one."""
        return self._words

    def show_pixels(self, pixels: np.ndarray) -> None:
        """(height, width, 3) uint8 RGB."""
        self._image, self._words, self._dimmed = image_of_colours(pixels), "", False
        self.setAccessibleDescription("")
        self.update()

    def show_image(self, image: QImage) -> None:
        self._image, self._words, self._dimmed = image, "", False
        self.setAccessibleDescription("")
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Whether what is shown is not what is wanted any more; another picture is never dimmed."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def show_words(self, words: str) -> None:
        self._image, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def picture_area(self) -> QRectF:
        """Where the picture lies in the widget, logical pixels."""
        if self._image is None:
            return QRectF()
        size = QSize(self._image.width(), self._image.height()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(360, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.setPen(quiet_text(self.palette()))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), int(flags), self._words)
            return
        painter.setOpacity(DIMMED if self._dimmed else 1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.picture_area(), self._image)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
