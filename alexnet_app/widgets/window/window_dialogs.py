"""The dialogs beside the window: each at most once, none outlives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.widgets.networks.listed_networks import listed_networks

if TYPE_CHECKING:
    from alexnet_app.processes.downloads import Downloads


HelpRows = list[tuple[str, list[tuple[tuple[str, ...], str]]]]


class WindowDialogs(QObject):
    """Opens dialogs without a loop of their own; each is imported when it is first wanted.

    Attributes:
        open: the dialogs on screen, by name.
        help_rows: what the help sheet lists; set by the actions, which know it.
    """

    def __init__(
        self, session: Session, settings: Settings, downloads: Callable[[], Downloads], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._downloads = downloads
        self._window = window
        self.open: dict[str, QDialog] = {}
        self.help_rows: Callable[[], HelpRows] = list

    @Slot()
    def show_downloads(self) -> None:
        from alexnet_app.widgets.dialogs.downloads_dialog import DownloadsDialog

        self._show("downloads", lambda: DownloadsDialog(self._session, self._downloads(), self._window))

    @Slot()
    def show_networks(self) -> None:
        from alexnet_app.widgets.dialogs.networks_dialog import NetworksDialog

        self._show("networks", lambda: NetworksDialog(self._session, self._settings, self._window))

    @Slot()
    def show_card(self) -> None:
        """The loaded network's card; the card of another, if one is open, gives way."""
        from alexnet_app.widgets.dialogs.card_dialog import CardDialog

        card, folder = self._session.network.card, self._session.network.folder
        if card is not None:
            listed = listed_networks(self._settings, folder)
            origin = next((one.origin for one in listed if folder is not None and one.folder == folder), "")
            self._close("card")
            self._show("card", lambda: CardDialog(card, folder, self._window, origin))

    @Slot()
    def show_help(self) -> None:
        from alexnet_app.widgets.dialogs.help_sheet import HelpSheet

        self._show("help", lambda: HelpSheet(self.help_rows(), self._window))

    @Slot()
    def show_family_tree(self) -> None:
        from alexnet_app.widgets.family_tree.family_tree_dialog import FamilyTreeDialog

        self._show("family tree", lambda: FamilyTreeDialog(self._window))

    @Slot()
    def show_side_by_side(self) -> None:
        from alexnet_app.widgets.side_by_side.side_by_side_dialog import SideBySideDialog

        self._show("side by side", lambda: SideBySideDialog(self._session, self._window))

    @Slot()
    def show_claims(self) -> None:
        from alexnet_app.widgets.claims.claims_dialog import ClaimsDialog

        self._show("claims", lambda: ClaimsDialog(self._settings, self._window))

    @Slot()
    def show_about(self) -> None:
        from alexnet_app.widgets.dialogs.about_dialog import AboutDialog

        self._show("about", lambda: AboutDialog(self._window))

    def close_all(self) -> None:
        for name in list(self.open):
            self._close(name)

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = self.open.get(name)
        if dialog is None:
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _result, dialog=dialog: self._forget(name, dialog))
            self.open[name] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _close(self, name: str) -> None:
        dialog = self.open.pop(name, None)
        if dialog is not None:
            dialog.close()

    def _forget(self, name: str, dialog: QDialog) -> None:
        if self.open.get(name) is dialog:
            del self.open[name]
