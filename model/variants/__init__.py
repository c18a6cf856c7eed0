"""The variants of AlexNet as data: which layers each one has, in order, with their constants.

A variant is a tuple of frozen layer configurations that `model.alexnet.build_alexnet` turns into a Keras model,
`model.geometry` into shapes, parameters and receptive fields, and `model.onnx` into a graph and back. Nothing outside
this package knows the layers' names, so a new variant is one more entry of `VARIANTS`. No keras here, so the window can
draw a network before TensorFlow is loaded.

Sources: [P] Krizhevsky, Sutskever, Hinton, NIPS 2012; [S] the 2012 source, `computerhistory/AlexNet-Source-Code`:
`layers/layers-145.cfg` (the layers), `layers/layer-params-145.cfg` (their constants), `layer.py` (what these mean);
[C] BVLC Caffe, `models/bvlc_alexnet` and `models/bvlc_reference_caffenet`; [T] torchvision's `alexnet`, after
Krizhevsky, "One weird trick", arXiv:1404.5997; [L] LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to
document recognition", Proc. IEEE 86, 1998.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

Activation = Literal["relu", "tanh", "sigmoid"]
Initialization = Literal["paper", "small"]
ACTIVATIONS: tuple[Activation, ...] = ("relu", "tanh", "sigmoid")
INITIALIZATIONS: tuple[Initialization, ...] = ("paper", "small")

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


@dataclass(frozen=True)
class NetworkOptions:
    """What an experiment may change in any variant. The defaults change nothing.

    Attributes:
        activation: of every layer that has none of its own.
        lrn: False leaves the normalisation layers out.
        overlapping_pooling: False pools 2 x 2 with stride 2 (the paper's comparison, section 3.4).
        dropout: rate of every dropout layer; 0 leaves them out.
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


def activation_of(layer: Convolution | Dense | Activated, options: NetworkOptions) -> Activation | None:
    """What a layer's linear output goes through; None where nothing follows in the layer itself."""
    if layer.activation == "linear" or (isinstance(layer, Dense) and layer.units is None):
        return None
    return layer.activation or options.activation


def _two_column_layers(
    norm1: Normalization, norm2: Normalization, *, groups: int, pool_first: bool
) -> tuple[LayerConfiguration, ...]:
    pool1, pool2 = Pooling("pool1"), Pooling("pool2")
    return (
        Convolution("conv1", 96, 11, stride=4),
        *((pool1, norm1) if pool_first else (norm1, pool1)),
        Convolution("conv2", 256, 5, padding=2, groups=groups, bias=1.0),
        *((pool2, norm2) if pool_first else (norm2, pool2)),
        Convolution("conv3", 384, 3, padding=1, standard_deviation=0.03),
        Convolution("conv4", 384, 3, padding=1, groups=groups, standard_deviation=0.03, bias=1.0),
        Convolution("conv5", 256, 3, padding=1, groups=groups, standard_deviation=0.03, bias=1.0),
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


def _source_normalization(name: str) -> Normalization:
    # [S]: size=5, scale=0.0001, pow=0.75 and minDiv=2 in layer-params-145.cfg; NormLayerParser.add_params of layer.py
    # divides scale by size, and takes minDiv=1 only where a file names none. Each column is a layer of its own.
    return Normalization(name, bias=2.0, alpha=2e-5, columns=2)


# [S] applies the ReLU to the outputs of conv1 and conv5 behind their poolings ("neuron=relu" stands in [pool1a] and
# [pool3a], none in [conv1a] and [conv5a]), to those of all other layers at once: in the first stage LRN sees negative
# numbers too. ConvLayerParser gives 1 + ceil((224 - 11) / 4) = 55 positions; the last window starts at pixel 216 and
# ends at 227, three pixels behind the photo, where there are zeros.
_SOURCE_2012: tuple[LayerConfiguration, ...] = (
    Convolution("conv1", 96, 11, stride=4, activation="linear", end_padding=3),
    _source_normalization("norm1"),
    Pooling("pool1"),
    Activated("relu1"),
    Convolution("conv2", 256, 5, padding=2, groups=2, bias=1.0),
    _source_normalization("norm2"),
    Pooling("pool2"),
    Convolution("conv3", 384, 3, padding=1, standard_deviation=0.03),
    Convolution("conv4", 384, 3, padding=1, groups=2, standard_deviation=0.03, bias=1.0),
    Convolution("conv5", 256, 3, padding=1, groups=2, standard_deviation=0.03, bias=1.0, activation="linear"),
    Pooling("pool5"),
    Activated("relu5"),
    Dense("fc6", 4096, bias=1.0),
    Dropout("dropout6"),
    Dense("fc7", 4096, bias=1.0),
    Dropout("dropout7"),
    Dense("fc8", None),
)

_ONE_WEIRD_TRICK: tuple[LayerConfiguration, ...] = (
    Convolution("conv1", 64, 11, stride=4, padding=2),
    Pooling("pool1"),
    Convolution("conv2", 192, 5, padding=2, bias=1.0),
    Pooling("pool2"),
    Convolution("conv3", 384, 3, padding=1, standard_deviation=0.03),
    Convolution("conv4", 256, 3, padding=1, standard_deviation=0.03, bias=1.0),
    Convolution("conv5", 256, 3, padding=1, standard_deviation=0.03, bias=1.0),
    Pooling("pool5"),
    Dense("fc6", 4096, bias=1.0),
    Dropout("dropout6"),
    Dense("fc7", 4096, bias=1.0),
    Dropout("dropout7"),
    Dense("fc8", None),
)

# [L] in the form that is usual since: every map of conv2 reads all six maps before it, the means are not weighed by
# learned numbers, and the ten outputs are a dense layer instead of distances to drawn digits. 61,706 parameters with
# ten classes; the paper's own have 60,000.
_LENET_5: tuple[LayerConfiguration, ...] = (
    Luminance("greyscale"),
    Convolution("conv1", 6, 5, activation="tanh"),
    Pooling("pool1", 2, 2, operation="mean"),
    Convolution("conv2", 16, 5, activation="tanh"),
    Pooling("pool2", 2, 2, operation="mean"),
    Dense("fc3", 120, activation="tanh"),
    Dense("fc4", 84, activation="tanh"),
    Dense("fc5", None),
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
            other_image_sizes=(224,),
        ),
        Variant(
            "single_tower",
            "AlexNet in a single column",
            227,
            _two_column_layers(
                _paper_normalization("norm1", 1), _paper_normalization("norm2", 1), groups=1, pool_first=False
            ),
            other_image_sizes=(224,),
        ),
        Variant(
            "bvlc",
            "BVLC AlexNet (Caffe)",
            227,
            _two_column_layers(
                _caffe_normalization("norm1"), _caffe_normalization("norm2"), groups=2, pool_first=False
            ),
            other_image_sizes=(224,),
        ),
        Variant(
            "caffenet",
            "BVLC CaffeNet (pools before it normalises)",
            227,
            _two_column_layers(_caffe_normalization("norm1"), _caffe_normalization("norm2"), groups=2, pool_first=True),
            other_image_sizes=(224,),
        ),
        Variant(
            "source_2012",
            "AlexNet as the program of 2012 had it",
            224,
            _SOURCE_2012,
            remark=(
                "the file has a second normalisation behind norm2 (cnorm2a and cnorm2b, over 5 x 5 positions of one "
                "map: scale 0.001 / 25, power 0.75), of which the paper says nothing; it is left out here"
            ),
        ),
        Variant("one_weird_trick", "One weird trick (torchvision's AlexNet)", 224, _ONE_WEIRD_TRICK),
        Variant("lenet_5", "LeNet-5 of 1998, usual form", 32, _LENET_5),
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
