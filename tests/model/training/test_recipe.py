from __future__ import annotations

import json
import math

import pytest

from model.training.augmentation.augment import AugmentationSettings
from model.training.learning.learning_rate import Plateau, learning_rate
from model.training.recipe import (
    RECIPES,
    Recipe,
    default_recipe_name,
    large_batch_recipe,
    paper_recipe,
    recipe_with,
    small_recipe,
    source_2012_recipe,
)
from model.training_options import recipe_changes, training_parser

# Amounts that say how, not whether.
OFF = {"min_scale": 1.0, "max_scale": 1.0, "aspect": 1.0, "erase_area": 0.25}


def test_the_papers_recipe_is_the_papers():
    recipe = paper_recipe()
    assert (recipe.momentum, recipe.weight_decay, recipe.batch_size, recipe.learning_rate) == (0.9, 5e-4, 128, 0.01)
    assert (recipe.schedule, recipe.learning_rate_factor, recipe.plateau_drops, recipe.epochs) == (
        "plateau",
        0.1,
        3,
        90,
    )
    varied = {name: value for name, value in recipe.augmentation.to_json().items() if value}
    assert varied == {"mirror": True, "colour_noise": 0.1, **OFF}
    assert recipe.options.initialization == "paper"


def test_the_2012_programs_recipe_is_its_parameter_files():
    recipe = source_2012_recipe()
    assert RECIPES[recipe.name] is source_2012_recipe
    assert (recipe.variant, recipe.bias_learning_rate, recipe.weight_decay) == ("source_2012", 2.0, 5e-4)
    rates = [learning_rate(recipe, epoch * 10, 10, Plateau()) for epoch in (0, 24, 25, 51, 79, 90)]
    assert rates == pytest.approx([1e-2, 1e-2, 1e-3, 1e-4, 1e-5, 1e-5])


def test_the_recipe_for_large_batches_scales_its_rate_with_the_batch():
    recipe = large_batch_recipe()
    assert (recipe.optimizer, recipe.batch_size, recipe.schedule) == ("lars", 1024, "polynomial")
    assert (recipe.scaled_learning_rate, recipe_with(recipe, {"batch_size": 4096}).scaled_learning_rate) == (4, 16)
    # 100 epochs of 10 steps, of which 5 warm up: half of the rest is left at step 525, and a quarter of the rate.
    found = [learning_rate(recipe, step, 10, Plateau()) for step in (0, 49, 50, 525, 999)]
    assert found == pytest.approx([4 / 51, 4 * 50 / 51, 4, 1, 4 * (1 / 950) ** 2])
    assert found[1] * recipe.bias_learning_rate == pytest.approx(0.01, rel=0.02)
    in_parts = "PHOTOS --output X --recipe large_batch --batch 1024 --accumulate 8"
    changed = recipe_with(recipe, recipe_changes(training_parser().parse_args(in_parts.split())))
    assert (changed.part_size, changed.scaled_learning_rate) == (128, 4)


def test_the_default_depends_on_the_number_of_photos():
    assert default_recipe_name(199_999) == "small"
    assert default_recipe_name(200_000) == "paper"


def test_without_its_recipe_nothing_varies():
    assert {name: value for name, value in AugmentationSettings().to_json().items() if value} == OFF


def test_the_bundled_networks_recipe_is_read(repository):
    card = json.loads((repository / "resources" / "networks" / "everyday-95" / "card.json").read_text())
    written = card["training"]["recipe"]
    recipe = Recipe.from_json(written)
    assert (recipe.learning_rate, recipe.batch_size) == (written["learning_rate"], written["batch_size"])
    assert recipe.augmentation.min_scale == written["augmentation"]["min_scale"]


def test_every_former_name_is_read_in_recipes_and_commands():
    old = {"batch": 32, "rate": 0.5, "rate_factor": 0.2, "rate_epochs": [1, 2], "final_rate": 0.3, "bias_rate": 2.0}
    recipe = Recipe.from_json({"name": "small", **old})
    assert (recipe.batch_size, recipe.learning_rate, recipe.learning_rate_factor) == (32, 0.5, 0.2)
    assert (recipe.learning_rate_epochs, recipe.final_learning_rate, recipe.bias_learning_rate) == ((1, 2), 0.3, 2.0)
    given = "PHOTOS --output X --batch 32 --rate 0.5 --rate-factor 0.2 --rate-epochs 1,2 --final-rate 0.3 --bias-rate 2"
    changed = recipe_with(Recipe("small"), recipe_changes(training_parser().parse_args(given.split())))
    assert changed == recipe
    assert "--rate " not in training_parser().format_help()


