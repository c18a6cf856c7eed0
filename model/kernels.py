"""`python -m model.kernels NETWORK`: are the first-layer kernels of a trained network learned, or noise?

Neither keras nor tensorflow is needed: the kernels are read from the weights file and measured with NumPy.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from PIL import Image

from model.catalogue.entries import find_network
from model.command_line import SUCCESS, CommandError, command_parser, positive_whole_number, print_problem, run
from model.geometry import describe_layers
from model.networks.card import WEIGHTS_FILE, Card, CardError, read_card
from model.networks.kernel_figures import KernelFigures, active_units, kernel_figures
from model.networks.kernel_sheet import kernel_sheet
from model.photos.decoding import VIEW_SHORT_SIDE, PhotoError, load_photo
from model.photos.preprocessing import prepare, square_view
from model.variants import Convolution, get_variant

INITIAL_KERNELS_FILE = "initial_kernels.npy"
"""What training leaves beside the weights: conv1's kernels before it, (height, width, 3, units) float32."""


@dataclass(frozen=True)
class DeadKernels:
    """Units of conv1 that never rose above zero on `photos` photos, by index."""

    units: tuple[int, ...]
    photos: int


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.kernels", "Figures of a trained network's conv1 kernels: learned, or noise?")
    parser.add_argument(
        "network", nargs="?", metavar="NETWORK", help="its folder, or the name of an installed one (default: bundled)"
    )
    parser.add_argument("--photos", type=Path, metavar="FOLDER", help="count the kernels that none of these activates")
    parser.add_argument(
        "--most", type=positive_whole_number, default=500, metavar="N", help="use N of the photos (default: 500)"
    )
    parser.add_argument(
        "--initial",
        type=Path,
        metavar="FILE",
        help=f"conv1's kernels before training, .npy (default: {INITIAL_KERNELS_FILE} in the network's folder)",
    )
    parser.add_argument("--png", type=Path, metavar="OUT", help="draw the kernels as in the paper's Figure 3")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    card = read_card(folder)
    kernels, bias = read_conv1(folder, card)
    initial = _initial_kernels(folder, options.initial)
    try:
        figures = kernel_figures(kernels, initial)
    except ValueError as problem:
        raise CommandError(f"{options.initial or folder / INITIAL_KERNELS_FILE}: {problem}") from None
    if initial is None:
        figures, first = _with_initial_from_card(figures, card)
    else:
        first = kernel_figures(initial)
    dead = None if options.photos is None else _dead_kernels(kernels, bias, card, options.photos, options.most)
    if options.png is not None:
        columns = next(layer.columns for layer in describe_layers(card.variant) if layer.name == "conv1")
        try:
            Image.fromarray(kernel_sheet(kernels, columns=columns)).save(options.png)
        except ValueError as problem:
            raise CommandError(
                f"{options.png}: expected the name of a picture such as kernels.png: {problem}"
            ) from None
    if options.json:
        print(json.dumps(_as_json(card, figures, first, dead), indent=2))
    else:
        print("\n".join(_as_text(card, figures, first, dead)))
    return SUCCESS


def read_conv1(folder: Path, card: Card) -> tuple[np.ndarray, np.ndarray]:
    """conv1's kernel (height, width, 3, units) and bias (units,), float32, straight from the weights file.

    Keras numbers the groups of its weights files by class; but no other array of an AlexNet is as conv1's kernel, so
    the shape finds it.

    Raises:
        CardError: there is no weights file, or no such kernel in it; one plain line.
    """
    conv1 = next(layer for layer in get_variant(card.variant).layers if isinstance(layer, Convolution))
    shape = (conv1.kernel_size, conv1.kernel_size, 3, conv1.filters)
    path = folder / WEIGHTS_FILE
    found: list[h5py.Dataset] = []

    def visit(_name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset) and item.shape == shape:
            found.append(item)

    try:
        with h5py.File(path, "r") as file:
            file.visititems(visit)
            if len(found) == 1:
                bias = found[0].parent["1"]
                if bias.shape == (conv1.filters,):
                    return found[0][()].astype(np.float32), bias[()].astype(np.float32)
    except (OSError, KeyError) as problem:
        raise CardError(f"{path}: expected the weights of a trained network: {problem}") from None
    raise CardError(f"{path}: expected conv1's kernel of shape {shape} and its bias. Received: {len(found)} such")


