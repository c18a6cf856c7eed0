"""Light and dark where the platform cannot change its own scheme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from alexnet_app.appearance import apply_scheme, palette_of


@pytest.fixture(autouse=True)
def _scheme_given_back(qapp) -> Iterator[None]:
    yield
    apply_scheme(qapp, "system")


class Listener(QWidget):
    """Counts the changes of palette that reach a widget."""

    changes = 0

    def changeEvent(self, event: QEvent) -> None:
        self.changes += event.type() == QEvent.Type.PaletteChange
        super().changeEvent(event)


def test_the_scheme_asked_for_arrives_and_is_live(qapp, qtbot):
    widget = Listener()
    qtbot.addWidget(widget)
    widget.show()
    for scheme, dark in (("dark", True), ("light", False), ("dark", True)):
        before = widget.changes
        apply_scheme(qapp, scheme)
        qapp.processEvents()
        assert (widget.palette().window().color().lightnessF() < 0.5) is dark
        assert widget.changes > before


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize(
    ("text", "ground", "least"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window, 7),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base, 7),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button, 7),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase, 7),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight, 3),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window, 4.5),
    ],
)
def test_text_can_be_read(dark, text, ground, least):
    palette = palette_of(dark)
    assert contrast(palette.color(text), palette.color(ground)) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_empty_box_can_be_seen(qapp, qtbot, scheme, kind):
    apply_scheme(qapp, scheme)
    window = QWidget()
    qtbot.addWidget(window)
    box = kind(window)
    box.move(10, 10)
    window.resize(60, 40)
    window.show()
    qapp.processEvents()
    image = window.grab().toImage()
    row = round((10 + box.height() // 2) * image.devicePixelRatio())
    colours = [image.pixelColor(x, row) for x in range(image.width() // 2)]
    ground = image.pixelColor(1, 1)
    assert max(contrast(colour, ground) for colour in colours) >= 3
    inside = image.pixelColor(round(17 * image.devicePixelRatio()), row)
    assert max(contrast(colour, inside) for colour in colours) >= 3
    assert ground == window.palette().window().color(), "the box changes nothing around it"


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.1, "contrast ratio"."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
