"""What the JSON of a card must be before anything is made of it: types, ranges, size and depth, checked once.

A small checker of our own: the card is a dozen entries, and pydantic or jsonschema would cost every start of the
window several times what reading all cards does, and bring four more packages.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any

MAX_BYTES = 10_000_000
MAX_DEPTH = 32
MAX_VALUES = 1_000_000
MAX_CLASSES = 100_000
MAX_NAME = 200
MAX_TEXT = 20_000
SMALLEST_SIDE, LARGEST_SIDE = 16, 1024


def parsed(text: str | bytes) -> dict[str, Any]:
    """The JSON object of a card, whose entries are of the right types and within their ranges.

    Raises:
        ValueError: it is not; one plain line.
    """
    if len(text) > MAX_BYTES:
        raise ValueError(f"expected a card of at most {MAX_BYTES:,} bytes. Received: {len(text):,}")
    try:
        values = json.loads(text)
    except RecursionError:
        raise ValueError(f"expected a card nested at most {MAX_DEPTH} deep. Received: far more") from None
    except UnicodeDecodeError:
        raise ValueError("expected text in UTF-8") from None
    except ValueError as problem:
        raise ValueError(f"expected JSON: {problem}") from None
    if not isinstance(values, dict):
        raise ValueError(f"expected a card as a JSON object. Received: {type(values).__name__}")
    _expect_plain(values)
    for name, check in _ENTRIES.items():
        if name in values:
            check(name, values[name])
    return values


def _expect_plain(values: Any) -> None:
    """No number that is not finite, no text that cannot be written, not too deep and not too much."""
    level, count = [values], 0
    for _ in range(MAX_DEPTH):
        following: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                following += value.values()
                following += value
            elif isinstance(value, list):
                following += value
            elif isinstance(value, float) and not math.isfinite(value):
                raise ValueError("expected finite numbers in the card. Received: one that is not")
            elif isinstance(value, int) and abs(value) > 2**63:
                raise ValueError("expected numbers of a usual size in the card. Received: one of 20 digits or more")
            elif isinstance(value, str) and not value.isascii() and any("\ud800" <= each <= "\udfff" for each in value):
                raise ValueError("expected text that can be written as UTF-8. Received: half of a character")
        count += len(following)
        if count > MAX_VALUES:
            raise ValueError(f"expected a card of at most {MAX_VALUES:,} values. Received: more")
        level = following
        if not level:
            return
    raise ValueError(f"expected a card nested at most {MAX_DEPTH} deep. Received: deeper")


def _refuse(name: str, expected: str, value: Any) -> ValueError:
    shown = repr(value)
    return ValueError(f"{name}: expected {expected}. Received: {shown if len(shown) <= 60 else shown[:57] + '...'}")


def _text(most: int) -> Callable[[str, Any], None]:
    def check(name: str, value: Any) -> None:
        if not isinstance(value, str) or len(value) > most:
            raise _refuse(name, f"text of at most {most:,} characters", value)

    return check


def _object(name: str, value: Any) -> None:
    if not isinstance(value, dict):
        raise _refuse(name, "a JSON object", value)


def _list(name: str, value: Any, least: int, most: int, each: Callable[[str, Any], None]) -> None:
    if not isinstance(value, list) or not least <= len(value) <= most:
        found = f"a list of {len(value):,}" if isinstance(value, list) else value
        raise _refuse(name, f"a list of {least:,} to {most:,}", found)
    for index, item in enumerate(value):
        each(f"{name}[{index}]", item)


def _classes(name: str, value: Any) -> None:
    def class_name(place: str, item: Any) -> None:
        if not isinstance(item, str) or not 1 <= len(item) <= MAX_NAME:
            raise _refuse(place, f"a name of 1 to {MAX_NAME} characters", item)

    _list(name, value, 1, MAX_CLASSES, class_name)


def _number(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _refuse(name, "a number", value)


def _share(name: str, value: Any) -> None:
    _number(name, value)
    if not 0 <= value <= 1:
        raise _refuse(name, "a number from 0 to 1", value)


def _threshold(name: str, value: Any) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1):
        raise _refuse(name, "a probability from 0 to 1", value)


def _side(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not SMALLEST_SIDE <= value <= LARGEST_SIDE:
        raise _refuse(name, f"a whole number from {SMALLEST_SIDE} to {LARGEST_SIDE}", value)


def _of_colours(name: str, value: Any) -> None:
    _list(name, value, 3, 3, _number)


def _above_zero(name: str, value: Any) -> None:
    _of_colours(name, value)
    if min(value) <= 0:
        raise _refuse(name, "numbers above 0", value)


def _preprocessing(name: str, value: Any) -> None:
    _object(name, value)
    checks = {
        "image_size": _side,
        "short_side": _side,
        "means": _of_colours,
        "deviations": _above_zero,
        "standard_deviations": _above_zero,
    }
    for entry, check in checks.items():
        if entry in value:
            check(f"{name}.{entry}", value[entry])
    size, short = value.get("image_size", 227), value.get("short_side", 256)
    if not size <= short <= 4 * size:
        raise _refuse(f"{name}.short_side", f"{size} to {4 * size}, at most four times image_size", short)


def _options(name: str, value: Any) -> None:
    _object(name, value)
    for entry in ("lrn", "overlapping_pooling"):
        if entry in value and not isinstance(value[entry], bool):
            raise _refuse(f"{name}.{entry}", "true or false", value[entry])
    for entry in ("activation", "initialization"):
        if entry in value:
            _text(MAX_NAME)(f"{name}.{entry}", value[entry])
    if "without_convolutions" in value:
        _list(f"{name}.without_convolutions", value["without_convolutions"], 0, 100, _text(MAX_NAME))
    if "dropout" in value:
        _number(f"{name}.dropout", value["dropout"])


def _errors(name: str, value: Any) -> None:
    _object(name, value)
    for photos, figures in value.items():
        _object(f"{name} on {photos[:60]!r}", figures)
        for figure, number in figures.items():
            if figure in ("top1_error", "top5_error", "expected_calibration_error"):
                _share(f"{name}.{figure}", number)
            elif figure in ("photos", "views") and (isinstance(number, bool) or not isinstance(number, int)):
                raise _refuse(f"{name}.{figure}", "a whole number", number)


def _weaknesses(name: str, value: Any) -> None:
    _list(name, value, 0, 100, _text(MAX_TEXT))


_ENTRIES: Mapping[str, Callable[[str, Any], None]] = {
    "name": _text(MAX_NAME),
    "variant": _text(MAX_NAME),
    "description": _text(MAX_TEXT),
    "classes": _classes,
    "preprocessing": _preprocessing,
    "options": _options,
    "errors": _errors,
    "training": _object,
    "kernels": _object,
    "weaknesses": _weaknesses,
    "not_sure_below": _threshold,
    "licence": _text(MAX_TEXT),
    "source": _text(MAX_TEXT),
}
