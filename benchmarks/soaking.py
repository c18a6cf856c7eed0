"""What the user of `benchmarks.soak` does, round after round, inside the real window."""

from __future__ import annotations

import gc
import os
import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

from alexnet_app.widgets.window.views import view_names
from benchmarks.bounded import TIMER
from benchmarks.made_photos import made_jpeg, made_pixels
from benchmarks.probed_window import Figure, StallWatch, WindowProbe
from model.catalogue.entries import bundled_networks
from tests.alexnet_app.video_writer import write_video
from tests.end_to_end.photo_files import BAD, GOOD

PHOTOS, LAYERS, REFUSED = 150, 10, 3
"""Of a round."""
MOST_MEGABYTES, MOST_STALL = 100.0, 50.0
SIZES = ((500, 375), (375, 500), (1600, 1200), (640, 640), (4000, 3000), (6000, 500), (320, 240), (30, 20))
VIDEO_FRAMES = 3
WAIT_SECONDS = 120.0


class Soak(WindowProbe):
    """Result: photos, layers, switches, kills, videos, refused (counts), seconds, samples, figures, places (of stalls),
    threads (left), processes (all that there were)."""

    def __init__(self, rounds: int, in_a_round: int, folder: Path) -> None:
        super().__init__()
        self._rounds = rounds
        self._in_a_round = in_a_round
        self._photos = folder
        self._chance = random.Random(12)
        self._watch = StallWatch()
        self._processor_time = self._longest_of_own = 0.0
        self._counts = dict.fromkeys(("photos", "layers", "switches", "kills", "videos", "refused"), 0)
        self._processes: set[int] = set()
        self._samples: list[tuple[str, float, float, int, int, int, int]] = []
        self._workers: dict[str, list[float]] = {}

    def tick(self) -> None:
        super().tick()
        self._watch.tick()
        used = time.thread_time()
        self._longest_of_own = max(self._longest_of_own, used - self._processor_time)
        self._processor_time = used

    def closed(self) -> None:
        self._watch.end()
        left = [each.name for each in threading.enumerate() if each is not threading.main_thread()]
        self.result["threads"] = [name for name in left if name not in ("process-reaper", TIMER)]

    # The user

    def begin(self) -> None:
        good = self._make_photos()
        bad = [self._written(name, content()) for name, content in BAD.items()]
        video = write_video(self._photos / "video.avi", _frames(), 25)
        networks = [entry.folder for entry in bundled_networks() if entry.folder is not None]
        self._refusals: list[str] = []
        self.session.problems.told.connect(lambda text, details: self._refusals.append(f"{text} {details}"))
        started = time.perf_counter()
        self._open(good[0])
        self._sample("start")
        self._longest_of_own = 0.0
        self.forget_stalls()
        self._watch.places.clear()
        for number in range(self._rounds):
            self._round(number, good, bad, video, networks[(number + 1) % len(networks)])
            self._sample(f"round {number + 1}")
        first, last = self._samples[0], self._samples[-1]
        grown = max(max(sizes) - sizes[0] for sizes in self._workers.values())
        limit = f"{MOST_MEGABYTES:g}"
        figures: list[Figure] = [
            ("the window's memory, grown since the start", last[1] - first[1], limit, "MB"),
            ("  since the first round", last[1] - self._samples[1][1], "", "MB"),
            ("a network's memory, at most above its first process", grown, limit, "MB"),
            ("longest stall of the event loop", self.longest_stall * 1000, f"{MOST_STALL:g}", "ms"),
            ("  most processor time of its own between two ticks", self._longest_of_own * 1000, "", "ms"),
            ("threads more than after the first round", last[3] - self._samples[1][3], "0", ""),
            ("handles more than after the first round", last[4] - self._samples[1][4], "2", ""),
            # Not the first: the tab Arithmetic builds its rows when a layer with that many is first looked at.
            (
                "widgets more than after half of the rounds",
                last[5] - self._samples[len(self._samples) // 2][5],
                "0",
                "",
            ),
        ]
        self.end(
            {
                **self._counts,
                "seconds": time.perf_counter() - started,
                "samples": self._samples,
                "figures": figures,
                "places": dict(self._watch.places),
                "processes": sorted(self._processes),
            }
        )

    def _round(self, number: int, good: list[Path], bad: list[Path], video: Path, network: Path) -> None:
        session = self.session
        session.network.choose(network)
        self._counts["switches"] += 1
        count, names = self._in_a_round, view_names()
        tabs = dict(zip(_spread(len(names), count), names, strict=True))
        layers, refused, videos = _spread(LAYERS, count), _spread(REFUSED, count), _spread(2 + number % 2, count)
        for photo in range(count):
            for _ in range(layers.count(photo)):
                self._look_at_a_layer()
            if photo in tabs:
                self.window.show_view(tabs[photo])
            if photo in videos:
                self._play(video)
            if photo == count // 2:
                self._kill_in_the_middle(good)
            if photo in refused:
                self._refuse(self._chance.choice(bad))
            else:
                self._open(self._linked(self._chance.choice(good), count * number + photo), photo)
        self.window.show_view("maps")
        self._wait_for_the_network()
        self._open(good[0])

    def _open(self, path: Path, number: int = 0) -> None:
        """As a file, a drop, from the clipboard, or back to one of before; waits for its answer."""
        from PySide6.QtGui import QGuiApplication, QImage

        session, opened = self.session, [0]

        def count() -> None:
            opened[0] += 1

        session.photos.opened.connect(count)
        if number % 10 == 4:
            self._drop(path)
        elif number % 30 == 8:
            QGuiApplication.clipboard().setImage(QImage(320, 240, QImage.Format.Format_RGB32))
            self.window.opening.paste()
        elif number % 10 == 9 and session.photos.strip.index > 0:
            session.photos.previous()
        else:
            session.photos.open([path])
        self.wait(lambda: opened[0] > 0, f"{path.name}: opened", WAIT_SECONDS)
        session.photos.opened.disconnect(count)
        self.wait(self._is_answered, f"{path.name}: answered", WAIT_SECONDS)
        self._counts["photos"] += 1

    def _wait_for_the_network(self) -> None:
        network = self.session.network
        self.wait(lambda: network.coming is None and network.state == "ready", "the other network", WAIT_SECONDS)

    def _is_answered(self) -> bool:
        answers = self.session.answers
        return not answers.busy and answers.classification is not None and answers.current

    def _drop(self, path: Path) -> None:
        from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        # Qt brings a drop to what was dragged over.
        for place, kind in ((QPoint(150, 300), QDragEnterEvent), (QPointF(150, 300), QDropEvent)):
            event = kind(place, Qt.DropAction.CopyAction, mime, buttons, modifiers)
            QApplication.sendEvent(self.window, event)

    def _refuse(self, path: Path) -> None:
        told = len(self._refusals)
        self.session.photos.open([path])
        self.wait(lambda: len(self._refusals) > told, f"{path.name}: refused", WAIT_SECONDS)
        self._counts["photos"] += 1
        self._counts["refused"] += 1

    def _look_at_a_layer(self) -> None:
        session = self.session
        layer = self._chance.choice([each for each in session.network.layers[1:] if each.kind != "dropout"])
        session.selection.choose_layer(layer.name)
        session.selection.choose_unit(self._chance.randrange(layer.units))
        self.wait(lambda: session.selection.maps is not None and self._is_answered(), layer.name, WAIT_SECONDS)
        self._counts["layers"] += 1

    def _play(self, video: Path) -> None:
        session, frames = self.session, [0]

        def count(*_frame: object) -> None:
            frames[0] += 1

        session.live.frame.connect(count)
        session.live.open_video(video)
        self.wait(lambda: frames[0] >= VIDEO_FRAMES, "the video", WAIT_SECONDS)
        session.live.frame.disconnect(count)
        session.live.stop()
        self._counts["videos"] += 1

    def _kill_in_the_middle(self, good: list[Path]) -> None:
        """Of a photo: it is answered all the same."""
        session = self.session
        self._wait_for_the_network()
        killed = session.network.process.process_id
        session.photos.open([good[-1]])
        self._not_counted(lambda: psutil.Process(killed).kill())
        self.wait(lambda: session.network.process.process_id not in (killed, None), "a new process", WAIT_SECONDS)
        self._processes.add(killed)
        self.wait(lambda: session.network.state == "ready" and self._is_answered(), "the retried photo", WAIT_SECONDS)
        self._counts["kills"] += 1

    # What is measured, and does not count as the window's stall

    def _not_counted(self, work: Callable[[], object]) -> None:
        work()
        self._ticked = time.perf_counter()
        self._watch.tick()
        self._processor_time = time.thread_time()

    def _sample(self, name: str) -> None:
        from PySide6.QtWidgets import QApplication

        def measure() -> None:
            gc.collect()
            own = psutil.Process()
            worker = self.session.network.process.process_id
            self._processes.add(worker)
            megabytes = psutil.Process(worker).memory_info().rss / 1e6
            self._workers.setdefault(self.session.network.card.name, []).append(megabytes)
            handles = own.num_handles() if os.name == "nt" else own.num_fds()
            widgets, objects = len(QApplication.allWidgets()), len(gc.get_objects())
            size = own.memory_info().rss / 1e6
            self._samples.append((name, size, megabytes, own.num_threads(), handles, widgets, objects))

        self.wait(lambda: not [each for each in threading.enumerate() if each.name == "process-reaper"], "the reaper")
        self._not_counted(measure)

    def _make_photos(self) -> list[Path]:
        made = [
            self._written(f"{width}x{height}-{seed}.jpg", made_jpeg(width, height, seed))
            for width, height in SIZES
            for seed in ((1,) if width * height > 2e6 else (1, 2, 3))
        ]
        return [*made, *(self._written(name, content()) for name, content in GOOD.items())]

    def _written(self, name: str, content: bytes) -> Path:
        path = self._photos / name
        path.write_bytes(content)
        return path

    def _linked(self, path: Path, number: int) -> Path:
        """A photo of its own, as far as the program can see."""
        linked = self._photos / f"{number:05d}-{path.name}"
        os.link(path, linked)
        return linked


def _spread(times: int, photos: int) -> list[int]:
    """So many places among the photos of a round."""
    return [int((place + 0.5) * photos / times) for place in range(times)]


def _frames() -> list[np.ndarray]:
    ground = Image.fromarray(made_pixels(640, 480, seed=8))
    return [np.asarray(ground.rotate(3 * number)) for number in range(50)]
