from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from alexnet_app.sources.camera import Camera, CameraDevice, best_format
from alexnet_app.sources.multimedia import MultimediaMissing
from tests.alexnet_app.fake_multimedia import FakeAccess, FakeDevice, FakeFormat, FakeMultimedia

INSIDE = FakeDevice(b"inside", "Integrated Webcam", (FakeFormat(1920, 1080, 30), FakeFormat(640, 480, 30)))
ON_TOP = FakeDevice(b"on top", "USB Camera")


class Heard:
    """What a camera said."""

    def __init__(self, camera: Camera) -> None:
        self.problems: list[tuple[str, str]] = []
        self.frames = 0
        self.states: list[bool] = []
        camera.problem.connect(lambda text, details: self.problems.append((text, details)))
        camera.frame.connect(self._frame)
        camera.state_changed.connect(lambda: self.states.append(camera.running))

    def _frame(self, _frame: object) -> None:
        self.frames += 1

    @property
    def problem(self) -> str:
        assert len(self.problems) == 1, self.problems
        return self.problems[0][0]


@pytest.fixture
def make(qapp) -> Iterator[Callable[..., tuple[Camera, Heard]]]:
    """Makes cameras, and lets them go when the test is over."""
    cameras = []

    def make(
        fake: FakeMultimedia, access: FakeAccess | None = None, first_frame_seconds: float = 60
    ) -> tuple[Camera, Heard]:
        camera = Camera(load=fake.load, access=access or FakeAccess(), first_frame_seconds=first_frame_seconds)
        cameras.append(camera)
        return camera, Heard(camera)

    yield make
    for camera in cameras:
        camera.stop()


def test_lists_cameras_by_name_the_default_first(make):
    fake = FakeMultimedia(ON_TOP, INSIDE)
    camera, _ = make(fake)

    assert camera.devices() == (CameraDevice(b"on top", "USB Camera"), CameraDevice(b"inside", "Integrated Webcam"))


def test_starts_the_chosen_camera_in_a_small_quick_format(make):
    fake = FakeMultimedia(ON_TOP, INSIDE)
    camera, heard = make(fake)

    camera.start(b"inside")
    fake.send()

    assert camera.running
    assert camera.device == CameraDevice(b"inside", "Integrated Webcam")
    assert fake.cameras[-1].chosen_format.resolution().width() == 640
    assert heard.frames == 1
    assert heard.problems == []


def test_stopping_lets_the_camera_go(make):
    fake = FakeMultimedia(INSIDE)
    camera, heard = make(fake)
    camera.start()

    camera.stop()
    fake.send()

    assert not camera.running
    assert not fake.cameras[-1].started
    assert heard.frames == 0
    assert heard.states == [True, False]


def test_starting_another_stops_the_first(make):
    fake = FakeMultimedia(INSIDE, ON_TOP)
    camera, _ = make(fake)
    camera.start(b"inside")

    camera.start(b"on top")

    assert [each.started for each in fake.cameras] == [False, True]


def test_no_camera_is_said(make):
    camera, heard = make(FakeMultimedia())

    camera.start()

    assert heard.problem == "No camera was found."
    assert not camera.running


def test_a_camera_that_has_gone_from_the_list_is_said(make):
    camera, heard = make(FakeMultimedia(INSIDE))

    camera.start(b"on top")

    assert "no longer there" in heard.problem


def test_an_unplugged_camera_stops_and_is_named(make):
    fake = FakeMultimedia(INSIDE, ON_TOP)
    camera, heard = make(fake)
    camera.start(b"on top")

    fake.unplug(ON_TOP)

    assert heard.problem == "The camera USB Camera was unplugged."
    assert not camera.running


def test_another_camera_unplugged_changes_nothing(make):
    fake = FakeMultimedia(INSIDE, ON_TOP)
    camera, heard = make(fake)
    camera.start(b"inside")

    fake.unplug(ON_TOP)

    assert camera.running
    assert heard.problems == []


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("Device or resource busy", "in use by another program"),
        ("Camera is in use", "in use by another program"),
        ("Permission denied", "not allowed"),
        ("Could not start stream", "does not start"),
    ],
)
def test_an_error_is_told_in_words(make, message, words):
    fake = FakeMultimedia(INSIDE)
    camera, heard = make(fake)
    camera.start()

    fake.fail(message)

    assert words in heard.problem
    assert "Integrated Webcam" in heard.problem
    assert message in heard.problems[0][1]
    assert not camera.running


def test_a_camera_that_sends_nothing_is_given_up(make, qtbot):
    fake = FakeMultimedia(INSIDE)
    camera, heard = make(fake, first_frame_seconds=0.05)

    camera.start()
    qtbot.waitUntil(lambda: bool(heard.problems))

    assert "sends no picture" in heard.problem
    assert not camera.running


def test_a_camera_that_sends_pictures_is_kept(make, qtbot):
    fake = FakeMultimedia(INSIDE)
    camera, heard = make(fake, first_frame_seconds=0.05)

    camera.start()
    fake.send()
    qtbot.wait(120)

    assert camera.running
    assert heard.problems == []


def test_permission_is_asked_for_once_and_then_the_camera_starts(make):
    fake = FakeMultimedia(INSIDE)
    access = FakeAccess(Qt.PermissionStatus.Undetermined)
    camera, _ = make(fake, access)

    camera.start()
    camera.start()
    assert not camera.running
    access.reply()

    assert access.asked == 1
    assert camera.running


def test_a_refusal_says_where_to_allow_it(make):
    access = FakeAccess(Qt.PermissionStatus.Undetermined, Qt.PermissionStatus.Denied)
    camera, heard = make(FakeMultimedia(INSIDE), access)

    camera.start()
    access.reply()

    assert "not allowed" in heard.problem
    assert "ettings" in heard.problems[0][1]
    assert not camera.running


def test_a_missing_library_is_a_problem_not_an_exception(qapp):
    def load():
        raise MultimediaMissing("Camera and video need the system library libpulse.so.0.", "details")

    camera = Camera(load=load, access=FakeAccess())
    heard = Heard(camera)

    camera.start()

    assert heard.problems == [("Camera and video need the system library libpulse.so.0.", "details")]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="device files are Linux's")
def test_a_device_file_without_rights_names_the_group(make, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root, as in CI, may open everything
    forbidden = FakeDevice(b"/dev/null", "Forbidden Camera")
    camera, heard = make(FakeMultimedia(forbidden))

    camera.start()

    assert "Forbidden Camera is not allowed" in heard.problem
    assert "usermod -aG video" in heard.problems[0][1]


def test_a_format_that_is_quick_enough_goes_before_one_of_the_right_size():
    slow, quick = FakeFormat(640, 480, 10), FakeFormat(1280, 720, 30)

    assert best_format([slow, quick]) is quick
    assert best_format([]) is None


def test_the_real_system_without_a_camera_says_so(qapp):
    camera = Camera()
    heard = Heard(camera)
    if camera.devices():
        pytest.skip("a camera is plugged in")

    camera.start()

    assert heard.problem == "No camera was found."
