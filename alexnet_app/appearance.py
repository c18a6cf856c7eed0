"""Light and dark: the system's scheme, or the one asked for, also where the platform cannot change its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from alexnet_app.settings import SchemeChoice

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_FOLLOWS = "alexnet_follows_the_scheme"


def apply_scheme(application: QApplication, scheme: SchemeChoice) -> None:
    """Asks the platform for the scheme; where that has no effect (offscreen, some desktops), sets a palette."""
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES[scheme])
    if not application.property(_FOLLOWS):
        # The system may turn dark in the evening.
        application.setProperty(_FOLLOWS, True)
        hints.colorSchemeChanged.connect(lambda _scheme: _outline_boxes(application))
    if scheme == "system" or hints.colorScheme() == _SCHEMES[scheme]:
        application.setPalette(QPalette())
    else:
        application.setPalette(palette_of(scheme == "dark"))
    _outline_boxes(application)


def _outline_boxes(application: QApplication) -> None:
    """Gives empty check boxes and radio buttons a frame that can be seen.

    Fusion draws the frame as a darker shade of Window: on a dark window that is 1.2 : 1, on a light one 1.7 : 1. These
    classes paint no background, so a Window of their own changes the frame alone.
    """
    palette = application.palette()
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    share = 0.9 if window.lightnessF() < 0.5 else 0.4
    pairs = ((window.red(), text.red()), (window.green(), text.green()), (window.blue(), text.blue()))
    between = QColor(*(round(a + (b - a) * share) for a, b in pairs))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Window, between)
    for name in ("QCheckBox", "QRadioButton"):
        application.setPalette(palette, name)  # type: ignore[arg-type] # the stubs say bytes, Qt takes str alone


def palette_of(dark: bool) -> QPalette:
    """A complete palette for Fusion, with the same accent in both schemes."""
    if dark:
        window, base, raised, text, quiet = "#2a2c2f", "#1b1c1e", "#3a3d41", "#e8e8ea", "#999ba0"
        accent, on_accent, link = "#4a90d9", "#ffffff", "#8ab4f8"
    else:
        window, base, raised, text, quiet = "#f4f4f5", "#ffffff", "#e9e9eb", "#1d1e20", "#8b8d92"
        accent, on_accent, link = "#1f6fc4", "#ffffff", "#0b57b0"
    palette = QPalette(QColor(raised), QColor(window))
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for name, colour in (
        (role.WindowText, text),
        (role.Text, text),
        (role.ButtonText, text),
        (role.Base, base),
        (role.AlternateBase, raised),
        (role.ToolTipBase, raised),
        (role.ToolTipText, text),
        (role.PlaceholderText, quiet),
        (role.BrightText, "#ff5a52" if dark else "#c5221f"),
        (role.Highlight, accent),
        (role.Accent, accent),
        (role.HighlightedText, on_accent),
        (role.Link, link),
        (role.LinkVisited, link),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, name, QColor(quiet))
    palette.setColor(group.Disabled, role.Highlight, QColor(raised))
    return palette
