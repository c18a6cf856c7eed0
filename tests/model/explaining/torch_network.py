"""The network of a classifier in PyTorch, with the same weights: what Captum explains."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional


class TorchNetwork(nn.Module):
    """Takes (n, 3, side, side), gives logits. Layers carry the Keras network's names."""

    def __init__(self, keras_model) -> None:
        super().__init__()
        self.order: list[str] = []
        for layer in keras_model.layers[1:-1]:
            module = _module(layer)
            if module is not None:
                self.add_module(layer.name, module)
                self.order.append(layer.name)
                if type(layer).__name__ in ("GroupedConvolution2D", "Dense") and layer.activation.__name__ == "relu":
                    self.add_module(f"{layer.name}_relu", nn.ReLU())
                    self.order.append(f"{layer.name}_relu")

    def forward(self, pixels):
        for name in self.order:
            pixels = getattr(self, name)(pixels)
        return pixels


class _ColumnNormalization(nn.Module):
    def __init__(self, layer) -> None:
        super().__init__()
        self.size, self.columns = 2 * layer.depth_radius + 1, layer.columns
        # PyTorch divides alpha by the size of the window.
        self.settings = {"alpha": layer.alpha * self.size, "beta": layer.beta, "k": layer.bias}

    def forward(self, values):
        parts = values.chunk(self.columns, dim=1)
        return torch.cat([functional.local_response_norm(part, self.size, **self.settings) for part in parts], dim=1)


class _FlattenChannelsLast(nn.Module):
    def forward(self, values):
        return values.permute(0, 2, 3, 1).flatten(1)


def _module(layer):
    match type(layer).__name__:
        case "GroupedConvolution2D":
            kernel = np.asarray(layer.kernel)
            module = nn.Conv2d(
                kernel.shape[2] * layer.groups,
                kernel.shape[3],
                kernel.shape[0],
                stride=layer.strides[0],
                padding=layer.pixel_padding,
                groups=layer.groups,
            )
            _fill(module, kernel.transpose(3, 2, 0, 1), layer.bias)
            return module
        case "LocalResponseNormalization":
            return _ColumnNormalization(layer)
        case "MaxPooling2D":
            return nn.MaxPool2d(layer.pool_size[0], layer.strides[0])
        case "Flatten":
            return _FlattenChannelsLast()
        case "Dense":
            kernel = np.asarray(layer.kernel)
            module = nn.Linear(*kernel.shape)
            _fill(module, kernel.T, layer.bias)
            return module
        case "Dropout":
            return None
        case other:
            raise TypeError(other)


def _fill(module, kernel, bias) -> None:
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(np.ascontiguousarray(kernel)))
        module.bias.copy_(torch.from_numpy(np.array(bias)))
