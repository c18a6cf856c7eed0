"""The options of `python -m model.train`: one for every field of the recipe, the network and the augmentation."""

from __future__ import annotations

import argparse
import re
from dataclasses import Field, fields
from typing import Any

from model.command_line import command_parser
from model.training.augmentation.augment import AugmentationSettings
from model.training.recipe import RECIPES, Recipe, paper_recipe, small_recipe
from model.variants import ACTIVATIONS, INITIALIZATIONS, VARIANTS, NetworkOptions

_NETWORK_HELP = {
    "activation": "of every convolution and of fc6 and fc7",
    "lrn": "local response normalisation",
    "overlapping_pooling": "pooling windows of 3 with stride 2, not 2 with stride 2",
    "dropout": "rate of dropout6 and dropout7",
    "initialization": "first weights: the paper's, or a start that trains on small data",
}


def training_parser() -> argparse.ArgumentParser:
    """The parser. What is not given stays out of the result, so that a recipe's own value holds."""
    parser = command_parser("model.train", "Trains a network on a folder of class folders of photos.")
    parser.epilog = (
        "All GPUs of this machine train together. So do several machines that TF_CONFIG names: run the same command on "
        "each, see https://www.tensorflow.org/guide/distributed_training#TF_CONFIG."
    )
    parser.add_argument(
        "photos",
        metavar="PHOTOS",
        nargs="+",
        help="folders of class folders (or of TFRecord shards); classes of one name are one",
    )
    parser.add_argument(
        "--weight", action="append", default=[], metavar="PHOTOS=W", help="how much the photos of this folder count (1)"
    )
    parser.add_argument("--soft-labels", metavar="FILE", help="a better network's answers to learn from too (.npz)")
    parser.add_argument("--without", metavar="FILE", help="photos not to learn from: a text file with a name a line")
    parser.add_argument(
        "--output", required=True, metavar="FOLDER", help="where the trained network goes; all workers must see it"
    )
    parser.add_argument("--validation", metavar="PHOTOS", help="a folder of its own instead of a share of PHOTOS")
    parser.add_argument("--name", help="of the network (default: the output folder's)")
    parser.add_argument("--recipe", choices=tuple(RECIPES), help="default: paper from 200,000 photos on, else small")
    parser.add_argument(
        "--from", dest="start", metavar="NETWORK", help="fine-tune this trained network; its variant and options hold"
    )
    parser.add_argument("--resume", action="store_true", help="go on where this output folder's training stopped")
    parser.add_argument("--finish", action="store_true", help="with --resume: end now, with the best network so far")
    parser.add_argument("--devices", type=_positive, metavar="N", help="how many (default: every GPU, or the CPU)")
    parser.add_argument(
        "--checkpoint-minutes", type=float, default=4.0, metavar="MIN", help="time between checkpoints (default: 4)"
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


def _positive(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d*", text):
        raise argparse.ArgumentTypeError(f"expected a whole number of at least 1, not {text!r}")
    return int(text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split(",") if name)


def _whole_numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected whole numbers with commas between, not {text!r}") from None
