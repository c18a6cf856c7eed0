"""The activations of `model.variants` for one number, in float64."""

from __future__ import annotations

import math


def activate(activation: str, value: float) -> float:
    """Raises ValueError for an activation that is not known."""
    if activation == "relu":
        return max(0.0, value)
    if activation == "tanh":
        return math.tanh(value)
    if activation == "sigmoid":
        # Written so that exp never overflows.
        return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))
    if activation == "linear":
        return value
    raise ValueError(f"activation: expected relu, tanh, sigmoid or linear. Received: {activation!r}")
