"""The options of `python -m model.train`: one for every field of the recipe, the network and the augmentation."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

from model.catalogue.entries import find_network
from model.command_line import CommandError, add_groups_arguments, command_parser, group_names, positive_whole_number
from model.training.augmentation.augment import AugmentationSettings
from model.training.job import TrainingJob
from model.training.recipe import RECIPES, Recipe, paper_recipe, small_recipe
from model.variants import ACTIVATIONS, INITIALIZATIONS, VARIANTS, NetworkOptions

_NETWORK_HELP = {
    "activation": "of every convolution and of fc6 and fc7",
    "lrn": "local response normalisation",
    "overlapping_pooling": "pooling windows of 3 with stride 2, not 2 with stride 2",
    "dropout": "rate of dropout6 and dropout7",
    "without_convolutions": "names of convolutions to leave out, such as conv4",
    "initialization": "first weights: the paper's, or a start that trains on small data",
}


def training_parser() -> argparse.ArgumentParser:
    """The parser. What is not given stays out of the result, so that a recipe's own value holds."""
    parser = command_parser("model.train", "Trains a network on a folder of class folders of photos.")
    parser.epilog = (
        "All GPUs of this machine train together. So do several machines that TF_CONFIG, Slurm or Kubernetes name: run "
        "the same command on each, see docs/scale.md."
    )
    parser.add_argument(
        "photos",
        metavar="PHOTOS",
        nargs="*",
        help="folders of class folders (or of TFRecord shards); classes of one name are one. --resume knows them",
    )
    parser.add_argument(
        "--weight", action="append", default=[], metavar="PHOTOS=W", help="how much the photos of this folder count (1)"
    )
    parser.add_argument(
        "--soft-labels", type=Path, metavar="FILE", help="a better network's answers to learn from too (.npz)"
    )
    parser.add_argument(
        "--without",
        type=Path,
        metavar="FILE",
        help="photos to leave out: a text file with a name (CLASS/FILE) a line",
    )
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="where the trained network goes; all workers must see it",
    )
    validation = parser.add_mutually_exclusive_group()
    validation.add_argument(
        "--validation", type=Path, metavar="PHOTOS", help="validate on this folder instead of a share of PHOTOS"
    )
    validation.add_argument(
        "--validation-groups",
        type=group_names,
        default=(),
        metavar="A,B",
        help="validate on these groups of --group-by, whole, and learn nothing from them: for example the photos of "
        "some sources, which tells how the network does on photos from elsewhere. Or a text file with a group a line",
    )
    add_groups_arguments(parser)
    parser.add_argument("--name", help="of the network (default: the output folder's)")
    parser.add_argument("--recipe", choices=tuple(RECIPES), help="default: paper from 200,000 photos on, else small")
    parser.add_argument(
        "--from", dest="start", metavar="NETWORK", help="fine-tune this trained network; its variant and options hold"
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="with --from: only the last layer learns, on the answers of the layer below it, which are computed once "
        "for each photo and kept: a minute instead of hours, and enough for some dozens of photos a class",
    )
    parser.add_argument("--resume", action="store_true", help="go on where this output folder's training stopped")
    parser.add_argument("--finish", action="store_true", help="with --resume: end now, with the best network so far")
    parser.add_argument(
        "--devices", type=positive_whole_number, metavar="N", help="how many (default: every GPU, or the CPU)"
    )
    parser.add_argument(
        "--checkpoint-minutes", type=float, default=4.0, metavar="MIN", help="time between checkpoints (default: 4)"
    )
    parser.add_argument(
        "--progress",
        choices=("text", "json"),
        default="text",
        help="json: a line of JSON for all that happens (started, step, epoch, saved, warning, finished)",
    )
    recipe = parser.add_argument_group("recipe", "over the chosen one; the paper's values are shown")
    defaults = paper_recipe()
    for field in fields(Recipe):
        if field.metadata:
            _add(recipe, field, "", getattr(defaults, field.name), field.metadata["help"], field.metadata["choices"])
    choices = {"activation": ACTIVATIONS, "initialization": INITIALIZATIONS}
    network = parser.add_argument_group("network")
    for field in fields(NetworkOptions):
        _add(network, field, "options.", field.default, _NETWORK_HELP[field.name], choices.get(field.name))
    augmentation = parser.add_argument_group("augmentation", "the small recipe's values are shown")
    small = small_recipe().augmentation
    for field in fields(AugmentationSettings):
        _add(augmentation, field, "augmentation.", getattr(small, field.name), field.metadata["help"], None)
    return parser


