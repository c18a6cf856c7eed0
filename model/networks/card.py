"""The card of a trained network: what it is, what it knows, how it was made and how good it is. No keras here.

A trained network is a folder with `card.json` and `network.weights.h5`. The card alone is enough to list networks,
to draw them and to prepare photos for them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model.errors import ReadableError
from model.networks.card_format import MAX_BYTES, parsed
from model.photos.preprocessing import Preprocessing
from model.variants import NetworkOptions, configured_layers, get_variant
from model.writing import write_whole

CARD_FILE = "card.json"
WEIGHTS_FILE = "network.weights.h5"
FORMAT = 1


class CardError(ReadableError, ValueError):
    """A folder is not a trained network, or its card cannot be read; the message is one plain line."""


class NetworkExistsError(ReadableError, FileExistsError):
    """A network cannot be written where another one is, or half of one; the message is one plain line."""


@dataclass(frozen=True)
class Card:
    """What is known of a trained network.

    Attributes:
        name: short name, also shown in menus.
        variant: key of `model.variants.VARIANTS`.
        options: what was changed in the variant.
        classes: class names in the order of the network's units.
        preprocessing: what its pixels must be.
        description: a sentence or two for people.
        errors: measured errors, each a mapping such as {"photos": 2341, "views": 1, "top1_error": 0.3,
            "top5_error": 0.1, "expected_calibration_error": 0.03}, under the name of the photos measured on.
        training: photos, recipe, command, hardware, hours, versions (free form, JSON values).
        kernels: figures of the first convolution's kernels (`model.kernels`), final and initial.
        weaknesses: plain sentences.
        not_sure_below: the first answer counts from this probability on, which `python -m model.evaluate PHOTOS
            --not-sure` proposes; None for the program's own threshold.
        licence: of the weights.
        source: where the weights came from, if not trained here.
    """

    name: str
    variant: str
    classes: tuple[str, ...]
    preprocessing: Preprocessing = field(default_factory=Preprocessing)
    options: NetworkOptions = field(default_factory=NetworkOptions)
    description: str = ""
    errors: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    training: Mapping[str, Any] = field(default_factory=dict)
    kernels: Mapping[str, Any] = field(default_factory=dict)
    weaknesses: tuple[str, ...] = ()
    not_sure_below: float | None = None
    licence: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        variant = get_variant(self.variant)
        configured_layers(variant, self.options)  # whose ValueError says what does not fit
        if not self.name:
            raise ValueError("name: expected a name for the network. Received: ''")
        if len(self.classes) < 2:
            raise ValueError(f"classes: expected at least two. Received: {len(self.classes)}")
        if len(set(self.classes)) != len(self.classes):
            twice = sorted(name for name, count in Counter(self.classes).items() if count > 1)
            raise ValueError(f"classes: expected every name once. Received twice: {', '.join(twice[:5])}")
        if self.not_sure_below is not None and not 0 <= self.not_sure_below <= 1:
            raise ValueError(f"not_sure_below: expected a probability from 0 to 1. Received: {self.not_sure_below!r}")
        if self.preprocessing.image_size != variant.image_size:
            raise ValueError(
                f"preprocessing: expected image_size={variant.image_size} for the variant {variant.name}. "
                f"Received: {self.preprocessing.image_size}"
            )

    def to_json(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "name": self.name,
            "description": self.description,
            "variant": self.variant,
            "options": self.options.to_json(),
            "classes": list(self.classes),
            "preprocessing": self.preprocessing.to_json(),
            "errors": {photos: dict(figures) for photos, figures in self.errors.items()},
            "training": dict(self.training),
            "kernels": dict(self.kernels),
            "weaknesses": list(self.weaknesses),
            "not_sure_below": self.not_sure_below,
            "licence": self.licence,
            "source": self.source,
        }

    @classmethod
    def from_text(cls, text: str | bytes) -> Card:
        """Reads what `card_text` gave; unknown entries are left alone. Raises CardError."""
        try:
            values = parsed(text)
            if values.get("format") != FORMAT:
                raise CardError(f"expected a card of format {FORMAT}. Received: {str(values.get('format'))[:60]!r}")
            missing = [name for name in ("name", "variant", "classes", "preprocessing") if name not in values]
            if missing:
                known = ", ".join(sorted(values))[:200]
                raise CardError(f"expected an entry {missing[0]!r} in the card. Received: {known}")
            return cls(
                name=values["name"],
                variant=values["variant"],
                classes=tuple(values["classes"]),
                preprocessing=Preprocessing.from_json(values["preprocessing"]),
                options=NetworkOptions.from_json(values.get("options", {})),
                description=values.get("description", ""),
                errors=values.get("errors", {}),
                training=values.get("training", {}),
                kernels=values.get("kernels", {}),
                weaknesses=tuple(values.get("weaknesses", ())),
                not_sure_below=values.get("not_sure_below"),
                licence=values.get("licence", ""),
                source=values.get("source", ""),
            )
        except CardError:
            raise
        except (TypeError, ValueError, OverflowError) as problem:
            raise CardError(f"the card cannot be used: {str(problem)[:500]}") from None


def read_card(folder: Path | str) -> Card:
    """The card of the trained network in `folder`. Raises CardError in one plain line."""
    path = Path(folder) / CARD_FILE
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise CardError(f"{path}: expected a file")
        with path.open("rb") as file:
            text = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise CardError(
            f"{folder}: expected a trained network (a folder with {CARD_FILE} and {WEIGHTS_FILE}), "
            f"but there is no {CARD_FILE}"
        ) from None
    except NotADirectoryError:
        raise CardError(f"{folder}: expected the folder of a trained network, but it is a file") from None
    except (OSError, ValueError) as problem:
        if isinstance(problem, CardError):
            raise
        reason = getattr(problem, "strerror", None) or problem
        raise CardError(f"{path}: cannot be read: {reason}") from None
    try:
        return Card.from_text(text)
    except CardError as problem:
        raise CardError(f"{path}: {problem}") from None


def expect_no_network(folder: Path | str) -> None:
    """Raises NetworkExistsError where a network would be overwritten, or half of one, and where no folder can be."""
    folder = Path(folder)
    if folder.exists() and not folder.is_dir():
        raise NetworkExistsError(f"{folder}: expected a folder for the network, but it is a file")
    for name in (CARD_FILE, WEIGHTS_FILE):
        if (folder / name).exists():
            raise NetworkExistsError(f"{folder}: holds a network already ({name}), which is never overwritten")


def write_card(card: Card, folder: Path | str) -> None:
    """Writes `card.json` into an existing folder, whole or not at all."""
    write_whole(Path(folder) / CARD_FILE, card_text(card))


def card_text(card: Card) -> str:
    """What `card.json` holds."""
    return json.dumps(card.to_json(), indent=2, ensure_ascii=False) + "\n"
