"""What is shown, as files for reports: answers and activations as CSV or NPZ, pictures as PNG.

Every file appears whole or not at all: it is written beside its place and moved there.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from alexnet_app.pictures.images import image_of_colours
from model.networks.results import Classification, FeatureMaps
from model.writing import write_whole


def file_name(*parts: str) -> str:
    """A name for a file that every system takes, from a photo's name, a layer, ...: "chelsea conv3"."""
    words = (re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", part).strip(" .") for part in parts)
    return " ".join(word for word in words if word)[:120] or "alexnet"


def save_picture(image: QImage, path: Path) -> None:
    """Writes a PNG. Raises OSError; ValueError where the image is empty."""
    stored = QByteArray()
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ValueError(f"expected a picture to save. Received: an image of {image.width()} x {image.height()}")
    write_whole(path, bytes(stored.data()))


def save_pixels(pixels: np.ndarray, path: Path) -> None:
    """Writes (height, width, 3) uint8 RGB as PNG. Raises OSError."""
    save_picture(image_of_colours(pixels), path)


def save_answer(answer: Classification, photo: str, path: Path) -> None:
    """All classes with their probabilities, most probable first (CSV), or in the network's order (NPZ, by suffix).

    CSV columns: photo, network, views, rank, class, index, probability. NPZ: photo, network, views, classes,
    probabilities. Raises OSError.
    """
    if path.suffix.lower() == ".npz":
        _write_arrays(
            path,
            photo=np.array(photo),
            network=np.array(answer.network),
            views=np.array(answer.views),
            classes=np.array(answer.classes),
            probabilities=answer.probabilities,
        )
        return
    rows = [
        (photo, answer.network, answer.views, rank, each.name, each.index, f"{each.probability:.6g}")
        for rank, each in enumerate(answer.top(len(answer.classes)), 1)
    ]
    _write_table(path, ("photo", "network", "views", "rank", "class", "index", "probability"), rows)


def save_activations(maps: FeatureMaps, photo: str, network: str, path: Path) -> None:
    """The output of one layer: every value (NPZ), or figures of each unit (CSV), by suffix.

    NPZ: photo, network, layer, values ((height, width, units), or (units,) for a dense layer). CSV columns: photo,
    network, layer, unit, maximum, mean, share_of_zeros, and row and column of the maximum; unit and value for a
    dense layer. Raises OSError.
    """
    if path.suffix.lower() == ".npz":
        _write_arrays(
            path,
            photo=np.array(photo),
            network=np.array(network),
            layer=np.array(maps.layer),
            values=np.asarray(maps.values, np.float32),
        )
        return
    start = ("photo", "network", "layer", "unit")
    about = (photo, network, maps.layer)
    values = np.asarray(maps.values, np.float32)
    if not maps.is_spatial:
        _write_table(path, (*start, "value"), [(*about, unit, f"{value:.6g}") for unit, value in enumerate(values)])
        return
    flat = values.reshape(-1, maps.units)
    highest, means, zeros = flat.argmax(axis=0), flat.mean(axis=0), (flat == 0).mean(axis=0)
    width = values.shape[1]
    rows = [
        (
            *about,
            unit,
            f"{flat[highest[unit], unit]:.6g}",
            f"{means[unit]:.6g}",
            f"{zeros[unit]:.6g}",
            int(highest[unit]) // width,
            int(highest[unit]) % width,
        )
        for unit in range(maps.units)
    ]
    _write_table(path, (*start, "maximum", "mean", "share_of_zeros", "row", "column"), rows)


def _write_table(path: Path, header: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> None:
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(header)
    table.writerows(rows)
    write_whole(path, text.getvalue().encode("utf-8"))


def _write_arrays(path: Path, **arrays: np.ndarray) -> None:
    data = io.BytesIO()
    np.savez_compressed(data, **arrays)  # type: ignore[arg-type]
    write_whole(path, data.getvalue())
