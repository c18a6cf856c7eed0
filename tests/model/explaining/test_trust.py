"""Random twins, rank correlation, deletion and insertion, and maps of single units."""

from __future__ import annotations

import numpy as np
import pytest

from model.explaining.attribution.grad_cam import grad_cam
from model.explaining.faithfulness import faithfulness
from model.explaining.network_parts import parts_of, prepared
from model.explaining.randomisation import RandomisedTwin
from model.explaining.rank_correlation import rank_correlation
from model.explaining.unit_map_kinds import UNIT_MAP_KINDS
from model.explaining.unit_maps import unit_map


@pytest.fixture(scope="module")
def square() -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (227, 227, 3), np.uint8)


def test_rank_correlation_is_spearmans():
    stats = pytest.importorskip("scipy.stats", reason="SciPy, the reference, is not installed")
    generator = np.random.default_rng(3)
    first = np.round(generator.normal(size=(40, 40)), 1)  # many equal values
    second = np.round(first + generator.normal(size=(40, 40)), 1)
    assert rank_correlation(first, second) == pytest.approx(stats.spearmanr(first, second, axis=None).statistic)
    expected = stats.spearmanr(np.abs(first), np.abs(second), axis=None).statistic
    assert rank_correlation(first, second, magnitudes=True) == pytest.approx(expected)
    assert rank_correlation(first, -first) == pytest.approx(-1)
    assert rank_correlation(first, np.zeros_like(first)) == 0
    with pytest.raises(ValueError, match="same shape"):
        rank_correlation(first, second[1:])


def test_a_twin_forgets_from_the_top_and_remembers_again(tiny_classifier):
    twin = RandomisedTwin(tiny_classifier)
    assert twin.layers == ("fc8", "fc7", "fc6", "conv5", "conv4", "conv3", "conv2", "conv1")
    assert twin.dense == 3

    def same() -> list[bool]:
        return [
            all(
                np.array_equal(one, other)
                for one, other in zip(
                    tiny_classifier.network.model.get_layer(name).get_weights(),
                    twin.classifier.network.model.get_layer(name).get_weights(),
                    strict=True,
                )
            )
            for name in twin.layers
        ]

    assert same() == [True] * 8
    twin.randomise(5)
    assert same() == [False] * 5 + [True] * 3
    drawn = twin.classifier.network.model.get_layer("conv5").get_weights()[0]
    trained = tiny_classifier.network.model.get_layer("conv5").get_weights()[0]
    assert drawn.std() == pytest.approx(trained.std(), rel=0.01)
    twin.randomise(1)
    assert same() == [False] + [True] * 7
    twin.randomise(5)
    np.testing.assert_array_equal(drawn, twin.classifier.network.model.get_layer("conv5").get_weights()[0])
    with pytest.raises(ValueError, match=r"depth: expected 0 to 8 layers. Received: 9"):
        twin.randomise(9)


def test_a_map_of_a_random_network_is_unrelated(bundled_classifier, motorbike_square):
    from model.explaining.attribution.guided_backpropagation import guided_backpropagation

    index = bundled_classifier.card.classes.index("motorbike")
    twin = RandomisedTwin(bundled_classifier)
    found = {}
    for method in (grad_cam, guided_backpropagation):
        trained = method(bundled_classifier, motorbike_square, index)
        found[method.__name__] = rank_correlation(trained, method(twin.randomise(2), motorbike_square, index))
        assert rank_correlation(trained, method(twin.randomise(0), motorbike_square, index)) > 0.999
    # What Adebayo 2018 found: guided backpropagation hardly notices that the upper layers are gone.
    assert abs(found["grad_cam"]) < 0.5
    assert found["guided_backpropagation"] > 0.8


def test_a_good_map_deletes_faster_and_inserts_faster_than_chance(bundled_classifier, motorbike_square):
    index = bundled_classifier.card.classes.index("motorbike")
    values = grad_cam(bundled_classifier, motorbike_square, index)
    curves = faithfulness(bundled_classifier, motorbike_square, index, values, steps=14)
    assert curves.fractions[[0, -1]].tolist() == [0, 1]
    assert len(curves.deletion) == len(curves.random_insertion) == 15
    whole = bundled_classifier.answer(motorbike_square[None])[0].probabilities[index]
    for curve in (curves.deletion[::-1], curves.insertion, curves.random_deletion[::-1], curves.random_insertion):
        assert curve[-1] == pytest.approx(whole, abs=1e-4)
    areas = curves.areas()
    assert areas["deletion"] < areas["random_deletion"]
    assert areas["insertion"] > areas["random_insertion"]


def test_curves_refuse_a_map_of_another_size(tiny_classifier, square):
    with pytest.raises(ValueError, match=r"values: expected \(227, 227\)"):
        faithfulness(tiny_classifier, square, 0, square[1:, :, 0])


def test_a_unit_map_reaches_no_further_than_the_receptive_field(tiny_classifier, square):
    from model.geometry import describe_layers

    pixels = prepared(tiny_classifier, square)
    _, values = parts_of(tiny_classifier).unit_gradient(pixels, "conv2", 5)
    gradient = unit_map(tiny_classifier, square, "conv2", 5)
    assert gradient.shape == (227, 227, 3)
    assert gradient.any()
    layer = next(each for each in describe_layers("paper", 3) if each.name == "conv2")
    reached = np.zeros((227, 227), bool)
    for row, column in zip(*np.nonzero(values[0]), strict=True):
        left, top, right, bottom = (int(np.clip(edge, 0, 227)) for edge in layer.receptive_region(row, column))
        reached[top:bottom, left:right] = True
    assert not gradient[~reached].any()


def test_unit_maps_of_dense_units_and_bad_choices(tiny_classifier, square):
    maps = [unit_map(tiny_classifier, square, "fc8", 2, kind=kind.name) for kind in UNIT_MAP_KINDS]
    assert all(each.any() for each in maps)
    assert not np.allclose(maps[0], maps[1])
    assert not np.allclose(maps[1], maps[2])
    with pytest.raises(ValueError, match=r"layer: expected one of conv1.*conv9"):
        unit_map(tiny_classifier, square, "conv9", 0)
    with pytest.raises(ValueError, match=r"unit: expected 0 to 95 in conv1. Received: 96"):
        unit_map(tiny_classifier, square, "conv1", 96)
    with pytest.raises(ValueError, match="kind: expected one of gradient, guided, deconvnet"):
        unit_map(tiny_classifier, square, "conv1", 0, kind="lime")
