"""What painting the views costs: conv1's 96 maps from values to picture, and whole widgets, against a plain copy.

    python -m benchmarks.views

No network is needed: values are made up. The floor is a copy of the same values, which any way of drawing must make
at least once.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from alexnet_app.pictures.images import image_of_levels
from alexnet_app.pictures.map_display import MapDisplay, map_levels
from alexnet_app.pictures.tiles import MosaicLayout, mosaic
from benchmarks.bounded import run_bounded
from model.networks.results import FeatureMaps
from model.pictures.colour_maps import GREY, VIRIDIS

ROUNDS = 60


def milliseconds(work: Callable[[], object]) -> float:
    """The median of many rounds."""
    work()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def made_up_maps(height: int, width: int, units: int) -> FeatureMaps:
    values = np.random.default_rng(0).normal(0, 100, (height, width, units)).astype(np.float32)
    return FeatureMaps("conv1", np.maximum(values, 0))


def main() -> None:
    application = QApplication.instance() or QApplication([])
    print(f"{'layer':<18}{'tiles':<22}{'levels':>9}{'mosaic':>9}{'picture':>9}{'all':>9}  (ms)")
    for name, (height, width, units), side, columns in (
        ("conv1 reduced", (55, 55, 96), 44, 12),
        ("conv1", (55, 55, 96), 55, 12),
        ("conv1 enlarged", (55, 55, 96), 110, 12),
        ("conv2", (27, 27, 256), 54, 16),
        ("conv3", (13, 13, 384), 39, 16),
        ("fc6", (1, 1, 4096), 7, 64),
    ):
        maps = made_up_maps(height, width, units)
        order = np.arange(units)
        layout = MosaicLayout(units, columns, side, side, 2)
        size = (min(side, height), min(side, width))
        gap = QColor(40, 40, 40)

        def levels(maps: FeatureMaps = maps, order: np.ndarray = order, size: tuple[int, int] = size) -> np.ndarray:
            # A new record, as every frame is: what is remembered of the last one must not count.
            return map_levels(replace(maps), MapDisplay(GREY), order, size)

        tiles = levels()
        picture = mosaic(tiles, layout)
        first = milliseconds(levels)
        second = milliseconds(lambda tiles=tiles, layout=layout: mosaic(tiles, layout))
        third = milliseconds(lambda picture=picture, gap=gap: image_of_levels(picture, VIRIDIS, gap))
        floor = milliseconds(lambda maps=maps: maps.values.transpose(2, 0, 1).copy())
        total = first + second + third
        print(
            f"{name:<18}{f'{units} of {height} px at {side} px':<22}{first:9.2f}{second:9.2f}{third:9.2f}{total:9.2f}"
            f"  {total / floor:.1f} times a copy of the values ({floor:.2f} ms)"
        )
    print("wanted: conv1 below 5 ms")
    application.quit()


if __name__ == "__main__":
    run_bounded(main, minutes=5)
