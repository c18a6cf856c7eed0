"""LARS against its formula, written again here in float64."""

from __future__ import annotations

import keras
import numpy as np
import pytest
import tensorflow as tf

from model.training.learning.lars import LARS
from tests.model.training import tiny_training as tiny


def reference(weights, gradients, *, rates, momentum, decay, trust):
    """Algorithm 1 of arXiv:1708.03888."""
    velocity = np.zeros_like(weights)
    for gradient, rate in zip(gradients, rates, strict=True):
        size, slope = np.sqrt((weights**2).sum()), np.sqrt((gradient**2).sum())
        local = trust * size / (slope + decay * size)
        velocity = momentum * velocity + rate * local * (gradient + decay * weights)
        weights = weights - velocity
    return weights


def drawn(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).normal(size=shape)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_agrees_with_the_papers_formula(dtype):
    """Kernels of two layers, whose local rates differ; gradients as they come in either precision."""
    firsts = [drawn(5, 4), 30 * drawn(3, 3, 2, 4)]
    gradients = [drawn(20, 5, 4), 0.01 * drawn(20, 3, 3, 2, 4)]
    rates = [0.1 * (step + 1) for step in range(20)]
    kernels = [keras.Variable(first, dtype="float32") for first in firsts]
    optimizer = LARS(1.0, 0.9, decay=0.05, trust_coefficient=0.02)
    optimizer.build(kernels)
    given = [[tf.cast(each, dtype) for each in of_kernel] for of_kernel in gradients]
    for step, rate in enumerate(rates):
        optimizer.learning_rate = rate
        optimizer.apply([given[0][step], given[1][step]])
    for kernel, first, of_kernel in zip(kernels, firsts, given, strict=True):
        exact = [tf.cast(each, tf.float64).numpy() for each in of_kernel]
        expected = reference(first, exact, rates=rates, momentum=0.9, decay=0.05, trust=0.02)
        np.testing.assert_allclose(kernel.numpy(), expected, rtol=2e-5, atol=2e-5)
        assert np.abs(expected - first).max() > 0.05


def test_the_size_of_a_gradient_does_not_matter_without_decay():
    found = []
    for scale in (1.0, 1e4):
        kernel = keras.Variable(drawn(5, 4), dtype="float32")
        optimizer = LARS(1.0, 0.9, decay=0.0, trust_coefficient=0.01)
        optimizer.build([kernel])
        for gradient in drawn(5, 5, 4):
            optimizer.apply([tf.constant(scale * gradient, tf.float32)])
        found.append(kernel.numpy())
    np.testing.assert_allclose(*found, rtol=1e-5)


def test_biases_learn_without_a_local_rate_and_without_decay():
    bias = keras.Variable(np.ones(3), dtype="float32")
    optimizer = LARS(4.0, 0.5, decay=0.5, bias_learning_rate=0.025)
    optimizer.build([bias])
    for _ in range(2):
        optimizer.apply([tf.ones(3)])
    np.testing.assert_allclose(bias.numpy(), 1 - 0.1 - (0.05 + 0.1), rtol=1e-6)


def test_weights_of_zero_learn_and_a_gradient_of_zero_changes_nothing_but_decay():
    kernels = [keras.Variable(np.zeros((2, 2)), dtype="float32"), keras.Variable(np.ones((2, 2)), dtype="float32")]
    optimizer = LARS(0.1, 0.0, decay=0.5)
    optimizer.build(kernels)
    optimizer.apply([tf.ones((2, 2)), tf.zeros((2, 2))])
    np.testing.assert_allclose(kernels[0].numpy(), -0.1, rtol=1e-6)
    np.testing.assert_allclose(kernels[1].numpy(), 1 - 0.1 * 0.5, rtol=1e-6)


def test_it_can_be_stored_and_bad_values_are_named():
    optimizer = LARS(3.0, 0.8, False, 0.01, 0.1, trust_coefficient=0.002)
    again = keras.optimizers.deserialize(keras.optimizers.serialize(optimizer))
    assert (again.momentum, again.decay, again.bias_learning_rate, again.trust_coefficient) == (0.8, 0.01, 0.1, 0.002)
    with pytest.raises(ValueError, match=r"trust_coefficient: expected a number above 0\. Received: 0"):
        LARS(trust_coefficient=0.0)


@pytest.mark.parametrize("policy", ["float32", "mixed_bfloat16", "mixed_float16"])
def test_a_network_learns_by_it_and_goes_on_from_its_state(policy):
    keras.mixed_precision.set_global_policy(policy)
    try:
        learner, other = (
            tiny.learner(optimizer="lars", trust_coefficient=0.02, bias_learning_rate=0.01) for _ in range(2)
        )
    finally:
        keras.mixed_precision.set_global_policy("float32")
    shapes = tiny.Shapes(8)

    def loss_of(own, steps) -> float:
        own.reset_totals()
        for step in steps:
            own.train(shapes.images, shapes.labels, step, 0.2)
        totals = own.take_totals()
        return float(totals[0] / totals[3])

    # float16 first halves its loss scale until a step can be taken.
    first = loss_of(learner, range(2))
    loss_of(learner, range(2, 50))
    other.restore(learner.state())
    assert loss_of(learner, range(50, 55)) < 0.7 * first
    loss_of(other, range(50, 55))
    for name, value in other.state().items():
        np.testing.assert_array_equal(value, learner.state()[name], err_msg=name)
