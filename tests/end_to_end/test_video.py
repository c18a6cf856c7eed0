"""A real video, decoded by QtMultimedia, answered by the real network."""

from __future__ import annotations

import pytest

from alexnet_app.sources.multimedia import MultimediaMissing, load_multimedia
from alexnet_app.sources.source import PhotoFile
from tests.alexnet_app.video_writer import numbered_frames, write_video
from tests.end_to_end.waiting import run_until

# There is no graphics device to convert frames on; the processor does it.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", "qt.multimedia")


def test_a_video_is_answered_live_and_stops(window, session, tmp_path):
    try:
        load_multimedia()
    except MultimediaMissing as missing:
        pytest.skip(str(missing))
    video = write_video(tmp_path / "numbered.avi", numbered_frames(30, 320, 240))
    answers = []
    session.answers.classification_changed.connect(lambda: answers.append(session.photos.name))
    window.opening.open_any([PhotoFile(video)])
    run_until(lambda: session.live.running)
    run_until(lambda: len(answers) >= 5)
    assert session.photos.name == "numbered.avi"
    assert session.selection.maps.values.shape == (55, 55, 96)
    assert window.live_controls.isVisible()
    session.live.stop()
    run_until(lambda: not session.live.running)
    assert not window.live_controls.isVisible()
    assert session.photos.photo is not None
