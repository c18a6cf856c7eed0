"""A network's card in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from alexnet_app.pictures.figures import percent, significant
from model.geometry import describe_layers
from model.networks.card import Card
from model.networks.results import readable
from model.variants import NetworkOptions, get_variant


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardWords", text)


def errors_in_words(figures: Mapping[str, Any]) -> str:
    """ "top-1 error 31.0 %, top-5 error 9.00 %, 2,341 photos", of what is there."""
    parts = []
    for key, name in (("top1_error", _tr("top-1 error")), ("top5_error", _tr("top-5 error"))):
        if isinstance(figures.get(key), int | float):
            parts.append(f"{name} {percent(figures[key])}")
    if isinstance(figures.get("expected_calibration_error"), int | float):
        parts.append(f"{_tr('calibration error')} {significant(figures['expected_calibration_error'])}")
    if isinstance(figures.get("photos"), int):
        parts.append(_tr("{0} photos").format(f"{figures['photos']:,}"))
    if figures.get("views") in (1, 10):
        parts.append(_tr("1 view") if figures["views"] == 1 else _tr("10 views"))
    return ", ".join(parts)


def options_in_words(options: NetworkOptions) -> str:
    """What differs from the variant as published; empty where nothing does."""
    plain = NetworkOptions().to_json()
    return ", ".join(
        f"{name.replace('_', ' ')}: {value}" for name, value in options.to_json().items() if value != plain[name]
    )


def card_rows(card: Card) -> list[tuple[str, str]]:
    """(heading, text) of everything worth reading, in order; what is not known is left out."""
    layers = describe_layers(card.variant, len(card.classes), card.options)
    size = card.preprocessing.image_size
    rows = [
        (_tr("Variant"), get_variant(card.variant).title),
        (_tr("Changed"), options_in_words(card.options)),
        (_tr("Parameters"), f"{sum(layer.parameters for layer in layers):,}"),
        (_tr("Input"), _tr("{0} × {0} pixels, RGB").format(size)),
    ]
    for photos, figures in card.errors.items():
        rows.append((_tr("Measured on {0}").format(readable(photos)), errors_in_words(figures)))
    rows += [(_tr("Weakness"), line) for line in card.weaknesses]
    for key, value in card.training.items():
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            rows.append((readable(key).capitalize(), f"{value:,}" if isinstance(value, int) else str(value)))
    rows += [(_tr("Source"), card.source), (_tr("Licence"), card.licence)]
    return [(heading, text) for heading, text in rows if text]
