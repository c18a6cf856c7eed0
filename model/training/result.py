"""From a finished training to a trained network: the best weights, one temperature, and the card."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from model.evaluation.calibration import expected_calibration_error, fit_temperature, softmax
from model.networks.card import Card
from model.networks.kernel_figures import kernel_figures
from model.networks.trained_network import TrainedNetwork
from model.training.loop import Training
from model.training.state import measure
from model.variants import get_variant


def trained_network(
    training: Training,
    *,
    name: str,
    classes: tuple[str, ...],
    record: Mapping[str, Any],
    initial_kernels: np.ndarray | None,
    validated_on: str,
) -> TrainedNetwork:
    """The training's best network, calibrated on the validation photos. Every worker calls it.

    Args:
        training: all or some of its epochs are done.
        name: of the network.
        classes: in the order of the outputs.
        record: what else the card says of the training: photos, recipe, command, hardware, versions.
        initial_kernels: conv1's first values.
        validated_on: what the card calls the validation photos.
    """
    learner = training.learner
    recipe = learner.recipe
    training.use_best()
    logits, labels = training.validate()
    errors: dict[str, Any] = {}
    told = {name: value for name, value in record.items() if name != "job"}
    if len(labels):
        measured = calibrated(logits, labels, get_variant(recipe.variant).logits, validated_on)
        learner.divide_logits(measured.temperature)
        errors[validated_on] = measured.errors
        told["temperature"] = measured.told
    state = training.state
    told["epochs_done"] = state.epoch
    told["steps"] = state.step
    told["hours"] = round(state.seconds / 3600, 3)
    if state.best is not None:
        told["best_epoch"] = state.best.epoch
    if state.records:
        told["final_loss"] = _finite(state.records[-1].loss)
    kernels = learner.first_kernels()
    figures: dict[str, Any] = {}
    if kernels is not None:
        figures["final"] = kernel_figures(kernels, initial_kernels).to_json()
        if initial_kernels is not None:
            figures["initial"] = kernel_figures(initial_kernels).to_json()
    card = Card(
        name=name,
        variant=recipe.variant,
        options=recipe.options,
        classes=classes,
        preprocessing=learner.preprocessing,
        description=f"Trained on {record['photos']['training']:,} photos of {len(classes)} classes.",
        errors=errors,
        training=told,
        kernels=figures,
        source="trained with python -m model.train",
    )
    return TrainedNetwork(learner.network, card)


@dataclass(frozen=True)
class Calibrated:
    """One temperature for a network, and its errors with it.

    Attributes:
        temperature: what its logits are to be divided by.
        errors: for the card.
        told: of the temperature, for the card's record of the training.
    """

    temperature: float
    errors: dict[str, Any]
    told: dict[str, Any]


def calibrated(
    logits: np.ndarray, labels: np.ndarray, layer: str, validated_on: str, *, least: float = 0.0
) -> Calibrated:
    """Fits the temperature of (photos, classes) logits to (photos,) labels.

    Args:
        layer: that makes the logits.
        validated_on: what the card calls the photos.
        least: the lowest temperature. On some dozens of photos that are all answered rightly the likeliest one is
            the lowest there is, and the network would never again be unsure.
    """
    temperature = max(fit_temperature(logits, labels), least)
    before = expected_calibration_error(softmax(logits), labels)
    logits = logits / temperature
    measured = measure(logits, labels)
    errors = {
        "photos": measured.photos,
        "views": 1,
        "top1_error": measured.top1_error,
        "top5_error": measured.top5_error,
        "loss": measured.loss,
        "expected_calibration_error": expected_calibration_error(softmax(logits), labels),
    }
    told = {
        "value": temperature,
        "folded_into": f"{layer}: kernel and bias divided by it",
        "fitted_on": validated_on,
        "expected_calibration_error_before": before,
    }
    return Calibrated(temperature, errors, told)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
