"""The ways from a unit back to the photo, one entry each. No keras here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UnitMapKind:
    """How a unit's signal passes back through rectified linear units.

    Attributes:
        name: also of the rule in `model.explaining.network_parts`.
        title: what people read.
        sentence: what it shows, and what it does not.
        paper: where it comes from.
    """

    name: str
    title: str
    sentence: str
    paper: str


UNIT_MAP_KINDS: tuple[UnitMapKind, ...] = (
    UnitMapKind(
        "gradient",
        "Gradient",
        "How the unit changes with each pixel: brighter where more of the colour would excite it.",
        "Simonyan et al. 2013",
    ),
    UnitMapKind(
        "guided",
        "Guided",
        "The gradient where units are active and the signal is positive: sharp, but much of it is the photo's edges.",
        "Springenberg et al. 2015",
    ),
    UnitMapKind(
        "deconvnet",
        "Deconvnet",
        "The unit's map sent back through the transposed layers; it recovers the photo's edges as well (Nie 2018).",
        "Zeiler and Fergus 2014",
    ),
)


def find_unit_map_kind(name: str) -> UnitMapKind:
    """The kind of that name. Raises ValueError that lists the known ones."""
    for kind in UNIT_MAP_KINDS:
        if kind.name == name:
            return kind
    raise ValueError(f"kind: expected one of {', '.join(each.name for each in UNIT_MAP_KINDS)}. Received: {name!r}")
