"""`python -m model.arithmetic PHOTO --at conv3/217 --position 4,5`: how one number of the network comes about."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from model.arithmetic.explaining import arithmetic_at, layers_of
from model.arithmetic.latex import as_latex
from model.arithmetic.places import Place, checked, photo_region, pixel_region, read_address
from model.arithmetic.text import as_text
from model.catalogue.entries import find_network
from model.command_line import (
    SUCCESS,
    CommandError,
    add_network_argument,
    command_parser,
    run,
    start_tensorflow,
)
from model.networks.card import read_card
from model.photos.file_view import view_of_file

if TYPE_CHECKING:
    from model.networks.classifier import Classifier


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.arithmetic", "Show how one number of the network comes about, for one photo.")
    parser.add_argument("photo", metavar="PHOTO", help="a photo file")
    parser.add_argument("--at", required=True, metavar="ADDRESS", help="layer and unit, such as conv3/217 or image/0")
    parser.add_argument(
        "--position", type=_position, metavar="ROW,COLUMN", help="on the unit's map (default: where it is largest)"
    )
    add_network_argument(parser)
    parser.add_argument("--latex", action="store_true", help="print LaTeX formulas instead of plain text")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    card = read_card(folder)
    layers = layers_of(card)
    try:
        place = read_address(options.at, tuple(layers.values()))
        layer = layers[place.layer]
        if options.position is not None:
            place = Place(place.layer, place.unit, options.position)
            checked(place, layers)
    except ValueError as problem:
        raise CommandError(str(problem)) from None
    square = view_of_file(options.photo, card.preprocessing, name=options.photo)

    start_tensorflow()
    from model.networks.classifier import Classifier

    classifier = Classifier.load(folder)
    if layer.is_spatial and place.position is None:
        place = _strongest(classifier, square.pixels, place)
    arithmetic = arithmetic_at(classifier, square.pixels, place)
    if options.latex:
        print(as_latex(arithmetic), end="")
        return SUCCESS
    region = photo_region(pixel_region(place, layer, card.preprocessing.image_size), square)
    print(as_text(arithmetic))
    left, top, right, bottom = (round(edge) for edge in region)
    print(f"It depends on the photo's pixels x {left} to {right}, y {top} to {bottom}.")
    return SUCCESS


def _strongest(classifier: Classifier, square: np.ndarray, place: Place) -> Place:
    """The place of the unit's largest value for this photo; for the image, its brightest pixel of that colour."""
    if place.layer == "image":
        values = square[:, :, place.unit]
    else:
        classifier.answer(square[np.newaxis])
        values = classifier.feature_maps(place.layer).values[:, :, place.unit]
    row, column = np.unravel_index(int(np.argmax(values)), values.shape)
    return Place(place.layer, place.unit, (int(row), int(column)))


def _position(text: str) -> tuple[int, int]:
    row, comma, column = (part.strip() for part in text.partition(","))
    if not (comma and row.isascii() and row.isdigit() and column.isascii() and column.isdigit()):
        raise argparse.ArgumentTypeError(f"expected a row and a column such as 4,5, not {text!r}")
    return int(row), int(column)


if __name__ == "__main__":
    sys.exit(main())
