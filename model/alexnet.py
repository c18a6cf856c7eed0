"""AlexNet in Keras: one builder for all variants in `model.variants`."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from model.grouped_convolution import GroupedConvolution2D
from model.local_response_normalization import LocalResponseNormalization
from model.luminance import LuminanceLayer
from model.variants import (
    FLATTEN,
    IMAGE,
    PROBABILITIES,
    Activated,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Luminance,
    NetworkOptions,
    Normalization,
    Pooling,
    activation_of,
    configured_layers,
    get_variant,
)
from model.zero_copy import aligned_zeros, tensor_over


@keras.saving.register_keras_serializable(package="alexnet")
class Blank(keras.initializers.Zeros):
    """Zeros in memory that the system has not given yet: what is assigned afterwards takes its place."""

    def __call__(self, shape: tuple[int, ...], dtype: Any = None, **kwargs: Any) -> Any:
        return ops.cast(tensor_over(aligned_zeros(tuple(shape))), keras.backend.standardize_dtype(dtype))


def build_alexnet(
    classes: int = 1000,
    variant: str = "paper",
    options: NetworkOptions | None = None,
    *,
    name: str | None = None,
    seed: int | None = None,
    blank: bool = False,
) -> keras.Model:
    """The network of Krizhevsky, Sutskever and Hinton (2012), or one of its relatives.

    Layers are named as in `model.variants`: the paper's conv1, norm1, pool1, ... fc7, dropout7, fc8; and "image",
    "flatten" and "probabilities". The activation is the convolution's or dense layer's own unless the variant gives
    it a layer, so conv1's output is what the paper draws. Weights are built under Keras' current dtype policy; the
    probabilities are float32 under every policy.

    Args:
        classes: units of the last dense layer, at least 2.
        variant: a key of `model.variants.VARIANTS`; "paper" has 60,965,224 parameters at 1000 classes.
        options: what to change in the variant.
        name: of the model; the variant's by default.
        seed: makes the initial weights and dropout repeatable.
        blank: start every weight at zero, for weights that are read afterwards: drawing 60 million random numbers
            takes seconds and, in TensorFlow, leaves 330 MB behind.

    Input shape: (batch, image_size, image_size, 3), 227 for the paper's: prepared RGB pixels
        (`model.photos.preprocessing.prepare`).
        Nothing is scaled, shifted or flipped inside.
    Output shape: (batch, classes), probabilities.

    Raises:
        ValueError: unknown variant, or fewer than two classes.
    """
    chosen = get_variant(variant)
    options = options or NetworkOptions()
    if classes < 2:
        raise ValueError(f"classes: expected at least 2. Received: {classes!r}")
    seeds = None if seed is None else iter(range(seed * 1000, seed * 1000 + 1000))

    image = keras.Input((chosen.image_size, chosen.image_size, 3), name=IMAGE)
    first = chosen.first_convolution.name
    tensor: Any = image
    flat = False
    for layer in configured_layers(chosen, options):
        if isinstance(layer, Dense) and not flat:
            tensor = keras.layers.Flatten(name=FLATTEN)(tensor)
            flat = True
        initializers = {}
        seed_of_layer = None if seeds is None else next(seeds)
        if isinstance(layer, Convolution | Dense):
            initializers = _initializers(layer, options, seed_of_layer, blank=blank, first=layer.name == first)
        tensor = _layer(layer, classes, options, seed_of_layer, initializers)(tensor)
    # Half precision ends here: a softmax over a thousand classes in float16 loses the small ones.
    tensor = keras.layers.Softmax(name=PROBABILITIES, dtype="float32")(tensor)
    return keras.Model(image, tensor, name=name or variant)


def _layer(
    layer: LayerConfiguration,
    classes: int,
    options: NetworkOptions,
    seed: int | None,
    initializers: dict[str, Any],
) -> keras.layers.Layer:
    match layer:
        case Luminance():
            return LuminanceLayer(layer.weights, name=layer.name)
        case Convolution():
            return GroupedConvolution2D(
                layer.filters,
                layer.kernel_size,
                strides=layer.stride,
                pixel_padding=layer.padding,
                end_padding=layer.end_padding,
                groups=layer.groups,
                activation=activation_of(layer, options),
                name=layer.name,
                **initializers,
            )
        case Activated():
            return keras.layers.Activation(activation_of(layer, options), name=layer.name)
        case Normalization():
            return LocalResponseNormalization(
                layer.depth_radius, layer.bias, layer.alpha, layer.beta, layer.columns, name=layer.name
            )
        case Pooling():
            pooling = {"maximum": keras.layers.MaxPooling2D, "mean": keras.layers.AveragePooling2D}[layer.operation]
            return pooling(layer.size, layer.stride, name=layer.name)
        case Dense():
            return keras.layers.Dense(
                classes if layer.units is None else layer.units,
                activation=activation_of(layer, options),
                name=layer.name,
                **initializers,
            )
        case Dropout():
            return keras.layers.Dropout(layer.rate, seed=seed, name=layer.name)


def _initializers(
    layer: Convolution | Dense, options: NetworkOptions, seed: int | None, *, blank: bool, first: bool
) -> dict[str, Any]:
    if blank:
        return {"kernel_initializer": Blank(), "bias_initializer": Blank()}
    if options.initialization == "paper":
        standard_deviation, bias = layer.standard_deviation, layer.bias
    elif first:
        # On pixels of 0-255 this starts the first output near 1, and leaves no noise in the learned kernels: a short
        # training never decays the noise of a wide start.
        standard_deviation, bias = 0.001, 0.0
    else:
        return {"kernel_initializer": keras.initializers.GlorotUniform(seed=seed), "bias_initializer": "zeros"}
    return {
        "kernel_initializer": keras.initializers.RandomNormal(stddev=standard_deviation, seed=seed),
        "bias_initializer": keras.initializers.Constant(bias),
    }
