"""`python -m model.dataset pack | check`: packing photos into shards; finding the ones that cannot be read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from model.command_line import (
    PART_FAILED,
    SUCCESS,
    command_parser,
    positive_whole_number,
    print_problem,
    run,
    start_tensorflow,
)
from model.photos.batches import list_photos
from model.photos.packing import pack
from model.photos.photo_list import PhotoList
from model.photos.squares import StreamedSquares, processors
from model.progress.line import PhotoCount


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.dataset", "Packs photos for training, or checks that they can be read.")
    commands = parser.add_subparsers(dest="command", required=True)
    packing = commands.add_parser("pack", help="write the photos into TFRecord shards, which training reads too")
    packing.add_argument("photos", metavar="PHOTOS", help="a folder with one folder of photos for each class")
    packing.add_argument("output", metavar="OUT", help="the folder to be made")
    packing.add_argument("--shards", type=positive_whole_number, help="how many (default: of some 150 MB each)")
    packing.add_argument("--seed", type=int, default=0, help="of the order within the shards (default: 0)")
    checking = commands.add_parser("check", help="decode every photo and name those that cannot be read")
    checking.add_argument("photos", metavar="PHOTOS", help="a folder of class folders, or of packed photos")
    return run(_pack if (options := parser.parse_args(arguments)).command == "pack" else _check, options)


def _pack(options: argparse.Namespace) -> int:
    photos = _listed(options.photos)
    start_tensorflow()
    left_out = pack(photos, options.output, shards=options.shards, seed=options.seed, progress=PhotoCount("packed"))
    print(f"{options.output}: {len(photos) - len(left_out):,} photos of {len(photos.classes)} classes")
    return _report(left_out)


def _check(options: argparse.Namespace) -> int:
    photos = _listed(options.photos)
    decoder = StreamedSquares(photos.paths, 256, processors())
    said = PhotoCount("decoded")
    for start in range(0, len(photos), 256):
        end = min(start + 256, len(photos))
        decoder.read(photos.indices[start:end])
        said(end, len(photos))
    unreadable = decoder.unreadable
    print(f"{options.photos}: {len(photos) - len(unreadable):,} of {len(photos):,} photos can be read")
    return _report([(str(photos.paths[index]), reason) for index, reason in unreadable.items()])


def _listed(folder: str) -> PhotoList:
    photos = list_photos(folder)
    for line in photos.passed_over:
        print_problem(f"warning: {line}")
    return photos


def _report(unreadable: list[tuple[str, str]]) -> int:
    for path, reason in unreadable:
        print(reason if path in reason else f"{path}: {reason}", file=sys.stderr)
    return PART_FAILED if unreadable else SUCCESS


if __name__ == "__main__":
    sys.exit(main())
