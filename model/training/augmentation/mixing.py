"""What covers a training photo: a rectangle of one colour, or another photo of the batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.training.augmentation.variation import Draws, Variations, amount

if TYPE_CHECKING:
    import tensorflow as tf


@dataclass(frozen=True)
class Mixing(Variations):
    """Random erasing (Zhong et al., arXiv:1708.04896), CutMix (Yun et al., arXiv:1905.04899) and mixup (Zhang et al.,
    arXiv:1710.09412). The last two share the target in proportion, with the batch in reverse order as partners."""

    erase: float = amount("share of photos with a rectangle painted over in one colour")
    erase_area: float = amount("greatest area of that rectangle, of the whole", 0.001, 1, default=0.25)
    cutmix: float = amount("share of photos that get a rectangle of another")
    mixup: float = amount("share of photos that are blended with another")

    def check(self) -> None:
        super().check()
        if self.cutmix + self.mixup > 1:
            raise ValueError(f"cutmix: expected at most 1 together with mixup. Received: {self.cutmix} + {self.mixup}")

    def cover(self, pixels: tf.Tensor, draws: Draws) -> tf.Tensor:
        """(n, size, size, 3) -> the same, some with a rectangle of one colour."""
        import tensorflow as tf

        if self.erase <= 0:
            return pixels
        inside = _rectangles("erase", draws, pixels.shape[1], self.erase_area)
        inside &= draws.chosen("erase", self.erase)[:, None, None, None]
        fill = tf.stack([draws.uniform(f"erase.{each}", 0, 255) for each in "RGB"], -1)[:, None, None, :]
        return tf.where(inside, fill, pixels)

    def mix(self, pixels: tf.Tensor, targets: tf.Tensor, draws: Draws) -> tuple[tf.Tensor, tf.Tensor]:
        """Pixels (n, size, size, 3) and targets (n, classes) -> the same, some shared with a partner."""
        import tensorflow as tf

        if self.cutmix <= 0 and self.mixup <= 0:
            return pixels, targets
        size = pixels.shape[1]
        choice = draws.uniform("mixing", 0, 1)
        cut = (choice < self.cutmix)[:, None, None, None]
        inside = cut & _rectangles("cutmix", draws, size, 0.5)
        blend = (choice >= self.cutmix) & (choice < self.cutmix + self.mixup)
        weight = tf.where(blend, draws.uniform("mixup.weight", 0, 0.5), 0.0)[:, None, None, None]
        weight = tf.where(inside, 1.0, weight)
        share = tf.reduce_mean(weight * tf.ones((1, size, size, 1)), axis=(1, 2))
        pixels += weight * (pixels[::-1] - pixels)
        targets += share * (targets[::-1] - targets)
        return pixels, targets


def _rectangles(name: str, draws: Draws, size: int, greatest_area: float) -> tf.Tensor:
    """(n, size, size, 1) bool: inside a random rectangle of 2 % to `greatest_area` of the square."""
    import tensorflow as tf

    side = tf.sqrt(draws.uniform(f"{name}.area", min(0.02, greatest_area), greatest_area))
    ratio = tf.exp(draws.uniform(f"{name}.aspect", -0.5, 0.5))
    height, width = tf.minimum(side * ratio, 1.0), tf.minimum(side / ratio, 1.0)
    top = draws.uniform(f"{name}.top", 0, 1) * (1 - height)
    left = draws.uniform(f"{name}.left", 0, 1) * (1 - width)
    position = (tf.range(size, dtype=tf.float32) + 0.5) / size
    rows = (position >= top[:, None]) & (position < (top + height)[:, None])
    columns = (position >= left[:, None]) & (position < (left + width)[:, None])
    return (rows[:, :, None] & columns[:, None, :])[..., None]
