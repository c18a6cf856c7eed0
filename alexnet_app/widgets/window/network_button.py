"""The toolbar's button that names the loaded network and opens the Network menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from alexnet_app.session.session import Session
from model.networks.results import readable


class NetworkButton(QToolButton):
    """Shows the name of `session.network.card`; a long one is cut short, and whole in the tooltip."""

    def __init__(self, session: Session, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)
        session.network.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        card = self._session.network.card
        name = self.tr("none") if card is None else readable(card.name)
        text = self.tr("Network: {0}").format(name)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, metrics.horizontalAdvance("m") * 28)
        self.setText(shown.replace("&", "&&"))
        classes = "" if card is None else "\n" + self.tr("{0} classes").format(f"{len(card.classes):,}")
        self.setToolTip(text + classes)
