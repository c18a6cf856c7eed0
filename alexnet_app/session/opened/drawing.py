"""A digit drawn by hand: white on black, as those that LeNet-5 learned from; on screen as a photo while it is drawn."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPen

from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.problems import Problems
from alexnet_app.sources.source import PhotoData
from model.catalogue.entries import find_network
from model.networks.card import CardError
from model.patterns.registry import SIDE

DIGIT_SIDE = SIDE * 20 // 32
"""Pixels of the middle square in which the digits of the training photos lie: 20 of LeNet-5's 32."""
PEN_WIDTHS = range(8, 49)
"""In pixels of the pad; a stroke of the training photos is some 3 of 32 wide."""
_USUAL_WIDTH = 22
_DIGITS = {str(value) for value in range(10)}
_DIGIT_NETWORK = "lenet-5"


class Drawing(QObject):
    """The pad's picture, SIDE x SIDE pixels; while it is open every stroke goes where photos go.

    Signals:
        changed(): a stroke more, or none any more.
        open_changed(): the pad takes the photo's place, or gives it back.
        opened(): it takes it.
    """

    changed = Signal()
    open_changed = Signal()
    opened = Signal()

    def __init__(
        self, photos: Photos, network: LoadedNetwork, problems: Problems, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._network = network
        self._problems = problems
        self._image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
        self._image.fill(Qt.GlobalColor.black)
        self._is_empty = True
        self._open = self._showing = False
        self._kept = 0
        self.pen_width = _USUAL_WIDTH
        photos.changed.connect(self._photo_changed)
        photos.opening.connect(self._give_way)

    @property
    def is_open(self) -> bool:
        return self._open

    @property
    def is_empty(self) -> bool:
        return self._is_empty

    @property
    def image(self) -> QImage:
        """What was drawn; not to be changed."""
        return self._image

    @property
    def pixels(self) -> np.ndarray:
        """(SIDE, SIDE, 3) uint8 RGB."""
        rows = np.frombuffer(self._image.constBits(), np.uint8).reshape(SIDE, self._image.bytesPerLine())
        return np.repeat(rows[:, :SIDE, np.newaxis], 3, axis=2)

    @property
    def network_knows_digits(self) -> bool:
        """Whether the loaded network, or the one on its way, has the ten digits among its classes."""
        cards = (self._network.card, self._network.coming)
        return any(card is not None and set(card.classes) >= _DIGITS for card in cards)

    def open(self) -> None:
        """The pad takes the photo's place, with what was drawn before; an empty one leaves the answer as it is."""
        if not self._open:
            self._set_open(True)
            self.opened.emit()
            if not self._is_empty:
                self._show()

    def close(self) -> None:
        """The photo's place is given back; the drawing stays on screen."""
        self._set_open(False)

    def line(self, begin: QPointF, end: QPointF) -> None:
        """One straight piece of a stroke, in pixels of the pad; a point where both are the same."""
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(Qt.GlobalColor.white, self.pen_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if begin == end:
            painter.drawPoint(begin)
        else:
            painter.drawLine(begin, end)
        painter.end()
        self._is_empty = False
        self.changed.emit()
        self._show()

    def clear(self) -> None:
        self._image.fill(Qt.GlobalColor.black)
        self._is_empty = True
        self.changed.emit()
        self._show()

    def keep(self) -> None:
        """Opens the drawing as a photo, so that it stands in the strip; an empty one only gives the place back."""
        if self._is_empty:
            self.close()
            return
        file = io.BytesIO()
        Image.fromarray(self.pixels).save(file, "png")
        self._kept += 1
        name = self.tr("Drawn digit {0}").format(self._kept)
        self._photos.open([PhotoData(file.getvalue(), name)])

    def use_digit_network(self) -> None:
        """Loads the bundled LeNet-5."""
        try:
            self._network.choose(find_network(_DIGIT_NETWORK))
        except CardError as error:
            self._problems.tell(self.tr("LeNet-5 could not be opened."), str(error))

    def _show(self) -> None:
        if not self._open:
            return
        self._showing = True
        try:
            self._photos.leave()
            self._photos.show_frame(self.pixels, self.tr("Drawn digit"))
        finally:
            self._showing = False

    def _set_open(self, open_now: bool) -> None:
        if open_now != self._open:
            self._open = open_now
            self.open_changed.emit()

    @Slot()
    def _photo_changed(self) -> None:
        if not self._showing:
            self._give_way()

    @Slot()
    def _give_way(self) -> None:
        """Something else comes to the screen."""
        self._set_open(False)
