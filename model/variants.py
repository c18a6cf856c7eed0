"""The variants of AlexNet as data: which layers each one has, in order, with their constants.

A variant is a tuple of frozen layer configurations that `model.alexnet.build_alexnet` turns into a Keras model and
`model.geometry` into shapes, parameters and receptive fields. No keras here, so the window can draw a network
before TensorFlow is loaded.

Sources: [P] Krizhevsky, Sutskever, Hinton, NIPS 2012; [S] the 2012 source, `computerhistory/AlexNet-Source-Code`,
`layers/layers-145.cfg`; [C] BVLC Caffe, `models/bvlc_alexnet` and `models/bvlc_reference_caffenet`;
[T] torchvision's `alexnet`, after Krizhevsky, "One weird trick", arXiv:1404.5997.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

Activation = Literal["relu", "tanh", "sigmoid"]
Initialization = Literal["paper", "small"]
ACTIVATIONS: tuple[Activation, ...] = ("relu", "tanh", "sigmoid")
INITIALIZATIONS: tuple[Initialization, ...] = ("paper", "small")


@dataclass(frozen=True)
class Convolution:
    """A convolution with its activation. `padding` is in pixels on every side; `groups` splits the channels.

    `deviation` and `bias` are the initial values of the 2012 network ([P] section 5, [S] for 0.03).
    """

    name: str
    filters: int
    kernel_size: int
    stride: int = 1
    padding: int = 0
    groups: int = 1
    deviation: float = 0.01
    bias: float = 0.0


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
    """Max pooling without padding; it overlaps where `size` is more than `stride`."""

    name: str
    size: int = 3
    stride: int = 2


@dataclass(frozen=True)
class Dense:
    """A fully connected layer with its activation; `units=None` means one unit for each class, linear."""

    name: str
    units: int | None
    deviation: float = 0.01
    bias: float = 0.0


@dataclass(frozen=True)
class Dropout:
    name: str
    rate: float = 0.5


LayerConfiguration = Convolution | Normalization | Pooling | Dense | Dropout


@dataclass(frozen=True)
class Variant:
    """One AlexNet: `layers` from conv1 to fc8; the softmax `probabilities` always follows."""

    name: str
    title: str
    image_size: int
    layers: tuple[LayerConfiguration, ...]


@dataclass(frozen=True)
class NetworkOptions:
    """What an experiment may change in any variant. The defaults change nothing.

    Attributes:
        activation: of every convolution and of fc6 and fc7.
        lrn: False leaves the normalisation layers out.
        overlapping_pooling: False pools 2 x 2 with stride 2 (the paper's comparison, section 3.4).
        dropout: rate of dropout6 and dropout7; 0 leaves both out.
        initialization: "paper" (N(0, 0.01), biases of 1), or "small", which does not stall on small data.
    """

    activation: Activation = "relu"
    lrn: bool = True
    overlapping_pooling: bool = True
    dropout: float = 0.5
    initialization: Initialization = "paper"

    def __post_init__(self) -> None:
        if self.activation not in ACTIVATIONS:
            raise ValueError(f"activation: expected one of {', '.join(ACTIVATIONS)}. Received: {self.activation!r}")
        if self.initialization not in INITIALIZATIONS:
            raise ValueError(
                f"initialization: expected one of {', '.join(INITIALIZATIONS)}. Received: {self.initialization!r}"
            )
        if not 0 <= self.dropout < 1:
            raise ValueError(f"dropout: expected a rate of at least 0 and below 1. Received: {self.dropout!r}")

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> NetworkOptions:
        """Reads what `to_json` gave. Raises ValueError for an option that is not known."""
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise ValueError(f"options: expected some of {', '.join(sorted(known))}. Received: {', '.join(unknown)}")
        return cls(**values)


def _two_column_layers(
    norm1: Normalization, norm2: Normalization, *, groups: int, pool_first: bool
) -> tuple[LayerConfiguration, ...]:
    pool1, pool2 = Pooling("pool1"), Pooling("pool2")
    return (
        Convolution("conv1", 96, 11, stride=4),
        *((pool1, norm1) if pool_first else (norm1, pool1)),
        Convolution("conv2", 256, 5, padding=2, groups=groups, bias=1.0),
        *((pool2, norm2) if pool_first else (norm2, pool2)),
        Convolution("conv3", 384, 3, padding=1, deviation=0.03),
        Convolution("conv4", 384, 3, padding=1, groups=groups, deviation=0.03, bias=1.0),
        Convolution("conv5", 256, 3, padding=1, groups=groups, deviation=0.03, bias=1.0),
        Pooling("pool5"),
        Dense("fc6", 4096, bias=1.0),
        Dropout("dropout6"),
        Dense("fc7", 4096, bias=1.0),
        Dropout("dropout7"),
        Dense("fc8", None),
    )


def _paper_normalization(name: str, columns: int) -> Normalization:
    return Normalization(name, bias=2.0, alpha=1e-4, columns=columns)  # [P] section 3.3


def _caffe_normalization(name: str) -> Normalization:
    return Normalization(name, bias=1.0, alpha=2e-5)  # [C]: alpha 1e-4 divided by the window of 5


_ONE_WEIRD_TRICK: tuple[LayerConfiguration, ...] = (
    Convolution("conv1", 64, 11, stride=4, padding=2),
    Pooling("pool1"),
    Convolution("conv2", 192, 5, padding=2, bias=1.0),
    Pooling("pool2"),
    Convolution("conv3", 384, 3, padding=1, deviation=0.03),
    Convolution("conv4", 256, 3, padding=1, deviation=0.03, bias=1.0),
    Convolution("conv5", 256, 3, padding=1, deviation=0.03, bias=1.0),
    Pooling("pool5"),
    Dense("fc6", 4096, bias=1.0),
    Dropout("dropout6"),
    Dense("fc7", 4096, bias=1.0),
    Dropout("dropout7"),
    Dense("fc8", None),
)

VARIANTS: dict[str, Variant] = {
    variant.name: variant
    for variant in (
        Variant(
            "paper",
            "AlexNet of 2012, two columns",
            227,
            _two_column_layers(
                _paper_normalization("norm1", 2), _paper_normalization("norm2", 2), groups=2, pool_first=False
            ),
        ),
        Variant(
            "single_tower",
            "AlexNet in a single column",
            227,
            _two_column_layers(
                _paper_normalization("norm1", 1), _paper_normalization("norm2", 1), groups=1, pool_first=False
            ),
        ),
        Variant(
            "bvlc",
            "BVLC AlexNet (Caffe)",
            227,
            _two_column_layers(
                _caffe_normalization("norm1"), _caffe_normalization("norm2"), groups=2, pool_first=False
            ),
        ),
        Variant(
            "caffenet",
            "BVLC CaffeNet (pools before it normalises)",
            227,
            _two_column_layers(_caffe_normalization("norm1"), _caffe_normalization("norm2"), groups=2, pool_first=True),
        ),
        Variant("one_weird_trick", "One weird trick (torchvision's AlexNet)", 224, _ONE_WEIRD_TRICK),
    )
}


def get_variant(name: str) -> Variant:
    """The variant of that name. Raises ValueError that lists the known ones."""
    if name not in VARIANTS:
        raise ValueError(f"variant: expected one of {', '.join(VARIANTS)}. Received: {name!r}")
    return VARIANTS[name]


def configured_layers(variant: Variant, options: NetworkOptions) -> tuple[LayerConfiguration, ...]:
    """The variant's layers after the options: without LRN, other pooling, another dropout rate."""
    layers: list[LayerConfiguration] = []
    for layer in variant.layers:
        if isinstance(layer, Normalization) and not options.lrn:
            continue
        if isinstance(layer, Dropout):
            if options.dropout == 0:
                continue
            layer = replace(layer, rate=options.dropout)
        if isinstance(layer, Pooling) and not options.overlapping_pooling:
            layer = replace(layer, size=layer.stride)
        layers.append(layer)
    return tuple(layers)
