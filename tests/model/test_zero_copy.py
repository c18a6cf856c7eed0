"""Memory that a network's weights take over."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from model.alexnet import Blank
from model.zero_copy import ALIGNMENT, aligned_empty, aligned_zeros, tensor_over


@pytest.mark.parametrize("shape", [(3,), (11, 11, 3, 96), (0,), (1, 7, 5)])
def test_aligned_arrays_are_ordinary_ones(shape):
    for made in (aligned_empty(shape), aligned_zeros(shape)):
        assert (made.shape, made.dtype) == (shape, np.float32)
        assert made.ctypes.data % ALIGNMENT == 0 or not made.size
        made[...] = 2.5
        assert made.sum() == 2.5 * made.size
    assert not aligned_zeros(shape).any()


def test_a_variable_takes_over_the_memory():
    weights = aligned_empty((1000, 100))
    weights[...] = np.arange(100)
    variable = keras.Variable(np.ones((1000, 100), np.float32))
    variable.assign(tensor_over(weights))
    np.testing.assert_array_equal(variable.numpy(), weights)
    weights[3, 4] = -1  # what nobody may do shows whose memory it is
    assert variable.numpy()[3, 4] == -1
    del weights
    variable.assign_add(np.ones((1000, 100), np.float32))
    np.testing.assert_array_equal(variable.numpy()[5], np.arange(100) + 1)


def test_an_array_that_does_not_lie_right_is_copied():
    whole = aligned_empty((101,))
    whole[...] = np.arange(101)
    for given in (whole[1:], whole[::2], np.frombuffer(whole.tobytes(), np.float32)):
        expected = given.copy()
        variable = keras.Variable(np.zeros(given.shape, np.float32))
        variable.assign(tensor_over(given))
        np.testing.assert_array_equal(variable.numpy(), expected)
        if given.flags.writeable:
            given[...] = -1
            np.testing.assert_array_equal(variable.numpy(), expected)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_blank_weights_are_zeros_of_the_wanted_dtype(dtype):
    layer = keras.layers.Dense(5, kernel_initializer=Blank(), dtype=dtype)
    layer.build((None, 7))
    assert layer.kernel.dtype == dtype
    assert not keras.ops.convert_to_numpy(layer.kernel).any()
    again = keras.layers.Dense.from_config(layer.get_config())
    assert isinstance(again.kernel_initializer, Blank)