def _initial_kernels(folder: Path, chosen: Path | None) -> np.ndarray | None:
    path = chosen or folder / INITIAL_KERNELS_FILE
    if chosen is None and not path.exists():
        return None
    try:
        values = np.load(path, allow_pickle=False)
    except (ValueError, EOFError):
        raise CommandError(f"{path}: expected an array in NumPy's .npy format") from None
    if not isinstance(values, np.ndarray) or values.ndim != 4:
        raise CommandError(f"{path}: expected one array (height, width, 3, units). Received: {np.shape(values)}")
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


def _dead_kernels(kernels: np.ndarray, bias: np.ndarray, card: Card, folder: Path, most: int) -> DeadKernels:
    if not folder.is_dir():
        raise CommandError(f"{folder}: expected a folder of photos")
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    chosen = [files[i] for i in np.linspace(0, len(files) - 1, min(most, len(files))).astype(int)]
    conv1 = next(layer for layer in get_variant(card.variant).layers if isinstance(layer, Convolution))
    seen = 0

    def photos() -> Iterator[np.ndarray]:
        nonlocal seen
        for path in chosen:
            try:
                photo = load_photo(path, least_short_side=VIEW_SHORT_SIDE)
            except PhotoError as problem:
                print_problem(str(problem))
                continue
            seen += 1
            yield prepare(square_view(photo.pixels, card.preprocessing).pixels, card.preprocessing)

    active = active_units(kernels, bias, photos(), stride=conv1.stride, padding=conv1.padding)
    if seen == 0:
        raise CommandError(f"{folder}: expected photos in it. Received: none that can be read")
    return DeadKernels(tuple(int(unit) for unit in np.flatnonzero(~active)), seen)


def _as_json(
    card: Card, figures: KernelFigures, initial: KernelFigures | None, dead: DeadKernels | None
) -> dict[str, Any]:
    result: dict[str, Any] = {"network": card.name, "variant": card.variant, **figures.to_json()}
    if initial is not None:
        result["initial"] = initial.to_json()
    if dead is not None:
        result["dead"] = asdict(dead)
    return result


def _as_text(card: Card, figures: KernelFigures, initial: KernelFigures | None, dead: DeadKernels | None) -> list[str]:
    def row(label: str, value: str, before: str = "") -> str:
        return f"  {label:<44}{value:>8}{before:>10}".rstrip()

    def share(value: float) -> str:
        return f"{100 * value:.0f} %"

    first = initial is not None
    lines = [
        f"{card.name} ({card.variant}): {figures.kernels} conv1 kernels",
        row("", "now", "initial" if first else ""),
        row(
            "lag-1 autocorrelation, mean",
            f"{figures.mean_autocorrelation:.3f}",
            f"{initial.mean_autocorrelation:.3f}" if initial else "",
        ),
        row("  above 0.5", share(figures.share_smooth), share(initial.share_smooth) if initial else ""),
        row(
            "more than a flat colour",
            share(figures.share_more_than_flat),
            share(initial.share_more_than_flat) if initial else "",
        ),
    ]
    if figures.mean_initial_correlation is not None:
        lines.append(row("correlation with the initial values, mean", f"{figures.mean_initial_correlation:.3f}"))
    else:
        lines.append(row("correlation with the initial values, mean", "unknown"))
    if dead is not None:
        which = f" ({', '.join(map(str, dead.units))})" if dead.units else ""
        lines.append(row(f"never active on {dead.photos} photos", f"{len(dead.units)}") + which)
    return lines


if __name__ == "__main__":
    sys.exit(main())
