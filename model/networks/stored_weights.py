"""Reading a weights file without trusting it: every array is checked for its shape and its numbers before it is used.

A Keras weights file holds a group `layers/CLASS_NUMBER/vars` for each layer, whose attribute `name` is the layer's;
in it lie the arrays `0` (kernel) and `1` (bias). h5py only: the window's process and commands read kernels from here.
"""

from __future__ import annotations

import math
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from model.geometry import describe_layers
from model.networks.card import WEIGHTS_FILE, Card, CardError
from model.zero_copy import aligned_empty

# Everything that h5py raises on files whose bits were flipped.
_DAMAGE = (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError, OverflowError, MemoryError)


@dataclass(frozen=True, eq=False)
class LayerWeights:
    """Of one layer: `kernel` as Keras has it, `bias` (units,); float32 and finite. A network may take over their memory
    (`model.zero_copy`)."""

    layer: str
    kernel: np.ndarray
    bias: np.ndarray


def stored_weights(folder: Path | str, card: Card, only: str | None = None) -> Iterator[LayerWeights]:
    """The weights of each layer in the order of the network, one layer in memory at a time.

    Args:
        folder: of the trained network.
        card: its card.
        only: a single layer's name.

    Raises:
        CardError: no weights file, a damaged one, or other weights than the card's; one plain line that names the
            first layer in question.
    """
    path = Path(folder) / WEIGHTS_FILE
    if not path.is_file():
        raise CardError(f"{folder}: expected the weights in {WEIGHTS_FILE}, but there is no such file")
    try:
        file = h5py.File(path, "r")
    except _DAMAGE as problem:
        raise CardError(f"{path}: cannot be used, expected a weights file of Keras: {_in_short(problem)}") from None
    with file:
        groups = _groups(file, path)
        for layer, kernel_shape in kernel_shapes(card).items():
            if only not in (None, layer):
                continue
            if layer not in groups:
                raise CardError(f"{path}: cannot be used with the card: expected a layer {layer}, found none")
            group = groups[layer]
            kernel = _array(group, "0", kernel_shape, f"{path}: cannot be used with the card: expected {layer} kernel")
            bias = _array(group, "1", kernel_shape[-1:], f"{path}: cannot be used with the card: expected {layer} bias")
            yield LayerWeights(layer, kernel, bias)


def stored_weights_ahead(folder: Path | str, card: Card) -> Iterator[LayerWeights]:
    """As `stored_weights`, read in a thread from this call on, all of it: while TensorFlow is being imported, which
    takes longer. Raises, when the layer in question is asked for, as `stored_weights` does."""
    arrived: queue.SimpleQueue[LayerWeights | BaseException | None] = queue.SimpleQueue()

    def read() -> None:
        try:
            for layer in stored_weights(folder, card):
                arrived.put(layer)
            arrived.put(None)
        except BaseException as problem:
            arrived.put(problem)

    threading.Thread(target=read, name="weights-reader", daemon=True).start()

    def layers() -> Iterator[LayerWeights]:
        while (layer := arrived.get()) is not None:
            if isinstance(layer, BaseException):
                raise layer
            yield layer

    return layers()


def kernel_shapes(card: Card) -> dict[str, tuple[int, ...]]:
    """The kernel's shape of every layer with weights, in order; the bias has as many numbers as its last side."""
    shapes: dict[str, tuple[int, ...]] = {}
    before: tuple[int, ...] = ()
    for layer in describe_layers(card.variant, len(card.classes), card.options):
        if layer.kind == "convolution":
            shapes[layer.name] = (layer.kernel_size, layer.kernel_size, before[-1] // layer.groups, layer.units)
        elif layer.kind == "dense":
            shapes[layer.name] = (math.prod(before), layer.units)
        before = layer.output_shape
    return shapes


def _groups(file: Any, path: Path) -> dict[str, Any]:
    groups: dict[str, Any] = {}
    try:
        for item in file["layers"].values():
            variables = item["vars"]
            name = variables.attrs.get("name")
            if isinstance(name, str):
                groups[name] = variables
    except _DAMAGE as problem:
        raise CardError(f"{path}: cannot be used, the file is damaged: {_in_short(problem)}") from None
    return groups


def _array(group: Any, key: str, shape: tuple[int, ...], expected: str) -> np.ndarray:
    try:
        stored = group.get(key, None)
        found = stored.shape if isinstance(stored, h5py.Dataset) else None
        if found != shape or stored is None:
            raise CardError(f"{expected} {shape}, found {found or 'none'}")
        if stored.dtype.kind != "f":
            raise CardError(f"{expected} of floating-point numbers, found {stored.dtype}")
        values = aligned_empty(shape)
        rows = (stored.chunks or shape)[0]
        # Piece by piece: NumPy widens float16 six times as fast as HDF5 would, and no second copy of all is made.
        with np.errstate(over="ignore"):  # float64 beyond float32 is found below
            for first in range(0, shape[0], rows):
                values[first : first + rows] = stored[first : first + rows]
    except CardError:
        raise
    except _DAMAGE as problem:
        raise CardError(f"{expected}, but the file is damaged there: {_in_short(problem)}") from None
    # The sum of an array is finite only if all of it is, and far faster than looking at each.
    if not np.isfinite(values.sum(dtype=np.float64)):
        raise CardError(f"{expected} of finite numbers, found some that are not")
    return values


def _in_short(problem: BaseException) -> str:
    """The first line of what a library said."""
    lines = str(problem).strip().splitlines()
    return lines[0][:200] if lines else type(problem).__name__
