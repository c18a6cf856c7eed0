"""How training photos are varied, as frozen data. No TensorFlow here."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

_SHARES = (
    *("brightness", "contrast", "saturation", "gain", "grey", "sharpness", "low_resolution"),
    *("erase", "cutmix", "mixup"),
)


@dataclass(frozen=True)
class AugmentationSettings:
    """How training photos are varied. Zero (or False) turns a variation off.

    Attributes:
        scaled_crops: False cuts windows of the network's size at whole pixels, as the paper does; True cuts boxes
            of `min_scale` to `max_scale` of the side, with sides up to `aspect` : 1, and scales them.
        min_scale, max_scale: of the side of the cached square.
        aspect: greatest ratio of a box's sides, at least 1.
        mirror: half of the photos are mirrored left-right.
        colour_noise: standard deviation of the paper's PCA noise (0.1 in section 4.1).
        brightness, contrast, saturation: greatest relative change, 0.4 for a factor of 0.6 to 1.4.
        gain: the same for each of R, G, B alone, as another light would.
        hue: greatest rotation about the grey axis, degrees.
        grey: share of photos without colour.
        sharpness: greatest weight of blurring (a 3 x 3 mean) and of its opposite.
        low_resolution: share of photos reduced to 40-100 % of their pixels and enlarged again.
        erase: share of photos with a random rectangle filled with one colour.
        erase_area: greatest area of that rectangle, of the whole.
        cutmix, mixup: share of photos that get a rectangle from (cutmix), or are blended with (mixup), another
            photo of the batch; targets are shared in proportion.
    """

    scaled_crops: bool = True
    min_scale: float = 0.55
    max_scale: float = 1.0
    aspect: float = 1.33
    mirror: bool = True
    colour_noise: float = 0.4
    brightness: float = 0.3
    contrast: float = 0.3
    saturation: float = 0.4
    gain: float = 0.2
    hue: float = 10.0
    grey: float = 0.15
    sharpness: float = 0.3
    low_resolution: float = 0.0
    erase: float = 0.1
    erase_area: float = 0.25
    cutmix: float = 0.0
    mixup: float = 0.0

    def __post_init__(self) -> None:
        if not 0 < self.min_scale <= self.max_scale <= 1:
            raise ValueError(
                f"expected 0 < min_scale <= max_scale <= 1. Received: {self.min_scale!r} and {self.max_scale!r}"
            )
        if self.aspect < 1:
            raise ValueError(f"aspect: expected a ratio of at least 1. Received: {self.aspect!r}")
        for name in _SHARES:
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name}: expected a number from 0 to 1. Received: {getattr(self, name)!r}")
        if not 0 < self.erase_area <= 1:
            raise ValueError(f"erase_area: expected a share above 0, at most 1. Received: {self.erase_area!r}")
        if self.cutmix + self.mixup > 1:
            raise ValueError(f"expected cutmix + mixup of at most 1. Received: {self.cutmix} + {self.mixup}")
        if self.colour_noise < 0 or self.hue < 0:
            raise ValueError(
                f"expected colour_noise and hue of at least 0. Received: {self.colour_noise!r}, {self.hue!r}"
            )

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> AugmentationSettings:
        """Reads what `to_json` gave. Raises ValueError for a setting that is not known."""
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise ValueError(f"augmentation: expected known settings. Received: {', '.join(unknown)}")
        return cls(**values)


_STILL: dict[str, Any] = {
    "mirror": False,
    "colour_noise": 0.0,
    "brightness": 0.0,
    "contrast": 0.0,
    "saturation": 0.0,
    "gain": 0.0,
    "hue": 0.0,
    "grey": 0.0,
    "sharpness": 0.0,
    "erase": 0.0,
}
# Section 4.1 of the paper: windows of 256, mirror, PCA colour noise.
PAPER = AugmentationSettings(**{**_STILL, "scaled_crops": False, "mirror": True, "colour_noise": 0.1})
# For tens of thousands of photos: colour and background must not become a crutch. Colour noise four times the paper's
# also wears down kernels that are but a flat colour.
SMALL = AugmentationSettings()
