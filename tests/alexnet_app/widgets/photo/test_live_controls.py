from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from alexnet_app.session.live import Live
from alexnet_app.widgets.photo.camera_button import CameraButton
from alexnet_app.widgets.photo.live_controls import LiveControls, clock
from tests.alexnet_app.fake_multimedia import FakeAccess, FakeDevice, FakeMultimedia
from tests.alexnet_app.video_writer import number_of, numbered_frames, write_video

CAMERA = FakeDevice(b"inside", "Integrated Webcam")
OTHER = FakeDevice(b"other", "USB Camera")

pytestmark = pytest.mark.qt_log_ignore("No RHI backend", "qt.multimedia")


@pytest.fixture
def fake():
    return FakeMultimedia(CAMERA, OTHER)


@pytest.fixture
def live(qapp, fake, request):
    """The session's, over cameras that are not there; real for real videos."""
    return Live() if "film" in request.fixturenames else Live(load=fake.load, access=FakeAccess())


@pytest.fixture
def window(session, live, qtbot):
    """A window with the controls, a button and a line of text beside them."""
    window = QWidget()
    window.controls = LiveControls(session, window)
    window.button = QPushButton("button", window)
    window.line = QLineEdit(window)
    column = QVBoxLayout(window)
    for part in (window.controls, window.button, window.line):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def controls(window):
    return window.controls


def start(live, fake, session, qtbot):
    live.start_camera()
    fake.send()
    qtbot.waitUntil(lambda: session.photos.photo is not None)


def test_hidden_until_something_is_open(controls, live, fake, session, qtbot):
    assert controls.isHidden()

    start(live, fake, session, qtbot)

    assert controls.isVisible()
    assert controls.name.text() == "Integrated Webcam"
    assert controls.freeze.isVisible()
    assert not controls.play.isVisible()


def test_frames_become_the_photo_and_are_answered(controls, live, fake, session, qtbot):
    start(live, fake, session, qtbot)
    qtbot.waitUntil(lambda: session.answers.classification is not None)

    assert session.live.running
    assert session.photos.photo.pixels.shape == (48, 64, 3)
    assert session.answers.classification.top(1)[0].name == "red_thing"


def test_answers_a_second_are_shown(controls, live, fake, session, qtbot):
    start(live, fake, session, qtbot)

    def more() -> bool:
        fake.send()
        return "frames/s" in controls.rate.text()

    qtbot.waitUntil(more)
    assert float(controls.rate.text().split()[0]) > 1


def test_space_freezes_from_anywhere(window, live, fake, session, qtbot):
    start(live, fake, session, qtbot)
    window.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert live.frozen
    assert not session.live.running
    assert window.controls.freeze.isChecked()
    assert live.kind == "camera"

    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert session.live.running


def test_space_still_presses_buttons_and_writes_blanks(window, live, fake, session, qtbot):
    start(live, fake, session, qtbot)

    with qtbot.waitSignal(window.button.clicked):
        qtbot.keyClick(window.button, Qt.Key.Key_Space)
    qtbot.keyClicks(window.line, "a b")

    assert window.line.text() == "a b"
    assert not live.frozen


def test_stop_keeps_the_last_picture(controls, live, fake, session, qtbot):
    start(live, fake, session, qtbot)

    qtbot.mouseClick(controls.stop, Qt.MouseButton.LeftButton)

    assert live.kind is None
    assert not session.live.running
    assert session.photos.photo is not None
    assert controls.isHidden()


def test_opening_a_photo_stops_the_camera(controls, live, fake, session, red_photo, qtbot):
    start(live, fake, session, qtbot)

    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.photos.name == "red.png")

    assert live.kind is None


def test_opening_a_photo_over_a_frozen_camera_closes_it(controls, live, fake, session, red_photo, qtbot):
    start(live, fake, session, qtbot)
    live.set_frozen(True)
    assert live.kind == "camera"

    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.photos.name == "red.png")

    assert live.kind is None


def test_mirror_and_smoothing_are_switches(controls, live, fake, session, qtbot):
    start(live, fake, session, qtbot)
    assert controls.mirror.isChecked()
    assert controls.smooth.isChecked() == session.answers.smoothing

    controls.mirror.click()
    controls.smooth.click()

    assert not live.mirrored
    assert not session.answers.smoothing


def test_a_camera_problem_reaches_the_session(controls, live, fake, session, qtbot):
    start(live, fake, session, qtbot)

    with qtbot.waitSignal(session.problems.told) as caught:
        fake.unplug(CAMERA)

    assert caught.args[0] == "The camera Integrated Webcam was unplugged."
    assert not session.live.running
    assert controls.isHidden()


@pytest.fixture
def film(session, qtbot, tmp_path):
    """Controls over a real video."""
    live = session.live
    controls = LiveControls(session)
    qtbot.addWidget(controls)
    live.open_video(write_video(tmp_path / "film.avi", numbered_frames(20)))
    qtbot.waitUntil(lambda: session.photos.photo is not None and number_of(session.photos.photo.pixels) >= 2)
    return controls, live


def test_a_video_goes_the_same_way(film, session, qtbot):
    controls, live = film

    assert session.live.running
    assert session.photos.name == "film.avi"
    assert controls.play.isVisible()
    assert not controls.freeze.isVisible()
    assert not controls.mirror.isChecked()
    qtbot.waitUntil(lambda: not live.running)
    assert not session.live.running
    assert number_of(session.photos.photo.pixels) == 19
    assert controls.play.sign == "play"
    assert controls.time.text() == "0:00 / 0:00"


def test_a_video_is_paused_and_stepped(film, session, qtbot):
    controls, live = film

    controls.play.click()
    qtbot.waitUntil(lambda: not live.running)
    qtbot.wait(100)
    here = number_of(session.photos.photo.pixels)
    controls.forward.click()
    qtbot.waitUntil(lambda: number_of(session.photos.photo.pixels) == here + 1)
    controls.back.click()
    qtbot.waitUntil(lambda: number_of(session.photos.photo.pixels) == here)

    assert live.kind == "video"
    assert controls.rate.text() == "held"


def test_the_slider_goes_to_a_place(film, session, qtbot):
    controls, live = film
    controls.play.click()
    qtbot.waitUntil(lambda: not live.running)
    qtbot.wait(100)

    controls.place.setValue(400)
    qtbot.waitUntil(lambda: number_of(session.photos.photo.pixels) == 10)


def test_the_camera_button_lists_cameras_by_name(session, live, fake, qtbot):
    button = CameraButton(session)
    qtbot.addWidget(button)

    button.fill_menu()
    names = [action.text() for action in button.menu().actions() if action.text()]
    assert names == ["Integrated Webcam", "USB Camera", "Stop the camera"]

    button.menu().actions()[1].trigger()
    assert live.name == "USB Camera"
    assert button.isChecked()


def test_the_camera_button_starts_and_stops(session, live, fake, qtbot):
    button = CameraButton(session)
    qtbot.addWidget(button)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert live.kind == "camera"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert live.kind is None
    assert not button.isChecked()


def test_the_camera_button_comes_up_again_when_there_is_no_camera(session, live, fake, qtbot):
    fake.devices.clear()
    button = CameraButton(session)
    qtbot.addWidget(button)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isChecked()
    button.fill_menu()
    assert not button.menu().actions()[0].isEnabled()


@pytest.mark.parametrize(("milliseconds", "text"), [(0, "0:00"), (61_000, "1:01"), (3_661_000, "1:01:01")])
def test_clock(milliseconds, text):
    assert clock(milliseconds) == text
