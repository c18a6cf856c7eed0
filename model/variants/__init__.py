"""The variants of AlexNet as data: which layers each one has, in order, with their constants.

A variant is a tuple of frozen layer configurations that `model.alexnet.build_alexnet` turns into a Keras model,
`model.geometry` into shapes, parameters and receptive fields, and `model.onnx` into a graph and back. Nothing outside
`definitions` knows the layers' names, so a new variant is one more entry there. No keras here, so the window can draw a
network before TensorFlow is loaded.
"""

from __future__ import annotations

from model.variants.configurations import (
    ACTIVATIONS,
    FLATTEN,
    IMAGE,
    PROBABILITIES,
    Activated,
    Activation,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Luminance,
    Normalization,
    Pooling,
    Variant,
)
from model.variants.definitions import (
    VARIANTS,
    get_variant,
)
from model.variants.options import (
    INITIALIZATIONS,
    Initialization,
    NetworkOptions,
    activation_of,
    configured_layers,
    removable_convolutions,
)

__all__ = [
    "ACTIVATIONS",
    "FLATTEN",
    "IMAGE",
    "INITIALIZATIONS",
    "PROBABILITIES",
    "VARIANTS",
    "Activated",
    "Activation",
    "Convolution",
    "Dense",
    "Dropout",
    "Initialization",
    "LayerConfiguration",
    "Luminance",
    "NetworkOptions",
    "Normalization",
    "Pooling",
    "Variant",
    "activation_of",
    "configured_layers",
    "get_variant",
    "removable_convolutions",
]
