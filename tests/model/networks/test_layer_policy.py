"""The policy of who uses the library is the same after it as before."""

import keras
import pytest

from model.networks.layer_policy import layers_built_in


def test_layers_take_the_policy_and_the_program_keeps_its_own():
    before = keras.config.dtype_policy().name
    with layers_built_in("mixed_bfloat16"):
        layer = keras.layers.Dense(2)
    assert layer.dtype_policy.name == "mixed_bfloat16"
    assert keras.config.dtype_policy().name == before == "float32"


def test_the_policy_comes_back_when_building_fails():
    with pytest.raises(ValueError, match="no layer"), layers_built_in("bfloat16"):
        raise ValueError("no layer")
    assert keras.config.dtype_policy().name == "float32"
