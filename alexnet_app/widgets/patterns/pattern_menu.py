"""The menu "Pictures to try": what `model.patterns` draws, each with a small picture of itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from model.patterns.registry import PATTERNS, PERIODS, Grating, Pattern

_ICON_SIDE = 32


class PatternMenu(QMenu):
    """Gratings by their period, colour discs, surfaces, digits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[QMenu, list[tuple[QAction, Pattern]]] = {}
        self.setTitle(self.tr("Pictures to try"))
        for period in PERIODS:
            title = self.tr("Gratings, {0} pixels from stripe to stripe").format(period)
            self._add(
                title, [each for each in PATTERNS.values() if isinstance(each, Grating) and each.period == period]
            )
        for group, title in (
            ("discs", self.tr("Colour discs")),
            ("surfaces", self.tr("Surfaces")),
            ("digits", self.tr("Digits")),
        ):
            self._add(title, [each for each in PATTERNS.values() if each.group == group])
        self.setToolTipsVisible(True)

    def _add(self, title: str, patterns: list[Pattern]) -> None:
        menu = self.addMenu(title)
        actions = []
        for pattern in patterns:
            text = model_words(pattern.title)
            action = menu.addAction(text, partial(self._session.patterns.show, pattern))
            action.setObjectName(pattern.name)
            actions.append((action, pattern))
        self._waiting[menu] = actions
        menu.aboutToShow.connect(partial(self._draw_icons, menu))

    def _draw_icons(self, menu: QMenu) -> None:
        """Draws a menu's pictures when it is first opened."""
        for action, pattern in self._waiting.pop(menu, ()):
            # A piece in the pattern's own size: reduced, fine stripes would melt into grey.
            pixels = (
                pattern.pixels[:_ICON_SIDE, :_ICON_SIDE] if pattern.group == "gratings" else pattern.draw(_ICON_SIDE)
            )
            action.setIcon(QIcon(QPixmap.fromImage(image_of_colours(pixels))))
            action.setIconVisibleInMenu(True)
