"""What the claims measure on given runs; each claim fits the networks that there are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.reproducing.claims import CLAIMS
from model.reproducing.measures import epochs_until, seeds_of
from model.training.recipe import paper_recipe, recipe_with
from tests.model.reproducing.runs import RUN, runs


@pytest.mark.parametrize("name", CLAIMS)
def test_every_arm_is_a_recipe_and_has_a_folder_of_its_own(name):
    claim = CLAIMS[name]
    recipes = [recipe_with(paper_recipe(), {**claim.setting.changes, **arm.changes}) for arm in claim.arms]
    assert len({str(recipe.to_json()) for recipe in recipes}) == len(claim.arms)
    assert len({arm.folder for arm in claim.arms}) == len(claim.arms)
    assert claim.baseline in claim.arms


@pytest.mark.parametrize("name", CLAIMS)
def test_every_claim_measures_runs_that_are_all_alike_as_no_effect(name):
    claim = CLAIMS[name]
    results = {arm.name: runs(arm.name, (0.5, 0.4)) for arm in claim.arms}
    effects = claim.effects(results)
    if name != "ten-views":  # which compares views of one network
        for effect in effects:
            assert effect.values == pytest.approx((effect.no_effect,) * 2)
    assert all(isinstance(remark, str) for remark in claim.remarks(results))


def test_points_are_the_error_without_less_the_error_with():
    claim = CLAIMS["lrn"]
    whole, without = (arm.name for arm in claim.arms)
    results = {whole: runs(whole, (0.50, 0.40, 0.3)), without: runs(without, (0.52, 0.41), top5_error=0.15)}
    assert seeds_of(results) == (0, 1)  # the third has only one side
    top1, top5 = claim.effects(results)
    assert top1.values == pytest.approx((2.0, 1.0))
    assert top5.values == pytest.approx((5.0, 5.0))
    assert (top1.paper, top5.paper) == (1.4, 1.2)


def test_a_training_that_diverged_is_no_figure():
    claim = CLAIMS["lrn"]
    whole, without = (arm.name for arm in claim.arms)
    results = {whole: runs(whole, (0.5, 0.5)), without: runs(without, (0.52, 1.0))}
    results[without][1] = replace(results[without][1], diverged=True)
    top1, _ = claim.effects(results)
    assert top1.values == (pytest.approx(2.0), None)
    assert "1 without a figure, a training diverged" in top1.sentence()


def test_overfitting_is_the_gap():
    claim = CLAIMS["dropout"]
    whole, without = (arm.name for arm in claim.arms)
    results = {whole: runs(whole, (0.5,), training_error=0.4), without: runs(without, (0.6,), training_error=0.1)}
    gap, _ = claim.effects(results)
    assert gap.values == pytest.approx((40.0,))
    assert not gap.papers_own


def test_depth_is_the_mean_over_the_middle_convolutions():
    claim = CLAIMS["depth"]
    errors = dict(zip((arm.name for arm in claim.arms), (0.50, 0.51, 0.52, 0.56), strict=True))
    effects = claim.effects({name: runs(name, (error,)) for name, error in errors.items()})
    assert [effect.values[0] for effect in effects] == pytest.approx([3.0, 1.0, 2.0, 6.0])


def test_ten_views_are_compared_with_one_of_the_same_network():
    top1, top5 = CLAIMS["ten-views"].effects({RUN.arm: runs(RUN.arm, (0.5,))})
    assert (top1.values, top5.values) == (pytest.approx((1.5,)), pytest.approx((1.0,)))


def test_where_a_curve_comes_down_to_an_error():
    assert epochs_until((0.8, 0.4, 0.2), 0.3) == pytest.approx(2.5)
    assert epochs_until((0.2,), 0.3) == 1.0
    assert epochs_until((0.8, 0.4), 0.3) is None


def test_relu_against_tanh_takes_the_best_rate_of_each():
    claim = CLAIMS["relu"]
    slow, fast = (0.9, 0.8, 0.7, 0.65), (0.5, 0.25, 0.1, 0.1)
    curves = {arm.name: slow for arm in claim.arms}
    curves["relu, rate 0.003"], curves["tanh, rate 0.03"] = fast, (0.6, 0.5, 0.4, 0.25)
    (effect,) = claim.effects({name: runs(name, (0.5,), training_curve=curve) for name, curve in curves.items()})
    assert effect.values == pytest.approx((2.0,))  # 4 epochs against 2
    assert not effect.at_least
    curves["tanh, rate 0.03"] = slow
    (effect,) = claim.effects({name: runs(name, (0.5,), training_curve=curve) for name, curve in curves.items()})
    assert (effect.values, effect.at_least) == (pytest.approx((2.0,)), True)
    curves["relu, rate 0.003"] = slow
    (effect,) = claim.effects({name: runs(name, (0.5,), training_curve=curve) for name, curve in curves.items()})
    assert effect.values == (None,)
