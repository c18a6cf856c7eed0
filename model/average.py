"""`python -m model.average NETWORK NETWORK ... --output FOLDER`: one network of the mean of several ones' weights."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.catalogue.entries import find_network
from model.command_line import SUCCESS, CommandError, command_parser, run, start_tensorflow
from model.networks.card import Card, expect_no_network, read_card

if TYPE_CHECKING:
    from model.networks.trained_network import TrainedNetwork


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser(
        "model.average",
        "Averages the weights of networks that were trained from a common beginning. Their mean is often right about "
        "more photos than each of them (Wortsman et al. 2022, Model soups); of unrelated networks it is useless.",
    )
    parser.add_argument("networks", metavar="NETWORK", nargs="+", help="folders, or names of installed ones")
    parser.add_argument("--output", metavar="FOLDER", type=Path, required=True, help="the folder to be made")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folders = [find_network(name) for name in options.networks]
    if len(folders) < 2:
        raise CommandError("expected at least two networks to average. Received: 1")
    expect_no_network(options.output)
    expect_alike([read_card(folder) for folder in folders], options.networks)
    start_tensorflow()
    averaged(folders).save(options.output)
    print(f"{options.output}: the mean of {len(folders)} networks")
    return SUCCESS


def expect_alike(cards: Sequence[Card], names: Sequence[str]) -> None:
    """Raises CommandError if two networks differ in architecture, classes or what their pixels must be."""
    first = cards[0]
    for card, name in zip(cards[1:], names[1:], strict=True):
        for what, own, other in (
            ("variant", card.variant, first.variant),
            ("options", card.options, first.options),
            ("classes", card.classes, first.classes),
            ("preprocessing", card.preprocessing, first.preprocessing),
        ):
            if own != other:
                raise CommandError(f"{name}: expected the same {what} as {names[0]}. It has others")


def averaged(folders: Sequence[Path]) -> TrainedNetwork:
    """The mean of the weights; the card is the last network's, without its errors, with the others' trainings.

    Raises:
        CardError: a folder is not a trained network.
    """
    from model.networks.trained_network import TrainedNetwork

    networks = [TrainedNetwork.load(folder) for folder in folders]
    for weights in zip(*(network.model.weights for network in networks), strict=True):
        weights[-1].assign(sum(each.numpy() for each in weights) / len(weights))
    *others, last = networks
    training = {**last.card.training, "averaged_with": [dict(network.card.training) for network in others]}
    return TrainedNetwork(last.model, replace(last.card, errors={}, training=training))


if __name__ == "__main__":
    raise SystemExit(main())
