"""The last layer alone: the same steps as Keras' own, and weights that take the answers as they are."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from model.training.quick.last_layer import LastLayer


@pytest.fixture
def answers() -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(3)
    labels = np.arange(48) % 3
    return (generator.normal(5, 4, (48, 20)) + labels[:, None] * generator.normal(0, 2, 20)).astype(np.float32), labels


def test_the_steps_are_those_of_keras(answers):
    values, labels = answers
    mean = values.mean(axis=0)
    scale = 1 / np.sqrt(((values - mean) ** 2).sum(axis=1).mean())
    inputs = (values - mean) * scale
    layer = keras.layers.Dense(
        3, "softmax", kernel_initializer="zeros", kernel_regularizer=keras.regularizers.L2(0.01 / 2)
    )
    network = keras.Sequential([keras.Input((20,)), layer])
    network.compile(keras.optimizers.SGD(0.5, momentum=0.9), "sparse_categorical_crossentropy")
    own = LastLayer(values, 3, momentum=0.9, weight_decay=0.01)
    for start in (0, 16, 32, 0, 16, 32):
        part = slice(start, start + 16)
        network.train_on_batch(inputs[part], labels[part])
        own.learn(values[part], labels[part], 0.5)
    expected = network(inputs).numpy()
    logits = own.weights().logits(values)
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(probabilities, expected, atol=2e-5)


def test_the_loss_is_that_of_guessing_before_the_first_step(answers):
    values, labels = answers
    logits, losses = LastLayer(values, 3, 0.9, 0.0).learn(values, labels, 0.1)
    assert not logits.any()
    np.testing.assert_allclose(losses, np.log(3), rtol=1e-6)


def test_a_temperature_divides_the_logits(answers):
    values, labels = answers
    layer = LastLayer(values, 3, 0.9, 0.0)
    for _ in range(5):
        layer.learn(values, labels, 1.0)
    weights = layer.weights()
    np.testing.assert_allclose(weights.divided_by(4.0).logits(values), weights.logits(values) / 4, rtol=1e-5, atol=1e-6)


def test_answers_that_are_all_the_same_do_not_end_in_infinity():
    values = np.full((6, 4), 7.0, np.float32)
    layer = LastLayer(values, 2, 0.9, 0.0)
    layer.learn(values, np.array([0, 1] * 3), 1.0)
    assert np.isfinite(layer.weights().kernel).all()
