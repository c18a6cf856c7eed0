"""Places as the addresses of links, and back: "pool2/158@4,5", "fc6/12"."""

from __future__ import annotations

from model.arithmetic.places import Place


def link_of(place: Place) -> str:
    if place.position is None:
        return place.address
    return f"{place.address}@{place.position[0]},{place.position[1]}"


def place_of(link: str) -> Place:
    """The place of a link that `link_of` made."""
    address, _, position = link.partition("@")
    layer, _, unit = address.partition("/")
    if not position:
        return Place(layer, int(unit))
    row, _, column = position.partition(",")
    return Place(layer, int(unit), (int(row), int(column)))
