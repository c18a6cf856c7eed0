"""A network's card in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeGuard

from PySide6.QtCore import QCoreApplication

from alexnet_app.pictures.figures import grouped, percent, significant
from alexnet_app.translation.model_words import model_words
from model.geometry import describe_layers
from model.networks.card import Card
from model.networks.results import readable
from model.variants import NetworkOptions, get_variant


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardWords", text)


def is_number(value: object) -> TypeGuard[float]:
    """Whether a value of a card is a number that can be shown; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def errors_in_words(figures: Mapping[str, Any]) -> str:
    """ "top-1 error 31.0 %, top-5 error 9.00 %, 2,341 photos", of what is there."""
    parts = []
    for key, name in (("top1_error", _tr("top-1 error")), ("top5_error", _tr("top-5 error"))):
        if is_number(figures.get(key)):
            parts.append(f"{name} {percent(figures[key])}")
    if is_number(figures.get("expected_calibration_error")):
        parts.append(f"{_tr('calibration error')} {percent(figures['expected_calibration_error'])}")
    if isinstance(figures.get("photos"), int):
        parts.append(_tr("{0} photos").format(grouped(figures["photos"])))
    if figures.get("views") in (1, 10):
        parts.append(_tr("1 view") if figures["views"] == 1 else _tr("10 views"))
    return ", ".join(parts)


def errors_table(card: Card) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """(headings, rows) of every measurement on the card: what photos, and the figures of each, "" where unknown.

    A column that no measurement fills is left out.
    """
    headings = (_tr("Measured on"), _tr("top-1 error"), _tr("top-5 error"), _tr("calibration error"), _tr("photos"))
    rows = []
    for photos, figures in card.errors.items():
        views = figures.get("views")
        name = model_words(readable(photos))
        # Only said where it is not plain from the name already.
        if views == 10 and "10 views" not in name and "ten views" not in name:
            name += _tr(", 10 views")
        shares = (figures.get(key) for key in ("top1_error", "top5_error", "expected_calibration_error"))
        count = figures.get("photos")
        rows.append(
            (
                name,
                *(percent(share) if is_number(share) else "" for share in shares),
                grouped(count) if isinstance(count, int) else "",
            )
        )
    filled = [column for column in range(len(headings)) if column == 0 or any(row[column] for row in rows)]
    return tuple(headings[column] for column in filled), [tuple(row[column] for column in filled) for row in rows]


def options_in_words(options: NetworkOptions) -> str:
    """What differs from the variant as published; empty where nothing does."""
    plain = NetworkOptions().to_json()
    return ", ".join(
        f"{readable(name)}: {value_in_words(', '.join(value) if isinstance(value, tuple) else value)}"
        for name, value in options.to_json().items()
        if value != plain[name]
    )


def value_in_words(value: object) -> str:
    """A value of a card as people read it: 1.43, 21,072, yes, 2026-11-21 02:04; "" for lists and the like."""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, int):
        return grouped(value)
    if isinstance(value, float):
        return significant(value)
    if not isinstance(value, str):
        return ""
    try:
        return datetime.fromisoformat(value).strftime("%Y-%m-%d %H:%M") if "T" in value else value
    except ValueError:
        return value


def card_rows(card: Card) -> list[tuple[str, str]]:
    """(heading, text) of everything worth reading besides the errors, in order; what is not known is left out."""
    layers = describe_layers(card.variant, len(card.classes), card.options)
    size = card.preprocessing.image_size
    rows = [
        (_tr("Variant"), model_words(get_variant(card.variant).title)),
        (_tr("Changed"), options_in_words(card.options)),
        (_tr("Parameters"), grouped(sum(layer.parameters for layer in layers))),
        (_tr("Input"), _tr("{0} × {0} pixels, RGB").format(size)),
    ]
    rows += [(_tr("Weakness"), model_words(line)) for line in card.weaknesses]
    rows += _training_rows(card.training)
    rows += [(_tr("Source"), card.source), (_tr("Licence"), card.licence)]
    return [(heading, text) for heading, text in rows if text]


def _training_rows(training: Mapping[str, Any]) -> list[tuple[str, str]]:
    rows = []
    for key, value in training.items():
        if key == "photos" and isinstance(value, Mapping):
            text = _photos_in_words(value)
        elif key == "recipe" and isinstance(value, Mapping):
            text = _recipe_in_words(value)
        elif key == "precision":
            text = _precision_in_words(value)
        else:
            text = value_in_words(value)
        rows.append((readable(key).capitalize(), text))
    return rows


def _photos_in_words(photos: Mapping[str, Any]) -> str:
    parts = []
    for key, words in (("training", _tr("{0} for training")), ("validation", _tr("{0} for validation"))):
        if isinstance(photos.get(key), int):
            parts.append(words.format(grouped(photos[key])))
    return ", ".join(parts) + (f"; {photos['from']}" if isinstance(photos.get("from"), str) else "")


def _recipe_in_words(recipe: Mapping[str, Any]) -> str:
    parts = [str(recipe["name"])] if isinstance(recipe.get("name"), str) else []
    for keys, words in (
        (("epochs",), _tr("{0} epochs")),
        (("batch", "batch_size"), _tr("batches of {0}")),
        (("rate", "learning_rate"), _tr("learning rate {0}")),
    ):
        values = [recipe[key] for key in keys if is_number(recipe.get(key))]
        if values:
            parts.append(words.format(f"{values[0]:,.6g}"))
    return ", ".join(parts)


def _precision_in_words(precision: object) -> str:
    known = {
        "mixed_bfloat16": _tr("16-bit numbers (bfloat16), weights in 32 bits"),
        "mixed_float16": _tr("16-bit numbers (float16), weights in 32 bits"),
        "float32": _tr("32-bit numbers"),
    }
    return known.get(str(precision), value_in_words(precision))
