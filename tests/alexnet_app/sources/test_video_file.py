"""Real videos, decoded by QtMultimedia."""

from __future__ import annotations

import wave

import pytest

from alexnet_app.sources.multimedia import MultimediaMissing
from alexnet_app.sources.video_file import VideoFile
from alexnet_app.sources.video_frames import pixels_of
from tests.alexnet_app.video_writer import number_of, numbered_frames, write_video

FRAMES = 12

pytestmark = pytest.mark.qt_log_ignore("No RHI backend", "qt.multimedia")


@pytest.fixture
def path(tmp_path):
    return write_video(tmp_path / "twelve.avi", numbered_frames(FRAMES))


@pytest.fixture
def video(qapp):
    video = VideoFile()
    yield video
    video.close()
    video.deleteLater()


@pytest.fixture
def seen(video):
    numbers = []
    video.frame.connect(lambda frame: numbers.append(number_of(pixels_of(frame.toImage()))))
    return numbers


def play_to_the_end(video, qtbot):
    qtbot.waitUntil(lambda: video.playing)
    qtbot.waitUntil(lambda: not video.playing)


def test_plays_every_frame_in_order_and_stays_on_the_last(video, seen, path, qtbot):
    video.open(path)
    play_to_the_end(video, qtbot)

    assert seen[0] == 0
    assert seen[-1] == FRAMES - 1
    assert seen == sorted(seen)
    # A busy machine may drop some, never most.
    assert len(set(seen)) > FRAMES // 2
    assert video.path == path
    assert video.duration == pytest.approx(FRAMES * 40, abs=2)


def test_colours_are_right(video, path, qtbot):
    pictures = []
    video.frame.connect(lambda frame: pictures.append(pixels_of(frame.toImage())))

    video.open(path)
    qtbot.waitUntil(lambda: bool(pictures))

    assert pictures[0].shape == (48, 64, 3)
    red, green = pictures[0][24, 8].astype(int), pictures[0][24, 56].astype(int)
    assert abs(red - [200, 0, 0]).max() < 30
    assert abs(green - [0, 200, 0]).max() < 30


def test_steps_by_one_frame_on_and_back(video, seen, path, qtbot):
    video.open(path)
    qtbot.waitUntil(lambda: len(seen) > 2)
    video.pause()
    qtbot.waitUntil(lambda: not video.playing)
    qtbot.wait(100)
    video.seek(round(4 * video.frame_milliseconds))
    qtbot.waitUntil(lambda: seen[-1] == 4)

    video.step(1)
    qtbot.waitUntil(lambda: seen[-1] == 5)
    video.step(1)
    qtbot.waitUntil(lambda: seen[-1] == 6)
    video.step(-1)
    qtbot.waitUntil(lambda: seen[-1] == 5)

    assert not video.playing


def test_steps_stay_inside_the_file(video, seen, path, qtbot):
    video.open(path)
    play_to_the_end(video, qtbot)

    video.step(1)
    qtbot.waitUntil(lambda: seen[-1] == FRAMES - 1)
    video.step(-100)
    qtbot.waitUntil(lambda: seen[-1] == 0)

    assert video.path == path


def test_playing_again_after_the_end_starts_anew(video, seen, path, qtbot):
    video.open(path)
    play_to_the_end(video, qtbot)
    seen.clear()

    video.play()
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == FRAMES - 1)

    assert seen[0] <= 1


def test_pausing_holds(video, seen, path, qtbot):
    video.open(path)
    qtbot.waitUntil(lambda: len(seen) >= 2)
    video.pause()
    qtbot.waitUntil(lambda: not video.playing)
    qtbot.wait(80)
    place = video.position
    qtbot.wait(120)

    assert video.position == place


@pytest.mark.parametrize("data", [b"not a video at all" * 50, b""])
def test_what_is_no_video_is_said_and_closed(video, tmp_path, qtbot, data):
    path = tmp_path / "holiday.mp4"
    path.write_bytes(data)
    problems = []
    video.problem.connect(lambda text, _details: problems.append(text))

    video.open(path)
    qtbot.waitUntil(lambda: bool(problems))

    assert problems == ["holiday.mp4 is not a video that can be played here."]
    assert video.path is None


def test_a_cut_off_video_plays_as_far_as_it_goes_or_is_refused(video, seen, path, tmp_path, qtbot):
    short = tmp_path / "short.avi"
    short.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    problems = []
    video.problem.connect(lambda text, _details: problems.append(text))

    video.open(short)
    qtbot.waitUntil(lambda: bool(problems) or (bool(seen) and not video.playing))


def test_a_file_of_sound_alone_is_said(video, tmp_path, qtbot):
    path = tmp_path / "song.wav"
    with wave.open(str(path), "wb") as song:
        song.setnchannels(1)
        song.setsampwidth(2)
        song.setframerate(8000)
        song.writeframes(bytes(8000))
    problems = []
    video.problem.connect(lambda text, _details: problems.append(text))

    video.open(path)
    qtbot.waitUntil(lambda: bool(problems))

    assert problems == ["song.wav has no pictures, only sound."]
    assert video.path is None


def test_a_missing_file_is_said(video, tmp_path):
    problems = []
    video.problem.connect(lambda text, _details: problems.append(text))

    video.open(tmp_path / "gone.mp4")

    assert problems == ["The video gone.mp4 is not there."]


def test_a_missing_library_is_said(qapp, path):
    def load():
        raise MultimediaMissing("libpulse0 is missing", "details")

    video = VideoFile(load=load)
    problems = []
    video.problem.connect(lambda text, details: problems.append((text, details)))

    video.open(path)

    assert problems == [("libpulse0 is missing", "details")]
    assert video.path is None


def test_opening_another_video_leaves_the_first(video, seen, path, tmp_path, qtbot):
    video.open(path)
    qtbot.waitUntil(lambda: len(seen) >= 2)
    other = write_video(tmp_path / "other.avi", numbered_frames(30)[20:])

    seen.clear()
    video.open(other)
    play_to_the_end(video, qtbot)

    assert video.path == other
    assert min(seen) >= 19
