"""`python -m model.kernels NETWORK`: are the first-layer kernels of a trained network learned, or noise?

Neither keras nor tensorflow is needed: the kernels are read from the weights file and measured with NumPy.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from model.catalogue.entries import find_network
from model.command_line import SUCCESS, CommandError, command_parser, positive_whole_number, print_problem, run
from model.geometry import describe_layers
from model.networks.card import Card, read_card
from model.networks.first_kernels import INITIAL_KERNELS_FILE, DeadKernels, dead_kernels, figures_of, read_first_kernels
from model.networks.kernel_figures import KernelFigures
from model.networks.kernel_sheet import kernel_sheet
from model.variants import get_variant


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.kernels", "Figures of a trained network's first kernels: learned, or noise?")
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
        help=f"the kernels before training, .npy (default: {INITIAL_KERNELS_FILE} in the network's folder)",
    )
    parser.add_argument("--png", type=Path, metavar="OUT", help="draw the kernels as in the paper's Figure 3")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    card = read_card(folder)
    weights = read_first_kernels(folder, card)
    figures, first = figures_of(weights.kernel, folder, card, options.initial)
    dead = None
    if options.photos is not None:
        dead = dead_kernels(weights, card, options.photos, options.most, lambda problem: print_problem(str(problem)))
    if options.png is not None:
        _draw(weights.kernel, card, options.png)
    if options.json:
        print(json.dumps(_as_json(card, figures, first, dead), indent=2))
    else:
        print("\n".join(_as_text(card, figures, first, dead)))
    return SUCCESS


def _draw(kernels: np.ndarray, card: Card, path: Path) -> None:
    name = get_variant(card.variant).first_convolution.name
    columns = next(layer.columns for layer in describe_layers(card.variant) if layer.name == name)
    try:
        Image.fromarray(kernel_sheet(kernels, columns=columns)).save(path)
    except ValueError as problem:
        raise CommandError(f"{path}: expected the name of a picture such as kernels.png: {problem}") from None


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
    first_layer = get_variant(card.variant).first_convolution.name
    lines = [
        f"{card.name} ({card.variant}): {figures.kernels} {first_layer} kernels",
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
