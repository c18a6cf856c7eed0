"""The kernels of a trained network's first convolution, the ones that see the photo: learned, or noise?

Neither keras nor tensorflow is needed: the kernels are read from the weights file and measured with NumPy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from model.errors import ReadableError
from model.networks.card import Card
from model.networks.kernel_figures import KernelFigures, active_units, kernel_figures
from model.networks.stored_weights import LayerWeights, stored_weights
from model.photos.decoding import PhotoError
from model.photos.file_view import view_of_file
from model.photos.preprocessing import prepare
from model.variants import Luminance, get_variant

INITIAL_KERNELS_FILE = "initial_kernels.npy"
"""What training leaves beside the weights: the kernels before it, (height, width, channels, units) float32."""


class KernelsError(ReadableError):
    """The kernels cannot be measured with what was given; one plain line."""


@dataclass(frozen=True)
class DeadKernels:
    """Units that never rose above zero on `photos` photos, by index."""

    units: tuple[int, ...]
    photos: int


def read_first_kernels(folder: Path, card: Card) -> LayerWeights:
    """Kernel (height, width, channels, units) and bias of the first convolution. Raises CardError."""
    return next(stored_weights(folder, card, get_variant(card.variant).first_convolution.name))


def figures_of(
    kernels: np.ndarray, folder: Path, card: Card, chosen: Path | None = None
) -> tuple[KernelFigures, KernelFigures | None]:
    """The figures of the kernels now and before training, as far as a file or the card knows them.

    Args:
        kernels: of the network in `folder`.
        chosen: a file of the kernels before training; else the one that training left in the folder, else the card.

    Raises:
        KernelsError: the file holds no such kernels.
    """
    initial = _initial_kernels(folder, chosen)
    if initial is None:
        return _with_initial_from_card(kernel_figures(kernels), card)
    try:
        return kernel_figures(kernels, initial), kernel_figures(initial)
    except ValueError as problem:
        raise KernelsError(f"{chosen or folder / INITIAL_KERNELS_FILE}: {problem}") from None


def dead_kernels(
    weights: LayerWeights, card: Card, folder: Path, most: int, skipped: Callable[[PhotoError], None]
) -> DeadKernels:
    """Which kernels none of at most `most` photos of a folder activates.

    Args:
        skipped: told of each photo that cannot be read.

    Raises:
        KernelsError: there is no photo.
    """
    if not folder.is_dir():
        raise KernelsError(f"{folder}: expected a folder of photos")
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    chosen = [files[i] for i in np.linspace(0, len(files) - 1, min(most, len(files))).astype(int)]
    convolution = get_variant(card.variant).first_convolution
    seen = 0

    def photos() -> Iterator[np.ndarray]:
        nonlocal seen
        for path in chosen:
            try:
                view = view_of_file(path, card.preprocessing)
            except PhotoError as problem:
                skipped(problem)
                continue
            seen += 1
            yield prepare(view.pixels, card.preprocessing)

    kernel = _on_colours(weights.kernel, card)
    padding = convolution.padding, convolution.padding + convolution.end_padding
    active = active_units(kernel, weights.bias, photos(), stride=convolution.stride, padding=padding)
    if seen == 0:
        raise KernelsError(f"{folder}: expected photos in it. Received: none that can be read")
    return DeadKernels(tuple(int(unit) for unit in np.flatnonzero(~active)), seen)


def _on_colours(kernel: np.ndarray, card: Card) -> np.ndarray:
    """The kernel as it acts on red, green and blue, also where a luminance comes before it."""
    luminance = next((layer for layer in get_variant(card.variant).layers if isinstance(layer, Luminance)), None)
    if luminance is None:
        return kernel
    return kernel * np.asarray(luminance.weights, np.float32)[:, np.newaxis]


def _initial_kernels(folder: Path, chosen: Path | None) -> np.ndarray | None:
    path = chosen or folder / INITIAL_KERNELS_FILE
    if chosen is None and not path.exists():
        return None
    try:
        values = np.load(path, allow_pickle=False)
    except (ValueError, EOFError):
        raise KernelsError(f"{path}: expected an array in NumPy's .npy format") from None
    if not isinstance(values, np.ndarray) or values.ndim != 4:
        raise KernelsError(f"{path}: expected one array (height, width, channels, units). Received: {np.shape(values)}")
    return values


def _with_initial_from_card(figures: KernelFigures, card: Card) -> tuple[KernelFigures, KernelFigures | None]:
    """What training wrote into the card about the initial kernels, which a bundled network does not carry along."""
    final, first = card.kernels.get("final"), card.kernels.get("initial")
    if not (isinstance(final, Mapping) and isinstance(first, Mapping)):
        return figures, None
    try:
        initial = KernelFigures(**first)
        correlation = float(final["mean_initial_correlation"])
    except (KeyError, TypeError, ValueError):  # a card of another hand
        return figures, None
    return replace(figures, mean_initial_correlation=correlation), initial
