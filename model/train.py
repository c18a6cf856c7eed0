"""`python -m model.train PHOTOS --output FOLDER`: trains a network on a folder of class folders of photos."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from model.command_line import CommandError, run, start_tensorflow
from model.training.folder import TrainingFolder
from model.training.recipe import RECIPES, Recipe, default_recipe_name, recipe_with


def main(arguments: Sequence[str] | None = None) -> int:
    from model.training_options import training_parser

    given = list(sys.argv[1:] if arguments is None else arguments)
    options = training_parser().parse_args(given)
    options.command = shlex.join(["python", "-m", "model.train", *given])
    return run(_train, options)


def _train(options: argparse.Namespace) -> int:
    folder = TrainingFolder(options.output)
    if options.finish and not options.resume:
        raise CommandError("--finish: expected --resume with it")
    if options.resume:
        folder.expect_training()
    else:
        folder.expect_new()
    start_tensorflow()
    from model.training.session import train

    return train(options, folder)


def chosen_recipe(options: argparse.Namespace, photos: int, record: dict[str, Any]) -> tuple[Recipe, str]:
    """The recipe, and a sentence that says which and why.

    Raises:
        CommandError: an option's value cannot be.
    """
    from model.training_options import recipe_changes

    changes = recipe_changes(options)
    try:
        if options.resume:
            recipe = recipe_with(Recipe.from_json(record["recipe"]), changes)
            told = f"Resuming with the recipe {recipe.name!r} of {options.output}"
            if changes:
                told += f", changed from here on: {', '.join(sorted(changes))}"
            return recipe, told
        name = options.recipe or default_recipe_name(photos)
        why = "as asked" if options.recipe else f"the default for {photos:,} training photos"
        return recipe_with(RECIPES[name](), changes), f"Recipe: {name} ({why})"
    except (KeyError, TypeError, ValueError) as problem:
        raise CommandError(str(problem)) from None


def network_name(options: argparse.Namespace) -> str:
    return options.name or Path(options.output).resolve().name


if __name__ == "__main__":
    sys.exit(main())
