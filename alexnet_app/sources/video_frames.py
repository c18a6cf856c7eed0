"""Qt's video frames -> RGB pixels, never faster than the window can bear, and how many come a second."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

# The network sees at most 256 pixels and the photo's place in the window is seldom wider than this.
LONGEST_SIDE = 1280
# Converting may take at most this share of the window's time (a 4K frame costs 40 ms).
_SHARE = 0.5


def pixels_of(image: QImage, mirrored: bool = False) -> np.ndarray:
    """An image as (height, width, 3) uint8 RGB, reduced to LONGEST_SIDE, flipped left to right if `mirrored`.

    Raises:
        ValueError: the image is empty.
    """
    if image.isNull():
        raise ValueError("image: expected a picture. Received: an empty image")
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width = image.height(), image.width()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    pixels = rows[:, : width * 3].reshape(height, width, 3)
    # The copy outlives the QImage, whose memory the array shares until here.
    return np.array(pixels[:, ::-1] if mirrored else pixels)


class FrameRate:
    """Frames a second over the last second or two."""

    def __init__(self, clock: Any = time.monotonic, window: float = 2.0) -> None:
        self._clock = clock
        self._window = window
        self._times: deque[float] = deque()

    def count(self) -> None:
        """One frame has come."""
        self._times.append(self._clock())

    def restart(self) -> None:
        self._times.clear()

    @property
    def per_second(self) -> float:
        """0.0 until two frames have come in the window."""
        now = self._clock()
        while self._times and now - self._times[0] > self._window:
            self._times.popleft()
        if len(self._times) < 2 or self._times[-1] <= self._times[0]:
            return 0.0
        return (len(self._times) - 1) / (self._times[-1] - self._times[0])


class FrameConverter(QObject):
    """Keeps the newest video frame and hands it on as pixels when the event loop is free.

    Signals:
        converted(object): (height, width, 3) uint8 RGB.
    """

    converted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mirrored = False
        self._newest: Any = None
        self._free_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._convert)

    def offer(self, frame: Any) -> None:
        """A QVideoFrame; replaces the one before if that has not been converted yet."""
        if not frame.isValid():
            return
        self._newest = frame
        if not self._timer.isActive():
            self._timer.start(max(0, round((self._free_at - time.monotonic()) * 1000)))

    def clear(self) -> None:
        """Forgets the frame that waits."""
        self._timer.stop()
        self._newest = None

    @Slot()
    def _convert(self) -> None:
        frame, self._newest = self._newest, None
        if frame is None:
            return
        start = time.monotonic()
        image = frame.toImage()
        if image.isNull():
            return
        pixels = pixels_of(image, self.mirrored)
        end = time.monotonic()
        self._free_at = end + (end - start) * (1 / _SHARE - 1)
        self.converted.emit(pixels)
