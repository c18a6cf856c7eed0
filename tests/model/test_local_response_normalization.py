"""The LRN layer against a float64 NumPy reference, TensorFlow's own operation, and a recorded CaffeNet."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

from model.local_response_normalization import LocalResponseNormalization

ROOT = Path(__file__).parents[2]


def reference(a, radius=2, bias=2.0, alpha=1e-4, beta=0.75, columns=1):
    """The paper's formula, channel by channel, in float64."""
    a = np.asarray(a, np.float64)
    out = np.empty_like(a)
    width = a.shape[-1] // columns
    for i in range(a.shape[-1]):
        column = i // width
        low, high = max(column * width, i - radius), min((column + 1) * width, i + radius + 1)
        out[..., i] = a[..., i] / (bias + alpha * np.square(a[..., low:high]).sum(-1)) ** beta
    return out


def activations(shape, scale=300.0, seed=0):
    return np.maximum(np.random.default_rng(seed).normal(0, scale, shape), 0).astype("float32")


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 1e-6), ("float16", 2e-3), ("bfloat16", 1e-2)])
def test_agrees_with_float64(dtype, tolerance, columns):
    a = tf.cast(activations((2, 7, 5, 96)), dtype)
    expected = reference(tf.cast(a, tf.float64), columns=columns)
    result = LocalResponseNormalization(columns=columns, dtype=dtype)(a)
    assert result.dtype.name == dtype
    error = np.abs(tf.cast(result, tf.float64) - expected) / np.maximum(np.abs(expected), 1e-6)
    assert error.max() < tolerance


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("radius", [0, 1, 2, 5])
def test_any_number_of_channels(channels, radius):
    a = activations((3, channels))
    result = LocalResponseNormalization(radius)(a)
    np.testing.assert_allclose(result, reference(a, radius), rtol=1e-6)


def test_one_layer_takes_any_number_of_channels():
    layer = LocalResponseNormalization(columns=2)
    for channels in (96, 256):
        a = tf.constant(activations((2, 3, channels)))
        with tf.GradientTape() as tape:
            tape.watch(a)
            result = layer(a)
        np.testing.assert_allclose(result, reference(a, columns=2), rtol=1e-6)
        assert tape.gradient(result, a).shape == a.shape


@pytest.mark.parametrize("beta", [0.5, 0.75, 1.0])
def test_other_constants(beta):
    a = activations((4, 12), 3.0)
    result = LocalResponseNormalization(1, 0.5, 0.3, beta, columns=3)(a)
    np.testing.assert_allclose(result, reference(a, 1, 0.5, 0.3, beta, 3), rtol=2e-6)


def test_finite_where_the_square_overflows_float16():
    a = tf.fill((1, 2, 2, 8), tf.constant(1500, tf.float16))
    assert tf.math.is_inf(tf.square(a)).numpy().all()
    result = LocalResponseNormalization(dtype="float16")(a)
    np.testing.assert_allclose(tf.cast(result, tf.float64), reference(tf.cast(a, tf.float64)), rtol=2e-3)


def test_value_and_gradient_agree_with_tensorflow():
    a, upstream = tf.constant(activations((2, 9, 9, 24))), tf.constant(activations((2, 9, 9, 24), 1.0, 1))
    layer = LocalResponseNormalization()
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(a)
        ours = layer(a)
        theirs = tf.nn.local_response_normalization(a, 2, 2.0, 1e-4, 0.75)
    np.testing.assert_allclose(ours, theirs, rtol=1e-5)
    np.testing.assert_allclose(
        tape.gradient(ours, a, upstream), tape.gradient(theirs, a, upstream), rtol=1e-4, atol=1e-6
    )


