from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from alexnet_app.session.live import Live
from alexnet_app.sources.multimedia import MultimediaMissing
from tests.alexnet_app.fake_multimedia import FakeAccess, FakeDevice, FakeFrame, FakeMultimedia

CAMERA = FakeDevice(b"inside", "Integrated Webcam")


@pytest.fixture
def fake():
    return FakeMultimedia(CAMERA)


@pytest.fixture
def live(qapp, fake):
    live = Live(load=fake.load, access=FakeAccess())
    live.frames = []
    live.frame.connect(lambda pixels, _name: live.frames.append(pixels))
    yield live
    live.stop()
    live.deleteLater()


def two_coloured() -> FakeFrame:
    frame = FakeFrame(Qt.GlobalColor.black)
    for y in range(48):
        for x in range(32):
            frame._image.setPixelColor(x, y, Qt.GlobalColor.red)
    return frame


def test_frames_of_the_camera_arrive_as_pixels(live, fake, qtbot):
    live.start_camera()
    fake.send()
    qtbot.waitUntil(lambda: len(live.frames) == 1)

    assert live.frames[0].shape == (48, 64, 3)
    assert live.frames[0][0, 0].tolist() == [255, 0, 0]
    assert (live.kind, live.name, live.running) == ("camera", "Integrated Webcam", True)


def test_a_camera_is_a_mirror_until_told_otherwise(live, fake, qtbot):
    live.start_camera()
    fake.send(two_coloured())
    qtbot.waitUntil(lambda: len(live.frames) == 1)
    live.set_mirrored(False)
    fake.send(two_coloured())
    qtbot.waitUntil(lambda: len(live.frames) == 2)

    assert live.frames[0][0, 0].tolist() == [0, 0, 0]
    assert live.frames[1][0, 0].tolist() == [255, 0, 0]


def test_frozen_nothing_arrives_and_the_camera_stays_open(live, fake, qtbot):
    live.start_camera()
    live.toggle_frozen()
    fake.send()
    qtbot.wait(50)

    assert live.frames == []
    assert (live.frozen, live.running, live.kind) == (True, False, "camera")

    live.toggle_frozen()
    fake.send()
    qtbot.waitUntil(lambda: len(live.frames) == 1)


def test_a_new_start_is_not_frozen(live, fake):
    live.start_camera()
    live.set_frozen(True)

    live.start_camera()

    assert live.running


def test_nothing_open_is_neither_running_nor_frozen(live):
    assert (live.kind, live.name, live.running, live.frozen) == (None, "", False, False)
    live.toggle_frozen()
    assert not live.frozen


def test_problems_of_the_camera_are_passed_on(live, fake, qtbot):
    live.start_camera()

    with qtbot.waitSignal(live.problem) as caught:
        fake.unplug(CAMERA)

    assert "unplugged" in caught.args[0]
    assert live.kind is None


def test_without_multimedia_there_are_no_cameras_and_a_problem(qapp, qtbot):
    def load():
        raise MultimediaMissing("libpulse0 is missing")

    live = Live(load=load)
    with qtbot.waitSignal(live.problem) as caught:
        assert live.cameras() == ()
    assert caught.args[0] == "libpulse0 is missing"