@pytest.mark.parametrize(
    "recipe", [paper_recipe(), large_batch_recipe(), recipe_with(small_recipe(), {"freeze": ("conv1",)})]
)
def test_a_recipe_survives_json(recipe):
    assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_changes_reach_into_the_network_and_the_augmentation():
    changed = recipe_with(small_recipe(), {"epochs": 3, "options.dropout": 0.2, "augmentation.cutmix": 0.5})
    assert (changed.epochs, changed.options.dropout, changed.augmentation.cutmix) == (3, 0.2, 0.5)
    assert changed.options.initialization == "small"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("epochs", 0),
        ("learning_rate", 0.0),
        ("momentum", 1.0),
        ("schedule", "linear"),
        ("optimizer", "adam"),
        ("trust_coefficient", 0.0),
        ("accumulate", 0),
        ("label_smoothing", -0.1),
        ("short_side", 200),
        ("variations_seed", -1),
        ("variant", "lenet"),
    ],
)
def test_a_value_that_cannot_be_is_named(name, value):
    with pytest.raises(ValueError, match=f"{name}: expected .* Received: {value!r}"):
        recipe_with(small_recipe(), {name: value})


def test_a_variant_of_small_photos_takes_the_sides_in_proportion():
    paper = recipe_with(paper_recipe(), {"variant": "lenet_5"})
    assert (paper.side, paper.short_side) == (36, 36)  # 256 x 32 / 227
    small = recipe_with(small_recipe(), {"variant": "lenet_5"})
    assert (small.side, small.short_side) == (32, 34)  # 160 and 244 x 32 / 227, at least the photo
    asked = recipe_with(paper_recipe(), {"variant": "lenet_5", "side": 64, "short_side": 40})
    assert (asked.side, asked.short_side) == (64, 40)
    assert recipe_with(small_recipe(), {"variant": "one_weird_trick"}).short_side == 244


def test_another_seed_of_variations_changes_the_order_and_not_the_split():
    first, again = small_recipe(), recipe_with(small_recipe(), {"variations_seed": 1})
    assert first.order_seed == first.seed
    assert (again.seed, again.order_seed) == (0, 1_000_003)
    last = recipe_with(small_recipe(), {"seed": 2**31 - 1, "variations_seed": 2**31 - 1})
    assert 0 <= last.order_seed < 2**31


def test_an_unknown_field_is_named():
    with pytest.raises(ValueError, match="Received: speed"):
        Recipe.from_json({**small_recipe().to_json(), "speed": 3})


def test_every_field_is_an_option():
    given = "PHOTOS --output X --batch-size 32 --no-lrn --learning-rate-epochs 2,4 --freeze conv1,conv2 --grey 0.3"
    options = training_parser().parse_args([*given.split(), "--no-mirror"])
    changed = recipe_with(paper_recipe(), recipe_changes(options))
    assert (changed.batch_size, changed.options.lrn, changed.learning_rate_epochs) == (32, False, (2, 4))
    assert (changed.freeze, changed.augmentation.grey, changed.augmentation.mirror) == (("conv1", "conv2"), 0.3, False)
    assert changed.epochs == 90


def test_no_option_changes_nothing():
    assert recipe_changes(training_parser().parse_args(["PHOTOS", "--output", "X"])) == {}


def rates(steps, plateau=None, **changes):
    recipe = recipe_with(paper_recipe(), {"learning_rate": 1.0, "epochs": 10, **changes})
    return [learning_rate(recipe, step, 10, plateau or Plateau()) for step in steps]


def test_the_warm_up_rises_evenly():
    assert rates([0, 4, 9, 10], schedule="constant", warmup_epochs=1.0) == pytest.approx([1 / 11, 5 / 11, 10 / 11, 1])


def test_the_cosine_goes_from_the_rate_to_the_last_one():
    found = rates([20, 60, 100], schedule="cosine", warmup_epochs=2.0, final_learning_rate=0.1)
    assert found == pytest.approx([1.0, 0.55, 0.1])
    assert found == sorted(found, reverse=True)


def test_steps_fall_after_their_epochs():
    assert rates([0, 29, 30, 59, 60], schedule="step", learning_rate_epochs=(3, 6)) == pytest.approx(
        [1, 1, 0.1, 0.1, 0.01]
    )


def test_a_plateau_divides_the_rate_when_the_error_stalls():
    recipe = recipe_with(paper_recipe(), {"plateau_patience": 2, "plateau_drops": 2})
    plateau, drops = Plateau(), []
    for error in (0.9, 0.8, 0.8, 0.85, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7):
        plateau = plateau.after_epoch(error, recipe)
        drops.append(plateau.drops)
    assert drops == [0, 0, 0, 1, 1, 1, 2, 2, 2, 2]
    assert rates([5], plateau) == pytest.approx([0.01])


def test_an_error_that_is_not_a_number_is_no_progress():
    assert Plateau(0.5).after_epoch(math.nan, paper_recipe()).waited == 1


def test_what_xla_cannot_do_is_said_at_once():
    with pytest.raises(ValueError, match="xla: expected False with deterministic"):
        recipe_with(small_recipe(), {"xla": True, "deterministic": True})