def test_gradient_stays_within_its_column():
    """Against numerical differences in float64, with two columns and a window that would cross them."""
    a = activations((1, 6), 50.0, 2) + 1
    upstream = np.random.default_rng(3).normal(size=(1, 6)).astype("float32")
    layer = LocalResponseNormalization(2, 2.0, 1e-3, 0.75, columns=2)
    with tf.GradientTape() as tape:
        variable = tf.constant(a)
        tape.watch(variable)
        result = layer(variable)
    gradient = tape.gradient(result, variable, tf.constant(upstream)).numpy()
    numerical = np.empty(6)
    for i in range(6):
        step = np.zeros((1, 6))
        step[0, i] = 1e-4
        up, down = (reference(a + sign * step, 2, 2.0, 1e-3, 0.75, 2) for sign in (1, -1))
        numerical[i] = ((up - down) / 2e-4 * upstream).sum()
    np.testing.assert_allclose(gradient[0], numerical, rtol=1e-4, atol=1e-6)


def test_trains_inside_a_compiled_step_in_half_precision():
    layer = LocalResponseNormalization(dtype="bfloat16")

    @tf.function
    def gradient(a):
        with tf.GradientTape() as tape:
            tape.watch(a)
            total = tf.reduce_sum(layer(a))
        return tape.gradient(total, a)

    result = gradient(tf.cast(activations((2, 3, 3, 8)), tf.bfloat16))
    assert result.dtype == tf.bfloat16
    assert np.isfinite(tf.cast(result, tf.float32)).all()


def test_comes_back_from_its_configuration():
    layer = LocalResponseNormalization(3, 1.0, 2e-5, 0.5, columns=2, name="norm1")
    again = keras.layers.deserialize(keras.layers.serialize(layer))
    assert isinstance(again, LocalResponseNormalization)
    assert again.get_config() == layer.get_config()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"depth_radius": -1}, "depth_radius.*-1"),
        ({"bias": 0}, "bias.*0"),
        ({"alpha": -1.0}, "alpha.*-1.0"),
        ({"columns": 0}, "columns.*0"),
    ],
)
def test_bad_constants_are_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        LocalResponseNormalization(**arguments)


def test_channels_that_do_not_split_are_refused():
    with pytest.raises(ValueError, match=r"divisible by columns=2.*7"):
        LocalResponseNormalization(columns=2)(np.ones((1, 7), "float32"))


def test_recorded_caffenet_activations(reference_folder):
    recorded = np.load(reference_folder / "caffenet_first_layers.npz")
    layer = LocalResponseNormalization(2, 1.0, 2e-5, 0.75)  # Caffe's alpha 1e-4 is divided by the window of 5
    for pool, norm in (("pool1", "norm1"), ("pool2", "norm2")):
        pooled = recorded[pool].transpose(1, 2, 0)[None]
        np.testing.assert_allclose(layer(pooled)[0], recorded[norm].transpose(1, 2, 0), atol=0.005)


def test_same_under_jax():
    pytest.importorskip("jax", reason="JAX is not installed")
    program = (
        "import numpy as np, jax, keras\n"
        "from model.local_response_normalization import LocalResponseNormalization as LRN\n"
        "a = np.load('a.npy'); layer = LRN(columns=2); layer.build(a.shape)\n"
        "f = lambda a: layer(a).sum()\n"
        "np.savez('jax.npz', value=np.asarray(layer(a)), gradient=np.asarray(jax.grad(f)(a)))\n"
    )
    a = activations((2, 3, 3, 12))
    with tempfile.TemporaryDirectory() as folder:
        np.save(Path(folder) / "a.npy", a)
        environment = {**os.environ, "KERAS_BACKEND": "jax", "PYTHONPATH": str(ROOT), "JAX_PLATFORMS": "cpu"}
        subprocess.run([sys.executable, "-c", program], cwd=folder, env=environment, check=True, timeout=120)
        under_jax = dict(np.load(Path(folder) / "jax.npz"))
    layer = LocalResponseNormalization(columns=2)
    with tf.GradientTape() as tape:
        variable = tf.constant(a)
        tape.watch(variable)
        total = tf.reduce_sum(layer(variable))
    np.testing.assert_allclose(under_jax["value"], layer(a), rtol=1e-5)
    np.testing.assert_allclose(under_jax["gradient"], tape.gradient(total, variable), rtol=1e-4, atol=1e-7)
