"""`python -m model.dream --layer conv5 --unit 3 --png OUT`: what a unit of a network would like to see."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from model.catalogue.entries import find_network
from model.command_line import (
    SUCCESS,
    CommandError,
    add_network_argument,
    check_picture_name,
    command_parser,
    positive_whole_number,
    run,
    start_tensorflow,
)
from model.networks.card import read_card
from model.progress.line import ProgressLine
from model.writing import written_whole


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.dream", "Draw a picture that excites a unit of a network as much as possible.")
    parser.add_argument("--layer", required=True, metavar="L", help="such as conv5, or fc8 for the classes")
    parser.add_argument("--unit", required=True, type=int, metavar="U", help="its number in the layer")
    parser.add_argument("--png", required=True, type=Path, metavar="OUT", help="where to draw")
    parser.add_argument(
        "--steps", type=positive_whole_number, default=192, metavar="N", help="of the ascent (default: 192)"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="of the first picture (default: 0)")
    add_network_argument(parser)
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    read_card(folder)
    check_picture_name(options.png)
    if options.seed < 0:
        raise CommandError(f"--seed: expected a number of at least 0. Received: {options.seed}")

    start_tensorflow()
    from model.dreaming.maximisation import DreamSettings, dreams
    from model.networks.classifier import Classifier

    classifier = Classifier.load(folder)
    settings = DreamSettings(steps=options.steps, seed=options.seed)
    try:
        growing = dreams(classifier, options.layer, options.unit, settings)
    except ValueError as problem:
        raise CommandError(str(problem)) from None
    dream = None
    with ProgressLine(sys.stderr, log_seconds=None) as line:
        for dream in growing:
            if line.due():
                line.show(f"step {dream.done} of {dream.total}, {options.layer}/{options.unit} at {dream.value:.3g}")
    assert dream is not None  # there is at least one step
    with written_whole(options.png) as draft:
        Image.fromarray(dream.pixels).save(draft)
    print(f"{options.layer}/{options.unit}: {dream.value:.4g} after {dream.done} steps (seed {options.seed})")
    print(f"  drawn: {options.png}")
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
