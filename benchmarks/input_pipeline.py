"""Images a second that `model.photos.batches` delivers, beside what the network consumes in training on this machine.

Run: python -m benchmarks.input_pipeline [--network-rate 92] [--batch 128] [--rounds 5]
Wanted: from the cache at least 10 times what the network takes, from JPEGs of 500 x 375 at least 3 times.
Without --network-rate a training step is measured here, in bfloat16 and float32; the faster one counts.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np

import benchmarks.quiet_tensorflow  # noqa: F401  # before anything else loads it
from benchmarks.bounded import run_bounded
from benchmarks.made_photos import made_jpeg
from model.photos.batches import Cache, PhotoBatches, PhotoList, list_photos

SIZE = (500, 375)
CACHED_AT_LEAST, STREAMED_AT_LEAST = 10, 3


def network_rate(batch: int) -> float:
    """Images a second of the faster training step."""
    from benchmarks.timing import interleaved_medians
    from benchmarks.training_step import CLASSES, keras_step

    generator = np.random.default_rng(0)
    pixels = generator.uniform(-120, 135, (batch, 227, 227, 3)).astype(np.float32)
    labels = generator.integers(0, CLASSES, batch).astype(np.int32)
    steps = {policy: keras_step(policy, pixels, labels) for policy in ("float32", "mixed_bfloat16")}
    rates = {policy: batch / seconds for policy, seconds in interleaved_medians(steps, rounds=5).items()}
    for policy, rate in rates.items():
        print(f"  the network trains on {rate:8.1f} images/s ({policy}, batch {batch})")
    return max(rates.values())


def delivered(photos: PhotoList, cache: Cache, batch: int, rounds: int) -> float:
    """Median images a second over `rounds` epochs, the making of the first batch included."""
    batches = PhotoBatches(photos, 256, cache=cache)
    rates = []
    for epoch in range(rounds + 1):
        started = time.perf_counter()
        count = sum(len(labels) for _, labels in batches.epoch(batch, seed=1, epoch=epoch))
        rates.append(count / (time.perf_counter() - started))
    return statistics.median(rates[1:])  # the first one warms up


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network-rate", type=float, help="images/s that the network trains on, if known")
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()

    print("Photos to batches of 256 x 256 x 3 uint8:")
    needed = arguments.network_rate or network_rate(arguments.batch)
    with tempfile.TemporaryDirectory(prefix="alexnet-benchmark-") as folder:
        for number in range(200):
            path = Path(folder) / f"class{number % 2}" / f"{number}.jpg"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(made_jpeg(*SIZE, seed=number))
        photos = list_photos(folder)
        for told, cache, count, wanted in (
            ("from the cache", "memory", 2048, CACHED_AT_LEAST),
            (f"streamed {SIZE[0]} x {SIZE[1]} JPEGs", "stream", 1024, STREAMED_AT_LEAST),
        ):
            repeated = photos.take(np.arange(count) % len(photos))
            rate = delivered(repeated, cache, arguments.batch, arguments.rounds)  # type: ignore[arg-type]
            verdict = "as wanted" if rate >= wanted * needed else "TOO SLOW"
            print(
                f"  {told:26} {rate:9.1f} images/s = {rate / needed:6.1f} x the network's {needed:.1f} "
                f"(wanted: {wanted} x; {verdict})"
            )


if __name__ == "__main__":
    run_bounded(main, minutes=15)
