"""The arithmetic's numbers are the network's: every kind of layer, in every variant and with every option."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from model import variants
from model.arithmetic.explaining import arithmetic_at, layers_of
from model.arithmetic.places import Place, read_address
from model.arithmetic.records import (
    ConvolutionArithmetic,
    DenseArithmetic,
    NormalizationArithmetic,
    PixelArithmetic,
    PoolingArithmetic,
    SoftmaxArithmetic,
)
from model.networks.card import Card
from model.networks.classifier import Classifier
from model.networks.trained_network import TrainedNetwork
from model.photos.preprocessing import Preprocessing
from model.variants import VARIANTS, Dense, NetworkOptions

CASES = [(name, {}) for name in VARIANTS] + [
    ("paper", {"activation": "tanh"}),
    ("paper", {"activation": "sigmoid"}),
    ("paper", {"lrn": False, "overlapping_pooling": False, "dropout": 0.0}),
]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: " ".join([case[0], *map(str, case[1].values())]))
def network(request) -> Iterator[tuple[Classifier, np.ndarray]]:
    """Each variant with dense layers of 64 units, which build in no time, and a square that it looks at."""
    import keras

    from model.alexnet import build_alexnet

    name, changes = request.param
    chosen = VARIANTS[name]
    layers = tuple(
        replace(each, units=64) if isinstance(each, Dense) and each.units else each for each in chosen.layers
    )
    options = NetworkOptions(initialization="small", **changes)
    size = chosen.image_size
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(variants.VARIANTS, name, replace(chosen, layers=layers))
        model = build_alexnet(7, name, options, seed=3)
        generator = np.random.default_rng(1)
        for layer in model.layers:
            if layer.weights:
                layer.bias.assign(generator.normal(0, 0.1, layer.bias.shape))
        card = Card(name, name, tuple("abcdefg"), Preprocessing(size, max(size, 256)), options)
        square = generator.integers(0, 256, (size // 4 + 1, size // 4 + 1, 3), dtype=np.uint8)
        square = square.repeat(4, 0).repeat(4, 1)[:size, :size]
        yield Classifier(TrainedNetwork(model, card)), square
    keras.backend.clear_session()


def places(layer, values: np.ndarray, count: int = 6) -> list[Place]:
    """Corners, the strongest and some at random."""
    generator = np.random.default_rng(len(layer.name) + layer.units)
    if not layer.is_spatial:
        return [Place(layer.name, int(unit)) for unit in {0, layer.units - 1, int(np.argmax(values))}]
    height, width, units = values.shape
    strongest = tuple(int(index) for index in np.unravel_index(int(np.argmax(values)), values.shape))
    found = [Place(layer.name, strongest[2], strongest[:2]), Place(layer.name, 0, (0, 0))]
    found.append(Place(layer.name, units - 1, (height - 1, width - 1)))
    while len(found) < count:
        row, column, unit = (int(generator.integers(side)) for side in values.shape)
        found.append(Place(layer.name, unit, (row, column)))
    return found


def size_of_terms(arithmetic) -> float:
    """What float32 rounds against: the terms may cancel to much less than themselves."""
    if isinstance(arithmetic, ConvolutionArithmetic):
        return sum(float(np.abs(plane.products).sum()) for plane in arithmetic.planes)
    if isinstance(arithmetic, DenseArithmetic):
        return sum(abs(term.product) for term in arithmetic.terms)
    return 0.0


def test_every_value_is_the_networks(network):
    classifier, square = network
    classifier.answer(square[None])
    for layer in layers_of(classifier.card).values():
        values = square if layer.name == "image" else classifier.feature_maps(layer.name).values
        for place in places(layer, values):
            arithmetic = arithmetic_at(classifier, square, place)
            index = (place.unit,) if place.position is None else (*place.position, place.unit)
            if layer.name != "image":
                assert arithmetic.map_value == pytest.approx(float(values[index]))
            assert arithmetic.value == pytest.approx(
                arithmetic.map_value, rel=1e-4, abs=1e-6 * size_of_terms(arithmetic) + 1e-12
            ), place


def sources_of(arithmetic) -> list[Place]:
    if isinstance(arithmetic, ConvolutionArithmetic):
        return [plane.source for plane in arithmetic.planes]
    return [term.source for term in arithmetic.terms]


def test_the_shown_terms_and_the_rest_make_the_sum(network):
    classifier, square = network
    for layer in layers_of(classifier.card).values():
        if layer.kind not in ("convolution", "dense"):
            continue
        position = (layer.output_shape[0] // 2, 3) if layer.is_spatial else None
        arithmetic = arithmetic_at(classifier, square, Place(layer.name, layer.units - 2, position))
        if isinstance(arithmetic, ConvolutionArithmetic):
            terms = [plane.sum for plane in arithmetic.planes]
            for plane in arithmetic.planes:
                np.testing.assert_array_equal(plane.products, plane.window * plane.kernel)
                assert plane.sum == pytest.approx(plane.products.sum())
            assert arithmetic.rest_channels == arithmetic.channels[1] - arithmetic.channels[0] - len(terms)
        else:
            terms = [term.product for term in arithmetic.terms]
            assert all(term.product == pytest.approx(term.input * term.weight) for term in arithmetic.terms)
        if sources_of(arithmetic)[0].layer != "image":
            assert sorted(terms, key=abs, reverse=True) == terms
        assert sum(terms) + arithmetic.rest + arithmetic.bias == pytest.approx(arithmetic.sum)


def inputs_of(arithmetic) -> list[tuple[Place, float]]:
    """Every term with the place that it is said to come from."""
    match arithmetic:
        case ConvolutionArithmetic():
            cells = [(plane, *cell) for plane in arithmetic.planes for cell in np.ndindex(plane.window.shape)]
            return [
                (source, plane.window[row, column])
                for plane, row, column in cells
                if (source := plane.place_of(row, column)) is not None
            ]
        case PoolingArithmetic():
            return [
                (arithmetic.place_of(*cell), arithmetic.window[cell]) for cell in np.ndindex(arithmetic.window.shape)
            ]
        case NormalizationArithmetic():
            return [(neighbour.source, neighbour.value) for neighbour in arithmetic.neighbours]
        case DenseArithmetic():
            return [(term.source, term.input) for term in arithmetic.terms]
        case SoftmaxArithmetic():
            return [(arithmetic.place_of(index), score) for index, score in enumerate(arithmetic.scores)]
        case PixelArithmetic():
            return []
    return [(arithmetic.source, arithmetic.value)]


def test_every_term_leads_to_where_it_came_from(network):
    """Followed down, a term's own arithmetic gives the number that the term showed: to the photo's pixels."""
    classifier, square = network
    for layer in layers_of(classifier.card).values():
        position = (2, layer.output_shape[1] - 1) if layer.is_spatial else None
        arithmetic = arithmetic_at(classifier, square, Place(layer.name, min(1, layer.units - 1), position))
        for source, value in inputs_of(arithmetic)[::11]:
            below = arithmetic_at(classifier, square, source)
            assert below.map_value == pytest.approx(value, rel=1e-6)


def test_a_group_reads_only_its_own_channels(network):
    classifier, square = network
    for layer in layers_of(classifier.card).values():
        if layer.kind != "convolution" or layer.groups == 1:
            continue
        for unit, group in ((0, 0), (layer.units - 1, layer.groups - 1)):
            arithmetic = arithmetic_at(classifier, square, Place(layer.name, unit, (4, 4)))
            first, end = arithmetic.channels
            assert (arithmetic.group, end - first) == (group, first // group if group else end)
            assert all(first <= plane.source.unit < end for plane in arithmetic.planes)


def test_padding_is_zero_and_comes_from_nowhere(network):
    classifier, square = network
    layers = list(layers_of(classifier.card).values())
    for before, layer in pairwise(layers):
        if not layer.padding:
            continue
        edge = layer.padding
        corner = arithmetic_at(classifier, square, Place(layer.name, 5, (0, 0))).planes[0]
        assert not corner.inside[:edge].any()
        assert not corner.inside[:, :edge].any()
        assert corner.inside[edge:, edge:].all()
        assert (corner.window[~corner.inside] == 0).all()
        assert corner.place_of(0, edge) is None
        assert corner.place_of(edge, edge) == Place(before.name, corner.source.unit, (0, 0))


def test_another_photo_is_answered_first(network):
    classifier, square = network
    place = Place("conv1", 0, (10, 10))
    before = arithmetic_at(classifier, square, place)
    other = arithmetic_at(classifier, 255 - square, place)
    again = arithmetic_at(classifier, square, place)
    assert other.sum != before.sum
    assert again.map_value == before.map_value


def test_normalization_stays_in_its_column():
    """The paper's norm1 has two columns of 48: unit 47's window ends with its own column, 48's begins there."""
    from model.arithmetic.channels import normalization_at

    constants = next(layer for layer in VARIANTS["paper"].layers if layer.name == "norm1")
    inputs = np.random.default_rng(0).normal(0, 300, (3, 3, 96)).astype(np.float32)
    windows = {}
    for unit in (0, 47, 48, 95):
        arithmetic = normalization_at(Place("norm1", unit, (1, 2)), constants, "conv1", inputs, 0.0)
        windows[unit] = [neighbour.source.unit for neighbour in arithmetic.neighbours]
        expected = inputs[1, 2, windows[unit]].astype(np.float64)
        assert arithmetic.squares == pytest.approx((expected**2).sum())
        assert arithmetic.value == pytest.approx(inputs[1, 2, unit] / (2 + 1e-4 * (expected**2).sum()) ** 0.75)
    assert windows == {0: [0, 1, 2], 47: [45, 46, 47], 48: [48, 49, 50], 95: [93, 94, 95]}


def test_places_that_do_not_exist(network):
    classifier, square = network
    layers = layers_of(classifier.card)
    spatial = next(layer for layer in layers.values() if layer.kind == "convolution")
    dense = next(layer for layer in layers.values() if layer.kind == "dense")
    (height, width, units), name = spatial.output_shape, spatial.name
    for place, words in (
        (Place("conv9", 0), f"expected one of image, .*{name}"),
        (Place(name, units, (0, 0)), f"expected 0 to {units - 1} in {name}"),
        (Place(name, 0, (height, 0)), f"a row of 0 to {height - 1}"),
        (Place(name, 0), f"a column of 0 to {width - 1}"),
        (Place(dense.name, 0, (0, 0)), f"{dense.name} has none"),
    ):
        with pytest.raises(ValueError, match=words):
            arithmetic_at(classifier, square, place)
    described = tuple(layers.values())
    assert read_address(f" {name.capitalize()}/2 ", described) == Place(name, 2)
    for address in (name, f"{name}/{units}", f"{name}/x", "cnov3/1", ""):
        with pytest.raises(ValueError, match="expected a"):
            read_address(address, described)
