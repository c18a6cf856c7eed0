"""Which patches of a folder's photos excite each unit of each layer most: all layers in one pass over the photos."""

from __future__ import annotations

import hashlib
import json
import os
import time
import zipfile
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from model.exciting.strongest import StrongestPatches
from model.geometry import LayerDescription, describe_layers
from model.networks.card import Card
from model.photos.decoding import PhotoError
from model.photos.file_view import view_of_file
from model.photos.preprocessing import prepare
from model.photos.reading_ahead import ahead
from model.progress.steps import result_of
from model.writing import written_whole


class Excited(Protocol):
    """What is needed of a loaded network: `model.networks.classifier.Classifier`, or a stand-in."""

    @property
    def card(self) -> Card: ...  # pragma: no cover

    @property
    def fingerprint(self) -> bytes: ...  # pragma: no cover

    def strongest(
        self, pixels: np.ndarray, layers: Sequence[str]
    ) -> dict[str, tuple[np.ndarray, np.ndarray]]: ...  # pragma: no cover


_BATCH = 32
_SAVE_SECONDS = 5.0


@dataclass(frozen=True, eq=False)
class ExcitingPatches:
    """What was found.

    Attributes:
        paths: the photos that were looked at, in order.
        layers: the strongest patches by layer.
        unreadable: path and reason of each file that is no photo.
        done: photos looked at so far; all of `paths` at the end.
    """

    paths: tuple[str, ...]
    layers: dict[str, StrongestPatches]
    unreadable: tuple[tuple[str, str], ...]
    done: int


def searched_layers(card: Card) -> tuple[LayerDescription, ...]:
    """Every layer with units of its own: dropout repeats what is below it."""
    described = describe_layers(card.variant, len(card.classes), card.options)
    return tuple(layer for layer in described if layer.kind not in ("input", "dropout"))


def find_patches(
    classifier: Excited,
    paths: Sequence[str],
    state: Path | None = None,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> ExcitingPatches:
    """The nine strongest patches of every unit of every layer.

    Of one photo only its strongest position counts for a unit. Memory is bounded: a batch, and nine places a unit.

    Args:
        state: a file to keep the work in: written every five seconds and at the end, read at the start if it belongs
            to the same network and the same unchanged files. The folder is made.
        progress: called with photos done and all photos, after each batch.

    Raises:
        OSError: the state cannot be written.
    """
    return result_of(patches_in_steps(classifier, paths, state), lambda found: progress(found.done, len(paths)))


def known_patches(classifier: Excited, paths: Sequence[str], state: Path) -> ExcitingPatches | None:
    """What an earlier search of the same files has found, whole or not; None where there was none."""
    return _read(state, _key(classifier, paths), tuple(paths))


def patches_in_steps(
    classifier: Excited, paths: Sequence[str], state: Path | None = None
) -> Generator[ExcitingPatches, None, ExcitingPatches]:
    """As `find_patches`; after each batch it gives what is found so far. Closed early, it keeps that in `state`."""
    layers = searched_layers(classifier.card)
    names = [layer.name for layer in layers]
    key = _key(classifier, paths)
    found = (None if state is None else _read(state, key, tuple(paths))) or ExcitingPatches(
        tuple(paths), {layer.name: StrongestPatches.empty(layer.units) for layer in layers}, (), 0
    )
    unreadable = list(found.unreadable)
    done = saved = found.done
    saved_at = time.monotonic()
    preprocessing = classifier.card.preprocessing

    def square(path: str) -> tuple[np.ndarray | None, str]:
        try:
            return view_of_file(path, preprocessing).pixels, ""
        except (PhotoError, OSError) as problem:
            return None, str(problem)

    def so_far() -> ExcitingPatches:
        return ExcitingPatches(tuple(paths), found.layers, tuple(unreadable), done)

    squares: list[np.ndarray] = []
    indices: list[int] = []
    reads = ahead(square, paths[done:], threads=os.cpu_count() or 1, most=2 * _BATCH)
    try:
        for index, (pixels, problem) in enumerate(reads, start=done):
            if pixels is None:
                unreadable.append((paths[index], problem))
            else:
                squares.append(pixels)
                indices.append(index)
            if index + 1 - done < _BATCH and index + 1 < len(paths):
                continue
            if squares:
                outputs = classifier.strongest(prepare(np.stack(squares), preprocessing), names)
                for layer in layers:
                    values, positions = outputs[layer.name]
                    width = layer.output_shape[1] if layer.is_spatial else 1
                    found.layers[layer.name].update(values, positions, np.array(indices), width)
            squares, indices = [], []
            done = index + 1
            if state is not None and time.monotonic() - saved_at >= _SAVE_SECONDS:
                _write(state, key, so_far())
                saved, saved_at = done, time.monotonic()
            yield so_far()
    finally:
        if state is not None and done > saved:
            _write(state, key, so_far())
    return so_far()


def _key(classifier: Excited, paths: Sequence[str]) -> str:
    """Of the network and of the files: another weight, or a changed file, gives another one."""
    digest = hashlib.sha256(classifier.fingerprint)
    for path in paths:
        try:
            about = os.stat(path)
            digest.update(f"{os.fsencode(path)!r} {about.st_size} {about.st_mtime_ns}\n".encode())
        except OSError:
            digest.update(f"{os.fsencode(path)!r}\n".encode())
    return digest.hexdigest()


def _write(state: Path, key: str, found: ExcitingPatches) -> None:
    arrays = {
        f"{layer}/{name}": getattr(patches, name)
        for layer, patches in found.layers.items()
        for name in ("values", "photos", "rows", "columns")
    }
    about = json.dumps({"key": key, "done": found.done, "unreadable": found.unreadable})
    state.parent.mkdir(parents=True, exist_ok=True)
    with written_whole(state) as draft, draft.open("wb") as file:
        np.savez(file, about=np.array(about), allow_pickle=False, **arrays)


def _read(state: Path, key: str, paths: tuple[str, ...]) -> ExcitingPatches | None:
    try:
        # Opened here: NumPy leaves a damaged file open.
        with state.open("rb") as stored, np.load(stored, allow_pickle=False) as file:
            about = json.loads(str(file["about"]))
            if about["key"] != key:
                return None
            names = dict.fromkeys(name.split("/")[0] for name in file.files if "/" in name)
            layers = {
                layer: StrongestPatches(*(file[f"{layer}/{name}"] for name in ("values", "photos", "rows", "columns")))
                for layer in names
            }
    except (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile):  # none yet, or not one of ours
        return None
    unreadable = tuple((path, reason) for path, reason in about["unreadable"])
    return ExcitingPatches(paths, layers, unreadable, int(about["done"]))
