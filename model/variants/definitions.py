"""The variants themselves: a new one is its layers and its entry of `VARIANTS`, here and nowhere else.

Sources: [P] Krizhevsky, Sutskever, Hinton, NIPS 2012; [S] the 2012 source, `computerhistory/AlexNet-Source-Code`:
`layers/layers-145.cfg` (the layers), `layers/layer-params-145.cfg` (their constants), `layer.py` (what these mean);
[C] BVLC Caffe, `models/bvlc_alexnet` and `models/bvlc_reference_caffenet`; [T] torchvision's `alexnet`, after
Krizhevsky, "One weird trick", arXiv:1404.5997; [L] LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to
document recognition", Proc. IEEE 86, 1998; [K] cuda-convnet, `example-layers/layers-80sec.cfg`.
"""

from __future__ import annotations

from model.variants.configurations import (
    Activated,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Luminance,
    Normalization,
    Pooling,
    Variant,
)


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


def _miniature_layers(filters: tuple[int, int, int, int, int], groups: int) -> tuple[LayerConfiguration, ...]:
    """The paper's layers in its order, with few kernels, for photos so small that a minute of training tells something.

    The constants of LRN, pooling, dropout and the initial values are the paper's; conv1 is 7 x 7 with stride 2, and the
    dense layers have 512 units.
    """
    one, two, three, four, five = filters
    return (
        Convolution("conv1", one, 7, stride=2),
        _paper_normalization("norm1", groups),
        Pooling("pool1"),
        Convolution("conv2", two, 5, padding=2, groups=groups, bias=1.0),
        _paper_normalization("norm2", groups),
        Pooling("pool2"),
        Convolution("conv3", three, 3, padding=1, standard_deviation=0.03),
        Convolution("conv4", four, 3, padding=1, groups=groups, standard_deviation=0.03, bias=1.0),
        Convolution("conv5", five, 3, padding=1, groups=groups, standard_deviation=0.03, bias=1.0),
        Pooling("pool5"),
        Dense("fc6", 512, bias=1.0),
        Dropout("dropout6"),
        Dense("fc7", 512, bias=1.0),
        Dropout("dropout7"),
        Dense("fc8", None),
    )


# The paper says of its Figure 1 only that the network has four layers. Its author's networks for CIFAR-10 [K] have
# three convolutions with these windows, kernels and poolings.
_FOUR_LAYERS: tuple[LayerConfiguration, ...] = (
    Convolution("conv1", 32, 5, padding=2),
    Pooling("pool1"),
    Convolution("conv2", 32, 5, padding=2),
    Pooling("pool2", operation="mean"),
    Convolution("conv3", 64, 5, padding=2),
    Pooling("pool3", operation="mean"),
    Dense("fc4", None),
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
        Variant("miniature", "AlexNet of 2012 in miniature", 67, _miniature_layers((32, 64, 96, 96, 64), 2)),
        # [P] section 3.2: half the kernels in every layer but conv5, so that fc6 and the network stay as large.
        Variant("miniature_column", "One column of the miniature", 67, _miniature_layers((16, 32, 48, 48, 64), 1)),
        Variant("four_layers", "Four layers, as for CIFAR-10", 32, _FOUR_LAYERS),
    )
}


def get_variant(name: str) -> Variant:
    """The variant of that name. Raises ValueError that lists the known ones."""
    if name not in VARIANTS:
        raise ValueError(f"variant: expected one of {', '.join(VARIANTS)}. Received: {name!r}")
    return VARIANTS[name]
