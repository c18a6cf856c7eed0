"""A 2-D convolution in groups, computed side by side, with padding given in pixels."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="alexnet")
class GroupedConvolution2D(keras.layers.Conv2D):
    """Keras' Conv2D with another way to compute `groups`, and padding in pixels.

    The kernel stays whole, (height, width, in / groups, filters): importers and viewers see one tensor. It is split
    only for the computation, because TensorFlow's gradient of a grouped convolution is slow on CPUs (measured for
    AlexNet: 11 images/s against 40-49).

    Args:
        filters, kernel_size, strides, groups, activation, ...: as in keras.layers.Conv2D; `padding` is "valid".
        pixel_padding: rows and columns of zeros on every side of the input.
        end_padding: so many more rows below and columns on the right.

    Input shape: (batch, height, width, channels), channels divisible by `groups`.
    Output shape: (batch, (height + 2 x pixel_padding + end_padding - kernel) // stride + 1, the same for width,
        filters).
    """

    def __init__(
        self, filters: int, kernel_size: int, *, pixel_padding: int = 0, end_padding: int = 0, **kwargs: Any
    ) -> None:
        padding = kwargs.pop("padding", "valid")
        if padding != "valid":
            raise ValueError(f"padding: expected 'valid' and a pixel_padding. Received: padding={padding!r}")
        for name, pixels in (("pixel_padding", pixel_padding), ("end_padding", end_padding)):
            if not isinstance(pixels, int) or pixels < 0:
                raise ValueError(f"{name}: expected a whole number of at least 0. Received: {pixels!r}")
        super().__init__(filters, kernel_size, padding="valid", **kwargs)
        self.pixel_padding = pixel_padding
        self.end_padding = end_padding

    def convolution_op(self, inputs: Any, kernel: Any) -> Any:
        # "same" with an odd kernel and stride 1 is this very padding, done inside the convolution without a copy.
        same = (
            self.strides == (1, 1)
            and self.end_padding == 0
            and all(2 * self.pixel_padding + 1 == side for side in self.kernel_size)
        )
        if (self.pixel_padding or self.end_padding) and not same:
            side = (self.pixel_padding, self.pixel_padding + self.end_padding)
            inputs = ops.pad(inputs, ((0, 0), side, side, (0, 0)))
        padding = "same" if same else "valid"
        if self.groups == 1:
            return ops.conv(inputs, kernel, strides=self.strides, padding=padding)
        parts = zip(ops.split(inputs, self.groups, axis=-1), ops.split(kernel, self.groups, axis=-1), strict=True)
        return ops.concatenate(
            [ops.conv(part, own, strides=self.strides, padding=padding) for part, own in parts], axis=-1
        )

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        batch, height, width, channels = input_shape
        grow = 2 * self.pixel_padding + self.end_padding
        padded = (batch, height and height + grow, width and width + grow, channels)
        shape: tuple[int | None, ...] = super().compute_output_shape(padded)
        return shape

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "pixel_padding": self.pixel_padding, "end_padding": self.end_padding}
