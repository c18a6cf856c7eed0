"""Random crops, mirror, quality, colour and mixing for training: TensorFlow operations inside the compiled step.

What varies, and how, is declared beside each operation: `position`, `quality`, `colour` and `mixing`. Here they are one
set of settings (all off by default; a recipe has the values) and one way from photos to what the network takes.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from model.training.augmentation.colour import Colour
from model.training.augmentation.mixing import Mixing
from model.training.augmentation.position import Position
from model.training.augmentation.quality import Quality
from model.training.augmentation.variation import Draws

if TYPE_CHECKING:
    import tensorflow as tf


@dataclass(frozen=True)
class AugmentationSettings(Mixing, Colour, Quality, Position):
    """How training photos are varied: the fields of all stages. Without arguments nothing varies but the place of the
    paper's window."""

    def __post_init__(self) -> None:
        self.check()

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> AugmentationSettings:
        """Reads what `to_json` gave. Raises ValueError for a setting that is not known."""
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise ValueError(f"augmentation: expected known settings. Received: {', '.join(unknown)}")
        return cls(**values)


def augment(
    images: tf.Tensor,
    labels: tf.Tensor,
    *,
    settings: AugmentationSettings,
    classes: int,
    image_size: int,
    means: Any,
    standard_deviations: Any = (1.0, 1.0, 1.0),
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
        means, standard_deviations: of the network's preprocessing, scale 0-255.
        colour_basis: (3, 3), the eigenvectors of the photos' colour covariance as columns, each times the root of its
            eigenvalue; needed for `colour_noise`.
        seed: (2,) int32; the same seed gives the same draws.
        first, total: these are rows first ... first + n of a global batch of `total` (n by default). Mixing takes its
            partners from these rows alone.

    Returns:
        (n, image_size, image_size, 3) float32 and (n, classes) float32; targets made of labels sum to 1.
    """
    import tensorflow as tf

    count = tf.shape(images)[0]
    draws = Draws(seed, count if total is None else total, first, count)
    pixels = settings.degrade(tf.cast(images, tf.float32), draws)
    pixels = settings.cut(pixels, draws, image_size, means)
    pixels = settings.recolour(pixels, draws, means, colour_basis)
    pixels = settings.cover(pixels, draws)
    targets = tf.one_hot(labels, classes) if labels.shape.rank == 1 else labels
    pixels, targets = settings.mix(pixels, targets, draws)
    return (pixels - tf.constant(means, tf.float32)) / tf.constant(standard_deviations, tf.float32), targets
