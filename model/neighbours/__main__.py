"""`python -m model.neighbours PHOTOS --query PHOTO`: which photos of a folder are like a photo, for the network."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from model.catalogue.entries import find_network
from model.command_line import (
    PART_FAILED,
    SUCCESS,
    CommandError,
    add_network_argument,
    command_parser,
    positive_whole_number,
    print_problem,
    run,
    start_tensorflow,
)
from model.neighbours.feature_layers import feature_layers, feature_width
from model.neighbours.results import METRICS, Neighbour
from model.neighbours.search import nearest_of, pixel_distances
from model.neighbours.store import FeatureStore
from model.networks.card import read_card
from model.photos.file_view import view_of_file
from model.photos.folder_listing import photo_files
from model.progress.line import PhotoCount


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.neighbours", "Find the photos of a folder that the network finds like a photo.")
    parser.add_argument("photos", type=Path, metavar="PHOTOS", help="a folder of photos, with folders in it or not")
    parser.add_argument("--query", required=True, metavar="PHOTO", help="the photo to compare with")
    parser.add_argument("--layer", metavar="L", help="whose output is compared (default: the last hidden one, fc7)")
    parser.add_argument(
        "--metric", choices=METRICS, default=METRICS[0], help="distance (default: euclidean, the paper's)"
    )
    parser.add_argument(
        "--count", type=positive_whole_number, default=6, metavar="N", help="photos to find (default: 6)"
    )
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    add_network_argument(parser)
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    network = find_network(options.network)
    card = read_card(network)
    layer = options.layer or feature_layers(card)[0]
    if layer not in feature_layers(card):
        raise CommandError(f"--layer: expected one of {', '.join(feature_layers(card))}. Received: {layer}")
    if not options.photos.is_dir():
        raise CommandError(f"{options.photos}: expected a folder of photos")
    square = view_of_file(options.query, card.preprocessing, name=options.query).pixels

    start_tensorflow()
    from model.neighbours.extraction import compute_features, square_features, store_folder, thumbnail
    from model.networks.classifier import Classifier

    paths = photo_files(options.photos)
    classifier = Classifier.load(network)
    with FeatureStore(store_folder(network, layer), feature_width(card, layer)) as store:
        photos = compute_features(classifier, layer, paths, store, progress=PhotoCount("computed"))
        for _path, problem in photos.unreadable:
            print_problem(problem)
        if not photos.paths:
            raise CommandError(f"{options.photos}: expected photos in it. Received: none that can be read")
        started = time.perf_counter()
        features = square_features(classifier, square[np.newaxis], layer)[0]
        members = np.unique(photos.rows)
        by_features = nearest_of(store.features(), members, features, options.count, options.metric)
        milliseconds = (time.perf_counter() - started) * 1000
        by_pixels = [
            Neighbour(int(members[each.index]), each.distance)
            for each in pixel_distances(store.thumbnails()[members], thumbnail(square).ravel(), options.count)
        ]
    path_of = {int(row): path for path, row in zip(reversed(photos.paths), reversed(photos.rows), strict=True)}
    found: dict[str, Any] = {
        "query": options.query,
        "network": card.name,
        "layer": layer,
        "metric": options.metric,
        "photos": len(photos.paths),
        "computed": photos.computed,
        "milliseconds": round(milliseconds, 1),
        "nearest": [{"photo": path_of[each.index], "distance": each.distance} for each in by_features],
        "nearest_by_pixels": [{"photo": path_of[each.index], "distance": each.distance} for each in by_pixels],
    }
    print(json.dumps(found, indent=2) if options.json else "\n".join(_as_text(found)))
    return PART_FAILED if photos.unreadable else SUCCESS


def _as_text(found: dict[str, Any]) -> list[str]:
    lines = [f"{found['query']}: nearest of {found['photos']:,} photos by {found['layer']} ({found['network']})"]
    lines += [f"  {each['distance']:10.4g}  {each['photo']}" for each in found["nearest"]]
    lines.append("by raw pixels")
    lines += [f"  {each['distance']:10.4g}  {each['photo']}" for each in found["nearest_by_pixels"]]
    return lines


if __name__ == "__main__":
    sys.exit(main())
