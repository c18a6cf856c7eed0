"""The window's figures: start, first answer, stalls, a large photo, live video, memory over a thousand photos.

    python -m benchmarks.window [start] [photo] [live] [memory] [--network X]

Each part runs the real program offscreen in a process of its own and prints its figures beside the goal; a part that
fails or takes too long is one line, and the others go on. Run it with nothing else running.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

from benchmarks.bounded import run_bounded
from benchmarks.probed_window import Figure, ProbeFailed, WindowProbe, open_probed, run_apart

PARTS = ("start", "photo", "live", "memory")
LIVE_SECONDS = 10.0
FRAME_SECONDS = 1 / 30
PHOTOS = 1000
MOST_SECONDS = {"start": 120, "photo": 180, "live": 180, "memory": 900}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all by default")
    parser.add_argument("--network", help="a network's name or folder; the bundled one by default")
    parser.add_argument("--inside", choices=PARTS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside is not None:
        return _inside(options)
    unknown = sorted(set(options.parts) - set(PARTS))
    if unknown:
        parser.error(f"expected parts of {', '.join(PARTS)}. Received: {', '.join(unknown)}")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        parts = options.parts or PARTS
        if "start" in parts:
            # The start after an installation compiles TensorFlow's modules, where they are not compiled already.
            print("first start after the installation:")
            parts = ["start", *parts]
        for place, part in enumerate(parts):
            if place == 1 and parts[0] == parts[1]:
                print("every later one:")
            failed |= not _measure(part, options.network, Path(folder))
    return int(failed)


def _measure(part: str, network: str | None, home: Path) -> bool:
    """Runs one part in a process of its own and prints its figures, or in one line why there are none."""
    arguments = ["--inside", part, *(["--network", network] if network else [])]
    try:
        figures = run_apart("benchmarks.window", arguments, home, MOST_SECONDS[part])
    except ProbeFailed as problem:
        print(f"{part}: {problem}")
        return False
    for line, value, goal, unit in figures:
        print(f"{line:<58} {value:>9.1f} {unit:<9} goal {goal}", flush=True)
    return True


def _inside(options: argparse.Namespace) -> int:
    probe = Probe(options.inside)
    arguments = ["--network", options.network] if options.network else []
    if options.inside == "start":
        arguments.append(str(probe.small_photo()))
    return open_probed(probe, arguments)


class Probe(WindowProbe):
    """In the way of one part."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self.part = part
        self.answered = False

    def small_photo(self) -> Path:
        return _photo(self.folder / "small.jpg", 800, 600, 1)

    def attach(self, window, session) -> None:  # type: ignore[no-untyped-def]
        super().attach(window, session)
        if self.part == "start":
            session.selection.maps_changed.connect(self._first_answer)

    def begin(self) -> None:
        if self.part != "start":
            {"photo": self.photo, "live": self.live, "memory": self.memory}[self.part]()

    def _first_answer(self) -> None:
        if self.session.selection.maps is None or self.answered:
            return
        self.answered = True
        answered = time.time() - self.started
        figures: list[Figure] = [
            ("window shown after process start", self.shown_after * 1000, "1000", "ms"),
            ("first answer after process start", answered, "6 (5 with a warm disk)", "s"),
        ]
        from PySide6.QtCore import QTimer

        def end() -> None:
            stall = ("longest stall from shown to a second after the answer", self.longest_stall * 1000, "50", "ms")
            self.end([*figures, stall])

        QTimer.singleShot(1000, self.window, end)

    def _open(self, path: Path) -> tuple[float, float]:
        """Opens a photo; seconds until it is painted, and until its bars and maps are."""
        session = self.session
        before = session.answers.classification
        session.photos.open([path])
        shown = self.wait(lambda: session.photos.photo is not None and session.photos.name == path.name, path.name)
        self.window.photo_view.repaint()
        rest = self.wait(lambda: session.answers.classification is not before and not session.answers.busy, "answer")
        self.window.repaint()
        return shown, shown + rest

    def photo(self) -> None:
        large = [_photo(self.folder / f"large{number}.jpg", 4000, 3000, number) for number in range(5)]
        self._open(self.small_photo())
        self.forget_stalls()
        times = [self._open(path) for path in large]
        shown, answered = (float(np.median(column)) * 1000 for column in zip(*times, strict=True))
        self.end(
            [
                ("12 megapixels dropped: on screen (median of 5)", shown, "150", "ms"),
                ("12 megapixels dropped: bars (median of 5)", answered, "250", "ms"),
                ("12 megapixels dropped: longest stall", self.longest_stall * 1000, "50", "ms"),
            ]
        )

    def live(self) -> None:
        """Frames as a camera's go through converter, session and network; each carries its number in its middle."""
        from PySide6.QtGui import QImage

        from alexnet_app.requests.classify import Classify
        from alexnet_app.sources.multimedia import load_multimedia

        multimedia = load_multimedia()
        live = self.session.live
        offered: dict[int, float] = {}
        latencies: list[float] = []

        def answered(request, _reply) -> None:  # type: ignore[no-untyped-def]
            if isinstance(request, Classify):
                number = round(float(request.views[0, 110:116, 110:116].mean()) / 2)
                latencies.append(time.perf_counter() - offered.get(number, np.nan))

        self.session.network.replied.connect(answered)
        self.session.answers.set_live(True)
        ground = np.asarray(_picture(640, 480, 5)).copy()
        number, begin = 0, time.perf_counter()
        self.forget_stalls()
        while time.perf_counter() - begin < LIVE_SECONDS:
            ground[200:280, 280:360] = 2 * (number % 120)
            image = QImage(ground.data, 640, 480, 1920, QImage.Format.Format_RGB888)
            offered[number % 120] = time.perf_counter()
            live.camera.frame.emit(multimedia.QVideoFrame(image.convertToFormat(QImage.Format.Format_RGBX8888)))
            number += 1
            due = begin + number * FRAME_SECONDS
            self.wait(lambda due=due: time.perf_counter() >= due, "frame")
        if len(latencies) < 20:
            raise RuntimeError(f"{len(latencies)} of {number} live frames were answered")
        counted = np.asarray(latencies[10:]) * 1000
        self.end(
            [
                ("live 640 x 480 with conv1's maps: frames answered", len(latencies) / LIVE_SECONDS, "20", "frames/s"),
                ("live: latency, median", float(np.nanmedian(counted)), "150", "ms"),
                ("live: latency, 95 of 100 frames", float(np.nanpercentile(counted, 95)), "150", "ms"),
                ("live: longest stall", self.longest_stall * 1000, "50", "ms"),
            ]
        )

    def memory(self) -> None:
        photos = [_photo(self.folder / f"{n}.jpg", 900 + 40 * n, 700, n) for n in range(20)]
        processes = [psutil.Process(), psutil.Process(self.session.network.process.process_id)]
        layers = [layer.name for layer in self.session.network.layers[1:] if layer.is_spatial]
        sizes = []
        for number in range(PHOTOS):
            path = self.folder / f"photo{number}.jpg"
            os.link(photos[number % len(photos)], path)
            self.session.selection.choose_layer(layers[number % len(layers)])
            self._open(path)
            if number + 1 in (100, PHOTOS):
                sizes.append([process.memory_info().rss / 1e6 for process in processes])
        grown = np.asarray(sizes[1]) - np.asarray(sizes[0])
        self.end(
            [
                (f"memory grown from photo 100 to {PHOTOS}: both processes", float(grown.sum()), "50", "MB"),
                ("  the window's", float(grown[0]), "", "MB"),
                ("  the network's", float(grown[1:].sum()), "", "MB"),
            ]
        )


def _picture(width: int, height: int, seed: int) -> Image.Image:
    small = np.random.default_rng(seed).integers(0, 256, (height // 25, width // 25, 3), dtype=np.uint8)
    picture = np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)).astype(np.int16)
    # Some grain, so that decoding costs what a photo's does.
    picture += np.random.default_rng(seed).integers(-8, 9, picture.shape, dtype=np.int16)
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))


def _photo(path: Path, width: int, height: int, seed: int) -> Path:
    if not path.exists():
        _picture(width, height, seed).save(path, quality=90)
    return path


if __name__ == "__main__":
    run_bounded(main, minutes=30)
