"""A folder of 200,000 small files in 1,000 classes: time to the first batch, memory, and the same packed into shards.

Run: python -m benchmarks.large_folder [--photos 200000] [--classes 1000] [--folder /tmp]
The files are made first (some 800 MB on most file systems) and deleted at the end.
"""

from __future__ import annotations

import argparse
import importlib
import tempfile
import time
from pathlib import Path

import psutil

from benchmarks.bounded import run_bounded
from benchmarks.made_photos import made_jpeg
from model.photos.batches import PhotoBatches, PhotoList, list_photos
from model.photos.packing import pack

BATCH = 128
FIRST_BATCH_WITHIN = 60.0  # seconds from a listed folder
STEPS = 100


def make_folder(root: Path, photos: int, classes: int) -> None:
    contents = [made_jpeg(64, 48, seed) for seed in range(50)]
    for label in range(classes):
        folder = root / f"class{label:04d}"
        folder.mkdir(parents=True)
        for number in range(label, photos, classes):
            (folder / f"{number:07d}.jpg").write_bytes(contents[number % len(contents)])


def megabytes() -> float:
    return float(psutil.Process().memory_info().rss / 1e6)


def measure(root: Path) -> PhotoList:
    """Prints what a training that streams `root` would see."""
    before = megabytes()
    started = time.perf_counter()
    photos = list_photos(root)
    listed = time.perf_counter()
    print(
        f"  listed {len(photos):,} photos of {len(photos.classes):,} classes in {listed - started:.1f} s, "
        f"which took {megabytes() - before:.0f} MB"
    )
    batches = PhotoBatches(photos, 256, cache="stream")
    iterator = iter(batches.epoch(BATCH, seed=1))
    next(iterator)
    first = time.perf_counter() - listed
    verdict = "as wanted" if first <= FIRST_BATCH_WITHIN else "TOO SLOW"
    print(
        f"  first shuffled batch of {BATCH} after {first:.2f} s (wanted: within {FIRST_BATCH_WITHIN:.0f} s; {verdict})"
    )
    memory = []
    started = time.perf_counter()
    for _ in range(STEPS):
        next(iterator)
        memory.append(megabytes())
    rate = STEPS * BATCH / (time.perf_counter() - started)
    print(
        f"  {STEPS} more batches at {rate:.0f} images/s; memory {memory[9]:.0f} MB after 10 batches, "
        f"{memory[-1]:.0f} MB after {STEPS}, {max(memory):.0f} MB at most"
    )
    return photos


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200_000)
    parser.add_argument("--classes", type=int, default=1_000)
    parser.add_argument("--folder", help="where to make the files (default: the system's temporary folder)")
    arguments = parser.parse_args()
    importlib.import_module("benchmarks.quiet_tensorflow")  # no part of the time to the first batch

    with tempfile.TemporaryDirectory(prefix="alexnet-large-folder-", dir=arguments.folder) as place:
        root = Path(place) / "photos"
        started = time.perf_counter()
        make_folder(root, arguments.photos, arguments.classes)
        print(f"made {arguments.photos:,} files in {time.perf_counter() - started:.0f} s")
        print("the folder of files:")
        photos = measure(root)
        started = time.perf_counter()
        pack(photos, Path(place) / "packed", shards=16)
        print(f"packed into 16 shards in {time.perf_counter() - started:.0f} s; the shards:")
        measure(Path(place) / "packed")


if __name__ == "__main__":
    run_bounded(main, minutes=30)
