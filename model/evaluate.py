"""`python -m model.evaluate PHOTOS`: how often a trained network is wrong on a folder of class folders."""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from model.catalogue.entries import find_network
from model.command_line import (
    SUCCESS,
    CommandError,
    add_groups_arguments,
    add_network_argument,
    add_precision_argument,
    add_views_argument,
    command_parser,
    group_names,
    print_problem,
    run,
    start_tensorflow,
)
from model.evaluation.answer_table import evaluated_table, summary
from model.evaluation.answering import evaluate, probabilities_of
from model.evaluation.measures import Evaluation
from model.evaluation.report import write_report
from model.evaluation.text import as_text, not_sure_text, tempering_text
from model.evaluation.uncertainty import NotSure, Tempering, fit_tempering, proposed_threshold, tempered, trade_off
from model.networks.card import expect_no_network, read_card
from model.photos.batches import list_photos
from model.photos.groups import NO_GROUP, groups_of, photos_of_groups, read_groups
from model.progress.line import PhotoCount


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser(
        "model.evaluate", "Measure a trained network's errors on photos in folders named after its classes."
    )
    parser.add_argument("photos", type=Path, metavar="PHOTOS", help="a folder that holds one folder for each class")
    add_network_argument(parser)
    add_views_argument(parser)
    add_precision_argument(parser)
    add_groups_arguments(parser)
    parser.add_argument(
        "--groups",
        type=group_names,
        default=(),
        metavar="A,B",
        help="evaluate the photos of these groups alone, or of those that a text file names, one a line (default: all)",
    )
    parser.add_argument(
        "--not-sure",
        action="store_true",
        help='how many wrong and right answers a threshold shows as "Not sure", and which threshold to take',
    )
    parser.add_argument(
        "--fit-temperature",
        action="store_true",
        help="the temperature that makes the network's confidence right on these photos; --not-sure then follows it",
    )
    parser.add_argument(
        "--save",
        type=Path,
        metavar="FOLDER",
        help="write a copy of the network there, with that temperature and that threshold",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FOLDER",
        help="write the errors of every class, the confusion matrix and the wrong photos there",
    )
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    card = read_card(folder)
    _expect_sense(options)
    photos = list_photos(options.photos, card.classes)
    groups = read_groups(options.group_by, options.group_column) if options.group_by is not None else {}
    if groups:
        groups_of(photos, groups)  # told now if it is a table of other photos, not after the work
    if options.groups:
        photos = photos_of_groups(photos, groups, options.groups)
    for name in photos.empty_classes:
        print_problem(f"{options.photos}: warning: there is no photo in the folder of class {name!r}")
    for line in photos.passed_over:
        print_problem(f"warning: {line}")
    if options.report is not None:
        options.report.mkdir(parents=True, exist_ok=True)
    start_tensorflow()
    evaluation = evaluate(probabilities_of(folder, options.precision), card, photos, options.views, PhotoCount())
    for _, reason in evaluation.unreadable:
        print_problem(f"warning: not evaluated: {reason}")
    if options.group_by is not None:
        evaluation = replace(evaluation, groups=tuple(groups.get(name, NO_GROUP) for name in evaluation.names))
    tempering = fit_tempering(evaluation.probabilities, evaluation.labels) if options.fit_temperature else None
    doubts = _doubts(evaluation, tempering) if options.not_sure else None
    if options.report is not None:
        write_report(evaluated_table(evaluation), options.report)
    if options.json:
        print(json.dumps({**summary(evaluation), **_as_json(tempering, doubts)}, indent=2))
    else:
        lines = as_text(evaluation)
        if tempering is not None:
            lines += tempering_text(tempering)
        if doubts is not None:
            lines += not_sure_text(*doubts)
        print("\n".join(lines))
        if options.report is not None:
            print(f"report: {options.report}")
    if options.save is not None:
        from model.evaluation.tempering import tempered_network

        measured_on = f"{len(evaluation.paths):,} photos of {options.photos}"
        threshold = doubts[1].below if doubts is not None else None
        tempered_network(folder, tempering, threshold, measured_on).save(options.save)
        print_problem(f"{options.save}: the network with this temperature and threshold")
    return SUCCESS


def _expect_sense(options: argparse.Namespace) -> None:
    if options.groups and options.group_by is None:
        raise CommandError("--groups: expected --group-by with it")
    if options.fit_temperature and options.views != 1:
        raise CommandError("--fit-temperature: expected one view, whose answers have logits. Received: --views 10")
    if options.save is not None and not (options.fit_temperature or options.not_sure):
        raise CommandError("--save: expected --fit-temperature or --not-sure with it")
    if options.save is not None:
        expect_no_network(options.save)


def _doubts(evaluation: Evaluation, tempering: Tempering | None) -> tuple[tuple[NotSure, ...], NotSure]:
    """The table and the proposal, as the network would answer with its temperature. Raises CommandError."""
    probabilities = evaluation.probabilities
    if tempering is not None:
        probabilities = tempered(probabilities, tempering.temperature)
    try:
        return trade_off(probabilities, evaluation.labels), proposed_threshold(probabilities, evaluation.labels)
    except ValueError as problem:
        raise CommandError(f"--not-sure: {problem}") from None


def _as_json(tempering: Tempering | None, doubts: tuple[tuple[NotSure, ...], NotSure] | None) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if tempering is not None:
        values["tempering"] = asdict(tempering)
    if doubts is not None:
        table, proposed = doubts
        values["not_sure"] = [
            {name: None if math.isnan(value) else value for name, value in asdict(each).items()} for each in table
        ]
        values["not_sure_proposed"] = {**asdict(proposed), "fair": proposed.is_fair}
    return values


if __name__ == "__main__":
    sys.exit(main())
