"""The toolbar's button that names the loaded network and opens the Network menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.widgets.networks.listed_networks import ambiguous_titles, listed_networks
from model.networks.results import readable


class NetworkButton(QToolButton):
    """Shows the name of the loaded network; a long one is cut short, and whole in the tooltip.

    Where another network has the same name, its folder stands beside it.
    """

    def __init__(self, session: Session, settings: Settings, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)
        session.network.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Takes name and folder anew."""
        card, folder = self._session.network.card, self._session.network.folder
        name = self.tr("none") if card is None else readable(card.name)
        lines = []
        if card is not None and folder is not None:
            networks = listed_networks(self._settings, folder)
            here = [network for network in networks if network.folder.resolve() == folder.resolve()]
            lines = [
                self.tr("{0} classes").format(grouped(len(card.classes))),
                *(one.origin for one in here),
                str(folder),
            ]
            if name in ambiguous_titles(networks):
                name = self.tr("{0} ({1})").format(name, folder.name)
        text = self.tr("Network: {0}").format(name)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, metrics.horizontalAdvance("m") * 28)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip("\n".join(dict.fromkeys([text, *lines])))
