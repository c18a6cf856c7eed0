"""Classes filled from a camera, a real video and files; whatever happens, what was recorded is on the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from alexnet_app.session.live import Live
from alexnet_app.sources.source import PhotoAddress, PhotoData, PhotoFile
from model.photos.class_folder import class_photos
from tests.alexnet_app.fake_multimedia import FakeAccess, FakeDevice, FakeMultimedia
from tests.alexnet_app.video_writer import numbered_frames, write_video

pytestmark = pytest.mark.qt_log_ignore("No RHI backend", "qt.multimedia")

CAMERA = FakeDevice(b"inside", "Integrated Webcam")


@pytest.fixture
def fake():
    return FakeMultimedia(CAMERA)


@pytest.fixture
def live(qapp, fake, request):
    """Over a camera that is not there; real for the real video."""
    return Live() if "film" in request.fixturenames else Live(load=fake.load, access=FakeAccess())


@pytest.fixture
def film(tmp_path) -> Path:
    return write_video(tmp_path / "film.avi", numbered_frames(30) * 3)


@pytest.fixture
def told(empty_session) -> list[str]:
    told: list[str] = []
    empty_session.problems.told.connect(lambda text, details: told.append(f"{text} {details}"))
    return told


@pytest.fixture
def classes(empty_session, tmp_path):
    root = tmp_path / "things"
    root.mkdir()
    empty_session.classes.open(root)
    assert empty_session.classes.add_class("cup")
    return empty_session.classes


def written(classes, qtbot, count: int, name: str = "cup") -> None:
    qtbot.waitUntil(lambda: len(class_photos(classes.root, name)) >= count)


def test_frames_of_the_camera_while_it_is_recorded(classes, fake, qtbot):
    classes.start_recording()  # starts the camera
    assert fake.cameras[-1].started

    def recorded() -> bool:
        fake.send()
        return classes.recorded >= 3

    qtbot.waitUntil(recorded)
    classes.stop_recording()
    count = classes.recorded
    fake.send()
    qtbot.wait(200)
    written(classes, qtbot, count)
    assert len(classes.photos) == count
    qtbot.waitUntil(lambda: dict(classes.classes)["cup"] == count)


def test_frames_of_a_real_video(classes, film, empty_session, qtbot):
    empty_session.live.open_video(film)
    classes.start_recording()
    qtbot.waitUntil(lambda: classes.recorded >= 4, timeout=10_000)
    classes.stop_recording()
    written(classes, qtbot, 4)
    with Image.open(classes.photos[0]) as picture:
        assert picture.size == (64, 48)
    assert len({path.read_bytes() for path in classes.photos}) > 1


def test_unplugged_while_it_records(classes, fake, qtbot, told):
    classes.start_recording()

    def recorded() -> bool:
        fake.send()
        return classes.recorded >= 2

    qtbot.waitUntil(recorded)
    fake.unplug(CAMERA)
    assert not classes.recording
    assert any("unplugged" in text for text in told)
    written(classes, qtbot, 2)


def test_nothing_that_waits_is_lost_when_the_window_closes(classes, fake, empty_session, qtbot):
    classes.start_recording()

    def recorded() -> bool:
        fake.send()
        return classes.recorded >= 2

    qtbot.waitUntil(recorded)
    count = classes.recorded
    empty_session.close()
    assert len(class_photos(classes.root, "cup")) == count


def test_photos_are_copied_and_others_told(classes, red_photo, tmp_path, qtbot, told):
    more = tmp_path / "more"
    more.mkdir()
    shutil.copy(red_photo, more / "inner.png")
    (tmp_path / "text.txt").write_text("x")
    data = red_photo.read_bytes()
    sources = [PhotoFile(red_photo), PhotoFile(more), PhotoFile(tmp_path / "text.txt"), PhotoData(data, "pasted.png")]
    classes.add([*sources, PhotoAddress("https://example.org/a.jpg")])
    qtbot.waitUntil(lambda: any("1 file is no photo" in text for text in told))
    assert sorted(path.name for path in classes.photos) == ["inner.png", "pasted.png", "red.png"]
    assert red_photo.is_file()
    assert any("Save pictures from the web first" in text for text in told)


def test_the_same_photo_in_two_classes_is_told_with_the_pair(classes, red_photo, qtbot):
    classes.add([PhotoFile(red_photo)])
    classes.add_class("dog")
    classes.add([PhotoFile(red_photo)])
    qtbot.waitUntil(lambda: "cup/red.png and dog/red.png" in classes.duplicates)
    classes.throw_out([classes.photos[0]])
    qtbot.waitUntil(lambda: classes.duplicates == "")


def test_another_folder_has_not_the_duplicates_of_the_one_before(classes, red_photo, tmp_path, qtbot):
    classes.add([PhotoFile(red_photo)])
    classes.add_class("dog")
    classes.add([PhotoFile(red_photo)])
    qtbot.waitUntil(lambda: bool(classes.duplicates))
    before = classes.root
    other = tmp_path / "other"
    other.mkdir()
    classes.open(other)
    assert classes.duplicates == ""
    classes.open(before)
    qtbot.waitUntil(lambda: bool(classes.duplicates))
    shutil.rmtree(before)
    classes.look()
    assert (classes.root, classes.duplicates) == (None, "")


def test_thrown_out_and_brought_back(classes, red_photo, green_photo, qtbot):
    classes.add([PhotoFile(red_photo), PhotoFile(green_photo)])
    written(classes, qtbot, 2)
    both = classes.photos
    classes.throw_out(both[:1])
    classes.throw_out_class()
    assert classes.classes == ()
    classes.undo()
    assert classes.chosen == "cup"
    classes.undo()
    assert classes.photos == both
    assert not classes.can_undo


def test_what_could_not_be_brought_back_can_be_later(classes, red_photo, green_photo, told, qtbot):
    classes.add([PhotoFile(red_photo), PhotoFile(green_photo)])
    written(classes, qtbot, 2)
    both = classes.photos
    classes.throw_out(both)
    (classes.root / "cup").rmdir()
    (classes.root / "cup").write_text("in the way")
    classes.undo()
    assert "cannot be moved" in told[-1]
    assert classes.can_undo
    (classes.root / "cup").unlink()
    classes.undo()
    assert classes.photos == both
    assert not classes.can_undo


def test_a_folder_that_vanishes_while_it_records(classes, fake, qtbot, told):
    classes.start_recording()
    shutil.rmtree(classes.root)

    def ended() -> bool:
        fake.send()
        return not classes.recording

    qtbot.waitUntil(ended)
    qtbot.waitUntil(lambda: classes.root is None)
    assert any("is gone" in text for text in told)
    assert classes.chosen == ""


def test_a_full_disk_ends_the_recording_with_a_sentence(classes, fake, qtbot, told, monkeypatch):
    monkeypatch.setattr("model.writing.free_bytes", lambda _folder: 10)
    classes.start_recording()

    def ended() -> bool:
        fake.send()
        return not classes.recording

    qtbot.waitUntil(ended)
    qtbot.waitUntil(lambda: any("disk is full" in text for text in told))
    assert classes.photos == ()


def test_names(classes, told):
    assert not classes.add_class("cup")
    assert not classes.add_class("a/b")
    assert len(told) == 2
    assert classes.rename("mug")
    assert classes.chosen == "mug"
    classes.add_class("dog")
    classes.choose("mug")
    assert not classes.rename("dog")
    assert [name for name, _ in classes.classes] == ["dog", "mug"]
