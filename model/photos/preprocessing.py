"""RGB photo -> the network's input: the centre view, the ten views, the channel means. NumPy and Pillow only.

All views are cut by the one function `square_view`, which also says which part of the photo it shows. Evaluation,
the command line and the window use these; `model.training.augmentation` has the random crops of training.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

import numpy as np
from PIL import Image

Fit = Literal["crop", "stretch", "fit"]
FITS: tuple[Fit, ...] = ("crop", "stretch", "fit")
ChannelOrder = Literal["RGB", "BGR"]


@dataclass(frozen=True)
class Preprocessing:
    """What a trained network wants its pixels to be: it travels in the card.

    Attributes:
        image_size: side of the square input, pixels.
        short_side: the photo's short side is scaled to this before the central square of `image_size` is cut;
            256 in the paper, `image_size` to show the network the whole central square.
        means: subtracted from R, G, B, each on the scale 0-255.
        standard_deviations: what R, G, B are then divided by, on the scale 0-255; 1 in the paper's family.
    """

    image_size: int = 227
    short_side: int = 256
    means: tuple[float, float, float] = (122.679, 116.669, 104.007)
    standard_deviations: tuple[float, float, float] = (1.0, 1.0, 1.0)

    def __post_init__(self) -> None:
        if not 1 <= self.image_size <= self.short_side:
            raise ValueError(
                f"preprocessing: expected 1 <= image_size <= short_side. "
                f"Received: image_size={self.image_size}, short_side={self.short_side}"
            )
        for name in ("means", "standard_deviations"):
            values = tuple(float(value) for value in getattr(self, name))
            if len(values) != 3 or not np.all(np.isfinite(values)):
                raise ValueError(f"preprocessing: expected three finite numbers for {name}. Received: {values}")
            object.__setattr__(self, name, values)
        if min(self.standard_deviations) <= 0:
            raise ValueError(
                f"preprocessing: expected standard_deviations above 0. Received: {self.standard_deviations}"
            )

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Preprocessing:
        """Reads what `to_json` gave, also when `standard_deviations` was still called `deviations`.

        Raises:
            ValueError: an entry is unknown or unusable, or given under both names.
        """
        if "deviations" in values:
            if "standard_deviations" in values:
                raise ValueError("preprocessing: expected standard_deviations once. Received: also deviations")
            values = {"standard_deviations" if n == "deviations" else n: value for n, value in values.items()}
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise ValueError(
                f"preprocessing: expected some of {', '.join(sorted(known))}. Received: {', '.join(unknown)}"
            )
        given: dict[str, Any] = {n: tuple(value) if isinstance(value, list) else value for n, value in values.items()}
        return cls(**given)


# torchvision takes RGB / 255, minus these means, over these deviations; ours are on the scale 0-255.
TORCHVISION_PREPROCESSING = Preprocessing(
    224, 256, (0.485 * 255, 0.456 * 255, 0.406 * 255), (0.229 * 255, 0.224 * 255, 0.225 * 255)
)


@dataclass(frozen=True, eq=False)
class SquareView:
    """One square that the network sees.

    Attributes:
        pixels: (image_size, image_size, 3) uint8 RGB, before the means.
        region: (left, top, right, bottom) of that square in the pixels of the photo. With fit="fit" it reaches
            beyond the photo, where the square is filled with the means' grey.
        mirrored: whether `pixels` are that region with left and right exchanged.
    """

    pixels: np.ndarray
    region: tuple[float, float, float, float]
    mirrored: bool = False


def _scaled(image: Image.Image, box: tuple[float, float, float, float], size: tuple[int, int]) -> Image.Image:
    # Bicubic with Pillow's own anti-aliasing: a 4,000-pixel photo is averaged, not skipped through. The reducing gap
    # first shrinks by a whole factor, which costs a quarter of the time and no visible difference.
    return image.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=3.0)


def square_view(pixels: np.ndarray, preprocessing: Preprocessing, fit: Fit = "crop") -> SquareView:
    """The central view of a photo.

    Args:
        pixels: (height, width, 3) uint8 RGB.
        preprocessing: of the network.
        fit: "crop" cuts the central square, "stretch" squeezes the whole photo into it (`region` is then the whole
            photo), "fit" shows the whole photo with bars of the mean colour.

    Raises:
        ValueError: `pixels` is not (height, width, 3) uint8, or `fit` is not known.
    """
    image = _image(pixels)
    width, height = image.size
    size = preprocessing.image_size
    if fit == "crop":
        # First scaled, then cut at a whole pixel, as the crops of training and the ten views are: equal to the bit.
        # For 227 of 256 the cut begins at 14, not at 14.5.
        outer, offset = preprocessing.short_side, (preprocessing.short_side - size) // 2
        whole = _scaled(image, _central_square(width, height), (outer, outer))
        square = whole.crop((offset, offset, offset + size, offset + size))
        scale = min(width, height) / outer
        left, top, _, _ = _central_square(width, height)
        left, top = left + offset * scale, top + offset * scale
        region = (left, top, left + size * scale, top + size * scale)
    elif fit == "stretch":
        region = (0.0, 0.0, float(width), float(height))
        square = _scaled(image, region, (size, size))
    elif fit == "fit":
        long_side = max(width, height)
        inner = (max(1, round(size * width / long_side)), max(1, round(size * height / long_side)))
        square = Image.new("RGB", (size, size), _grey(preprocessing))
        square.paste(
            _scaled(image, (0.0, 0.0, float(width), float(height)), inner),
            ((size - inner[0]) // 2, (size - inner[1]) // 2),
        )
        left, top = (width - long_side) / 2, (height - long_side) / 2
        region = (left, top, left + long_side, top + long_side)
    else:
        raise ValueError(f"fit: expected one of {', '.join(FITS)}. Received: {fit!r}")
    return SquareView(np.asarray(square), region)


def ten_views(pixels: np.ndarray, preprocessing: Preprocessing, fit: Fit = "crop") -> tuple[SquareView, ...]:
    """The paper's ten views: the centre and four corners of a larger square, then the same mirrored. The centre first.

    The larger square is made of the photo as `fit` says. It is `short_side` pixels wide, or image_size x 256 / 227
    where the network is shown the whole of it.

    Args:
        pixels: (height, width, 3) uint8 RGB.
    """
    size = preprocessing.image_size
    outer = max(preprocessing.short_side, round(size * 256 / 227))
    whole = square_view(pixels, replace(preprocessing, image_size=outer, short_side=outer), fit)
    left, top, right, bottom = whole.region
    x_scale, y_scale = (right - left) / outer, (bottom - top) / outer
    edge, middle = outer - size, (outer - size) // 2
    views = tuple(
        SquareView(
            whole.pixels[y : y + size, x : x + size],
            (left + x * x_scale, top + y * y_scale, left + (x + size) * x_scale, top + (y + size) * y_scale),
        )
        for y, x in ((middle, middle), (0, 0), (0, edge), (edge, 0), (edge, edge))
    )
    return views + tuple(SquareView(view.pixels[:, ::-1], view.region, mirrored=True) for view in views)


def views_of(
    pixels: np.ndarray, preprocessing: Preprocessing, views: int = 1, fit: Fit = "crop"
) -> tuple[SquareView, ...]:
    """The 1 or 10 `views` of one photo, made square as `fit` says; the first is the centre."""
    if views == 1:
        return (square_view(pixels, preprocessing, fit),)
    if views == 10:
        return ten_views(pixels, preprocessing, fit)
    raise ValueError(f"views: expected 1 or 10. Received: {views!r}")


def stacked(views: Sequence[SquareView]) -> np.ndarray:
    """(views, image_size, image_size, 3) uint8: their pixels, as a network takes them."""
    return np.stack([view.pixels for view in views])


def prepare(views: np.ndarray, preprocessing: Preprocessing) -> np.ndarray:
    """(..., 3) uint8 -> the float32 pixels that the network takes: minus the means, over the deviations."""
    pixels = views.astype(np.float32, order="C")
    # A whole row at a time: along an axis of three values NumPy is ten times as slow.
    rows = pixels.reshape(*pixels.shape[:-2], -1) if pixels.ndim > 1 else pixels
    across = rows.shape[-1] // 3
    rows -= np.tile(np.asarray(preprocessing.means, np.float32), across)
    if any(deviation != 1 for deviation in preprocessing.standard_deviations):
        rows /= np.tile(np.asarray(preprocessing.standard_deviations, np.float32), across)
    return pixels


def _central_square(width: int, height: int) -> tuple[float, float, float, float]:
    side = min(width, height)
    left, top = (width - side) / 2, (height - side) / 2
    return left, top, left + side, top + side


def _grey(preprocessing: Preprocessing) -> tuple[int, int, int]:
    red, green, blue = (min(max(round(mean), 0), 255) for mean in preprocessing.means)
    return red, green, blue


def _image(pixels: np.ndarray) -> Image.Image:
    if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8 or 0 in pixels.shape:
        raise ValueError(f"pixels: expected (height, width, 3) uint8. Received: {pixels.shape} {pixels.dtype}")
    return Image.fromarray(np.ascontiguousarray(pixels))