def training_job(options: argparse.Namespace, report_seconds: float) -> TrainingJob:
    """What the command line asks for. Raises CommandError or CardError: it cannot be."""
    if not options.photos and not options.resume:
        raise CommandError("expected PHOTOS, a folder of class folders to learn from. Received: none")
    if options.quick and not options.start and not options.resume:
        raise CommandError("--quick: expected --from NETWORK with it, the network whose last layer learns")
    if options.group_by is not None and not options.validation_groups and not options.resume:
        raise CommandError("--group-by: expected --validation-groups with it")
    return TrainingJob(
        output=options.output,
        photos=tuple(Path(folder) for folder in options.photos),
        weights=_weights(options.photos, options.weight),
        validation=options.validation,
        left_out=options.without,
        groups=options.group_by,
        group_column=options.group_column,
        validation_groups=options.validation_groups,
        soft_labels=options.soft_labels,
        recipe=options.recipe or "",
        changes=recipe_changes(options),
        start=find_network(options.start) if options.start and not options.resume else None,
        quick=options.quick,
        name=options.name or "",
        devices=options.devices,
        checkpoint_minutes=options.checkpoint_minutes,
        report_seconds=report_seconds,
        command=options.command,
    )


def _weights(folders: Sequence[str], given: Sequence[str]) -> tuple[float, ...]:
    """The weight of each folder; none where none is given."""
    weights = dict.fromkeys(folders, 1.0)
    for text in given:
        folder, _, number = text.rpartition("=")
        try:
            value = float(number)
        except ValueError:
            value = -1.0
        if folder not in weights or not 0 < value < 1e6:
            raise CommandError(
                f"--weight: expected FOLDER=WEIGHT with one of the folders and a number above 0. Received: {text!r}"
            )
        weights[folder] = value
    return tuple(weights.values()) if given else ()


def recipe_changes(options: argparse.Namespace) -> dict[str, Any]:
    """What the command line changes in the recipe, as `model.training.recipe.recipe_with` takes it."""
    known = {field.name for field in fields(Recipe) if field.metadata}
    return {name: value for name, value in vars(options).items() if name in known or "." in name}


def _add(group: Any, field: Field[Any], prefix: str, default: Any, text: str, choices: tuple[str, ...] | None) -> None:
    flag = "--" + field.name.replace("_", "-")
    former = field.metadata.get("former")
    arguments: dict[str, Any] = {"dest": prefix + field.name, "default": argparse.SUPPRESS}
    if field.name == "variant":
        choices = tuple(VARIANTS)
    if isinstance(default, bool):
        arguments["action"] = argparse.BooleanOptionalAction
    elif isinstance(default, tuple):
        arguments["type"] = _whole_numbers if field.name == "learning_rate_epochs" else _names
        arguments["metavar"] = "A,B"
        default = ",".join(map(str, default)) or "none"
    elif choices:
        arguments["choices"] = choices
    else:
        arguments["type"] = type(default)
        arguments["metavar"] = "X"
    # argparse takes a lone % in a help text for a format.
    group.add_argument(flag, help=f"{text} ({default})".replace("%", "%%"), **arguments)
    if former:
        group.add_argument("--" + former.replace("_", "-"), help=argparse.SUPPRESS, **arguments)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split(",") if name)


def _whole_numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected whole numbers with commas between, not {text!r}") from None
