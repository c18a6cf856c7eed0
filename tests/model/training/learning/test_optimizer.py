from __future__ import annotations

import keras
import numpy as np
import pytest
import tensorflow as tf

from model.training.learning.optimizer import MomentumSGD


def reference(weights, gradients, *, rate, momentum, decay, nesterov=False):
    """Section 5 of the paper, in float64."""
    velocity = np.zeros_like(weights)
    for gradient in gradients:
        velocity = momentum * velocity - decay * rate * weights - rate * gradient
        if nesterov:
            weights = weights + momentum * velocity - decay * rate * weights - rate * gradient
        else:
            weights = weights + velocity
    return weights


@pytest.mark.parametrize("nesterov", [False, True])
def test_agrees_with_the_papers_formula(nesterov):
    generator = np.random.default_rng(0)
    first, gradients = generator.normal(size=(5, 4)), generator.normal(size=(20, 5, 4))
    kernel = keras.Variable(first, dtype="float32")
    optimizer = MomentumSGD(0.05, 0.9, nesterov, decay=0.1)
    optimizer.build([kernel])
    for gradient in gradients:
        optimizer.apply([tf.constant(gradient, tf.float32)])
    expected = reference(first, gradients, rate=0.05, momentum=0.9, decay=0.1, nesterov=nesterov)
    np.testing.assert_allclose(kernel.numpy(), expected, atol=1e-5)


def test_without_decay_it_is_kerass_sgd():
    generator = np.random.default_rng(0)
    first, gradients = generator.normal(size=(5, 4)), generator.normal(size=(10, 5, 4)).astype("float32")
    found = []
    for optimizer in (MomentumSGD(0.05, 0.9, True), keras.optimizers.SGD(0.05, 0.9, True)):
        kernel = keras.Variable(first, dtype="float32")
        optimizer.build([kernel])
        for gradient in gradients:
            optimizer.apply([tf.constant(gradient)])
        found.append(kernel.numpy())
    np.testing.assert_allclose(*found, atol=1e-6)


def test_biases_do_not_decay_and_may_learn_faster():
    bias = keras.Variable(np.ones(3), dtype="float32")
    optimizer = MomentumSGD(0.1, 0.0, decay=0.5, bias_learning_rate=2.0)
    optimizer.build([bias])
    optimizer.apply([tf.zeros(3)])
    np.testing.assert_array_equal(bias.numpy(), 1)
    optimizer.apply([tf.ones(3)])
    np.testing.assert_allclose(bias.numpy(), 0.8, rtol=1e-6)


def test_the_gradient_is_clipped_as_a_whole():
    kernels = [keras.Variable(np.zeros((1, 1)), dtype="float32") for _ in range(2)]
    optimizer = MomentumSGD(1.0, 0.0, global_clipnorm=1.0)
    optimizer.build(kernels)
    optimizer.apply([tf.constant([[3.0]]), tf.constant([[4.0]])])
    np.testing.assert_allclose([kernel.numpy()[0, 0] for kernel in kernels], [-0.6, -0.8], rtol=1e-6)


def test_bad_values_are_named():
    with pytest.raises(ValueError, match=r"momentum: expected .* Received: 1.0"):
        MomentumSGD(momentum=1.0)
    with pytest.raises(ValueError, match="decay: expected"):
        MomentumSGD(decay=-1.0)


def test_it_can_be_stored():
    optimizer = MomentumSGD(0.02, 0.8, True, 0.01, 2.0)
    again = keras.optimizers.deserialize(keras.optimizers.serialize(optimizer))
    assert (again.momentum, again.nesterov, again.decay, again.bias_learning_rate) == (0.8, True, 0.01, 2.0)
