"""The window's figures: start, first answer, stalls, a large photo, live video, memory over a thousand photos.

    python -m benchmarks.window [start] [photo] [live] [memory] [--network X]

Each part runs the real program offscreen in a process of its own and prints its figures beside the goal; a part that
fails or takes too long is one line, and the others go on. Run it with nothing else running.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

import numpy as np
import psutil
from PIL import Image

from benchmarks.bounded import run_bounded

PARTS = ("start", "photo", "live", "memory")
STARTED = "BENCHMARK_STARTED"
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
            failed |= not _measure(part, options.network, folder)
    return int(failed)


def _measure(part: str, network: str | None, folder: str) -> bool:
    """Runs one part in a process of its own and prints its figures, or in one line why there are none."""
    command = [sys.executable, "-m", "benchmarks.window", "--inside", part]
    command += ["--network", network] if network else []
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "ALEXNET_HOME": folder, STARTED: repr(time.time())}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    running = subprocess.Popen(command, env=environment, text=True, **pipes)  # type: ignore[call-overload]
    try:
        output, errors = running.communicate(timeout=MOST_SECONDS[part])
    except subprocess.TimeoutExpired:
        for process in [*psutil.Process(running.pid).children(recursive=True), running]:
            process.kill()
        running.communicate()
        print(f"{part}: not done after {MOST_SECONDS[part]} s")
        return False
    if running.returncode:
        print(f"{part}: {(errors.strip().splitlines() or ['failed without a word'])[-1]}")
        return False
    for line, value, goal, unit in json.loads(output.splitlines()[-1]):
        print(f"{line:<58} {value:>9.1f} {unit:<9} goal {goal}", flush=True)
    return True


def _inside(options: argparse.Namespace) -> int:
    """Runs the program with probes in the window that `main` opens; its last line of output is the result."""
    from alexnet_app import app
    from alexnet_app.starting.window import open_window

    make_window = app.make_window
    probe = Probe(options.inside)

    def with_probe(*arguments):  # type: ignore[no-untyped-def]
        window, session = make_window(*arguments)
        probe.attach(window, session)
        # An error in a slot is one that Qt goes on after: here it ends the part. Set after the program's own hook.
        sys.excepthook = _give_up
        return window, session

    app.make_window = with_probe
    arguments = ["--network", options.network] if options.network else []
    if options.inside == "start":
        arguments.append(str(probe.small_photo()))
    status = open_window(arguments)
    if not probe.figures:
        print("the window was closed before anything was measured", file=sys.stderr)
        return 1
    print(json.dumps(probe.figures))
    return status


def _give_up(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    print(f"{kind.__name__}: {error}", file=sys.stderr, flush=True)
    for child in psutil.Process().children(recursive=True):
        child.kill()
    os._exit(1)


class Probe:
    """Watches the window from inside, in the way of one part, and closes it when it has its figures."""

    def __init__(self, part: str) -> None:
        self.part = part
        self.started = float(os.environ[STARTED])
        self.folder = Path(os.environ["ALEXNET_HOME"])
        self.figures: list[tuple[str, float, str, str]] = []
        self.longest_stall = 0.0
        self._ticked = 0.0

    def small_photo(self) -> Path:
        return _photo(self.folder / "small.jpg", 800, 600, 1)

    def attach(self, window, session) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import QEvent, QObject, Qt, QTimer

        self.window, self.session = window, session
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._tick)
        probe = self

        class FirstPaint(QObject):
            def eventFilter(self, watched, event) -> bool:  # type: ignore[no-untyped-def]  # noqa: N802
                if event.type() == QEvent.Type.Paint:
                    watched.removeEventFilter(self)
                    # The stalls that count begin when there is something to see.
                    QTimer.singleShot(0, window, probe.shown)
                return False

        self._filter = FirstPaint(window)
        window.centralWidget().installEventFilter(self._filter)
        if self.part == "start":
            session.selection.maps_changed.connect(self._first_answer)
        else:
            session.network.state_changed.connect(self._network_state)

    def _problem(self, text: str, details: str) -> None:
        raise RuntimeError(f"{text} {details}")

    def shown(self) -> None:
        if not hasattr(self, "shown_after"):
            self.shown_after = time.time() - self.started
            self._ticked = time.perf_counter()
            self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_stall = max(self.longest_stall, now - self._ticked - 0.002)
        self._ticked = now

    def _wait(self, done, seconds: float = 60.0) -> float:  # type: ignore[no-untyped-def]
        """Runs the event loop until `done()`; the seconds it took."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        start = time.perf_counter()
        while not done():
            if time.perf_counter() - start > seconds:
                raise TimeoutError(f"{self.part}: not done after {seconds} s")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
        return time.perf_counter() - start

    def _end(self, figures: list[tuple[str, float, str, str]]) -> None:
        self.figures = figures
        self.window.close()

    def _first_answer(self) -> None:
        if self.session.selection.maps is None or self.figures:
            return
        answered = time.time() - self.started
        self.figures = [
            ("window shown after process start", self.shown_after * 1000, "1000", "ms"),
            ("first answer after process start", answered, "6 (5 with a warm disk)", "s"),
        ]
        from PySide6.QtCore import QTimer

        def end() -> None:
            stall = ("longest stall from shown to a second after the answer", self.longest_stall * 1000, "50", "ms")
            self._end([*self.figures, stall])

        QTimer.singleShot(1000, self.window, end)

    def _network_state(self) -> None:
        from PySide6.QtCore import QTimer

        if self.session.network.state == "ready":
            self.session.network.state_changed.disconnect(self._network_state)
            QTimer.singleShot(
                200, self.window, {"photo": self.photo, "live": self.live, "memory": self.memory}[self.part]
            )

    def _open(self, path: Path) -> tuple[float, float]:
        """Opens a photo; seconds until it is painted, and until its bars and maps are."""
        session = self.session
        before = session.answers.classification
        session.photos.open([path])
        shown = self._wait(lambda: session.photos.photo is not None and session.photos.name == path.name)
        self.window.photo_view.repaint()
        rest = self._wait(lambda: session.answers.classification is not before and not session.answers.busy)
        self.window.repaint()
        return shown, shown + rest

    def photo(self) -> None:
        large = [_photo(self.folder / f"large{number}.jpg", 4000, 3000, number) for number in range(5)]
        self._open(self.small_photo())
        self._ticked, self.longest_stall = time.perf_counter(), 0.0
        times = [self._open(path) for path in large]
        shown, answered = (float(np.median(column)) * 1000 for column in zip(*times, strict=True))
        self._end(
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
        self._ticked, self.longest_stall = begin, 0.0
        while time.perf_counter() - begin < LIVE_SECONDS:
            ground[200:280, 280:360] = 2 * (number % 120)
            image = QImage(ground.data, 640, 480, 1920, QImage.Format.Format_RGB888)
            offered[number % 120] = time.perf_counter()
            live.camera.frame.emit(multimedia.QVideoFrame(image.convertToFormat(QImage.Format.Format_RGBX8888)))
            number += 1
            due = begin + number * FRAME_SECONDS
            self._wait(lambda due=due: time.perf_counter() >= due)
        if len(latencies) < 20:
            raise RuntimeError(f"{len(latencies)} of {number} live frames were answered")
        counted = np.asarray(latencies[10:]) * 1000
        self._end(
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
        self._end(
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
