"""`python -m model.classify PHOTO...`: what is on a photo, without a window."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from model.catalogue.entries import find_network
from model.command_line import (
    PART_FAILED,
    SUCCESS,
    CommandError,
    add_network_argument,
    add_precision_argument,
    add_views_argument,
    command_parser,
    positive_whole_number,
    print_problem,
    run,
    start_tensorflow,
)
from model.errors import one_line
from model.networks.card import read_card
from model.networks.many_photos import Answered, classified
from model.networks.results import Classification, readable
from model.networks.stored_weights import stored_weights_ahead
from model.photos.decoding import VIEW_SHORT_SIDE, PhotoError, load_photo
from model.photos.folder_listing import photo_files
from model.photos.preprocessing import FITS
from model.progress.line import PhotoCount

if TYPE_CHECKING:
    from model.networks.classifier import Classifier

MANY = 8
"""From so many photos on they are answered in batches."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.classify", "Say what is on photos.")
    parser.add_argument("photos", nargs="+", metavar="PHOTO", help="a photo file, or a folder of them")
    add_network_argument(parser)
    parser.add_argument(
        "--top", type=positive_whole_number, default=5, metavar="N", help="how many classes to print (default: 5)"
    )
    add_views_argument(parser)
    parser.add_argument("--fit", choices=FITS, default="crop", help="how a photo becomes square (%(default)s)")
    add_precision_argument(parser)
    parser.add_argument("--json", action="store_true", help="print the answers as JSON")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    read_card(folder)  # a bad network is told at once, not after TensorFlow has loaded
    paths = _files(options.photos)
    answers: list[dict[str, Any]] = []
    readable_photos = 0
    # Answers that are read as they come need no count beside them.
    count = PhotoCount("classified") if len(paths) >= MANY and not sys.stdout.isatty() else None
    for done, (path, answer) in enumerate(_answers(folder, paths, options), start=1):
        if isinstance(answer, PhotoError):
            print_problem(str(answer))
        else:
            readable_photos += 1
            if options.json:
                answers.append(_as_json(path, answer, options.top))
            else:
                print("\n".join(_as_text(path, answer, options.top)), flush=True)
        if count is not None:
            count(done, len(paths))
    if options.json:
        print(json.dumps(answers, indent=2))
    return SUCCESS if readable_photos == len(paths) else PART_FAILED


def _files(arguments: Sequence[str]) -> list[str]:
    """Photo files as they were given; for a folder all that lie in it."""
    files: list[str] = []
    for each in arguments:
        if os.path.isdir(each):
            found = photo_files(Path(each))
            if not found:
                raise CommandError(f"{each}: expected photos in the folder. Received: none")
            files += found
        else:
            files.append(each)
    return files


def _answers(folder: Path, paths: Sequence[str], options: argparse.Namespace) -> Iterator[Answered]:
    if len(paths) >= MANY:
        yield from classified(_loaded(folder, options), paths, options.views, options.fit)
        return
    classifier: Classifier | None = None
    for path in paths:
        try:
            photo = load_photo(path, name=path, least_short_side=VIEW_SHORT_SIDE)
        except PhotoError as problem:
            yield path, problem
            continue
        if classifier is None:
            classifier = _loaded(folder, options)
            size = classifier.card.preprocessing.image_size
            # Compiled before the first photo, whose milliseconds would hold it otherwise.
            classifier.answer(np.zeros((options.views, size, size, 3), np.uint8))
        yield path, classifier.classify(photo.pixels, options.views, options.fit)


def _loaded(folder: Path, options: argparse.Namespace) -> Classifier:
    weights = stored_weights_ahead(folder, read_card(folder))
    start_tensorflow()
    from model.networks.classifier import Classifier

    return Classifier.load(folder, options.precision, weights)


def _as_json(path: str, answer: Classification, top: int) -> dict[str, Any]:
    return {
        "photo": path,
        "network": answer.network,
        "predictions": [{"class": each.name, "probability": each.probability} for each in answer.top(top)],
        "milliseconds": round(answer.milliseconds, 2),
    }


def _as_text(path: str, answer: Classification, top: int) -> list[str]:
    best = answer.top(top)
    unsure = "" if answer.is_sure else "; not sure, the closest are"
    lines = [f"{one_line(path)} ({answer.network}, {answer.milliseconds:.0f} ms{unsure})"]
    lines += [f"  {100 * each.probability:5.1f} %  {readable(each.name)}" for each in best]
    return lines


if __name__ == "__main__":
    sys.exit(main())
