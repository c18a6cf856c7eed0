"""`python -m model.compress NETWORK OUTPUT`: a copy of a trained network with a smaller weights file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from model.catalogue.entries import find_network
from model.command_line import SUCCESS, command_parser, run
from model.networks.card import WEIGHTS_FILE, expect_no_network, read_card, write_card
from model.networks.weights_file import CONVOLUTION_DECIBELS, DENSE_DECIBELS, compress_weights


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.compress", "Copies a trained network with its weights rounded and packed.")
    parser.add_argument("network", metavar="NETWORK", help="its folder, or the name of an installed one")
    parser.add_argument("output", metavar="OUTPUT", type=Path, help="folder of the smaller copy")
    parser.add_argument(
        "--decibels",
        type=float,
        default=DENSE_DECIBELS,
        metavar="X",
        help=f"least signal to noise of the dense layers (default: {DENSE_DECIBELS:g})",
    )
    parser.add_argument(
        "--convolution-decibels",
        type=float,
        default=CONVOLUTION_DECIBELS,
        metavar="X",
        help=f"the same of conv2 to conv5 (default: {CONVOLUTION_DECIBELS:g})",
    )
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    card = read_card(folder)
    expect_no_network(options.output)
    options.output.mkdir(parents=True, exist_ok=True)
    before, after = folder / WEIGHTS_FILE, options.output / WEIGHTS_FILE
    roundings = compress_weights(
        before, after, dense_decibels=options.decibels, convolution_decibels=options.convolution_decibels
    )
    for rounding in roundings:
        if rounding.step:
            print(f"{rounding.path}: steps of {rounding.step:g}, {rounding.decibels:.1f} dB above the rounding")
    sizes = (before.stat().st_size / 1e6, after.stat().st_size / 1e6)
    note = {"dense_decibels": options.decibels, "convolution_decibels": options.convolution_decibels}
    write_card(replace(card, training={**card.training, "rounded_weights": note}), options.output)
    print(f"{sizes[0]:.1f} MB became {sizes[1]:.1f} MB in {options.output}")
    return SUCCESS


if __name__ == "__main__":
    raise SystemExit(main())
