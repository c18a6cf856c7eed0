"""Red, green and blue -> one channel, for networks that see grey pictures. Nothing is learned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="alexnet")
class LuminanceLayer(keras.layers.Layer):
    """The weighted sum of the three colours (`model.variants.Luminance` has the weights and their source).

    Input shape: (batch, height, width, 3). Output shape: (batch, height, width, 1).
    """

    def __init__(self, colour_weights: Sequence[float], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.colour_weights = tuple(colour_weights)

    def call(self, inputs: Any) -> Any:
        weights = ops.convert_to_tensor(self.colour_weights, inputs.dtype)
        return ops.sum(inputs * weights, axis=-1, keepdims=True)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        return (*input_shape[:-1], 1)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "colour_weights": list(self.colour_weights)}
