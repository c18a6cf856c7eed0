from __future__ import annotations

import keras
import numpy as np
import pytest
import tensorflow as tf

from model.training.learning.seeded_dropout import SeededDropout, draw_numbers, dropout_numbers, for_training
from model.training.state import measure
from tests.model.training import tiny_training as tiny


@pytest.fixture
def half_precision():
    """Sets a dtype policy for one test."""

    def use(policy: str) -> None:
        keras.mixed_precision.set_global_policy(policy)

    yield use
    keras.mixed_precision.set_global_policy("float32")


def one_batch(count: int = 8) -> tuple[np.ndarray, np.ndarray]:
    shapes = tiny.Shapes(count)
    return shapes.images, shapes.labels


def steps(learner, count: int, rate: float = 0.0005) -> None:
    for step in range(count):
        learner.train(*one_batch(), step, rate)


def test_the_loss_falls():
    learner = tiny.learner(**{"options.dropout": 0.0})
    steps(learner, 1)
    first = learner.take_totals()
    learner.reset_totals()
    steps(learner, 30)
    last = learner.take_totals()
    assert last[3] == 240
    assert last[0] / last[3] < 0.5 * first[0] / first[3]


def test_steps_depend_on_the_seed_and_their_number_alone():
    found = []
    for _ in range(2):
        learner = tiny.learner()
        learner.train(*one_batch(), 5, 0.001)
        found.append(learner.weights()["fc8/kernel"])
    other = tiny.learner()
    other.train(*one_batch(), 6, 0.001)
    np.testing.assert_array_equal(*found)
    assert not np.array_equal(found[0], other.weights()["fc8/kernel"])


@pytest.mark.parametrize("count", [1, 8, 11, 16])
def test_evaluation_counts_every_photo_once(count):
    learner = tiny.learner()
    shapes = tiny.Shapes(count, seed=4)
    logits, labels = learner.evaluate(shapes.views(8))
    pixels = shapes.images[:, 2:18, 2:18].astype("float32") - 100
    np.testing.assert_array_equal(labels, shapes.labels)
    np.testing.assert_allclose(tf.nn.softmax(logits), learner.network(pixels), atol=1e-5)


def test_evaluation_of_nothing_is_nothing():
    logits, labels = tiny.learner().evaluate([])
    assert logits.shape == (0, 3)
    assert measure(logits, labels).photos == 0


def test_measures_by_hand():
    logits = np.log(np.array([[0.5, 0.3, 0.2, 0, 0, 0], [0.1, 0.2, 0.3, 0.15, 0.16, 0.09]]) + 1e-12)
    measured = measure(logits, np.array([0, 5]))
    assert measured.loss == pytest.approx(-(np.log(0.5) + np.log(0.09)) / 2, rel=1e-6)
    assert (measured.top1_error, measured.top5_error, measured.photos) == (0.5, 0.5, 2)


def moved_by(targets, **changes) -> np.ndarray:
    """How far one step on these targets moves fc8."""
    plain = {"options.dropout": 0.0, "weight_decay": 0.0, "average_decay": 0.0, **changes}
    learner = tiny.learner(**plain)
    before = learner.weights()["fc8/kernel"]
    learner.train(one_batch()[0], targets, 0, 0.01)
    return learner.weights()["fc8/kernel"] - before


def test_targets_of_labels_alone_are_the_labels():
    _, labels = one_batch()
    np.testing.assert_allclose(moved_by(np.eye(3, dtype=np.float32)[labels]), moved_by(labels), atol=1e-7)


def test_a_soft_target_pulls_to_each_class_in_proportion():
    one, other = np.eye(3, dtype=np.float32)[[0] * 8], np.eye(3, dtype=np.float32)[[2] * 8]
    expected = 0.7 * moved_by(one) + 0.3 * moved_by(other)
    np.testing.assert_allclose(moved_by(0.7 * one + 0.3 * other), expected, atol=1e-6)


def test_a_photo_counts_by_its_weight_in_the_loss():
    targets = np.eye(3, dtype=np.float32)[one_batch()[1]]
    first, rest = targets.copy(), targets.copy()
    first[1:] *= 1e-6
    rest[0] *= 1e-6
    expected = 0.25 * moved_by(first) + moved_by(rest)
    targets[0] *= 0.25
    np.testing.assert_allclose(moved_by(targets), expected, atol=1e-6)


def test_frozen_layers_stay_and_the_others_learn():
    learner = tiny.learner(freeze=("conv1", "fc6"))
    before = learner.weights()
    steps(learner, 2)
    after = learner.weights()
    assert np.array_equal(before["conv1/kernel"], after["conv1/kernel"])
    assert np.array_equal(before["fc6/kernel"], after["fc6/kernel"])
    assert not np.array_equal(before["fc8/kernel"], after["fc8/kernel"])


def test_a_layer_that_is_not_there_cannot_be_frozen():
    with pytest.raises(ValueError, match=r"freeze: expected some of conv1, fc6, fc8\. Received: 'conv9'"):
        tiny.learner(freeze=("conv9",))


