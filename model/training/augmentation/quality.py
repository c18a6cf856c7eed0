"""How good a training photo is: its resolution, its compression, its sharpness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.training.augmentation.variation import Draws, Variations, amount

if TYPE_CHECKING:
    import tensorflow as tf

_JPEG_QUALITY = (30, 96)


@dataclass(frozen=True)
class Quality(Variations):
    """What small, compressed and blurred photos of others would look like."""

    low_resolution: float = amount("share of photos reduced to 40-100 % of their pixels and enlarged again")
    jpeg: float = amount("share of photos compressed again, as JPEG of quality 30-95")
    sharpness: float = amount("greatest blur (the weight of a mean over 3 x 3 pixels), and its opposite")

    def degrade(self, pixels: tf.Tensor, draws: Draws) -> tf.Tensor:
        """(n, side, side, 3) float32, 0-255 -> the same; sharpening can leave that range."""
        if self.low_resolution > 0:
            chosen = draws.chosen("low_resolution", self.low_resolution)
            pixels = _reduced(pixels, chosen, draws.uniform_of_batch("low_resolution.scale", 0.4, 1))
        if self.jpeg > 0:
            pixels = _compressed(pixels, draws.chosen("jpeg", self.jpeg), draws.uniform("jpeg.quality", *_JPEG_QUALITY))
        if self.sharpness > 0:
            pixels = _resharpened(pixels, draws.uniform("sharpness", -self.sharpness, self.sharpness))
        return pixels


def _reduced(pixels: tf.Tensor, chosen: tf.Tensor, scale: tf.Tensor) -> tf.Tensor:
    """The chosen photos as if they had been smaller, by a share drawn for the batch: one size, one fast operation."""
    import tensorflow as tf

    side = pixels.shape[1]
    smaller = tf.cast(tf.round(scale * side), tf.int32)
    small = tf.image.resize(pixels, (smaller, smaller), "area")
    return tf.where(chosen[:, None, None, None], tf.image.resize(small, (side, side), "bilinear"), pixels)


def _compressed(pixels: tf.Tensor, chosen: tf.Tensor, quality: tf.Tensor) -> tf.Tensor:
    import tensorflow as tf

    def one(given: tuple[tf.Tensor, tf.Tensor, tf.Tensor]) -> tf.Tensor:
        image, again, level = given

        def compressed() -> tf.Tensor:
            whole = tf.cast(tf.round(tf.clip_by_value(image, 0.0, 255.0)), tf.uint8)
            return tf.cast(tf.image.adjust_jpeg_quality(whole, tf.cast(level, tf.int32)), tf.float32)

        return tf.cond(again, compressed, lambda: image)

    shape = pixels.shape
    varied = tf.map_fn(one, (pixels, chosen, quality), fn_output_signature=tf.TensorSpec(shape[1:], tf.float32))
    return tf.ensure_shape(varied, shape)


def _resharpened(pixels: tf.Tensor, weight: tf.Tensor) -> tf.Tensor:
    import tensorflow as tf

    blurred = tf.nn.avg_pool2d(pixels, 3, 1, "SAME")
    return pixels + weight[:, None, None, None] * (blurred - pixels)
