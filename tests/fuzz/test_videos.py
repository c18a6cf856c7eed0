"""Videos with damaged headers, in a process of their own: a decoder that falls must not take the tests along."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.alexnet_app.video_writer import numbered_frames, write_video
from tests.fuzz.damage import damaged

SECONDS_EACH = 4.0
PROGRAM = """
import sys, time
from PySide6.QtWidgets import QApplication
from alexnet_app.sources.multimedia import MultimediaMissing, load_multimedia
from alexnet_app.sources.video_file import VideoFile
application = QApplication([])
try:
    load_multimedia()
except MultimediaMissing:
    sys.exit(77)
video = VideoFile()
seen = []
video.frame.connect(lambda frame: seen.append("frame"))
video.problem.connect(lambda text, details: seen.append("problem: " + text))
for path in sys.argv[1:]:
    seen.clear()
    print("open", path, flush=True)
    begun = time.monotonic()
    video.open(path)
    opened = time.monotonic() - begun
    # A file may hold neither a frame nor a fault that the decoder names; then it must not hold the window up either.
    while not seen and time.monotonic() - begun < 0.5:
        application.processEvents()
        time.sleep(0.002)
    begun = time.monotonic()
    video.close()
    print("took", max(opened, time.monotonic() - begun), seen[:1], flush=True)
"""


def test_damaged_videos(tmp_path, seeds, repository):
    whole = write_video(tmp_path / "whole.avi", numbered_frames(6)).read_bytes()
    batch = []
    for seed in seeds(36):
        path = tmp_path / f"{seed}.avi"
        path.write_bytes(damaged(whole, seed, head=400))
        batch.append(str(path))
        if len(batch) == 12:
            play(batch, repository)
            batch = []
    play(batch, repository)


def play(paths: list[str], repository) -> None:
    if not paths:
        return
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, *paths],
        cwd=repository,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=20 + SECONDS_EACH * len(paths),
        check=False,
    )
    if ended.returncode == 77:
        pytest.skip("QtMultimedia is not installed here")
    lines = ended.stdout.splitlines()
    assert ended.returncode == 0, f"{lines[-1:]}: {ended.stderr[-1000:]}"
    assert "Traceback" not in ended.stderr
    slow = [line for line in lines if line.startswith("took") and float(line.split()[1]) > SECONDS_EACH]
    assert not slow
