"""What feeds a unit, as a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from alexnet_app.pictures.unit_facts import Feed


def _tr(text: str) -> str:
    return QCoreApplication.translate("feed_sentence", text)


def _plain(layer: str, unit: int, text: str) -> str:
    return text


def feed_sentence(what: Feed, link: Callable[[str, int, str], str] = _plain) -> str:
    """Such as "Reads 3 × 3 of pool2/0-255, most of all 164, 186". `link(layer, unit, text)` makes units clickable."""
    if what.layer == "image":
        source = _tr("the image, red, green and blue")
    elif what.first == what.last:
        source = link(what.layer, what.first, f"{what.layer}/{what.first}")
    else:
        source = f"{what.layer}/{what.first}\N{EN DASH}{what.last}"
    if what.window > 1:
        sentence = _tr("Reads {0} × {0} of {1}").format(what.window, source)
    else:
        sentence = _tr("Reads {0}").format(source)
    if what.strongest:
        links = ", ".join(link(what.layer, channel, str(channel)) for channel in what.strongest)
        sentence += _tr(", most of all {0}").format(links)
    return sentence
