from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from alexnet_app.sources.video_frames import LONGEST_SIDE, FrameConverter, FrameRate, pixels_of
from tests.alexnet_app.fake_multimedia import FakeFrame


def picture(pixels: np.ndarray) -> QImage:
    height, width, _ = pixels.shape
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


@pytest.mark.parametrize("width", [5, 6, 7, 8])
def test_pixels_keep_their_places_whatever_the_padding_of_a_line(width):
    pixels = np.random.default_rng(1).integers(0, 256, (3, width, 3), np.uint8)

    np.testing.assert_array_equal(pixels_of(picture(pixels).convertToFormat(QImage.Format.Format_RGB32)), pixels)


def test_mirrored_pixels_are_flipped_left_to_right():
    pixels = np.random.default_rng(1).integers(0, 256, (3, 5, 3), np.uint8)

    mirrored = pixels_of(picture(pixels), mirrored=True)

    np.testing.assert_array_equal(mirrored, pixels[:, ::-1])
    assert mirrored.flags.c_contiguous


def test_large_frames_are_reduced_in_proportion():
    image = QImage(3840, 2160, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)

    assert pixels_of(image).shape == (720, LONGEST_SIDE, 3)


def test_an_empty_image_is_refused():
    with pytest.raises(ValueError, match="expected a picture"):
        pixels_of(QImage())


def test_rate_is_of_the_last_seconds_only():
    now = 0.0
    rate = FrameRate(clock=lambda: now)
    for _ in range(41):
        rate.count()
        now += 0.05
    assert rate.per_second == pytest.approx(20)

    now += 10
    assert rate.per_second == 0


def test_a_single_frame_has_no_rate():
    rate = FrameRate()
    rate.count()
    assert rate.per_second == 0


def test_only_the_newest_waiting_frame_is_converted(qtbot):
    converter = FrameConverter()
    seen = []
    converter.converted.connect(seen.append)

    for colour in (Qt.GlobalColor.red, Qt.GlobalColor.green, Qt.GlobalColor.blue):
        converter.offer(FakeFrame(colour))
    qtbot.waitUntil(lambda: len(seen) == 1)
    qtbot.wait(50)

    assert len(seen) == 1
    assert seen[0][0, 0].tolist() == [0, 0, 255]


def test_a_cleared_frame_never_arrives(qtbot):
    converter = FrameConverter()
    seen = []
    converter.converted.connect(seen.append)

    converter.offer(FakeFrame())
    converter.clear()
    qtbot.wait(50)

    assert not seen
