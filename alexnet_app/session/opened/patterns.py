"""Pictures to try, drawn in code; a grating on screen can be turned."""

from __future__ import annotations

import io

from PIL import Image
from PySide6.QtCore import QObject, Signal, Slot

from alexnet_app.session.opened.photos import Photos
from alexnet_app.sources.source import PhotoData
from model.patterns.registry import PATTERNS, Grating, Pattern

TURN_DEGREES = 5.0
"""By one notch of the wheel, or one press of a key."""
_GRATINGS = {pattern.title: pattern for pattern in PATTERNS.values() if isinstance(pattern, Grating)}


class Patterns(QObject):
    """Opens patterns as photos, so that they stand in the strip, and follows the grating on screen.

    Signals:
        grating_changed(): another grating, or none any more.
    """

    grating_changed = Signal()

    def __init__(self, photos: Photos, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._grating: Grating | None = None
        self._turning = False
        photos.changed.connect(self._photo_changed)

    @property
    def grating(self) -> Grating | None:
        """The grating on screen; None while something else is."""
        return self._grating

    def show(self, pattern: Pattern) -> None:
        """Opens a pattern as a photo."""
        file = io.BytesIO()
        Image.fromarray(pattern.pixels).save(file, "png")
        self._photos.open([PhotoData(file.getvalue(), pattern.title)])

    def turn(self, degrees: float) -> bool:
        """Turns the grating on screen anticlockwise; False where there is none."""
        if self._grating is None:
            return False
        self._grating = self._grating.turned(degrees)
        self._turning = True
        try:
            self._photos.show_frame(self._grating.pixels, self._grating.title)
        finally:
            self._turning = False
        self.grating_changed.emit()
        return True

    @Slot()
    def _photo_changed(self) -> None:
        if self._turning:
            return
        before, self._grating = self._grating, _GRATINGS.get(self._photos.name)
        if self._grating is not before:
            self.grating_changed.emit()