def test_the_mean_of_the_weights_follows_them():
    learner = tiny.learner(average_decay=0.5, average_every=1)
    mean = before = learner.weights()["fc8/kernel"]
    for step in range(6):
        learner.train(*one_batch(), step, 0.001)
        decay = min(0.5, (1 + step) / (10 + step)) if step else 0.0
        mean = decay * mean + (1 - decay) * learner.weights()["fc8/kernel"]
    now = learner.weights()["fc8/kernel"]
    with learner.averaged_weights():
        np.testing.assert_allclose(learner.weights()["fc8/kernel"], mean, atol=1e-6)
    np.testing.assert_array_equal(learner.weights()["fc8/kernel"], now)
    assert not np.array_equal(before, now)


def test_a_mean_that_follows_every_few_steps_is_nearly_the_same():
    found = []
    for every in (1, 4):
        learner = tiny.learner(average_decay=0.98, average_every=every)
        for step in range(200):
            learner.train(*one_batch(), step, 0.0002)
        with learner.averaged_weights():
            found.append(learner.weights()["fc8/kernel"])
    distance = np.linalg.norm(found[0] - learner.weights()["fc8/kernel"])
    assert np.linalg.norm(found[0] - found[1]) < 0.3 * distance


def test_state_restores_everything():
    learner = tiny.learner()
    steps(learner, 3)
    state = learner.state()
    steps(learner, 2)
    expected = learner.state()
    other = tiny.learner()
    other.restore(state)
    for step in range(2):
        other.train(*one_batch(), step, 0.0005)
    for name, value in other.state().items():
        np.testing.assert_array_equal(value, expected[name], err_msg=name)


def test_the_state_of_another_network_is_refused():
    state = tiny.learner().state()
    state["network/fc8/kernel"] = state["network/fc8/kernel"][:, :2]
    with pytest.raises(ValueError, match=r"network/fc8/kernel: expected the shape \(16, 3\). Received: \(16, 2\)"):
        tiny.learner().restore(state)


@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16"])
def test_half_precision_learns(half_precision, policy):
    half_precision(policy)
    learner = tiny.learner(**{"options.dropout": 0.0})
    steps(learner, 1)
    first = learner.take_totals()
    # float16 begins with a loss scale that is too large, and takes no steps until it has halved it often enough.
    steps(learner, 40)
    learner.reset_totals()
    steps(learner, 10)
    last = learner.take_totals()
    assert last[0] / last[3] < 0.6 * first[0] / first[3]
    assert learner.weights()["fc8/kernel"].dtype == np.float32


def test_float16_halves_its_loss_scale_instead_of_taking_a_bad_step(half_precision):
    half_precision("mixed_float16")
    learner = tiny.learner(gradient_clipping=1.0)
    learner.optimizer.dynamic_scale.assign(1e30)
    before = learner.weights()["fc8/kernel"]
    steps(learner, 1)
    np.testing.assert_array_equal(learner.weights()["fc8/kernel"], before)
    assert float(learner.optimizer.dynamic_scale.numpy()) == pytest.approx(0.5e30)


def test_xla_computes_the_same():
    found = []
    for xla in (False, True):
        learner = tiny.learner(xla=xla)
        steps(learner, 3)
        found.append(learner.weights()["conv1/kernel"])
    np.testing.assert_allclose(*found, atol=1e-5)


def test_rare_classes_can_count_more():
    learner = tiny.learner(class_balance=1.0)
    np.testing.assert_allclose(learner._class_weights, 1)
    from model.training.learning.learner import _class_weights

    weights = _class_weights(np.array([10, 30]), 1.0)
    assert weights[0] / weights[1] == pytest.approx(3)
    assert (weights * [10, 30]).sum() == pytest.approx(40)


def test_missing_rows_are_filled_with_others():
    images, labels = one_batch(5)
    learner = tiny.learner()
    learner.train(images, labels, 0, 0.001)
    assert learner.take_totals()[3] == 8


def test_logits_are_divided():
    learner = tiny.learner()
    views = tiny.Shapes(4).views(8)
    before, _ = learner.evaluate(views)
    learner.divide_logits(2.0)
    after, _ = learner.evaluate(views)
    np.testing.assert_allclose(after, before / 2, rtol=1e-5)


def test_dropout_keeps_the_mean_and_depends_on_the_row():
    network = for_training(tiny.network())
    layer = network.get_layer("dropout6")
    seed = tf.constant([1, 2])
    ones = tf.ones((640, 16))
    with dropout_numbers(draw_numbers(network, seed, 0, 640, 640)):
        whole = layer(ones, training=True).numpy()
    with dropout_numbers(draw_numbers(network, seed, 320, 320, 640)):
        half = layer(ones[320:], training=True).numpy()
    np.testing.assert_array_equal(whole[320:], half)
    assert whole.mean() == pytest.approx(1, abs=0.04)
    assert set(np.unique(whole)) == {0.0, 2.0}
    np.testing.assert_array_equal(layer(ones, training=False), ones)


def test_the_network_for_training_shares_its_weights():
    network = tiny.network()
    learning = for_training(network)
    assert isinstance(learning.get_layer("dropout6"), SeededDropout)
    assert [id(variable) for variable in learning.weights] == [id(variable) for variable in network.weights]
