"""A copy of a trained network whose confidence is right on other photos than those of its training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from model.evaluation.uncertainty import Tempering
from model.networks.trained_network import TrainedNetwork
from model.variants import get_variant


def tempered_network(
    folder: Path, tempering: Tempering | None, not_sure_below: float | None, measured_on: str
) -> TrainedNetwork:
    """The network in `folder` with its logits divided by a temperature, folded into the last layer.

    The order of its answers stays, their confidence changes.

    Args:
        folder: of the trained network.
        tempering: None leaves the confidence as it is.
        not_sure_below: for the card; None leaves the card's.
        measured_on: for the card: which photos these come from.

    Raises:
        CardError: the folder is no usable trained network.
    """
    network = TrainedNetwork.load(folder)
    card = network.card
    logits = get_variant(card.variant).logits
    training = dict(card.training)
    if tempering is not None:
        for variable in network.model.get_layer(logits).weights:
            variable.assign(variable.numpy() / tempering.temperature)
        training["later_temperature"] = {
            "value": tempering.temperature,
            "folded_into": f"{logits}: kernel and bias divided by it, after the temperature of the training",
            "fitted_on": measured_on,
            "expected_calibration_error_before": tempering.before,
            "expected_calibration_error": tempering.after,
        }
    if not_sure_below is not None:
        training["not_sure_below_measured_on"] = measured_on
        card = replace(card, not_sure_below=not_sure_below)
    return TrainedNetwork(network.model, replace(card, training=training))
