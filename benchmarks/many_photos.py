"""`python -m model.classify` on a folder of JPEGs, decoding included, beside ONNX Runtime fed by two decoding threads.

    python -m benchmarks.many_photos [--photos 1000] [--rounds 3] [--network X]

Ours is the whole command in a process of its own, less the time of the same command for a folder of eight photos: what
is left is the photos. Both in float32 and in turns, with the same weights. Wanted: 0.9 of ONNX Runtime's rate, and less
than 1.3 GB.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import psutil

import benchmarks.quiet_tensorflow  # noqa: F401  # before anything else loads it
from benchmarks.bounded import run_bounded
from benchmarks.inference import onnx_runtime_session
from benchmarks.made_photos import made_jpeg
from model.catalogue.entries import find_network
from model.classify import MANY
from model.networks.trained_network import TrainedNetwork
from model.onnx.exporter import onnx_model
from model.photos.file_view import view_of_file
from model.photos.preprocessing import prepare
from model.photos.reading_ahead import ahead

BATCH = 32
THREADS = 2
WANTED, WANTED_GIGABYTES = 0.9, 1.3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=1000, help="JPEGs of 500 x 375 (default: 1,000)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--network", metavar="X", default="everyday-95", help="a trained network: its folder or name")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        few, many = Path(scratch) / "few", Path(scratch) / "many"
        for folder, count in ((few, MANY), (many, options.photos)):
            folder.mkdir()
            for number in range(count):
                (folder / f"{number:05d}.jpg").write_bytes(made_jpeg(500, 375, seed=number % 64))
        peer, expected = onnx_pipeline(options.network, many)
        starts, ours, theirs, most = [], [], [], 0.0
        for _ in range(options.rounds):
            starts.append(command(options.network, few)[0])
            seconds, gigabytes, answers = command(options.network, many)
            ours.append(seconds)
            most = max(most, gigabytes)
            theirs.append(peer())
        worst = max(abs(answer - other) for answer, other in zip(answers, expected(), strict=True))
    start = statistics.median(starts)
    rate = (options.photos - MANY) / (statistics.median(ours) - start)
    other = options.photos / statistics.median(theirs)
    print(f"{options.photos:,} JPEGs of 500 x 375, decoding included, {os.cpu_count()} cores, float32, median")
    print(f"  model.classify   {rate:7.1f} photos/s after {start:.1f} s for the first {MANY}; {most:.2f} GB at most")
    print(f"  ONNX Runtime     {other:7.1f} photos/s, {THREADS} decoding threads")
    print(f"  {rate / other:.2f} of ONNX Runtime's (wanted: {WANTED}); memory wanted below {WANTED_GIGABYTES} GB")
    print(f"  largest difference of a first answer's probability: {worst:.1e}")


def command(network: str, folder: Path) -> tuple[float, float, list[float]]:
    """Seconds, the most memory in GB, and the probability of every first answer."""
    arguments = [sys.executable, "-m", "model.classify", str(folder), "--network", network, "--json"]
    started = time.perf_counter()
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        peaks: list[float] = []
        watching = threading.Thread(target=_watch, args=(psutil.Process(process.pid), peaks), daemon=True)
        watching.start()
        out, _ = process.communicate()
    seconds = time.perf_counter() - started
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}")
    return seconds, max(peaks), [each["predictions"][0]["probability"] for each in json.loads(out)]


def _watch(process: psutil.Process, peaks: list[float]) -> None:
    while True:
        try:
            peaks.append(process.memory_info().rss / 1e9)
        except psutil.NoSuchProcess:
            return
        time.sleep(0.05)


def onnx_pipeline(network: str, folder: Path) -> tuple[Callable[[], float], Callable[[], Sequence[float]]]:
    """A call that answers all photos and gives its seconds, and one for the probability of every first answer."""
    trained = TrainedNetwork.load(find_network(network))
    preprocessing = trained.card.preprocessing
    session = onnx_runtime_session(onnx_model(trained))
    paths = sorted(folder.iterdir())
    found: list[float] = []

    def read(path: Path) -> np.ndarray:
        pixels = prepare(view_of_file(path, preprocessing).pixels, preprocessing)
        return np.ascontiguousarray(pixels.transpose(2, 0, 1))

    def answer() -> float:
        found.clear()
        started = time.perf_counter()
        batch: list[np.ndarray] = []
        for number, pixels in enumerate(ahead(read, paths, threads=THREADS, most=2 * BATCH), start=1):
            batch.append(pixels)
            if len(batch) == BATCH or number == len(paths):
                found.extend(session.run(None, {"image": np.stack(batch)})[0].max(axis=1).tolist())
                batch = []
        return time.perf_counter() - started

    return answer, lambda: found


if __name__ == "__main__":
    run_bounded(main, minutes=9)
