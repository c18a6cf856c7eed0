"""Random crops, mirror, colour and mixing for training: batched TensorFlow operations inside the compiled step.

Every draw comes from a stateless seed for the whole global batch, of which each replica uses its own rows, so
several replicas together see what one device would see.
"""

from __future__ import annotations

import math
from typing import Any

import tensorflow as tf

from model.training.augmentation_settings import PAPER, SMALL, AugmentationSettings

__all__ = ["PAPER", "SMALL", "AugmentationSettings", "augment"]

# Rec. 601 luma: how much R, G and B count for brightness.
_LUMA = (0.299, 0.587, 0.114)


def augment(
    images: tf.Tensor,
    labels: tf.Tensor,
    *,
    settings: AugmentationSettings,
    classes: int,
    image_size: int,
    means: Any,
    deviations: Any = (1.0, 1.0, 1.0),
    colour_basis: Any = None,
    seed: tf.Tensor,
    first: tf.Tensor | int = 0,
    total: tf.Tensor | int | None = None,
) -> tuple[tf.Tensor, tf.Tensor]:
    """Varied photos, prepared as the network takes them, and their targets.

    Args:
        images: (n, side, side, 3) uint8.
        labels: (n,) whole numbers, or (n, classes) float32 targets.
        settings: what varies, and how much.
        classes: length of a target.
        image_size: side of the result.
        means, deviations: of the network's preprocessing, scale 0-255.
        colour_basis: (3, 3), the eigenvectors of the photos' colour covariance as columns, each times the root of its
            eigenvalue; needed for `colour_noise`.
        seed: (2,) int32; the same seed gives the same draws.
        first, total: these are rows first ... first + n of a global batch of `total` (n by default). Mixing takes its
            partners from these rows alone.

    Returns:
        (n, image_size, image_size, 3) float32 and (n, classes) float32; targets made of labels sum to 1.
    """
    count = tf.shape(images)[0]
    total = count if total is None else total
    draws = _Draws(seed, total, first, count)
    pixels = tf.cast(images, tf.float32)
    if settings.low_resolution > 0:
        pixels = _reduce(pixels, draws.uniform(0, 1) < settings.low_resolution, draws.uniform_of_batch(0.4, 1))
    if settings.sharpness > 0:
        pixels = _resharpen(pixels, draws.uniform(-settings.sharpness, settings.sharpness))
    pixels = tf.image.crop_and_resize(
        pixels, _boxes(draws, settings, images.shape[1], image_size), tf.range(count), (image_size, image_size)
    )
    pixels = _recolour(pixels, draws, settings, means, colour_basis)
    means = tf.constant(means, tf.float32)
    if settings.erase > 0:
        inside = _rectangles(draws, image_size, settings.erase_area)
        inside &= (draws.uniform(0, 1) < settings.erase)[:, None, None, None]
        fill = tf.stack([draws.uniform(0, 255) for _ in range(3)], -1)[:, None, None, :]
        pixels = tf.where(inside, fill, pixels)
    targets = tf.one_hot(labels, classes) if labels.shape.rank == 1 else labels
    if settings.cutmix > 0 or settings.mixup > 0:
        pixels, targets = _mix(pixels, targets, draws, settings, image_size)
    return (pixels - means) / tf.constant(deviations, tf.float32), targets


class _Draws:
    """Uniform random numbers, one a photo, each call from its own stream of the seed."""

    def __init__(self, seed: tf.Tensor, total: tf.Tensor | int, first: tf.Tensor | int, count: tf.Tensor) -> None:
        self._seed, self._total, self._first, self._count = seed, total, first, count
        self._stream = 0

    def uniform(self, low: float, high: float) -> tf.Tensor:
        """(count,) float32 in [low, high)."""
        return self._rows(tf.random.stateless_uniform((self._total,), self._next_seed(), low, high))

    def uniform_of_batch(self, low: float, high: float) -> tf.Tensor:
        """() float32 in [low, high), the same for every photo of the batch."""
        return tf.random.stateless_uniform((), self._next_seed(), low, high)

    def normal(self, deviation: float) -> tf.Tensor:
        """(count,) float32."""
        return self._rows(tf.random.stateless_normal((self._total,), self._next_seed(), 0.0, deviation))

    def _next_seed(self) -> tf.Tensor:
        self._stream += 1
        return tf.random.experimental.stateless_fold_in(tf.cast(self._seed, tf.int32), self._stream)

    def _rows(self, values: tf.Tensor) -> tf.Tensor:
        return values[self._first : self._first + self._count]


def _boxes(draws: _Draws, settings: AugmentationSettings, side: int, image_size: int) -> tf.Tensor:
    """(n, 4) top, left, bottom, right for crop_and_resize, where 1 is the centre of the last pixel."""
    if settings.scaled_crops:
        ratio = tf.exp(draws.uniform(-0.5, 0.5) * math.log(settings.aspect))
        scale = draws.uniform(settings.min_scale, settings.max_scale)
        height = tf.minimum(scale * ratio, 1.0) * side
        width = tf.minimum(scale / ratio, 1.0) * side
        top = draws.uniform(0, 1) * (side - height)
        left = draws.uniform(0, 1) * (side - width)
    else:
        if image_size > side:
            raise ValueError(f"expected photos of at least {image_size} pixels for whole windows. Received: {side}")
        height = width = tf.fill(tf.shape(draws.uniform(0, 1)), float(image_size))
        top = tf.floor(draws.uniform(0, 1) * (side - image_size + 1))
        left = tf.floor(draws.uniform(0, 1) * (side - image_size + 1))
    bottom, right = top + height - 1, left + width - 1
    if settings.mirror:
        mirrored = draws.uniform(0, 1) < 0.5
        # A box from right to left is a mirrored box.
        left, right = tf.where(mirrored, right, left), tf.where(mirrored, left, right)
    return tf.stack([top, left, bottom, right], -1) / (side - 1)


