"""`python -m model.reproduce CLAIM --photos PHOTOS`: what the paper says of its ideas, measured again on photos."""

from __future__ import annotations

import argparse
import math
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from model.calling import spoken
from model.command_line import (
    SUCCESS,
    command_parser,
    positive_whole_number,
    print_problem,
    run,
    start_tensorflow,
)
from model.photos.batches import list_photos
from model.reproducing.claims import CLAIMS
from model.reproducing.effects import RULE
from model.reproducing.plan import usable_classes
from model.training.endings import TrainingInterrupted

ALL = "all"


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = command_parser(
        "model.reproduce",
        "Trains small networks with and without each of the paper's ideas, and says whether its claims are seen.",
    )
    parser.add_argument("claim", choices=(*CLAIMS, ALL), metavar="CLAIM", help=f"{ALL}, or one of {', '.join(CLAIMS)}")
    parser.add_argument("--photos", type=Path, required=True, metavar="PHOTOS", help="a folder of class folders")
    parser.add_argument(
        "--minutes", type=_minutes, default=60.0, metavar="N", help="about how long it may take (default: 60)"
    )
    parser.add_argument(
        "--seeds",
        type=positive_whole_number,
        default=3,
        metavar="N",
        help="trainings of each network (default: 3); the same command with more adds them",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("reproduced"),
        metavar="FOLDER",
        help="for everything; the same command goes on in it after a stop (default: reproduced)",
    )
    parser.add_argument(
        "--report", type=Path, metavar="FOLDER", help="for the page and its pictures (default: report in --output)"
    )
    parser.epilog = RULE.replace("%", "%%")
    options = parser.parse_args(given)
    options.command = shlex.join([*spoken("model.reproduce").split(), *given])
    return run(_reproduce, options)


def _reproduce(options: argparse.Namespace) -> int:
    claims = tuple(CLAIMS.values()) if options.claim == ALL else (CLAIMS[options.claim],)
    # Before TensorFlow, whose start takes seconds.
    usable_classes(list_photos(options.photos))
    start_tensorflow()
    from model.reproducing.report import as_text, write_report
    from model.reproducing.reproduction import Reproduction
    from model.training.devices import hardware

    reproduction = Reproduction(claims, options.output, options.photos, print_problem)
    try:
        plan = reproduction.run(options.minutes, options.seeds)
    except TrainingInterrupted as interruption:
        print_problem(f"Stopped by {interruption.signal.name}; everything is kept. The same command goes on.")
        return 128 + interruption.signal
    folder = options.report or options.output / "report"
    report = write_report(claims, reproduction.results(plan), plan, folder, command=options.command, machine=hardware())
    print(as_text(report))
    print(f"report: {folder}")
    return SUCCESS


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = 0.0
    if not (minutes > 0 and math.isfinite(minutes)):
        raise argparse.ArgumentTypeError(f"expected a number of minutes above 0, not {text!r}")
    return minutes


if __name__ == "__main__":
    sys.exit(main())
