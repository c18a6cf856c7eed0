"""The networks on this computer: where each is from, another name for it, and the way to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.networks.listed_networks import ListedNetwork, listed_networks
from alexnet_app.widgets.shared.dialog_size import letters, within_screen
from alexnet_app.widgets.shared.shades import small_font
from model.catalogue.entries import find_network
from model.catalogue.removal import delete_network, rename_network, size_on_disk
from model.errors import ReadableError


class NetworksDialog(QDialog):
    """A list of two lines for each network: its name, then where it is from; buttons for the one that is chosen.

    Attributes:
        list: the networks.
        use, rename, delete, forget, show_folder: the buttons; what does not go is grey, and its tooltip says why.
        problem: what could not be done.
        asking: the question that is open, if one is.
    """

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._networks: list[ListedNetwork] = []
        self.asking: QDialog | None = None
        self.setWindowTitle(self.tr("Networks on this computer"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Networks"))
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setFont(small_font(self))
        self.use = QPushButton(self.tr("Use"), self)
        self.rename = QPushButton(self.tr("Rename ..."), self)
        self.delete = QPushButton(self.tr("Delete ..."), self)
        self.forget = QPushButton(self.tr("Forget"), self)
        self.show_folder = QPushButton(self.tr("Show folder"), self)
        column = QVBoxLayout()
        column.setSpacing(8)
        for button, slot in (
            (self.use, self._use),
            (self.rename, self._ask_name),
            (self.delete, self._ask_to_delete),
            (self.forget, self._forget),
            (self.show_folder, self._show_folder),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            column.addWidget(button)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list, 1)
        middle.addLayout(column)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(8)
        whole.addLayout(middle, 1)
        whole.addWidget(self.problem)
        whole.addWidget(close)
        self.list.currentRowChanged.connect(self._show_what_goes)
        self.list.itemActivated.connect(lambda _item: self._use())
        session.network.changed.connect(self.refresh)
        self.refresh()
        self.resize(self.sizeHint())

    @property
    def chosen(self) -> ListedNetwork | None:
        row = self.list.currentRow()
        return self._networks[row] if 0 <= row < len(self._networks) else None

    @Slot()
    def refresh(self) -> None:
        """Reads the folders again."""
        before = self.chosen
        loaded = self._session.network.folder
        self._networks = listed_networks(self._settings, loaded)
        self.list.clear()
        wanted = loaded if before is None else before.folder
        for row, network in enumerate(self._networks):
            second = network.problem or network.origin
            if loaded is not None and network.folder.resolve() == loaded.resolve():
                second = self.tr("{0}; in use").format(second)
            item = QListWidgetItem(f"{network.title}\n{second}")
            item.setToolTip(str(network.folder))
            self.list.addItem(item)
            if wanted is not None and network.folder == wanted:
                self.list.setCurrentRow(row)
        if self.list.currentRow() < 0 and self._networks:
            self.list.setCurrentRow(0)
        self.problem.setVisible(bool(self.problem.text()))
        self._show_what_goes()

    @Slot()
    def _show_what_goes(self) -> None:
        network = self.chosen
        kind = None if network is None else network.kind
        bundled = self.tr("It comes with the program, and stays as it is")
        for button, goes, why in (
            (self.use, network is not None and network.card is not None, self.tr("Its card cannot be read")),
            (
                self.rename,
                network is not None and network.card is not None and kind != "bundled",
                bundled if kind == "bundled" else self.tr("Its card cannot be read"),
            ),
            (
                self.delete,
                kind == "own",
                bundled if kind == "bundled" else self.tr("It lies outside your networks folder: only forgotten here"),
            ),
            (self.forget, kind == "elsewhere", self.tr("Only for networks that were opened from elsewhere")),
            (self.show_folder, network is not None, ""),
        ):
            button.setEnabled(goes)
            button.setToolTip("" if goes else why)

    @Slot()
    def _use(self) -> None:
        network = self.chosen
        if network is not None and network.card is not None:
            self._session.network.choose(network.folder)

    @Slot()
    def _show_folder(self) -> None:
        if self.chosen is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.chosen.folder)))

    @Slot()
    def _forget(self) -> None:
        network = self.chosen
        if network is None:
            return
        self._leave(network)
        self._settings.forget_network(network.folder)
        self._done("")

    @Slot()
    def _ask_name(self) -> None:
        network = self.chosen
        if network is None or network.card is None:
            return
        asking = QInputDialog(self)
        asking.setWindowTitle(self.tr("Rename a network"))
        asking.setLabelText(self.tr("Another name for {0}").format(network.title))
        asking.setTextValue(network.card.name)
        asking.textValueSelected.connect(lambda name: self._rename(network, name))
        self._ask(asking)

    def _rename(self, network: ListedNetwork, name: str) -> None:
        try:
            rename_network(network.folder, name)
        except ReadableError as problem:
            self._done(model_words(str(problem)))
            return
        if self._is_loaded(network):
            # Its name stands in what it answers, too.
            self._session.network.choose(network.folder)
        self._done("")

    @Slot()
    def _ask_to_delete(self) -> None:
        network = self.chosen
        if network is None:
            return
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.Warning)
        asking.setWindowTitle(self.tr("Delete a network"))
        asking.setTextFormat(Qt.TextFormat.PlainText)
        asking.setText(self.tr("Delete {0}?").format(network.title))
        megabytes = f"{size_on_disk(network.folder) / 1e6:,.0f}"
        asking.setInformativeText(
            self.tr("The folder {0} with {1} MB goes for good.").format(str(network.folder), megabytes)
        )
        delete = asking.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        asking.setDefaultButton(asking.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: self._delete(network))
        self._ask(asking)

    def _delete(self, network: ListedNetwork) -> None:
        self._leave(network)
        try:
            delete_network(network.folder)
        except ReadableError as problem:
            self._done(model_words(str(problem)))
            return
        self._settings.forget_network(network.folder)
        self._done("")

    def _leave(self, network: ListedNetwork) -> None:
        """A network that goes must not be the one in use: the one of the first start takes its place."""
        if self._is_loaded(network):
            try:
                self._session.network.choose(find_network(None))
            except ReadableError:
                return  # there is no other; what is loaded goes on answering until the window closes

    def _is_loaded(self, network: ListedNetwork) -> bool:
        loaded = self._session.network.folder
        return loaded is not None and loaded.resolve() == network.folder.resolve()

    def _ask(self, asking: QDialog) -> None:
        """Without a loop of its own; one question at a time."""
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.asking = asking
        asking.finished.connect(self._asked)
        asking.open()

    @Slot()
    def _asked(self) -> None:
        self.asking = None

    def _done(self, problem: str) -> None:
        self.problem.setText(problem)
        self.refresh()

    def sizeHint(self) -> QSize:
        return within_screen(self, letters(self, 52, 24))
