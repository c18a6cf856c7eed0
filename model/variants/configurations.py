"""The kinds of layers that a variant is made of, and the variant itself, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Activation = Literal["relu", "tanh", "sigmoid"]
ACTIVATIONS: tuple[Activation, ...] = ("relu", "tanh", "sigmoid")

# What every network has before, between and behind its layers.
IMAGE, FLATTEN, PROBABILITIES = "image", "flatten", "probabilities"


@dataclass(frozen=True)
class Luminance:
    """Red, green and blue become one channel, as luma is weighed in ITU-R BT.601. Nothing is learned here.

    A network for grey pictures begins with it: the photo, its preprocessing and its views stay the same for all.
    """

    name: str
    weights: tuple[float, float, float] = (0.299, 0.587, 0.114)


@dataclass(frozen=True)
class Convolution:
    """A convolution with its activation. `padding` is in pixels on every side; `groups` splits the channels.

    `end_padding` is so many more rows below and columns on the right, for a last window that is only partly full.
    `standard_deviation` and `bias` are the initial values of the 2012 network ([P] section 5, [S] for 0.03).
    `activation` is that of the network's options where it is None; "linear" leaves it to an `Activated` of its own,
    for networks that normalise or pool before it.
    """

    name: str
    filters: int
    kernel_size: int
    stride: int = 1
    padding: int = 0
    groups: int = 1
    standard_deviation: float = 0.01
    bias: float = 0.0
    activation: Activation | Literal["linear"] | None = None
    end_padding: int = 0


@dataclass(frozen=True)
class Activated:
    """An activation as a layer of its own; that of the network's options where it is None."""

    name: str
    activation: Activation | None = None


@dataclass(frozen=True)
class Normalization:
    """Local response normalisation; `alpha` multiplies the sum of squares, `columns` are normalised apart."""

    name: str
    depth_radius: int = 2
    bias: float = 2.0
    alpha: float = 1e-4
    beta: float = 0.75
    columns: int = 1


@dataclass(frozen=True)
class Pooling:
    """The largest value of each window, or the mean; without padding. Windows overlap if `size` is above `stride`."""

    name: str
    size: int = 3
    stride: int = 2
    operation: Literal["maximum", "mean"] = "maximum"


@dataclass(frozen=True)
class Dense:
    """A fully connected layer with its activation; `units=None` means one unit for each class, always linear."""

    name: str
    units: int | None
    standard_deviation: float = 0.01
    bias: float = 0.0
    activation: Activation | Literal["linear"] | None = None


@dataclass(frozen=True)
class Dropout:
    name: str
    rate: float = 0.5


LayerConfiguration = Luminance | Convolution | Activated | Normalization | Pooling | Dense | Dropout


@dataclass(frozen=True)
class Variant:
    """One network: its layers in any order, the last one with a unit for each class; a softmax always follows.

    Attributes:
        name: key of `VARIANTS`, as commands and cards have it.
        title: for people.
        image_size: of its input (image_size, image_size, 3), in pixels.
        layers: all of them, in order; the maps are flattened before the first dense one.
        other_image_sizes: that ONNX files of this network may declare, because the same maps reach the dense layers.
        remark: what its source has and this network has not; "" where there is nothing.

    Raises:
        ValueError: two layers have one name, or the classes' layer is missing or not the last.
    """

    name: str
    title: str
    image_size: int
    layers: tuple[LayerConfiguration, ...]
    other_image_sizes: tuple[int, ...] = ()
    remark: str = ""

    def __post_init__(self) -> None:
        names = [layer.name for layer in self.layers] + [IMAGE, FLATTEN, PROBABILITIES]
        if len(set(names)) < len(names):
            raise ValueError(f"layers: expected every name once. Received: {', '.join(names)}")
        last = self.layers[-1]
        of_classes = [layer for layer in self.layers if isinstance(layer, Dense) and layer.units is None]
        if not isinstance(last, Dense) or of_classes != [last]:
            raise ValueError(f"layers: expected the last one to be the only one of the classes. Received: {last}")

    @property
    def first_convolution(self) -> Convolution:
        """The convolution nearest to the photo, whose kernels are pictures."""
        return next(layer for layer in self.layers if isinstance(layer, Convolution))

    @property
    def logits(self) -> str:
        """Name of the layer with a unit for each class."""
        return self.layers[-1].name

    @property
    def takes_activation(self) -> bool:
        """Whether the network's options may choose an activation, or the variant has all of its own."""
        chosen = (layer for layer in self.layers if isinstance(layer, Convolution | Dense | Activated))
        return any(layer.activation is None and layer.name != self.logits for layer in chosen)
