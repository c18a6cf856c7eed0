"""Live Grad-CAM: a real video through the real window, with the map and without; frames a second of each.

    python -m benchmarks.live_explaining [--seconds 10] [--network X]

The video is Motion JPEG of 640 x 480 at 30 frames/s, written here and decoded by QtMultimedia as any file is. With the
tab Why every map is asked of the newest frame when the one before has come, so the maps' rate says what a person sees.
Wanted: 15 maps/s on two cores. Run it with nothing else running.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.bounded import run_bounded
from benchmarks.made_photos import made_pixels
from benchmarks.probed_window import Figure, ProbeFailed, WindowProbe, open_probed, run_apart
from tests.alexnet_app.video_writer import write_video

WIDTH, HEIGHT, RATE = 640, 480, 30
WANTED = "15"
SETTLING_SECONDS = 2.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=10.0, help="that each of the two is measured (default: 10)")
    parser.add_argument("--network", help="a network's name or folder; the bundled one by default")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    network = ["--network", options.network] if options.network else []
    if options.inside:
        return open_probed(Probe(options.seconds), network)
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--inside", "--seconds", str(options.seconds), *network]
        try:
            figures = run_apart("benchmarks.live_explaining", arguments, Path(folder), 120 + 4 * options.seconds)
        except ProbeFailed as problem:
            print(f"live: {problem}")
            return 1
    print(f"video of {WIDTH} x {HEIGHT} at {RATE} frames/s, {options.seconds:g} s each")
    for line, value, goal, unit in figures:
        print(f"{line:<58} {value:>9.1f} {unit:<9}" + (f" goal {goal}" if goal else ""))
    return 0


class Probe(WindowProbe):
    """Plays the video twice."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds

    def begin(self) -> None:
        frames = round(RATE * (self.seconds + SETTLING_SECONDS + 5))
        video = write_video(self.folder / "moving.avi", moving_frames(frames), RATE)
        figures: list[Figure] = []
        for tab, what in (("maps", "without the map (tab Feature maps, conv1)"), ("why", "with the map (tab Why)")):
            self.window.show_view(tab)
            answered, explained, stall = self._play(video)
            figures.append((f"answers {what}", answered, "", "frames/s"))
            if tab == "why":
                figures.append(("Grad-CAM maps", explained, WANTED, "maps/s"))
            figures.append((f"longest stall {what.split(' (')[0]}", stall * 1000, "50", "ms"))
        self.end(figures)

    def _play(self, video: Path) -> tuple[float, float, float]:
        """Answers and maps a second, and the longest stall in seconds."""
        counts = {"answers": 0, "maps": 0}

        def answered() -> None:
            counts["answers"] += self.session.answers.classification is not None

        def explained() -> None:
            counts["maps"] += self.session.explanation.map is not None

        live = self.session.live
        live.open_video(video)
        self.wait(lambda: live.running and self.session.photos.is_frame, "the video plays")
        self._pass_time(SETTLING_SECONDS)
        self.session.answers.classification_changed.connect(answered)
        self.session.explanation.map_changed.connect(explained)
        self.forget_stalls()
        seconds = self._pass_time(self.seconds)
        stall, plays = self.longest_stall, live.running
        self.session.answers.classification_changed.disconnect(answered)
        self.session.explanation.map_changed.disconnect(explained)
        live.stop()
        if not plays or not counts["answers"]:
            raise RuntimeError(f"the video ended early, with {counts['answers']} answers")
        return counts["answers"] / seconds, counts["maps"] / seconds, stall

    def _pass_time(self, seconds: float) -> float:
        from PySide6.QtCore import QDeadlineTimer

        deadline = QDeadlineTimer(round(seconds * 1000))
        return self.wait(deadline.hasExpired, "the time", seconds + 60)


def moving_frames(count: int) -> list[np.ndarray]:
    """A camera that pans over a large photo: every frame differs from the one before."""
    ground = made_pixels(2 * WIDTH, 2 * HEIGHT, seed=4)
    frames = []
    for number in range(count):
        left = round(WIDTH / 2 * (1 + np.sin(number / 40)))
        top = round(HEIGHT / 2 * (1 + np.cos(number / 55)))
        frames.append(ground[top : top + HEIGHT, left : left + WIDTH])
    return frames


if __name__ == "__main__":
    run_bounded(main, minutes=6)
