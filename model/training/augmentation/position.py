"""Where a training photo is looked at: boxes or windows, mirrored or not, seen from the side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from model.training.augmentation.variation import Draws, Variations, amount, switch

if TYPE_CHECKING:
    import tensorflow as tf


@dataclass(frozen=True)
class Position(Variations):
    """Which part of the cached square a training step sees."""

    scaled_crops: bool = switch("boxes of random size and aspect, not the paper's whole windows")
    min_scale: float = amount("smallest box, as a share of the square's side", 0.05, 3, default=1.0)
    max_scale: float = amount(
        "largest box; above 1 it reaches beyond the photo, which is then smaller than the picture, on the mean colour",
        *(0.05, 3),
        default=1.0,
    )
    aspect: float = amount("greatest ratio of a box's sides", 1, 10, default=1.0)
    perspective: float = amount("greatest slant: how much nearer the camera one side of the photo may be", 0, 0.4)
    mirror: bool = switch("mirror half of the photos")
    centred: bool = switch("always the middle of the photo, as at validation, instead of a place drawn at random")

    def check(self) -> None:
        super().check()
        if self.min_scale > self.max_scale:
            raise ValueError(f"min_scale: expected at most max_scale, {self.max_scale!r}. Received: {self.min_scale!r}")

    def cut(self, pixels: tf.Tensor, draws: Draws, image_size: int, means: Any) -> tf.Tensor:
        """(n, side, side, 3) float32 -> (n, image_size, image_size, 3)."""
        import tensorflow as tf

        if self.perspective > 0:
            pixels = self._slanted(pixels, draws)
        count = tf.shape(pixels)[0]
        boxes = self._boxes(draws, pixels.shape[1], image_size)
        if not self.scaled_crops or self.max_scale <= 1:
            return tf.image.crop_and_resize(pixels, boxes, tf.range(count), (image_size, image_size))
        # Beyond the photo crop_and_resize knows one number for all colours: 0, which is made the mean.
        mean = tf.constant(means, tf.float32)
        return mean + tf.image.crop_and_resize(pixels - mean, boxes, tf.range(count), (image_size, image_size))

    def _boxes(self, draws: Draws, side: int, image_size: int) -> tf.Tensor:
        """(n, 4) top, left, bottom, right for crop_and_resize, where 1 is the centre of the last pixel."""
        import tensorflow as tf

        down, right = draws.uniform("box.top", 0, 1), draws.uniform("box.left", 0, 1)
        if self.centred:
            down, right = tf.fill(tf.shape(down), 0.5), tf.fill(tf.shape(right), 0.5)
        if self.scaled_crops:
            ratio = tf.exp(draws.uniform("box.aspect", -0.5, 0.5) * math.log(self.aspect))
            scale = draws.uniform("box.scale", self.min_scale, self.max_scale)
            # A box may be as large as the photo, or as the largest one that was asked for.
            largest = max(self.max_scale, 1.0)
            height = tf.minimum(scale * ratio, largest) * side
            width = tf.minimum(scale / ratio, largest) * side
            top, left = down * (side - height), right * (side - width)
        else:
            if image_size > side:
                raise ValueError(f"expected photos of at least {image_size} pixels for whole windows. Received: {side}")
            height = width = tf.fill(tf.shape(down), float(image_size))
            # The middle is where `model.photos.preprocessing.square_view` cuts it.
            places = side - image_size + (0 if self.centred else 1)
            top, left = tf.floor(down * places), tf.floor(right * places)
        bottom, right = top + height - 1, left + width - 1
        if self.mirror:
            mirrored = draws.chosen("mirror", 0.5)
            # A box from right to left is a mirrored box.
            left, right = tf.where(mirrored, right, left), tf.where(mirrored, left, right)
        return tf.stack([top, left, bottom, right], -1) / (side - 1)

    def _slanted(self, pixels: tf.Tensor, draws: Draws) -> tf.Tensor:
        """The photo as a plane turned away from the camera: (u, v) shows s (u, v) / (1 + a u + b v), with the centre
        at (0, 0) and the edges at -1 and 1; s = 1 - |a| - |b| keeps all of it inside the photo."""
        import tensorflow as tf

        half = (pixels.shape[1] - 1) / 2
        a, b = (draws.uniform(f"perspective.{axis}", -self.perspective, self.perspective) for axis in "xy")
        zero, one = tf.zeros_like(a), tf.ones_like(a)
        scale = 1 - tf.abs(a) - tf.abs(b)
        slant = tf.stack([scale, zero, zero, zero, scale, zero, a, b, one], -1)
        to_pixels = tf.constant([[half, 0, half], [0, half, half], [0, 0, 1]], tf.float32)
        from_pixels = tf.constant([[1 / half, 0, -1], [0, 1 / half, -1], [0, 0, 1]], tf.float32)
        matrix = tf.reshape(to_pixels @ tf.reshape(slant, (-1, 3, 3)) @ from_pixels, (-1, 9))
        return tf.raw_ops.ImageProjectiveTransformV3(
            images=pixels,
            transforms=(matrix / matrix[:, 8:])[:, :8],
            output_shape=pixels.shape[1:3],
            fill_value=0.0,
            interpolation="BILINEAR",
            fill_mode="NEAREST",
        )
