"""The light in which a training photo was taken: one 3 x 3 matrix and one offset hold all changes of its colours."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from model.training.augmentation.variation import Draws, Variations, amount

if TYPE_CHECKING:
    import tensorflow as tf

# Rec. 601 luma: how much R, G and B count for brightness.
_LUMA = (0.299, 0.587, 0.114)


@dataclass(frozen=True)
class Colour(Variations):
    """Changes of colour, each drawn for a photo."""

    colour_noise: float = amount("standard deviation of the paper's PCA noise (0.1 there, section 4.1)", 0, 10)
    brightness: float = amount("greatest relative change: 0.4 is a factor of 0.6 to 1.4")
    contrast: float = amount("greatest relative change, about the photos' mean grey")
    saturation: float = amount("greatest relative change")
    gain: float = amount("greatest relative change of each colour alone, as another light would")
    hue: float = amount("greatest rotation of the colours about the grey axis, degrees", 0, 180)
    grey: float = amount("share of photos without colour")

    def recolour(self, pixels: tf.Tensor, draws: Draws, means: Any, colour_basis: Any) -> tf.Tensor:
        """(n, size, size, 3) float32 -> the same, within 0-255 where anything varies.

        Raises:
            ValueError: `colour_noise` without the `colour_basis` that it needs.
        """
        import tensorflow as tf

        changes = (self.brightness, self.contrast, self.saturation, self.gain, self.hue, self.grey)
        if not any(changes) and not self.colour_noise:
            return pixels
        luma = tf.tile(tf.constant([_LUMA]), (3, 1))
        identity = tf.eye(3)

        def factor(name: str, change: float) -> tf.Tensor:
            return draws.uniform(name, 1 - change, 1 + change)[:, None, None]

        saturation = factor("saturation", self.saturation)
        if self.grey > 0:
            saturation = tf.where(draws.chosen("grey", self.grey)[:, None, None], 0.0, saturation)
        matrix = saturation * identity + (1 - saturation) * luma
        if self.hue > 0:
            matrix = _rotation_about_grey(draws.uniform("hue", -self.hue, self.hue)) @ matrix
        if self.gain > 0:
            gains = tf.stack([draws.uniform(f"gain.{each}", 1 - self.gain, 1 + self.gain) for each in "RGB"], -1)
            matrix = gains[:, :, None] * matrix
        contrast, brightness = factor("contrast", self.contrast), factor("brightness", self.brightness)
        matrix = contrast * brightness * matrix
        # Contrast turns about the photos' mean grey, so that it does not change the brightness too.
        grey = float(sum(means)) / 3
        offset = (1 - contrast[:, :, 0]) * brightness[:, :, 0] * grey
        if self.colour_noise > 0:
            if colour_basis is None:
                raise ValueError("colour_noise: expected the colour_basis of the training photos. Received: None")
            amounts = tf.stack([draws.normal(f"colour_noise.{each}", self.colour_noise) for each in range(3)], -1)
            offset += tf.linalg.matvec(tf.constant(colour_basis, tf.float32), amounts)
        shape = tf.shape(pixels)
        flat = tf.reshape(pixels, (shape[0], -1, 3))
        flat = tf.clip_by_value(tf.matmul(flat, matrix, transpose_b=True) + offset[:, None, :], 0.0, 255.0)
        return tf.reshape(flat, shape)


def _rotation_about_grey(degrees: tf.Tensor) -> tf.Tensor:
    """(n, 3, 3) rotations about the axis (1, 1, 1) (Rodrigues' formula): grey stays grey."""
    import tensorflow as tf

    angle = degrees * (math.pi / 180)
    third = tf.fill((3, 3), 1 / 3)
    cross = tf.constant([[0.0, -1.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]]) / math.sqrt(3)
    cosine, sine = tf.cos(angle)[:, None, None], tf.sin(angle)[:, None, None]
    return cosine * tf.eye(3) + (1 - cosine) * third + sine * cross
