"""`python -m model.exciting PHOTOS --layer conv3 --png OUT`: the patches of a folder that excite each unit most."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from model.catalogue.entries import find_network
from model.command_line import (
    PART_FAILED,
    SUCCESS,
    CommandError,
    add_network_argument,
    check_picture_name,
    command_parser,
    print_problem,
    run,
    start_tensorflow,
)
from model.exciting.sheet import layer_sheet
from model.exciting.strongest import NOBODY, StrongestPatches
from model.geometry import LayerDescription, describe_layers
from model.networks.card import Card, read_card
from model.photos.decoding import PhotoError
from model.photos.file_view import view_of_file
from model.photos.folder_listing import photo_files
from model.progress.line import PhotoCount
from model.writing import written_whole

if TYPE_CHECKING:
    from model.exciting.search import ExcitingPatches


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.exciting", "Find the patches of photos that excite each unit of a network most.")
    parser.add_argument("photos", type=Path, metavar="PHOTOS", help="a folder of photos, with folders in it or not")
    parser.add_argument("--layer", required=True, metavar="L", help="the layer to show, such as conv3")
    parser.add_argument("--unit", type=int, metavar="U", help="one unit alone")
    parser.add_argument("--png", type=Path, metavar="OUT", help="draw the patches, nine for each unit")
    parser.add_argument("--json", action="store_true", help="print values, photos and regions as JSON")
    add_network_argument(parser)
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    network = find_network(options.network)
    card = read_card(network)
    layer = _layer(card, options.layer)
    if options.unit is not None and not 0 <= options.unit < layer.units:
        raise CommandError(f"--unit: expected 0 to {layer.units - 1} in {layer.name}. Received: {options.unit}")
    if options.png is not None:
        check_picture_name(options.png)
    if not options.photos.is_dir():
        raise CommandError(f"{options.photos}: expected a folder of photos")

    start_tensorflow()
    from model.exciting.search import find_patches
    from model.neighbours.extraction import patches_file
    from model.networks.classifier import Classifier

    paths = photo_files(options.photos)
    # An interrupted search goes on, a finished one is there at once.
    found = find_patches(
        Classifier.load(network), paths, patches_file(network, options.photos), progress=PhotoCount("searched")
    )
    for _path, problem in found.unreadable:
        print_problem(problem)
    if len(found.unreadable) == len(paths):
        raise CommandError(f"{options.photos}: expected photos in it. Received: none that can be read")
    patches = found.layers[layer.name]
    units = range(layer.units) if options.unit is None else [options.unit]
    if options.png is not None:
        sheet = layer_sheet(patches, layer, lambda photo: _square(paths[photo], card), units)
        with written_whole(options.png) as draft:
            Image.fromarray(sheet).save(draft)
    if options.json:
        print(json.dumps([_as_json(patches, layer, paths, unit) for unit in units], indent=2))
    else:
        print("\n".join(_as_text(found, patches, layer, options)))
    return PART_FAILED if found.unreadable else SUCCESS


def _layer(card: Card, name: str) -> LayerDescription:
    described = describe_layers(card.variant, len(card.classes), card.options)
    known = [layer for layer in described if layer.kind not in ("input", "dropout")]
    for layer in known:
        if layer.name == name:
            return layer
    raise CommandError(f"--layer: expected one of {', '.join(layer.name for layer in known)}. Received: {name}")


def _square(path: str, card: Card) -> np.ndarray | None:
    try:
        return view_of_file(path, card.preprocessing).pixels
    except (PhotoError, OSError):
        return None


def _as_json(patches: StrongestPatches, layer: LayerDescription, paths: Sequence[str], unit: int) -> dict[str, Any]:
    each = []
    for place in np.flatnonzero(patches.photos[unit] != NOBODY):
        row, column = int(patches.rows[unit, place]), int(patches.columns[unit, place])
        entry: dict[str, Any] = {
            "photo": paths[patches.photos[unit, place]],
            "value": float(patches.values[unit, place]),
        }
        if layer.is_spatial:
            entry |= {"row": row, "column": column, "region": layer.receptive_region(row, column)}
        each.append(entry)
    return {"layer": layer.name, "unit": unit, "patches": each}


def _as_text(
    found: ExcitingPatches, patches: StrongestPatches, layer: LayerDescription, options: argparse.Namespace
) -> list[str]:
    readable = len(found.paths) - len(found.unreadable)
    lines = [f"{options.photos}: {readable:,} photos, {layer.units:,} units of {layer.name}"]
    names, classes = np.unique([_class_of(path, options.photos) for path in found.paths], return_inverse=True)
    if len(names) > 1:
        shared = patches.shared_class(classes)
        lines.append(f"  of a unit's nine photos, {shared.mean():.1f} are of one class in the mean")
    if options.unit is not None:
        for entry in _as_json(patches, layer, found.paths, options.unit)["patches"]:
            place = f"  at {entry['row']}, {entry['column']}" if layer.is_spatial else ""
            lines.append(f"  {entry['value']:10.4g}  {entry['photo']}{place}")
    if options.png is not None:
        lines.append(f"  drawn: {options.png}")
    return lines


def _class_of(path: str, root: Path) -> str:
    parts = Path(path).relative_to(root).parts
    return parts[0] if len(parts) > 1 else ""


if __name__ == "__main__":
    sys.exit(main())