def _reduce(pixels: tf.Tensor, chosen: tf.Tensor, scale: tf.Tensor) -> tf.Tensor:
    """The chosen photos as if they had been smaller, by a share drawn for the batch: one size, one fast operation."""
    side = pixels.shape[1]
    smaller = tf.cast(tf.round(scale * side), tf.int32)
    small = tf.image.resize(pixels, (smaller, smaller), "area")
    return tf.where(chosen[:, None, None, None], tf.image.resize(small, (side, side), "bilinear"), pixels)


def _resharpen(pixels: tf.Tensor, weight: tf.Tensor) -> tf.Tensor:
    blurred = tf.nn.avg_pool2d(pixels, 3, 1, "SAME")
    return pixels + weight[:, None, None, None] * (blurred - pixels)


def _recolour(
    pixels: tf.Tensor, draws: _Draws, settings: AugmentationSettings, means: Any, colour_basis: Any
) -> tf.Tensor:
    """One 3 x 3 matrix and one offset a photo hold all changes of colour; then back into 0-255."""
    changes = (settings.brightness, settings.contrast, settings.saturation, settings.gain, settings.hue, settings.grey)
    if not any(changes) and not settings.colour_noise:
        return pixels
    luma = tf.tile(tf.constant([_LUMA]), (3, 1))
    identity = tf.eye(3)

    def factor(change: float) -> tf.Tensor:
        return draws.uniform(1 - change, 1 + change)[:, None, None]

    saturation = factor(settings.saturation)
    if settings.grey > 0:
        saturation = tf.where(draws.uniform(0, 1)[:, None, None] < settings.grey, 0.0, saturation)
    matrix = saturation * identity + (1 - saturation) * luma
    if settings.hue > 0:
        matrix = _rotation_about_grey(draws.uniform(-settings.hue, settings.hue)) @ matrix
    if settings.gain > 0:
        gains = tf.stack([draws.uniform(1 - settings.gain, 1 + settings.gain) for _ in range(3)], -1)
        matrix = gains[:, :, None] * matrix
    contrast, brightness = factor(settings.contrast), factor(settings.brightness)
    matrix = contrast * brightness * matrix
    # Contrast turns about the photos' mean grey, so that it does not change the brightness too.
    grey = float(sum(means)) / 3
    offset = (1 - contrast[:, :, 0]) * brightness[:, :, 0] * grey
    if settings.colour_noise > 0:
        if colour_basis is None:
            raise ValueError("colour_noise: expected the colour_basis of the training photos. Received: None")
        amounts = tf.stack([draws.normal(settings.colour_noise) for _ in range(3)], -1)
        offset += tf.linalg.matvec(tf.constant(colour_basis, tf.float32), amounts)
    shape = tf.shape(pixels)
    flat = tf.reshape(pixels, (shape[0], -1, 3))
    flat = tf.clip_by_value(tf.matmul(flat, matrix, transpose_b=True) + offset[:, None, :], 0.0, 255.0)
    return tf.reshape(flat, shape)


def _rotation_about_grey(degrees: tf.Tensor) -> tf.Tensor:
    """(n, 3, 3) rotations about the axis (1, 1, 1) (Rodrigues' formula): grey stays grey."""
    angle = degrees * (math.pi / 180)
    third = tf.fill((3, 3), 1 / 3)
    cross = tf.constant([[0.0, -1.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]]) / math.sqrt(3)
    cosine, sine = tf.cos(angle)[:, None, None], tf.sin(angle)[:, None, None]
    return cosine * tf.eye(3) + (1 - cosine) * third + sine * cross


def _rectangles(draws: _Draws, size: int, greatest_area: float) -> tf.Tensor:
    """(n, size, size, 1) bool: inside a random rectangle of 2 % to `greatest_area` of the square."""
    side = tf.sqrt(draws.uniform(min(0.02, greatest_area), greatest_area))
    ratio = tf.exp(draws.uniform(-0.5, 0.5))
    height, width = tf.minimum(side * ratio, 1.0), tf.minimum(side / ratio, 1.0)
    top = draws.uniform(0, 1) * (1 - height)
    left = draws.uniform(0, 1) * (1 - width)
    position = (tf.range(size, dtype=tf.float32) + 0.5) / size
    rows = (position >= top[:, None]) & (position < (top + height)[:, None])
    columns = (position >= left[:, None]) & (position < (left + width)[:, None])
    return (rows[:, :, None] & columns[:, None, :])[..., None]


def _mix(
    pixels: tf.Tensor, targets: tf.Tensor, draws: _Draws, settings: AugmentationSettings, size: int
) -> tuple[tf.Tensor, tf.Tensor]:
    """Mixup (Zhang et al., arXiv:1710.09412) and CutMix (Yun et al., arXiv:1905.04899) with the batch reversed."""
    choice = draws.uniform(0, 1)
    cut = (choice < settings.cutmix)[:, None, None, None]
    inside = cut & _rectangles(draws, size, 0.5)
    blend = (choice >= settings.cutmix) & (choice < settings.cutmix + settings.mixup)
    weight = tf.where(blend, draws.uniform(0, 0.5), 0.0)[:, None, None, None]
    weight = tf.where(inside, 1.0, weight)
    share = tf.reduce_mean(weight * tf.ones((1, size, size, 1)), axis=(1, 2))
    pixels += weight * (pixels[::-1] - pixels)
    targets += share * (targets[::-1] - targets)
    return pixels, targets
